// Raindrop's CSV → rows; a folder path is one tag, "Unsorted" is none.
import { defineCsvFormat } from './syntax/csv-format.ts';
import { toFolderTag } from './syntax/folders.ts';

export const raindropCsv = defineCsvFormat({
  id: 'raindrop-csv',
  columns: ['title', 'note', 'excerpt', 'url', 'folder', 'tags', 'created'],
  find(row) {
    const folder = row.cell('folder').trim();
    return {
      url: row.cell('url'),
      title: row.cell('title'),
      note: row.cell('note'),
      savedAt: row.cell('created'),
      tags: [
        ...row.cell('tags').split(','),
        ...(folder === 'Unsorted' ? [] : [toFolderTag(folder.split('/'))]),
        ...(row.cell('favorite').trim().toLowerCase() === 'true' ? ['starred'] : []),
      ],
      highlights: findHighlights(row.cell('highlights')),
    };
  },
});

/** The cell holds "Highlight:words" blocks, each with a "Note:words" line after it where there is one. */
function findHighlights(cell: string): { quote: string; note: string }[] {
  if (!cell.trim()) return [];
  if (!/^Highlight:/m.test(cell)) return [{ quote: cell, note: '' }];
  return cell
    .split(/^Highlight:/m)
    .slice(1)
    .map((block) => {
      const [quote = '', ...notes] = block.split(/^Note:/m);
      return { quote, note: notes.join('Note:') };
    });
}
