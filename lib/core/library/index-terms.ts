// Entry with its content → the terms it is found by, each with its weight in one byte.
import type { Analysis } from '../model/analysis.ts';
import type { EntryContent, LibraryEntry } from '../model/library.ts';
import { nameTerms } from '../related/index-terms.ts';
import { linksOf } from '../related/profile.ts';
import { toDayNumber } from './day-number.ts';
import type { FieldName } from './parse-query.ts';
import { readText } from './read-text.ts';
import { foldWord, TOKENISER_VERSION, toTerms } from './tokenise.ts';

/** Kept with the index; another version means that the index must be built anew. */
export const INDEX_VERSION = TOKENISER_VERSION * 1000 + 1;

/**
 * BM25 (Robertson and Zaragoza 2009) with the length of a usual article as the mean: so a weight never depends on the
 * rest of the library, can be worked out at the save and kept in a byte.
 */
export const K1 = 1.2;
const B = 0.75;
const MEAN_LENGTH = 600;
/** A title word counts as this many words of text. */
const TITLE_WEIGHT = 3;

export type TermVector = {
  /** Sorted, joined by a line feed (no term holds one). */
  terms: string;
  /** tf / (tf + k) in 255ths, in the order of `terms`. */
  impacts: Uint8Array;
};

/** `words`: what `readText` gives, when the caller has it already. */
export function toTermVector(
  entry: LibraryEntry,
  content: EntryContent | null,
  words = readText(entry, content),
): TermVector {
  const counts = new Map<string, number>();
  const count = (terms: readonly string[], weight: number) => {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  count(words.terms, 1);
  count(words.title, TITLE_WEIGHT);
  count(toTerms(readersWords(entry)), 1);
  const impacts = new Map<string, number>();
  const k = K1 * (1 - B + (B * words.terms.length) / MEAN_LENGTH);
  for (const [term, frequency] of counts) impacts.set(term, toImpact(frequency, k));
  for (const term of fieldTerms(entry, content?.analysis ?? null)) impacts.set(term, FLAG_IMPACT);
  for (const [term, frequency] of nameTerms(words)) impacts.set(term, toImpact(frequency, k));
  const terms = [...impacts.keys()].sort();
  return {
    terms: terms.join('\n'),
    impacts: Uint8Array.from(terms, (term) => impacts.get(term) ?? 0),
  };
}

const toImpact = (frequency: number, k: number) =>
  Math.max(1, Math.round((frequency / (frequency + k)) * 255));
/** A field holds a word or it does not. */
const FLAG_IMPACT = 128;

/** Notes and highlights are found like the text. */
const readersWords = ({ note, highlights, claimEdits }: LibraryEntry): string =>
  [note, ...highlights.flatMap((h) => [h.quote, h.note]), ...claimEdits.map((edit) => edit.note)].join('\n');

/** Sorts behind no word and before none with the same letters: a word never holds a colon. */
export const fieldTerm = (field: FieldName, term: string): string => `:${field}:${term}`;
export const saidTerm = (period: string): string => `:said:${period}`;
export const langTerm = (lang: string): string => `:lang:${lang}`;
/** Entries that link to the entry of this uid. */
export const linkTerm = (uid: string): string => `:link:${uid}`;

function fieldTerms(entry: LibraryEntry, analysis: Analysis | null): Set<string> {
  const terms = new Set<string>();
  const add = (field: FieldName, value: string | null) => {
    for (const term of toTerms(value ?? '')) terms.add(fieldTerm(field, term));
  };
  add('title', entry.title);
  for (const author of entry.authors) add('author', author);
  for (const speaker of entry.speakers) add('speaker', speaker);
  for (const edit of entry.claimEdits) add('speaker', edit.speaker);
  for (const outlet of [entry.siteName, entry.outletId, hostOf(entry.canonicalUrl)]) add('outlet', outlet);
  for (const id of entry.citedOutlets) add('cites', id);
  for (const outlet of analysis?.outlets ?? []) if (!outlet.own) add('cites', outlet.name);
  if (entry.lang) terms.add(langTerm(foldWord(entry.lang.split('-')[0] ?? '')));
  for (const period of saidPeriods(entry, analysis)) terms.add(saidTerm(period));
  if (analysis) for (const uid of linksOf(analysis)) terms.add(linkTerm(uid));
  return terms;
}

/** Days, months and years in which a claim is dated; a week over two months is in both. */
function saidPeriods(entry: LibraryEntry, analysis: Analysis | null): Set<string> {
  const periods = new Set<string>();
  const add = (from: string, until: string) => {
    if (from === until) periods.add(from);
    for (const end of [from, until]) {
      periods.add(end.slice(0, 4));
      if (daysApart(from, until) < 32) periods.add(end.slice(0, 7));
    }
  };
  for (const claim of analysis?.claims ?? [])
    for (const index of claim.times) {
      const time = analysis?.times[index];
      if (time?.from && time.until) add(time.from.slice(0, 10), time.until.slice(0, 10));
    }
  for (const { date } of entry.claimEdits) if (date) add(date.from.slice(0, 10), date.until.slice(0, 10));
  return periods;
}

const daysApart = (from: string, until: string): number =>
  (toDayNumber(until) ?? 0) - (toDayNumber(from) ?? 0);

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
