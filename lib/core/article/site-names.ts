// Metadata and address → everything the site is called on the page, for telling its name from a title's or an author's.
import type { MetadataCandidate } from '../model/article.ts';

export const hostOf = (url: string): string =>
  (/^https?:\/\/([^/?#:]+)/i.exec(url)?.[1] ?? '').toLowerCase().replace(/^www\./, '');

/** Stated names, the host ("harbourgazette.example") and its main word ("harbourgazette"). */
export function siteNamesOf(metadata: readonly MetadataCandidate[], url: string): string[] {
  const host = hostOf(url);
  const stated = metadata.filter(({ field }) => field === 'siteName' || field === 'publisher');
  // "Harbour Gazette (www.harbourgazette.example)" names it twice.
  const names = stated.flatMap(({ value }) => [value.replace(/^@/, ''), value.replace(/\s*\([^()]*\)$/, '')]);
  return [...names, host, host.split('.').at(-2) ?? ''].filter(Boolean);
}
