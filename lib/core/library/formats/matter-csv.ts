// Matter's CSV → rows; what is no longer in the queue is archived.
import { defineCsvFormat } from './syntax/csv-format.ts';

const isTrue = (cell: string): boolean => cell.trim().toLowerCase() === 'true';

export const matterCsv = defineCsvFormat({
  id: 'matter-csv',
  columns: ['title', 'publisher', 'url', 'tags', 'in queue', 'read'],
  find: (row) => ({
    url: row.cell('url'),
    title: row.cell('title'),
    siteName: row.cell('publisher'),
    authors: [row.cell('author')],
    savedAt: row.cell('last interaction date'),
    tags: [...row.cell('tags').split(';'), ...(isTrue(row.cell('favorited')) ? ['starred'] : [])],
    read: isTrue(row.cell('read')),
    archived: !isTrue(row.cell('in queue')),
  }),
});
