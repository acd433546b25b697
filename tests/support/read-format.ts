// Reads a text with a format, cut into chunks of any size, as the file of a reader would come.

import {
  type Archive,
  HEAD_LENGTH,
  type ReadItem,
  type TextPart,
} from '../../lib/core/library/formats/format.ts';
import { chooseFormat } from '../../lib/core/library/formats/index.ts';

export const toPart = (text: string, chunkLength = 65536, name = 'export'): TextPart => ({
  name,
  head: text.slice(0, HEAD_LENGTH),
  async *chunks() {
    for (let at = 0; at < text.length; at += chunkLength) yield text.slice(at, at + chunkLength);
  },
});

/** An archive of texts by name. */
export const toArchive = (texts: Readonly<Record<string, string>> = {}): Archive => ({
  find: async (name) => (name in texts ? toPart(texts[name] ?? '', 65536, name) : null),
});

export async function readText(
  text: string,
  { chunkLength = 65536, beside = {} }: { chunkLength?: number; beside?: Record<string, string> } = {},
): Promise<{ format: string | null; items: ReadItem[] }> {
  const format = chooseFormat(text.slice(0, HEAD_LENGTH));
  if (!format) return { format: null, items: [] };
  const items: ReadItem[] = [];
  for await (const item of format.read(toPart(text, chunkLength), toArchive(beside))) items.push(item);
  return { format: format.id, items };
}
