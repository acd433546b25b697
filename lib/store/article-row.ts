// Draft or entry → the row it is kept in, with its sort keys and its byte of flags.

import { toDayNumber } from '../core/library/day-number.ts';
import type { EntryDraft } from '../core/library/entry.ts';
import { FLAG, UNDATED } from '../core/library/match.ts';
import { foldWord } from '../core/library/tokenise.ts';
import { type EntrySort, LIBRARY_SCHEMA, type LibraryEntry } from '../core/model/library.ts';

export type ArticleRow = {
  id: number;
  entry: LibraryEntry;
  /** Sort keys, ascending in the order shown: newest first for dates, A to Z for words. */
  saved: number;
  published: number;
  title: string;
  outlet: [name: string, saved: number];
};

export function toArticleRow(id: number, entry: LibraryEntry): ArticleRow {
  const saved = -(Date.parse(entry.savedAt) || 0);
  return {
    id,
    entry,
    saved,
    published: entry.publishedAt === null ? Infinity : -(Date.parse(entry.publishedAt) || -Infinity),
    title: sortText(entry.title),
    outlet: [sortText(entry.siteName ?? '￿'), saved],
  };
}

/** Quotation marks and articles of the layout do not sort; accents and case do not either. */
const sortText = (text: string): string => foldWord(text.replace(/^[\s\p{P}\p{S}]+/u, '').slice(0, 80));

export const flagsOf = ({ status, readAt, archivedAt }: LibraryEntry): number =>
  FLAG.present |
  (status === 'saved' ? FLAG.saved : 0) |
  (readAt === null ? 0 : FLAG.read) |
  (archivedAt === null ? 0 : FLAG.archived);

export const dayOf = ({ publishedAt }: LibraryEntry): number => toDayNumber(publishedAt) ?? UNDATED;

/** First writing: rev 1; later ones count on, also over a deletion. */
export const toEntry = (draft: EntryDraft, rev: number, updatedAt: string): LibraryEntry => ({
  ...draft,
  rev,
  updatedAt,
  schema: LIBRARY_SCHEMA,
  deletedAt: null,
});

/** Order of two rows in a list; the later number last, as in the database's indexes. */
export function compareRows(sort: EntrySort): (a: ArticleRow, b: ArticleRow) => number {
  return (a, b) => {
    if (sort === 'outlet')
      return compare(a.outlet[0], b.outlet[0]) || a.outlet[1] - b.outlet[1] || a.id - b.id;
    return compare(a[sort], b[sort]) || a.id - b.id;
  };
}

const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);
