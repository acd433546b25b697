// JSONL of articles (file, gzip or stdin) → rows to relate, and a line for each that is none.
import { z } from 'zod';
import { decodeText, readBytes, reasonOf } from './read-file.ts';
import { readRows } from './read-rows.ts';
import type { RelateRow } from './relate.ts';

const Row = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  title: z.string().nullish(),
  text: z.string().nullish(),
  date: z.string().nullish(),
  url: z.string().nullish(),
});

export function readRelateRows(file: string): { rows: RelateRow[]; problems: string[] } {
  const where = file === '-' ? 'stdin' : file;
  let text: string;
  try {
    text = decodeText(readBytes(file));
  } catch (error) {
    return { rows: [], problems: [`${where}: cannot be read (${reasonOf(error)})`] };
  }
  const rows: RelateRow[] = [];
  const problems: string[] = [];
  const known = new Set<string>();
  for (const read of readRows(where, text, Row)) {
    if (!read.ok) problems.push(read.message);
    else if (known.has(read.row.id)) problems.push(`${read.where}: the id "${read.row.id}" was there before`);
    else {
      known.add(read.row.id);
      rows.push({ ...read.row, title: read.row.title ?? '', text: read.row.text ?? '' });
    }
  }
  return { rows, problems };
}
