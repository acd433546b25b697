// A CSV text with a header line → rows by column name, whatever the order of the columns.
import type { TextPart } from '../format.ts';
import { readCsv } from './csv-records.ts';

const DELIMITERS = [',', ';', '\t'] as const;

/** Header names in lower case, trimmed. */
export type CsvHeader = { names: string[]; delimiter: string };

/** Cells by header name in lower case; a column that the header lacks reads as ''. `fits`: as many cells as columns. */
export type CsvRow =
  | {
      kind: 'row';
      line: number;
      cell(name: string): string;
      has(name: string): boolean;
      fits: boolean;
      text: string;
    }
  | { kind: 'broken'; line: number; text: string };

/** The header of a CSV text, or null where the first line is none: fewer than two columns, or a column without a name. */
export function parseCsvHeader(head: string): CsvHeader | null {
  const { delimiter: stated, text } = dropSeparatorLine(head);
  let best: CsvHeader | null = null;
  for (const delimiter of stated ? [stated] : DELIMITERS) {
    const reader = readCsv(delimiter);
    const first = [...reader.push(`${firstLine(text)}\n`), ...reader.end()][0];
    if (first?.kind !== 'record') continue;
    const names = first.fields.map((name) => name.trim().toLowerCase());
    if (names.length > 1 && names.length > (best?.names.length ?? 0)) best = { names, delimiter };
  }
  return best;
}

/** Excel writes the delimiter in a first line of its own: "sep=;". */
function dropSeparatorLine(text: string): { delimiter: string | null; text: string } {
  const match = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  return match
    ? { delimiter: match[1] ?? null, text: text.slice(match[0].length) }
    : { delimiter: null, text };
}

/** Blank lines before the header are passed over here and by the reader alike. */
const firstLine = (text: string): string =>
  text
    .replace(/^[\ufeff\r\n]+/, '')
    .slice(0, 4096)
    .split(/\r?\n|\r/, 1)[0] ?? '';

/** Rows of the part below its header. A row of a single cell is broken; other wrong counts are told by `fits`. */
export async function* readCsvRows(part: TextPart): AsyncGenerator<CsvRow> {
  const header = parseCsvHeader(part.head);
  if (!header) return;
  const columns = new Map(header.names.map((name, index) => [name, index]));
  const reader = readCsv(header.delimiter);
  let pending = true;
  const rowsOf = function* (records: ReturnType<typeof reader.push>): Generator<CsvRow> {
    for (const record of records) {
      if (pending) {
        const isSeparator = record.kind === 'record' && /^sep=/i.test(record.fields[0] ?? '');
        pending = isSeparator;
        continue;
      }
      if (record.kind === 'broken') yield record;
      else yield toRow(record.line, record.fields, columns);
    }
  };
  for await (const chunk of part.chunks()) yield* rowsOf(reader.push(chunk));
  yield* rowsOf(reader.end());
}

function toRow(line: number, fields: string[], columns: ReadonlyMap<string, number>): CsvRow {
  if (fields.length < 2) return { kind: 'broken', line, text: fields.join(',') };
  const cell = (name: string) => fields[columns.get(name) ?? -1] ?? '';
  const has = (name: string) => columns.has(name);
  return { kind: 'row', line, cell, has, fits: fields.length === columns.size, text: fields.join(',') };
}
