// A language's cue words → patterns over the words directly before and after a name.
import type { OutletCues } from './cues/cues.ts';
import { outletCues } from './cues/index.ts';

/** All but `anaphor` and `typedName` are for text in small letters. */
export type CuePatterns = {
  /** For the end of what stands before a name, articles and the like cut off (`stemsOf`). */
  before: { recipient: RegExp; source: RegExp; verb: RegExp; report: RegExp; staff: RegExp };
  /** What may stand directly before a name: "the", "newspaper ". */
  lead: { article: RegExp; type: RegExp };
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
  /** "the paper", "das Blatt": group `noun`. Whether it speaks or is told something is seen as with a name. */
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
/**
 * Letters by what they are not: with \p{L} and the flag "i" the browser needs tens of milliseconds to make machine code of
 * these patterns on a fresh page. They are matched against text in small letters instead.
 */
const LETTER = '[^\\s.,;:!?()"“”„«»]';
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

/** One of the pieces. "\p{L}" in them, alone or in a class, is any letter; a class with a space in it runs over words. */
const any = (pieces: readonly string[]): string => {
  const joined = pieces.join('|').replace(/\[\\p\{L\} \]/gu, '[^.,;:!?()"“”]');
  return `(?:${joined.replace(/\[[^\]]*\\p\{L[ul]?\}[^\]]*\]|\\p\{L[ul]?\}/gu, LETTER).replace(/ /gu, '\\s+')})`;
};

/** Pieces that several patterns are put together from. */
type Parts = { article: string; type: string; verb: string; gap: string; adverbs: string };

function partsOf(cues: OutletCues): Parts {
  // English names keep their article in other languages: „The Insider“.
  const article = `${QUOTE}?${any([...cues.articles, 'the '])}?`;
  const type = any(cues.types);
  const adverbs = `(?:${any(cues.adverbs)}\\s+)`;
  // Between name and verb: what it is, a bracket, an insertion between commas or dashes, adverbs.
  const insertion = '(?:\\s*,[^,.;:“”"«»]{1,70},|\\s?[—–][^—–.;:]{1,70}[—–]\\s?)?';
  return {
    article,
    type,
    verb: `${any(cues.verbs)}${NOT_BEFORE_LETTER}`,
    gap: `${QUOTE}?(?:\\s+${type})?(?:['’]s?)?(?:\\s+\\([^()]{1,40}\\))?${insertion}\\s+${adverbs}{0,3}`,
    adverbs,
  };
}

/** White space, or the apostrophe of an elision: "à l’", "all’". */
const JOINT = "(?:\\s+|(?<=[’']))";

function before(cues: OutletCues): CuePatterns['before'] {
  const ending = (pattern: string) => new RegExp(`${NOT_AFTER_LETTER}${pattern}\\s*$`);
  return {
    recipient: ending(any(cues.recipients)),
    source: ending(any(cues.sources)),
    verb: ending(any(cues.inverted ?? cues.verbs)),
    report: ending(`${any(cues.reports)}${JOINT}${any(cues.prepositions)}`),
    staff: ending(`${any(cues.staff)}${JOINT}${any([...cues.prepositions, 'at', 'with'])}`),
  };
}

function after(cues: OutletCues, { type, verb, gap, adverbs }: Parts): CuePatterns['after'] {
  const beginning = (pattern: string) => new RegExp(`^${pattern}`);
  const possessive = `${QUOTE}?(?:['’]s?)?`;
  const staff = any(cues.staff);
  // "CNN reported Lumo executives had left" is no word of CNN's executives.
  const frequent = any(cues.verbs.slice(0, 12));
  const someWords = `(?:${LETTER}+\\s+){0,2}`;
  // "CNN’s Mia Roe reported", "Guardian columnist Mia Roe wrote"
  const person = `(?:(?:${staff}|${LETTER}+)\\s+)?(?:[^\\s,;:!?()"“”]+\\s+){1,3}`;
  return {
    verb: beginning(`${gap}${verb}`),
    company: beginning(
      `${possessive}\\s*(?:(?!${frequent}\\s)${LETTER}+\\s+){0,2}${any(cues.company)}${NOT_BEFORE_LETTER}`,
    ),
    report: beginning(
      `${possessive}(?:[/–-][^.,;:!?()"“”]{2,25}?)?(?:\\s+|-)${someWords}${any(cues.reports)}${NOT_BEFORE_LETTER}`,
    ),
    staffVerb: beginning(`(?:['’]s?\\s+|\\s+${someWords}${staff}\\s+)${person}${adverbs}{0,2}${verb}`),
    staff: beginning(`${possessive}(?:\\s+|-)${someWords}${staff}${NOT_BEFORE_LETTER}`),
    type: beginning(`${QUOTE}?(?:\\s+|-)${type}${NOT_BEFORE_LETTER}`),
  };
}

/** Stems in the languages of the cue files: only counted, to see whether anybody else speaks. */
const SAYS =
  'said|says|saying|told|tells|called|calling|wrote|added|tweeted|sagte|sagt|erklärte|nannte|gesagt|déclar|dit|affirm|dijo|afirm|declar|detto|dichiarat|spiega|disse|zei|zegt|stelde';
const AND = 'and|or|und|oder|sowie|et|ou|y|e|o|en|of|&';

function compile(cues: OutletCues): CuePatterns {
  const parts = partsOf(cues);
  const { article, type } = parts;
  const name = `${LETTER}+(?: ${LETTER}+){0,4}`;
  return {
    before: before(cues),
    lead: {
      article: new RegExp(`(?:${NOT_AFTER_LETTER}|(?<=\\s))${article}${QUOTE}?$`),
      type: new RegExp(`${NOT_AFTER_LETTER}${type}\\s+$`),
    },
    after: after(cues, parts),
    coordination: new RegExp(`^${QUOTE}?(?:,? (?:${AND}) |, | / |/)${article}${QUOTE}?$`),
    anaphor: new RegExp(
      `${NOT_AFTER_LETTER}${any(cues.articles)}(?<noun>${any(cues.anaphors)})${NOT_BEFORE_LETTER}`,
      'gi',
    ),
    wire: new RegExp(`${NOT_AFTER_LETTER}${any(cues.wire)}(?!${LETTER})`),
    says: new RegExp(`${NOT_AFTER_LETTER}(?:${SAYS})`, 'g'),
    typeOnly: new RegExp(`^${type}$`),
    typedName: new RegExp(
      `${NOT_AFTER_LETTER}${type} (?:["“„«‘](?<quoted>[^"“”„«»‘’]{2,40})["”“»’]|(?<plain>${name}))`,
      'gi',
    ),
    leads: new Set(cues.leads),
  };
}
