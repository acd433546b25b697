// A language's cue words → what stands directly before and after a name.
import { type AfterName, afterName } from './after-name.ts';
import { type CueWords, cueWords, LETTER, toPattern } from './cue-words.ts';
import type { OutletCues } from './cues/cues.ts';
import { outletCues } from './cues/index.ts';

/** Texts given to these are in small letters, with single spaces. */
type Test = (text: string) => boolean;

export type CuePatterns = {
  /** For the end of what stands before a name, articles and the like cut off (`stemsOf`). */
  before: { recipient: Test; source: Test; verb: Test; report: Test; staff: Test };
  /** What may stand directly before a name: "the", or "newspaper ", of which `type` gives the beginning, or −1. */
  lead: { article: RegExp; type: (before: string) => number };
  after: AfterName;
  /** Between two names of one list. */
  coordination: RegExp;
  /** "the paper", "das Blatt": group `noun`. Whether it speaks or is told something is seen as with a name. */
  anaphor: RegExp;
  wire: RegExp;
  /** Verbs of saying, to tell whether somebody else speaks between the outlet and the quotation. */
  says: RegExp;
  types: CueWords;
  leads: ReadonlySet<string>;
};

const QUOTE = '["“”„«»‘’\']';
const NOT_AFTER_LETTER = '(?<=^|[\\s"“”„«»(‘’\'/–—-])';
const NOT_BEFORE_LETTER = '(?=$|[\\s.,;:!?…)"“”„«»‘’\'/–—-])';

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

const any = (pieces: readonly string[]): string => toPattern(pieces.join('|'));

/** Ends where `cues` ends, after a word of `reports` and white space or the apostrophe of an elision: "a story in", "un article de l’". */
function endsWithBoth(reports: CueWords, prepositions: CueWords): Test {
  return (text) => {
    const end = text.trimEnd().length;
    return prepositions.startsBefore(text, end).some((start) => {
      const joint = text[start - 1];
      if (joint !== ' ' && joint !== "'" && joint !== '’') return false;
      return reports.startsBefore(text, joint === ' ' ? start - 1 : start).length > 0;
    });
  };
}

function before(cues: OutletCues, staff: CueWords, reports: CueWords): CuePatterns['before'] {
  const ending = (words: CueWords) => (text: string) =>
    words.startsBefore(text, text.trimEnd().length).length > 0;
  return {
    recipient: ending(cueWords(cues.recipients)),
    source: ending(cueWords(cues.sources)),
    verb: ending(cueWords(cues.inverted ?? cues.verbs)),
    report: endsWithBoth(reports, cueWords(cues.prepositions)),
    staff: endsWithBoth(staff, cueWords([...cues.prepositions, 'at', 'with'])),
  };
}

const AND = 'and|or|und|oder|sowie|et|ou|y|e|o|en|of|&';

/** Stems in the languages of the cue files: only counted, to see whether anybody else speaks. */
const SAYS =
  'said|says|saying|told|tells|called|calling|wrote|added|tweeted|sagte|sagt|erklärte|nannte|gesagt|déclar|dit|affirm|dijo|afirm|declar|detto|dichiarat|spiega|disse|zei|zegt|stelde';

function compile(cues: OutletCues): CuePatterns {
  // English names keep their article in other languages: „The Insider“.
  const article = `${QUOTE}?${any([...cues.articles, 'the '])}?`;
  const types = cueWords(cues.types);
  const staff = cueWords(cues.staff);
  const reports = cueWords(cues.reports);
  return {
    before: before(cues, staff, reports),
    lead: {
      article: new RegExp(`(?:${NOT_AFTER_LETTER}|(?<=\\s))${article}${QUOTE}?$`),
      type: (text) => (text.endsWith(' ') ? (types.startsBefore(text, text.length - 1)[0] ?? -1) : -1),
    },
    after: afterName(cues, { types, staff, reports }),
    coordination: new RegExp(`^${QUOTE}?(?:,? (?:${AND}) |, | / |/)${article}${QUOTE}?$`),
    anaphor: new RegExp(
      `${NOT_AFTER_LETTER}${any(cues.articles)}(?<noun>${any(cues.anaphors)})${NOT_BEFORE_LETTER}`,
      'gi',
    ),
    wire: new RegExp(`${NOT_AFTER_LETTER}${any(cues.wire)}(?!${LETTER})`),
    says: new RegExp(`${NOT_AFTER_LETTER}(?:${SAYS})`, 'g'),
    types,
    leads: new Set(cues.leads),
  };
}
