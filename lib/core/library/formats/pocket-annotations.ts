// The highlights beside the CSV parts in Pocket's zip (annotations/part_000000.json) → rows that carry only highlights.
import { z } from 'zod/mini';
import { defineJsonFormat, nothingToPrepare } from './syntax/json-format.ts';
import { hasJsonKeys, listOf, Text } from './syntax/json-records.ts';

export const pocketAnnotations = defineJsonFormat({
  id: 'pocket-annotations',
  isOf: (head) => hasJsonKeys(head, '[', ['url', 'highlights', 'quote', 'created_at']),
  key: '',
  schema: z.object({
    url: Text,
    title: Text,
    highlights: listOf(z.object({ quote: Text, created_at: Text })),
  }),
  prepare: nothingToPrepare,
  find: ({ url, title, highlights }) => [
    { url, title, highlights: highlights.map(({ quote, created_at }) => ({ quote, createdAt: created_at })) },
  ],
});
