// Files named on the command line → documents to analyse, one failure per unreadable file or row, the others still read.
import { z } from 'zod';
import { decodeText, readBytes, reasonOf } from './read-file.ts';
import { readRows } from './read-rows.ts';

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
    text = decodeText(readBytes(file));
  } catch (error) {
    yield { ok: false, id: null, message: `${file}: cannot be read (${reasonOf(error)})` };
    return;
  }
  const kind = file === '-' ? 'jsonl' : /\.(html?|xhtml|txt|jsonl)(\.gz)?$/i.exec(file)?.[1]?.toLowerCase();
  const bare = { id: null, url: null, date: null, lang: null };
  if (kind === 'jsonl') yield* readDocuments(file, text);
  else if (kind === 'txt') yield { ok: true, document: { ...bare, source: { text } } };
  else if (kind) yield { ok: true, document: { ...bare, source: { html: text } } };
  else
    yield {
      ok: false,
      id: null,
      message: `${file}: not a kind of file this reads (.html, .txt, .jsonl, .gz of these)`,
    };
}

function* readDocuments(file: string, text: string): Generator<Input> {
  for (const read of readRows(file === '-' ? 'stdin' : file, text, Row)) {
    if (!read.ok) {
      yield { ok: false, id: null, message: read.message };
      continue;
    }
    const { id, html, text: body = '', url = null, date = null, lang = null } = read.row;
    yield {
      ok: true,
      document: { id, source: html === undefined ? { text: body } : { html }, url, date, lang },
    };
  }
}
