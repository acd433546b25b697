// Omnivore's zip (metadata_*.json, content/{slug}.html, highlights/{slug}.md) → rows with text and highlights.
import { z } from 'zod/mini';
import type { LossCode } from '../../model/interchange.ts';
import type { Archive, ImportFormat, TextPart } from './format.ts';
import { type FoundHighlight, refuse, toItem } from './syntax/item.ts';
import { hasJsonKeys, Names, readJsonRecords, Text } from './syntax/json-records.ts';

const Item = z.object({
  slug: Text,
  title: Text,
  author: Text,
  url: Text,
  state: Text,
  readingProgress: z.catch(z.number(), 0),
  labels: Names,
  savedAt: Text,
  publishedAt: Text,
});

/** Percent; the last lines of a page are often never scrolled to. */
const READ_FROM = 95;

/** Kept texts above this are passed over, the address is taken. */
const MAX_CONTENT_LENGTH = 16 * 1024 * 1024;

export const omnivore: ImportFormat = {
  id: 'omnivore',
  isOf: (head) => hasJsonKeys(head, '[', ['slug', 'state', 'savedAt', 'url']),
  companions: /(^|\/)(content|highlights)\/[^/]+\.(html|md|pdf)$/,
  async *read(part, archive) {
    const folder = part.name.replace(/[^/]*$/, '');
    for await (const record of readJsonRecords(part)) {
      if (record.kind === 'refused') {
        yield record.item;
        continue;
      }
      const parsed = Item.safeParse(record.value);
      if (!parsed.success) {
        yield refuse(record.place, 'broken-record', record.text);
        continue;
      }
      const item = parsed.data;
      const html = await readText(archive, `${folder}content/${item.slug}.html`);
      const markdown = await readText(archive, `${folder}highlights/${item.slug}.md`);
      const losses: LossCode[] = html === 'unreadable' ? ['text-unreadable'] : [];
      const marked =
        typeof markdown === 'object' ? parseHighlights(markdown.text) : { highlights: [], note: '' };
      yield toItem(record.place, {
        url: item.url,
        title: item.title,
        authors: [item.author],
        publishedAt: item.publishedAt,
        savedAt: item.savedAt,
        tags: item.labels,
        read: item.readingProgress >= READ_FROM,
        archived: item.state === 'Archived',
        html: typeof html === 'object' ? html.text : null,
        losses,
        ...marked,
      });
    }
  },
};

async function readText(archive: Archive, name: string): Promise<{ text: string } | 'none' | 'unreadable'> {
  const part: TextPart | null = await archive.find(name);
  if (!part) return 'none';
  let text = '';
  for await (const chunk of part.chunks()) {
    text += chunk;
    if (text.length > MAX_CONTENT_LENGTH) return 'unreadable';
  }
  return { text };
}

/**
 * Omnivore writes a highlight as "> words", then its labels ("#label") and its note as paragraphs of their own; an
 * empty line inside the words is written "> " too. A note on the page comes as a paragraph before any highlight.
 */
export function parseHighlights(markdown: string): { highlights: FoundHighlight[]; note: string } {
  const highlights: { quote: string; note: string }[] = [];
  const notes: string[] = [];
  for (const block of markdown.replace(/\r\n?/g, '\n').split(/\n{2,}/)) {
    const text = block.trim();
    const last = highlights.at(-1);
    if (text.startsWith('>')) highlights.push({ quote: text.replace(/^> ?/gm, '').trim(), note: '' });
    else if (!text || /^#\S+(?:\s+#\S+)*$/.test(text)) continue;
    else if (last) last.note = last.note ? `${last.note}\n\n${text}` : text;
    else notes.push(text);
  }
  return { highlights, note: notes.join('\n\n') };
}
