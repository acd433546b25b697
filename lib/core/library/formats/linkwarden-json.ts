// Linkwarden's JSON → rows; nested collections become tags.
import { z } from 'zod/mini';
import type { TextPart } from './format.ts';
import { type Folder, folderPaths } from './syntax/folders.ts';
import { defineJsonFormat, type Found } from './syntax/json-format.ts';
import { hasJsonKeys, Names, readJsonRecords, Text } from './syntax/json-records.ts';

const Collection = z.object({
  id: Text,
  name: Text,
  parentId: Text,
  links: z.catch(z.array(z.unknown()), []),
});

const Link = z.object({
  name: Text,
  url: Text,
  description: Text,
  createdAt: Text,
  importDate: Text,
  tags: Names,
});

/** Where links lie that the reader put nowhere. */
const DEFAULT_COLLECTION = 'Unorganized';

export const linkwardenJson = defineJsonFormat({
  id: 'linkwarden-json',
  isOf: (head) => hasJsonKeys(head, '{', ['collections', 'links']),
  key: 'collections',
  schema: Collection,
  prepare: async (part) => folderPaths(await readCollections(part)),
  find: ({ id, links }, paths) => links.map((value) => findLink(value, paths.get(id) ?? '')),
});

function findLink(value: unknown, folder: string): Found {
  const { success, data } = Link.safeParse(value);
  if (!success) return { refused: 'broken-record', text: JSON.stringify(value) };
  return {
    url: data.url,
    title: data.name || data.description,
    note: data.name ? data.description : '',
    // `importDate` is the day of the save that an import into Linkwarden brought along.
    savedAt: data.importDate || data.createdAt,
    tags: [...data.tags, folder],
  };
}

async function readCollections(part: TextPart): Promise<Folder[]> {
  const folders: Folder[] = [];
  for await (const record of readJsonRecords(part)) {
    if (record.key !== 'collections' || record.kind !== 'value') continue;
    const { success, data } = Collection.safeParse(record.value);
    if (!success) continue;
    const name = data.name === DEFAULT_COLLECTION ? '' : data.name;
    folders.push({ id: data.id, name, parentId: data.parentId || null });
  }
  return folders;
}
