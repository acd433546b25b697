// Metadata and address → everything the site is called on the page, for telling its name from a title's or an author's.
import type { MetadataCandidate } from '../model/article.ts';
import { decodeEntities } from './decode-entities.ts';

export const hostOf = (url: string): string =>
  (/^https?:\/\/([^/?#:]+)/i.exec(url)?.[1] ?? '').toLowerCase().replace(/^www\./, '');

/** A name behind the headline in the tab is no longer than this. */
const LONGEST_NAME = 40;

/** "Bridge closed | News | Tidewater News" where the headline is "Bridge closed": what the tab says last. Null where it says no more. */
export function siteNameInTab(metadata: readonly MetadataCandidate[], title: string | null): string | null {
  const tab = metadata.find(({ field, origin }) => field === 'title' && origin === 'document-title');
  const whole = tab ? decodeEntities(tab.value).trim() : '';
  if (!title || !whole.startsWith(title)) return null;
  const name = /^.*?\s*[|•·–—−»-]\s+([^|•·–—−»]+)$/u.exec(whole.slice(title.length))?.[1]?.trim() ?? '';
  return /\p{L}{2}/u.test(name) && name.length <= LONGEST_NAME ? name : null;
}

/** Stated names, the host ("harbourgazette.example") and its main word ("harbourgazette"). */
export function siteNamesOf(metadata: readonly MetadataCandidate[], url: string): string[] {
  const host = hostOf(url);
  const stated = metadata.filter(({ field }) => field === 'siteName' || field === 'publisher');
  // "Harbour Gazette (www.harbourgazette.example)" names it twice.
  const names = stated.flatMap(({ value }) => [value.replace(/^@/, ''), value.replace(/\s*\([^()]*\)$/, '')]);
  return [...names, host, host.split('.').at(-2) ?? ''].filter(Boolean);
}
