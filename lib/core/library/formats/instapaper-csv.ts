// Instapaper's CSV in its three ages (with Tags, without, and without Timestamp too) → rows.
import { defineCsvFormat } from './syntax/csv-format.ts';

/** Folder holds one of Unread, Archive, Starred or a name of the reader's own; what it was besides is lost in the file. */
export const instapaperCsv = defineCsvFormat({
  id: 'instapaper-csv',
  columns: ['url', 'title', 'selection', 'folder'],
  find(row) {
    const folder = row.cell('folder').trim();
    const archived = folder === 'Archive';
    const isOwn = !['', 'Unread', 'Archive', 'Starred'].includes(folder);
    return {
      url: row.cell('url'),
      title: row.cell('title'),
      savedAt: row.cell('timestamp'),
      tags: [
        ...parseTags(row.cell('tags')),
        ...(folder === 'Starred' ? ['starred'] : []),
        ...(isOwn ? [folder] : []),
      ],
      read: archived,
      archived,
      highlights: row.cell('selection').trim() ? [{ quote: row.cell('selection') }] : [],
    };
  },
});

/** A JSON list in a cell (`["coding"]`); a plain list with commas is taken too. */
function parseTags(cell: string): string[] {
  const text = cell.trim();
  if (!text.startsWith('[')) return text.split(',');
  try {
    const tags: unknown = JSON.parse(text);
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
  } catch {
    return text.replace(/[[\]"]/g, '').split(',');
  }
}
