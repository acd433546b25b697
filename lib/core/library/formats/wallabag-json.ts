// wallabag's JSON → rows with text, highlights and notes; the one export that carries all three together.
import { z } from 'zod/mini';
import { defineJsonFormat, nothingToPrepare } from './syntax/json-format.ts';
import { Flag, hasJsonKeys, listOf, Names, Text } from './syntax/json-records.ts';

/** Only the address is certain: older versions lack most of the other keys. */
const WallabagEntry = z.object({
  url: Text,
  given_url: Text,
  title: Text,
  content: Text,
  language: Text,
  domain_name: Text,
  is_archived: Flag,
  archived_at: Text,
  is_starred: Flag,
  /** Version 1 called the two so. */
  is_read: Flag,
  is_fav: Flag,
  created_at: Text,
  published_at: Text,
  published_by: Names,
  tags: Names,
  annotations: listOf(z.object({ text: Text, quote: Text, created_at: Text })),
});

/** wallabag puts this in the place of a page that it could not read. */
const UNREAD = /^\s*(<p>)?\s*(wallabag can.t retrieve contents for this article|no content)/i;

export const wallabagJson = defineJsonFormat({
  id: 'wallabag-json',
  isOf: (head) =>
    hasJsonKeys(head, '[', ['url', 'is_archived', 'is_starred']) ||
    hasJsonKeys(head, '[', ['url', 'is_read', 'is_fav']),
  key: '',
  schema: WallabagEntry,
  prepare: nothingToPrepare,
  find: (entry) => [toFields(entry)],
});

const toFields = (entry: z.infer<typeof WallabagEntry>) => ({
  url: entry.url || entry.given_url,
  title: entry.title,
  siteName: entry.domain_name,
  authors: entry.published_by,
  lang: entry.language,
  publishedAt: entry.published_at,
  savedAt: entry.created_at,
  // "Mark as read" and "archive" are one button there.
  read: entry.is_archived || entry.is_read,
  archived: entry.is_archived || entry.is_read,
  readAt: entry.archived_at,
  archivedAt: entry.archived_at,
  tags: [...entry.tags, ...(entry.is_starred || entry.is_fav ? ['starred'] : [])],
  highlights: entry.annotations.map(({ quote, text, created_at }) => ({
    quote,
    note: text,
    createdAt: created_at,
  })),
  html: UNREAD.test(entry.content) ? null : entry.content,
});
