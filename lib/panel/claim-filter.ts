// Claim views and what the reader asked for → the claims to list, in order.
import type { ClaimView } from './claim-view.ts';
import type { ClaimFilter } from './kept-state.ts';

export type { ClaimFilter } from './kept-state.ts';

export const noClaimFilter: ClaimFilter = {
  show: 'dated',
  kind: null,
  speaker: null,
  outlet: null,
  range: null,
  text: '',
  order: 'page',
};

/** Does anything beside order and Dated/All narrow the list? */
export const isNarrowed = ({ kind, speaker, outlet, range, text }: ClaimFilter): boolean =>
  kind !== null || speaker !== null || outlet !== null || range !== null || text.trim() !== '';

export function filterClaims(claims: readonly ClaimView[], filter: ClaimFilter): ClaimView[] {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const kept = claims.filter(
    (claim) =>
      (filter.show === 'all' || claim.date !== null) &&
      (filter.kind === null || claim.kind === filter.kind) &&
      (filter.speaker === null || speakerOf(claim) === filter.speaker) &&
      (filter.outlet === null || claim.outlets.includes(filter.outlet)) &&
      inRange(claim, filter.range) &&
      hasWords(claim, words),
  );
  return filter.order === 'page' ? kept : kept.sort(byDate);
}

/** The name by which the speaker filter knows a claim; `''` for the article's own words. */
export const speakerOf = ({ source }: ClaimView): string =>
  source.manner === 'own' ? '' : (source.name ?? '');

/** Speakers with how many claims each has, most first; the article's own words are left out. */
export function countSpeakers(claims: readonly ClaimView[]): { name: string; count: number }[] {
  return countBy(claims.map(speakerOf).filter((name) => name !== ''));
}

export function countOutlets(claims: readonly ClaimView[]): { name: string; count: number }[] {
  return countBy(claims.flatMap(({ outlets }) => outlets));
}

function countBy(names: readonly string[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((one, other) => other.count - one.count);
}

function inRange({ date }: ClaimView, range: ClaimFilter['range']): boolean {
  if (range === null) return true;
  if (!date?.from || !date.until) return false;
  return date.from <= range.until && date.until >= range.from;
}

function hasWords(claim: ClaimView, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = fold(`${claim.quote} ${claim.source.name ?? ''} ${claim.note} ${claim.date?.value ?? ''}`);
  return words.every((word) => text.includes(word));
}

/** Undated claims go last; claims of one day stay in page order. */
function byDate(one: ClaimView, other: ClaimView): number {
  const [first, second] = [one.date?.from ?? '~', other.date?.from ?? '~'];
  return first < second ? -1 : first > second ? 1 : one.start - other.start;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
