// Readwise's CSV of highlights (one row each) → rows that carry one highlight; highlights of books have no address.
import { defineCsvFormat } from './syntax/csv-format.ts';

export const readwiseHighlightsCsv = defineCsvFormat({
  id: 'readwise-highlights-csv',
  columns: ['highlight'],
  oneOf: ['book title', 'title', 'url'],
  find: (row) => ({
    url: row.cell('url') || row.cell('source url'),
    title: row.cell('title') || row.cell('book title'),
    authors: [row.cell('author') || row.cell('book author')],
    tags: row.cell('document tags').split(','),
    highlights: [
      {
        quote: row.cell('highlight'),
        note: row.cell('note'),
        createdAt: row.cell('highlighted at') || row.cell('date'),
      },
    ],
  }),
});
