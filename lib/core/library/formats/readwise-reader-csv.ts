// Readwise Reader's CSV (tags as a Python list, dates with a space) → rows; items of feeds were never saved by the reader.
import { defineCsvFormat } from './syntax/csv-format.ts';

/** Shares of 1; the last lines of a page are often never scrolled to. */
const READ_FROM = 0.95;

export const readwiseReaderCsv = defineCsvFormat({
  id: 'readwise-reader-csv',
  columns: ['title', 'url', 'document tags', 'saved date', 'location'],
  find(row) {
    const location = row.cell('location').trim().toLowerCase();
    if (location === 'feed') return 'not-saved';
    return {
      url: row.cell('url'),
      title: row.cell('title'),
      savedAt: row.cell('saved date'),
      tags: [
        ...parsePythonList(row.cell('document tags')),
        ...(location === 'shortlist' ? ['shortlist'] : []),
      ],
      read: Number(row.cell('reading progress')) >= READ_FROM,
      archived: location === 'archive',
    };
  },
});

/** `['a', "it's", 'b\'c']`: Python quotes with ' unless the text holds one. Anything else is a list with commas. */
export function parsePythonList(cell: string): string[] {
  const text = cell.trim();
  if (!text.startsWith('[')) return text.split(',');
  const found = text.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g);
  return [...found].map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1'));
}
