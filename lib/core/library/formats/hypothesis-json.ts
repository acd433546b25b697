// Hypothesis' JSON of annotations → rows that carry one highlight with its note.
import { z } from 'zod/mini';
import { defineJsonFormat, nothingToPrepare } from './syntax/json-format.ts';
import { hasJsonKeys, listOf, Names, Text } from './syntax/json-records.ts';

export const hypothesisJson = defineJsonFormat({
  id: 'hypothesis-json',
  isOf: (head) => hasJsonKeys(head, '{', ['export_date', 'annotations']),
  key: 'annotations',
  schema: z.object({
    uri: Text,
    text: Text,
    tags: Names,
    created: Text,
    document: z.catch(z.object({ title: Names }), { title: [] }),
    target: listOf(z.object({ selector: listOf(z.object({ type: Text, exact: Text })) })),
  }),
  prepare: nothingToPrepare,
  find({ uri, text, tags, created, document, target }) {
    const selectors = target.flatMap(({ selector }) => selector);
    const quote = selectors.find(({ type }) => type === 'TextQuoteSelector')?.exact;
    // A note on the page as a whole has no words that it belongs to.
    const kept = quote ? { highlights: [{ quote, note: text, createdAt: created }] } : { note: text };
    return [{ url: uri, title: document.title[0], tags, ...kept }];
  },
});
