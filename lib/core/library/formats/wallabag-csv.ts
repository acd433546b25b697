// wallabag's CSV (semicolons, a twelve-hour clock without am or pm) → rows with their text.
import { defineCsvFormat } from './syntax/csv-format.ts';
import { parseDayMonthYear } from './syntax/instants.ts';

export const wallabagCsv = defineCsvFormat({
  id: 'wallabag-csv',
  columns: ['title', 'url', 'content', 'tags', 'mime type', 'creation date'],
  find: (row) => ({
    url: row.cell('url'),
    title: row.cell('title'),
    html: row.cell('content'),
    tags: row.cell('tags').split(','),
    lang: row.cell('language').trim(),
    savedAt: parseDayMonthYear(row.cell('creation date')) ?? row.cell('creation date'),
  }),
});
