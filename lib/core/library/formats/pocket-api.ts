// What Pocket's API answered (kept by backup programs: items by id, numbers as strings) → rows with highlights.
import { z } from 'zod/mini';
import { defineJsonFormat, type Found, nothingToPrepare } from './syntax/json-format.ts';
import { hasJsonKeys, listOf, Text } from './syntax/json-records.ts';

const Item = z.object({
  given_url: Text,
  resolved_url: Text,
  given_title: Text,
  resolved_title: Text,
  status: Text,
  favorite: Text,
  time_added: Text,
  time_read: Text,
  lang: Text,
  tags: z.catch(z.record(z.string(), z.unknown()), {}),
  annotations: listOf(z.object({ quote: Text, created_at: Text })),
});

export const pocketApi = defineJsonFormat({
  id: 'pocket-api',
  isOf: (head) =>
    hasJsonKeys(head, '{', ['given_url', 'time_added']) ||
    hasJsonKeys(head, '[', ['given_url', 'time_added']),
  key: null,
  schema: z.unknown(),
  prepare: nothingToPrepare,
  find: (value) => itemsOf(value).map(findItem),
});

function findItem(value: unknown): Found {
  const { success, data } = Item.safeParse(value);
  if (!success) return { refused: 'broken-record', text: JSON.stringify(value) };
  return data.status === '2' ? { refused: 'deleted', text: data.given_url } : toFields(data);
}

/** The items lie at the top, by id at the top, or by id under "list"; the other values at the top are no items. */
function itemsOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('given_url' in value || 'resolved_url' in value) return [value];
  return Object.values(value).filter(
    (inner) =>
      typeof inner === 'object' && inner !== null && ('given_url' in inner || 'resolved_url' in inner),
  );
}

const toFields = (item: z.infer<typeof Item>) => ({
  url: item.given_url || item.resolved_url,
  title: item.resolved_title || item.given_title,
  lang: item.lang,
  savedAt: item.time_added,
  read: item.status === '1',
  archived: item.status === '1',
  readAt: item.time_read,
  archivedAt: item.time_read,
  tags: [...Object.keys(item.tags), ...(item.favorite === '1' ? ['starred'] : [])],
  highlights: item.annotations.map(({ quote, created_at }) => ({ quote, createdAt: created_at })),
});
