// Files named on the command line → documents to analyse, one failure per unreadable file or row, the others still read.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const Row = z
  .object({
    id: z.union([z.string(), z.number()]).transform(String),
    html: z.string().optional(),
    text: z.string().optional(),
    url: z.string().nullish(),
    date: z.string().nullish(),
    lang: z.string().nullish(),
  })
  .refine((row) => row.html !== undefined || row.text !== undefined, 'needs "html" or "text"');

export type InputDocument = {
  id: string | null;
  source: { html: string } | { text: string };
  url: string | null;
  date: string | null;
  lang: string | null;
};
export type Input = { ok: true; document: InputDocument } | { ok: false; id: string | null; message: string };

/** `file`: .html, .txt, .jsonl, each optionally with .gz; or "-" for JSONL on stdin. */
export function* readInput(file: string): Generator<Input> {
  let text: string;
  try {
    text = readMaybeGzip(file);
  } catch (error) {
    yield { ok: false, id: null, message: `${file}: cannot be read (${reasonOf(error)})` };
    return;
  }
  const kind = file === '-' ? 'jsonl' : /\.(html?|xhtml|txt|jsonl)(\.gz)?$/i.exec(file)?.[1]?.toLowerCase();
  const bare = { id: null, url: null, date: null, lang: null };
  if (kind === 'jsonl') yield* readRows(file, text);
  else if (kind === 'txt') yield { ok: true, document: { ...bare, source: { text } } };
  else if (kind) yield { ok: true, document: { ...bare, source: { html: text } } };
  else
    yield {
      ok: false,
      id: null,
      message: `${file}: not a kind of file this reads (.html, .txt, .jsonl, .gz of these)`,
    };
}

function* readRows(file: string, text: string): Generator<Input> {
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    if (!line.trim()) continue;
    const where = `${file === '-' ? 'stdin' : file}:${number}`;
    const row = Row.safeParse(parseJson(line));
    if (!row.success) {
      yield { ok: false, id: null, message: `${where}: ${row.error.issues[0]?.message ?? 'not a row'}` };
      continue;
    }
    const { id, html, text: body = '', url = null, date = null, lang = null } = row.data;
    yield {
      ok: true,
      document: { id, source: html === undefined ? { text: body } : { html }, url, date, lang },
    };
  }
}

function readMaybeGzip(file: string): string {
  const bytes = readFileSync(file === '-' ? 0 : file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8');
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
