// Chrome's reading list (the objects of chrome.readingList.query) → rows.
import { z } from 'zod/mini';
import { defineJsonFormat, nothingToPrepare } from './syntax/json-format.ts';
import { Flag, hasJsonKeys, Text } from './syntax/json-records.ts';

export const chromeReadingList = defineJsonFormat({
  id: 'chrome-reading-list',
  isOf: (head) => hasJsonKeys(head, '[', ['url', 'hasBeenRead', 'creationTime']),
  key: '',
  schema: z.object({ url: Text, title: Text, hasBeenRead: Flag, creationTime: Text }),
  prepare: nothingToPrepare,
  find: ({ url, title, hasBeenRead, creationTime }) => [
    { url, title, read: hasBeenRead, savedAt: creationTime },
  ],
});
