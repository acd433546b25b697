// A library entry with its search hit → the words of its row, and snippets cut at their marks.
import type { LibraryEntry, QueryProblem, Snippet } from '../core/model/library.ts';
import type { I18n } from '../i18n/i18n.ts';
import { hostOf } from './header-view.ts';
import type { LibraryHit } from './library-model.ts';

export type ReadState = 'unread' | 'read';

export type RowView = {
  uid: string;
  url: string;
  title: string;
  lang: string | undefined;
  /** Outlet, date and length. */
  about: string[];
  tags: string[];
  note: string;
  read: ReadState;
  readWords: string;
  archived: boolean;
  snippets: { text: string; marked: boolean }[][];
};

/** Adults read about 238 words of running text a minute. */
const WORDS_A_MINUTE = 238;

export function toRowView({ entry, snippets }: LibraryHit, i18n: I18n): RowView {
  const read: ReadState = entry.readAt === null ? 'unread' : 'read';
  return {
    uid: entry.uid,
    url: entry.url,
    title: entry.title || entry.url,
    lang: entry.lang ?? undefined,
    about: aboutRow(entry, i18n),
    tags: entry.tags,
    note: entry.note,
    read,
    readWords: i18n.t(read === 'read' ? 'rowRead' : 'rowUnread'),
    archived: entry.archivedAt !== null,
    snippets: snippets.map(cutSnippet),
  };
}

function aboutRow({ siteName, url, publishedAt, wordCount, status }: LibraryEntry, i18n: I18n): string[] {
  const minutes = Math.round(wordCount / WORDS_A_MINUTE);
  return [
    siteName ?? hostOf(url) ?? url,
    publishedAt === null ? null : i18n.dates.format(publishedAt, 'day'),
    wordCount > 0 ? i18n.plural('minutesShort', Math.max(1, minutes)) : null,
    status === 'remembered' ? i18n.t('rowNotSaved') : null,
  ].filter((part) => part !== null);
}

/** Cuts a snippet at its marks; the pieces joined are its text. */
export function cutSnippet({ text, marks }: Snippet): { text: string; marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at || end > text.length) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

export const toProblemWords = ({ operator, value }: QueryProblem, i18n: I18n): string =>
  i18n.t('queryProblem', { part: `${operator}:${value}` });

/** Tags as typed ("leaks, media") → a clean list: no doubles, no empty ones, as the reader wrote them first. */
export function parseTags(typed: string): string[] {
  const tags = new Map<string, string>();
  for (const piece of typed.split(',')) {
    const tag = piece.trim().replace(/^#/, '').replace(/\s+/g, ' ');
    if (tag !== '' && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()];
}
