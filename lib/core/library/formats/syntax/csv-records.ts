// CSV text, in chunks → records of fields, with the lines they stand on; a broken record never takes its neighbours along.

/** A record, or a line that could not be read as one. Lines are 1-based. */
export type CsvRecord =
  | { kind: 'record'; line: number; fields: string[] }
  | { kind: 'broken'; line: number; text: string };

/** A record longer than this is broken: a quotation mark that is never closed would otherwise eat the file. */
const MAX_RECORD_LENGTH = 8 * 1024 * 1024;

export type CsvReader = { push(chunk: string): CsvRecord[]; end(): CsvRecord[] };

/**
 * Reads RFC 4180 as the world writes it: any line end, stray quotation marks inside a field kept as they are.
 * Why not papaparse: to it an unclosed quotation mark is one field up to the end of the file, so that one broken row
 * loses all rows after it. Here a field that spans lines must be closed properly; otherwise its first line is given
 * back as broken and reading goes on at the next one:
 *   "A title without its end,https://a.example/1
 *   "Next title",https://a.example/2          ← still read
 */
export function readCsv(delimiter: string): CsvReader {
  const state = { rest: '', line: 1 };
  let length = 0;
  return {
    push(chunk) {
      // A mark of the encoding would hide the quotation mark behind it.
      state.rest += state.line === 1 && state.rest === '' ? chunk.replace(/^\ufeff/, '') : chunk;
      // An unfinished record is scanned again only when the text has doubled, so that a long one stays linear.
      if (state.rest.length < length * 2) return [];
      const records = takeRecords(state, delimiter, false);
      length = state.rest.length;
      return records;
    },
    end: () => takeRecords(state, delimiter, true),
  };
}

/** Takes what is whole off the text that has come so far. */
function takeRecords(state: { rest: string; line: number }, delimiter: string, final: boolean): CsvRecord[] {
  const { rest } = state;
  const records: CsvRecord[] = [];
  let at = 0;
  while (at < rest.length) {
    const { line } = state;
    const scanned = scanRecord(rest, at, delimiter, final);
    if (scanned === 'unfinished' && rest.length - at <= MAX_RECORD_LENGTH) break;
    if (typeof scanned === 'string') {
      const end = lineEnd(rest, at);
      // Only an unclosed mark lets a record grow this long; its first line is whole unless the line itself is that long.
      const stop = end === -1 ? rest.length : end;
      // "\r" at the end of a chunk may be the first half of "\r\n", which is one line end.
      if (!final && stop === rest.length && rest.endsWith('\r')) break;
      records.push({ kind: 'broken', line, text: rest.slice(at, stop).replace(/[\r\n]+$/, '') });
      at = stop;
      state.line += 1;
      continue;
    }
    const { fields } = scanned;
    if (fields.length > 1 || fields[0]?.trim()) records.push({ kind: 'record', line, fields });
    state.line += scanned.lines;
    at = scanned.end;
  }
  state.rest = rest.slice(at);
  return records;
}

type Scanned = { fields: string[]; end: number; lines: number };

/** One record from `at` on. 'broken': a field spans lines and holds a mark that neither closes it nor is doubled. */
function scanRecord(
  text: string,
  at: number,
  delimiter: string,
  final: boolean,
): Scanned | 'unfinished' | 'broken' {
  const fields: string[] = [];
  let lines = 1;
  let position = at;
  for (;;) {
    const field =
      text[position] === '"'
        ? scanQuoted(text, position, delimiter, final)
        : scanPlain(text, position, delimiter);
    if (typeof field === 'string') return field;
    fields.push(field.value);
    lines += field.lines;
    if (field.end >= text.length) return final ? { fields, end: text.length, lines } : 'unfinished';
    if (text[field.end] === delimiter) {
      position = field.end + 1;
      // A delimiter at the very end of the file: one more field, empty.
      if (position >= text.length && final) return { fields: [...fields, ''], end: position, lines };
      if (position >= text.length) return 'unfinished';
      continue;
    }
    // "\r" at the end of a chunk may be the first half of "\r\n".
    if (text[field.end] === '\r' && field.end + 1 >= text.length && !final) return 'unfinished';
    const end = text.startsWith('\r\n', field.end) ? field.end + 2 : field.end + 1;
    return { fields, end, lines };
  }
}

type Field = { value: string; end: number; lines: number };

function scanPlain(text: string, at: number, delimiter: string): Field {
  let end = at;
  while (end < text.length) {
    const char = text[end];
    if (char === delimiter || char === '\n' || char === '\r') break;
    end++;
  }
  return { value: text.slice(at, end), end, lines: 0 };
}

function scanQuoted(
  text: string,
  at: number,
  delimiter: string,
  final: boolean,
): Field | 'unfinished' | 'broken' {
  let stray = false;
  let from = at + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark === -1) return final || (stray && hasLineEnd(text, from, text.length)) ? 'broken' : 'unfinished';
    if (text[mark + 1] === '"') {
      from = mark + 2;
      continue;
    }
    if (mark + 1 >= text.length && !final) return 'unfinished';
    let end = mark + 1;
    while (text[end] === ' ') end++;
    const char = text[end];
    if (char === undefined || char === delimiter || char === '\n' || char === '\r') {
      return closeQuoted(text, at, { mark, end, stray });
    }
    // "The "best" of it", unescaped: a mark inside the field, as long as the field stays on its line.
    if (hasLineEnd(text, stray ? from : at, mark)) return 'broken';
    stray = true;
    from = mark + 1;
  }
}

function closeQuoted(
  text: string,
  at: number,
  { mark, end, stray }: { mark: number; end: number; stray: boolean },
): Field | 'broken' {
  const raw = text.slice(at + 1, mark);
  const lines = countLineEnds(raw);
  if (stray && lines > 0) return 'broken';
  return { value: raw.replaceAll('""', '"'), end, lines };
}

function hasLineEnd(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text[i] === '\n' || text[i] === '\r') return true;
  return false;
}

/** Offset just after the next line end, or -1. */
function lineEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    if (text[i] === '\n') return i + 1;
    if (text[i] === '\r') return text[i + 1] === '\n' ? i + 2 : i + 1;
  }
  return -1;
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')) count++;
  }
  return count;
}
