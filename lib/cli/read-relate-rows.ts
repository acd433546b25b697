// JSONL of articles (file, gzip or stdin) → rows to relate, and a line for each that is none.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
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
    const bytes = readFileSync(file === '-' ? 0 : file);
    text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    return { rows: [], problems: [`${where}: cannot be read (${reasonOf(error)})`] };
  }
  const rows: RelateRow[] = [];
  const problems: string[] = [];
  const known = new Set<string>();
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (!line.trim()) continue;
    const row = Row.safeParse(parseJson(line));
    const problem = row.success
      ? known.has(row.data.id) && `the id "${row.data.id}" was there before`
      : (row.error.issues[0]?.message ?? 'not a row');
    if (problem) problems.push(`${where}:${index + 1}: ${problem}`);
    if (problem || !row.success) continue;
    known.add(row.data.id);
    rows.push({ ...row.data, title: row.data.title ?? '', text: row.data.text ?? '' });
  }
  return { rows, problems };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const reasonOf = (error: unknown) =>
  (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));
