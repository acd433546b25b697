// Entries ↔ a table for spreadsheets. Reads its own file and any other table that has a column of addresses.
import type { EntryWriter } from './format.ts';
import { csvLine, fromSafeCell, joinCell, splitCell } from './syntax/csv-cells.ts';
import { defineCsvFormat } from './syntax/csv-format.ts';

const COLUMNS = [
  'title',
  'url',
  'saved',
  'published',
  'outlet',
  'authors',
  'language',
  'tags',
  'status',
  'read',
  'archived',
  'note',
  'highlights',
  'words',
  'sha256',
] as const;

/** Names that other programs give the column of addresses; the first that is there counts. */
const ADDRESS_COLUMNS = ['url', 'link', 'address', 'href', 'uri', 'website', 'source url'] as const;

export const tableCsv = defineCsvFormat({
  id: 'table-csv',
  columns: [],
  oneOf: ADDRESS_COLUMNS,
  find(row) {
    const cell = (...names: string[]) => fromSafeCell(row.cell(names.find((name) => row.has(name)) ?? ''));
    const isOwn = row.has('sha256') && row.has('highlights');
    const read = cell('read', 'read at', 'is_read');
    const archived = cell('archived', 'archived at', 'is_archived');
    return {
      url: cell(...ADDRESS_COLUMNS),
      title: cell('title', 'name'),
      siteName: cell('outlet', 'site', 'publisher'),
      authors: splitCell(cell('authors', 'author')),
      lang: cell('language', 'lang'),
      publishedAt: cell('published', 'published_at', 'published date'),
      savedAt: cell(
        'saved',
        'saved_at',
        'created',
        'created_at',
        'date',
        'date added',
        'time_added',
        'timestamp',
      ),
      tags: isOwn ? splitCell(cell('tags')) : cell('tags', 'labels').split(/[,;|]/),
      note: cell('note', 'notes', 'description', 'comment'),
      highlights: isOwn ? splitCell(cell('highlights')).map((quote) => ({ quote })) : [],
      read: isYes(read),
      archived: isYes(archived),
      readAt: isInstant(read) ? read : null,
      archivedAt: isInstant(archived) ? archived : null,
    };
  },
});

const isInstant = (cell: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(cell);
const isYes = (cell: string): boolean => isInstant(cell) || /^(true|yes|1)$/i.test(cell.trim());

export const tableCsvWriter: EntryWriter = {
  id: 'table-csv',
  extension: 'csv',
  mime: 'text/csv',
  // The mark at the start makes spreadsheets read UTF-8.
  head: () => `\ufeff${csvLine(COLUMNS)}`,
  row: ({ entry }, { outletName }) =>
    csvLine([
      entry.title,
      entry.url,
      entry.savedAt,
      entry.publishedAt,
      (entry.outletId && outletName(entry.outletId)) ?? entry.siteName,
      joinCell(entry.authors),
      entry.lang,
      joinCell(entry.tags),
      entry.status,
      entry.readAt,
      entry.archivedAt,
      entry.note,
      joinCell(entry.highlights.map(({ quote }) => quote)),
      String(entry.wordCount),
      entry.textHash,
    ]),
  tail: () => '',
};
