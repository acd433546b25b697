// What a reader found in one record → an item of the import: a row with cleaned fields, or a refusal.
import type { ImportedRow, LossCode, Place, RefusalCode } from '../../../model/interchange.ts';
import type { ReadItem } from '../format.ts';
import { readAddress } from './address.ts';
import { parseInstant } from './instants.ts';

/** Fields as they stand in the file; everything but the address may be missing. */
export type FoundFields = {
  url: string;
  title?: string | null | undefined;
  siteName?: string | null | undefined;
  authors?: readonly string[] | undefined;
  lang?: string | null | undefined;
  publishedAt?: string | number | null | undefined;
  savedAt?: string | number | null | undefined;
  read?: boolean | undefined;
  archived?: boolean | undefined;
  readAt?: string | number | null | undefined;
  archivedAt?: string | number | null | undefined;
  tags?: readonly string[] | undefined;
  note?: string | null | undefined;
  highlights?: readonly FoundHighlight[] | undefined;
  html?: string | null | undefined;
  losses?: readonly LossCode[] | undefined;
};

export type FoundHighlight = {
  quote: string;
  note?: string | null | undefined;
  createdAt?: string | number | null | undefined;
};

const MAX_EXCERPT = 160;
const MAX_TITLE = 1000;
const MAX_TAG = 200;

export function toItem(place: Place, found: FoundFields): ReadItem {
  const address = readAddress(found.url);
  if (!address.ok) return refuse(place, address.code, found.url || found.title || '');
  const losses = new Set<LossCode>(found.losses ?? []);
  const instant = (value: string | number | null | undefined): string | null => {
    const read = parseInstant(value);
    // 0 is how several exports say "unknown"; nothing is lost by reading none from it.
    if (read === null && !/^\s*[01]?\s*$/.test(String(value ?? ''))) losses.add('date-unreadable');
    return read;
  };
  const row: ImportedRow = {
    url: address.url,
    title: chooseTitle(found.title, found.url, address.url),
    siteName: oneLine(found.siteName) || null,
    authors: distinct((found.authors ?? []).map(oneLine)),
    lang: /^[a-z]{2,3}([-_][a-z0-9]+)*$/i.test(found.lang ?? '')
      ? (found.lang ?? '').replaceAll('_', '-')
      : null,
    publishedAt: instant(found.publishedAt),
    savedAt: instant(found.savedAt),
    read: found.read ?? false,
    archived: found.archived ?? false,
    readAt: instant(found.readAt),
    archivedAt: instant(found.archivedAt),
    tags: distinct((found.tags ?? []).map((tag) => cut(oneLine(tag), MAX_TAG))),
    note: cleanText(found.note),
    highlights: (found.highlights ?? [])
      .map(({ quote, note, createdAt }) => ({
        quote: cleanText(quote),
        note: cleanText(note),
        createdAt: instant(createdAt),
      }))
      .filter(({ quote, note }) => quote || note),
    html: found.html?.trim() ? found.html : null,
  };
  return { kind: 'row', place, row, losses: [...losses] };
}

export const refuse = (place: Place, code: RefusalCode, text: string): ReadItem => ({
  kind: 'refused',
  place,
  code,
  excerpt: cut(oneLine(text.slice(0, 4 * MAX_EXCERPT)), MAX_EXCERPT),
});

/** A title that only repeats the address is none: the page's own title may come later. */
function chooseTitle(title: string | null | undefined, ...addresses: string[]): string | null {
  const clean = cut(oneLine(title), MAX_TITLE);
  return !clean || addresses.includes(clean) ? null : clean;
}

/** White space of every kind to one space; control characters and lone surrogates out. */
export const oneLine = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\p{White_Space}\p{Cc}\p{Cs}]+/gu, ' ').trim();

/** Text of several lines: line ends as "\n", other control characters out. */
export const cleanText = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}|[^\P{Cc}\n\t]/gu, '')
    .trim();

/** At most so many UTF-16 units, never half a pair of surrogates. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/\p{Cs}$/u, '');

export const distinct = (values: readonly string[]): string[] => [...new Set(values.filter(Boolean))];
