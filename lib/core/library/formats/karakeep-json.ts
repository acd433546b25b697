// Karakeep's (Hoarder's) JSON → rows; lists become tags. It keeps no text of the page.
import { z } from 'zod/mini';
import type { TextPart } from './format.ts';
import { type Folder, folderPaths } from './syntax/folders.ts';
import { defineJsonFormat } from './syntax/json-format.ts';
import { Flag, hasJsonKeys, Names, readJsonRecords, Text } from './syntax/json-records.ts';

const Bookmark = z.object({
  createdAt: Text,
  title: Text,
  tags: Names,
  lists: Names,
  note: Text,
  archived: Flag,
  content: z.catch(z.nullable(z.object({ type: Text, url: Text, text: Text })), null),
});

const List = z.object({
  id: z.string(),
  name: Text,
  type: Text,
  parentId: z.catch(z.nullable(z.string()), null),
});

export const karakeepJson = defineJsonFormat({
  id: 'karakeep-json',
  isOf: (head) => hasJsonKeys(head, '{', ['bookmarks', 'createdAt', 'content']),
  key: 'bookmarks',
  schema: Bookmark,
  prepare: async (part) => folderPaths(await readLists(part)),
  find: ({ content, title, tags, lists, note, archived, createdAt }, paths) => [
    {
      url: content?.url ?? '',
      title: title || content?.text,
      savedAt: createdAt,
      tags: [...tags, ...lists.map((id) => paths.get(id) ?? '')],
      note,
      archived,
    },
  ],
});

/** The lists stand after the bookmarks that name them, so the file is read twice. Smart lists are searches, not places. */
async function readLists(part: TextPart): Promise<Folder[]> {
  const lists: Folder[] = [];
  for await (const record of readJsonRecords(part)) {
    if (record.key !== 'lists' || record.kind !== 'value') continue;
    const list = List.safeParse(record.value);
    if (list.success && list.data.type !== 'smart') lists.push(list.data);
  }
  return lists;
}
