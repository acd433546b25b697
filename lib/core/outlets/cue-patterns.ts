// A language's cue words → patterns over the words directly before and after a name.
import type { OutletCues } from './cues/cues.ts';
import { outletCues } from './cues/index.ts';

export type CuePatterns = {
  before: { recipient: RegExp; source: RegExp; verb: RegExp; report: RegExp; staff: RegExp; type: RegExp };
  after: {
    verb: RegExp;
    company: RegExp;
    report: RegExp;
    staffVerb: RegExp;
    staff: RegExp;
    type: RegExp;
  };
  /** Between two names of one list. */
  coordination: RegExp;
  /** "the paper reported": group `noun` is what stands for the outlet. */
  anaphor: RegExp;
  wire: RegExp;
  /** Verbs of saying, to tell whether somebody else speaks between the outlet and the quotation. */
  says: RegExp;
  /** Nothing but the word for what it is: "Online-Zeitung". */
  typeOnly: RegExp;
  /** What follows the word for what it is: "the news site Lumo Daily", "das Portal „Lumo“". */
  typedName: RegExp;
  leads: ReadonlySet<string>;
};

const QUOTE = '["“”„«»‘’\']';
/** Not inside a word: \b knows ASCII letters only. */
const NOT_AFTER_LETTER = '(?<![\\p{L}\\p{N}])';
const NOT_BEFORE_LETTER = '(?![\\p{L}\\p{N}])';

const cache = new Map<string, CuePatterns>();

/** Patterns of the language, made once; null for languages without cue words. */
export function cuePatternsOf(lang: string | null): CuePatterns | null {
  const cues = outletCues.find(({ id }) => id === lang);
  if (!cues) return null;
  const known = cache.get(cues.id);
  if (known) return known;
  const made = compile(cues);
  cache.set(cues.id, made);
  return made;
}

const any = (pieces: readonly string[]): string => `(?:${pieces.join('|').replace(/ /gu, '\\s+')})`;

function compile(cues: OutletCues): CuePatterns {
  // English names keep their article in other languages: „The Insider“.
  const article = `${QUOTE}?${any([...cues.articles, 'the '])}?`;
  const type = any(cues.types);
  // "told the British newspaper The Guardian": what it is may stand between, with up to two words before it.
  const lead = `${article}(?:(?:(?!that\\s)[\\p{L}’'-]+\\s+){0,2}${type}\\s+${article})?${QUOTE}?`;
  const before = (pieces: readonly string[], joint = '\\s+') =>
    new RegExp(`${NOT_AFTER_LETTER}${any(pieces)}${joint}${lead}$`, 'iu');
  const verb = `${any(cues.verbs)}${NOT_BEFORE_LETTER}`;
  const gap = `${QUOTE}?(?:\\s+${type})?(?:['’]s?)?(?:\\s+\\([^()]{1,40}\\))?(?:\\s*,[^,.;:“”"«»]{1,70},|\\s?[—–][^—–.;:]{1,70}[—–]\\s?)?\\s+(?:${any(cues.adverbs)}\\s+){0,3}`;
  const staff = any(cues.staff);
  const report = any(cues.reports);
  return {
    before: {
      // The last letter may be an elision: "à l’", "all’".
      recipient: before(cues.recipients, "(?:\\s+|(?<=[’']))"),
      source: before(cues.sources, "(?:\\s+|(?<=[’']))"),
      verb: before(cues.inverted ?? cues.verbs),
      report: new RegExp(
        `${NOT_AFTER_LETTER}${report}\\s+${any(cues.prepositions)}(?:\\s+|(?<=[’']))${lead}$`,
        'iu',
      ),
      staff: new RegExp(
        `${NOT_AFTER_LETTER}${staff}\\s+${any([...cues.prepositions, 'at', 'with'])}(?:\\s+|(?<=[’']))${lead}$`,
        'iu',
      ),
      type: new RegExp(`${NOT_AFTER_LETTER}${type}\\s+${article}${QUOTE}?$`, 'iu'),
    },
    after: {
      verb: new RegExp(`^${gap}${verb}`, 'iu'),
      company: new RegExp(
        `^${QUOTE}?(?:['’]s?)?\\s*(?:(?!${verb})[\\p{L}-]+\\s+){0,2}${any(cues.company)}${NOT_BEFORE_LETTER}`,
        'iu',
      ),
      report: new RegExp(
        `^${QUOTE}?(?:['’]s?)?(?:[/–-][\\p{L}\\p{N} ]{2,25}?)?(?:\\s+|-)(?:[\\p{L}\\p{N}-]+\\s+){0,2}${report}${NOT_BEFORE_LETTER}`,
        'iu',
      ),
      // "CNN’s Mia Roe reported", "Guardian columnist Mia Roe wrote"
      staffVerb: new RegExp(
        `^(?:['’]s?\\s+|\\s+(?:[\\p{L}-]+\\s+){0,2}${staff}\\s+)(?:(?:${staff}|[\\p{L}-]+)\\s+)?(?:[\\p{L}.'’-]+\\s+){1,3}(?:${any(cues.adverbs)}\\s+){0,2}${verb}`,
        'iu',
      ),
      staff: new RegExp(
        `^${QUOTE}?(?:['’]s?)?(?:\\s+|-)(?:[\\p{L}-]+\\s+){0,2}${staff}${NOT_BEFORE_LETTER}`,
        'iu',
      ),
      type: new RegExp(`^${QUOTE}?(?:\\s+|-)${type}${NOT_BEFORE_LETTER}`, 'iu'),
    },
    coordination: new RegExp(
      `^${QUOTE}?(?:,? (?:and|or|und|oder|sowie|et|ou|y|e|o|en|of|&) |, | / |/)${article}${QUOTE}?$`,
      'iu',
    ),
    anaphor: new RegExp(
      `${NOT_AFTER_LETTER}${any(cues.articles)}(?<noun>${any(cues.anaphors)})(?=${gap}${verb})|(?:${any(cues.recipients)}|${any(cues.sources)}|${any(cues.verbs)})\\s+${any(cues.articles)}(?<object>${any(cues.anaphors)})${NOT_BEFORE_LETTER}(?!\\s+\\p{Lu})`,
      'giu',
    ),
    wire: new RegExp(`${NOT_AFTER_LETTER}${any(cues.wire)}(?!\\p{L})`, 'iu'),
    says: new RegExp(
      `${NOT_AFTER_LETTER}(?:said|says|saying|told|tells|called|calling|wrote|added|tweeted|sagte|sagt|erklärte|nannte|gesagt|déclar|dit|affirm|dijo|afirm|declar|detto|dichiarat|spiega|disse|zei|zegt|stelde)`,
      'iu',
    ),
    typeOnly: new RegExp(`^${type}$`, 'iu'),
    typedName: new RegExp(
      `${NOT_AFTER_LETTER}${type} (?:["“„«‘](?<quoted>[^"“”„«»‘’]{2,40})["”“»’]|(?<plain>[\\p{L}\\p{N}.’'&-]+(?: [\\p{L}\\p{N}.’'&-]+){0,4}))`,
      'giu',
    ),
    leads: new Set(cues.leads),
  };
}
