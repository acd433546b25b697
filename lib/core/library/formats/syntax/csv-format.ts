// A CSV export described by its columns → an import format.
import type { ImportFormatId, RefusalCode } from '../../../model/interchange.ts';
import type { ImportFormat } from '../format.ts';
import { type CsvRow, parseCsvHeader, readCsvRows } from './csv-rows.ts';
import { type FoundFields, refuse, toItem } from './item.ts';

export type CsvCells = Extract<CsvRow, { kind: 'row' }>;

export type CsvFormat = {
  id: ImportFormatId;
  /** Columns that are always there, in lower case; their order and any others do not matter. */
  columns: readonly string[];
  /** At least one of these too, where the fixed ones are too common to tell. */
  oneOf?: readonly string[];
  /** What a row says, or why it is not taken. */
  find(row: CsvCells): FoundFields | RefusalCode;
};

export function defineCsvFormat({ id, columns, oneOf, find }: CsvFormat): ImportFormat {
  return {
    id,
    isOf(head) {
      const names = parseCsvHeader(head)?.names ?? [];
      const has = (name: string) => names.includes(name);
      return columns.every(has) && (oneOf === undefined || oneOf.some(has));
    },
    async *read(part) {
      for await (const row of readCsvRows(part)) {
        const place = { part: part.name, item: row.line, line: row.line };
        if (row.kind === 'broken') {
          yield refuse(place, 'broken-row', row.text);
          continue;
        }
        const found = find(row);
        const item = typeof found === 'string' ? refuse(place, found, row.text) : toItem(place, found);
        // Too many or too few cells and no address where it belongs: the row itself is at fault, not the address.
        yield item.kind === 'refused' && !row.fits ? refuse(place, 'broken-row', row.text) : item;
      }
    },
  };
}
