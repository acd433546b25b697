// Omnivore's CSV (url, state, labels, saved_at, published_at in milliseconds) → rows.
import { defineCsvFormat } from './syntax/csv-format.ts';

export const omnivoreCsv = defineCsvFormat({
  id: 'omnivore-csv',
  columns: ['url', 'state', 'labels', 'saved_at'],
  find: (row) => ({
    url: row.cell('url'),
    savedAt: row.cell('saved_at'),
    publishedAt: row.cell('published_at'),
    tags: row
      .cell('labels')
      .replace(/^\[|\]$/g, '')
      .split(',')
      .map((label) => label.trim().replace(/^"(.*)"$/, '$1')),
    archived: row.cell('state').trim().toUpperCase() === 'ARCHIVED',
  }),
});
