// Pocket's CSV (title, url, time_added, tags, status; an earlier one with a cursor column) → rows.
import { defineCsvFormat } from './syntax/csv-format.ts';

/** Columns are found by name: the cursor column of mid-2024 shifts the ones after it. An archived item is one Pocket called read. */
export const pocketCsv = defineCsvFormat({
  id: 'pocket-csv',
  columns: ['title', 'url', 'time_added'],
  oneOf: ['status', 'tags'],
  find(row) {
    const archived = row.cell('status').trim().toLowerCase() === 'archive';
    return {
      url: row.cell('url'),
      title: row.cell('title'),
      savedAt: row.cell('time_added'),
      tags: row.cell('tags').split('|'),
      read: archived,
      archived,
    };
  },
});
