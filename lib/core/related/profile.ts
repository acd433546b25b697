// Entry with its content → its profile: what it is compared by when related articles are chosen.
import { toDayNumber } from '../library/day-number.ts';
import { textOf } from '../library/entry.ts';
import { toTerms } from '../library/tokenise.ts';
import { toUid } from '../library/uid.ts';
import type { Analysis } from '../model/analysis.ts';
import type { EntryContent, LibraryEntry } from '../model/library.ts';
import { findNames } from './find-names.ts';

export type Profile = {
  /** Day of publication; null when unknown. */
  day: number | null;
  outletId: string | null;
  cited: string[];
  persons: string[];
  title: string[];
  lead: string[];
  /** Names of one or more words with their counts. */
  names: [name: string, count: number][];
  /** Terms with their counts, title and lead counted more: the text in short. */
  terms: [term: string, count: number][];
  /** Days on which claims are dated, ISO. */
  dates: string[];
  links: string[];
};

/** Characters of text that count as the lead. */
const LEAD = 500;
const MOST_NAMES = 60;

export function toProfile(
  entry: Pick<LibraryEntry, 'title' | 'publishedAt' | 'outletId' | 'citedOutlets'>,
  content: EntryContent | null,
): Profile {
  const text = textOf(content);
  const body = text.startsWith(entry.title) ? text.slice(entry.title.length) : text;
  const analysis = content?.analysis ?? null;
  const names = [...findNames(`${entry.title}\n${body}`)].sort((a, b) => b[1] - a[1]);
  const counts = new Map<string, number>();
  for (const term of toTerms(body)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return {
    day: toDayNumber(entry.publishedAt),
    outletId: entry.outletId,
    cited: entry.citedOutlets,
    persons: personsOf(analysis),
    title: [...new Set(toTerms(entry.title))],
    lead: [...new Set(toTerms(body.slice(0, LEAD)))],
    names: names.slice(0, MOST_NAMES),
    terms: [...counts],
    dates: analysis ? datesOf(analysis) : [],
    links: analysis ? analysis.article.links.slice(0, 60).map(({ href }) => toUid(href)) : [],
  };
}

const personsOf = (analysis: Analysis | null): string[] => [
  ...new Set((analysis?.speakers ?? []).filter(({ kind }) => kind === 'person').map(({ name }) => name)),
];

function datesOf(analysis: Analysis): string[] {
  const days = new Set<string>();
  for (const { from, until } of analysis.times) if (from && from === until) days.add(from.slice(0, 10));
  return [...days];
}
