// Entry with its content → its profile: what it is compared by when related articles are chosen.
import { chooseCanonicalUrl } from '../article/canonical-url.ts';
import { toDayNumber } from '../library/day-number.ts';
import { type ReadText, readText } from '../library/read-text.ts';
import { toTerms } from '../library/tokenise.ts';
import { toUid } from '../library/uid.ts';
import type { Analysis } from '../model/analysis.ts';
import type { EntryContent, LibraryEntry } from '../model/library.ts';
import { commonWords } from './common-words.ts';
import { nameTerms } from './index-terms.ts';
import { hash, termKey, toSketch } from './sketch.ts';

export type Profile = {
  /** Keys of the terms, weightiest first; `counts` beside them, in quarters of an occurrence. */
  keys: Uint32Array;
  counts: Uint8Array;
  /** Day number of the publication; null when unknown. */
  day: number | null;
  outletId: string | null;
  cited: string[];
  /** Speakers who are persons, as the article names them most fully. */
  persons: string[];
  /** Days on which something is dated, ISO. */
  dates: string[];
  /** Hashes of the longer quotations. */
  quotes: number[];
  /** Uids of the addresses it links to. */
  links: string[];
  sketch: Uint32Array;
};

/** An article's own words, title and lead first, are told by so many terms; more add no accuracy. */
const MOST_TERMS = 200;
/** An occurrence in the title counts three times more, one in the lead once more. */
const TITLE_WEIGHT = 3;
const LEAD_WEIGHT = 1;
const LEAD_WORDS = 65;
const MOST_LINKS = 60;
/** A shorter quotation may be anybody's words. */
const QUOTE_WORDS = 6;

/** `words`: what `readText` gives, when the caller has it already. */
export function toProfile(
  entry: Pick<LibraryEntry, 'title' | 'publishedAt' | 'outletId' | 'citedOutlets'>,
  content: EntryContent | null,
  words = readText(entry, content),
): Profile {
  const analysis = content?.analysis ?? null;
  const ranked = rankTerms(words);
  return {
    keys: Uint32Array.from(ranked, ({ term }) => termKey(term)),
    counts: Uint8Array.from(ranked, ({ count }) => Math.min(255, count * 4)),
    day: toDayNumber(entry.publishedAt),
    outletId: entry.outletId,
    cited: entry.citedOutlets,
    persons: analysis ? personsOf(analysis) : [],
    dates: analysis ? datesOf(analysis) : [],
    quotes: analysis ? findLongQuotes(analysis).map(({ key }) => key) : [],
    links: analysis ? linksOf(analysis) : [],
    sketch: toSketch(words.body),
  };
}

/** The terms of a profile, weightiest first. */
export const rankTerms = (words: ReadText): { term: string; count: number }[] =>
  [...countTerms(words)]
    .map(([term, count], place) => ({ term, count, place }))
    .sort((a, b) => b.count - a.count || a.place - b.place)
    .slice(0, MOST_TERMS);

function countTerms(words: ReadText): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (terms: readonly string[], weight: number) => {
    for (const term of terms) if (!commonWords.has(term)) counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  add(words.title, TITLE_WEIGHT);
  add(words.body, 1);
  add(words.body.slice(0, LEAD_WORDS), LEAD_WEIGHT);
  for (const [name, count] of nameTerms(words)) counts.set(name, count);
  return counts;
}

const personsOf = ({ speakers }: Analysis): string[] => [
  ...new Set(speakers.filter(({ kind }) => kind === 'person').map(({ name }) => name)),
];

function datesOf({ times }: Analysis): string[] {
  const days = new Set<string>();
  for (const { from, until } of times) if (from && from === until) days.add(from.slice(0, 10));
  return [...days];
}

/** Uids of the addresses it links to, without tracking, so that they meet the entries' own. */
export const linksOf = ({ article }: Pick<Analysis, 'article'>): string[] => [
  ...new Set(article.links.slice(0, MOST_LINKS).map(({ href }) => toUid(chooseCanonicalUrl(href, [])))),
];

/** Direct speech of some length, with its words folded into a number. */
export function findLongQuotes({ article, attributions }: Analysis): { quote: string; key: number }[] {
  const found = new Map<number, string>();
  for (const { kind, content } of attributions) {
    if (kind !== 'direct' && kind !== 'mixed') continue;
    for (const [start, end] of content) {
      const quote = article.text.slice(start, end).replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
      const words = toTerms(quote);
      if (words.length >= QUOTE_WORDS) found.set(hash(words.join(' ')), quote);
    }
  }
  return [...found].map(([key, quote]) => ({ key, quote }));
}
