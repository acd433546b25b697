// The library ↔ our own backup: one JSON record a line, a first line that says what it is, a last one with count and hash.
import { z } from 'zod/mini';
import type { LossCode, Place } from '../../model/interchange.ts';
import { EntryContent, LIBRARY_SCHEMA } from '../../model/library.ts';
import { migrateEntry } from '../migrations/index.ts';
import type { ImportFormat, KeptEntry, ReadItem } from './format.ts';
import { refuse } from './syntax/item.ts';

/** Raised when the lines themselves change their shape; entries carry the version of their own schema. */
export const BACKUP_VERSION = 1;

export const BACKUP_EXTENSION = 'ndjson.gz';

const Head = z.object({
  sourceline: z.literal('backup'),
  version: z.int(),
  schema: z.int(),
  exportedAt: z.string(),
});
const Tail = z.object({ sourceline: z.literal('end'), records: z.int(), hash: z.string() });
const Line = z.object({ entry: z.looseObject({ schema: z.optional(z.int()) }), content: z.unknown() });

/** What is kept of a content whose analysis a later or broken version wrote: the words themselves. */
const BareContent = z.object({
  text: z.catch(z.string(), ''),
  html: z.catch(z.nullable(z.string()), null),
  analysis: z.catch(z.nullable(z.object({ article: z.object({ text: z.string() }) })), null),
});

/** A line longer than this is no record of ours. */
const MAX_LINE_LENGTH = 64 * 1024 * 1024;

export const backupHead = (exportedAt: string): string =>
  `${JSON.stringify({ sourceline: 'backup', version: BACKUP_VERSION, schema: LIBRARY_SCHEMA, exportedAt })}\n`;

/** The line without its end: what is hashed. A content that holds nothing is written as none, whichever the store gives. */
export const backupLine = ({ entry, content }: KeptEntry): string =>
  `{"entry":${toCanonicalJson(entry)},"content":${toCanonicalJson(isEmpty(content) ? null : content)}}`;

/** Keys in order of the alphabet: a store may give the same record with its keys in another order, and the hash must not see that. */
function toCanonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => toCanonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${toCanonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

const isEmpty = (content: EntryContent | null): boolean =>
  content === null || (content.analysis === null && content.text === '' && content.html === null);

/** `hash`: SHA-256 (hex) over the hex hashes of all lines between head and tail, in their order, without separator. */
export const backupTail = (records: number, hash: string): string =>
  `${JSON.stringify({ sourceline: 'end', records, hash })}\n`;

/** The version a head line states; null when it is none of ours. */
export function parseBackupVersion(head: string): number | null {
  const line = /^\ufeff?\s*(\{[^\n]{0,1000})/.exec(head)?.[1] ?? '';
  const parsed = Head.safeParse(parseJson(line));
  return parsed.success ? parsed.data.version : null;
}

export const backup: ImportFormat = {
  id: 'backup',
  isOf: (head) => parseBackupVersion(head) !== null,
  async *read(part) {
    let rest = '';
    let line = 0;
    const take = function* (text: string, whole: boolean): Generator<ReadItem> {
      line += 1;
      if (line === 1 || !text.trim()) return;
      yield readLine(text, whole, { part: part.name, item: line - 1, line });
    };
    for await (const chunk of part.chunks()) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > MAX_LINE_LENGTH) return;
      for (const text of lines) yield* take(text, true);
    }
    yield* take(rest, false);
  },
};

function readLine(text: string, whole: boolean, place: Place): ReadItem {
  const value = parseJson(text);
  const tail = Tail.safeParse(value);
  if (tail.success) return { kind: 'backup-end', records: tail.data.records, hash: tail.data.hash };
  const line = Line.safeParse(value);
  // Only the last line of a cut file lacks its end.
  if (!line.success) return refuse(place, whole ? 'broken-record' : 'file-cut', titleInside(text) ?? text);
  if ((line.data.entry.schema ?? 0) > LIBRARY_SCHEMA)
    return refuse(place, 'newer-version', titleOf(line.data.entry));
  const entry = migrateEntry(line.data.entry);
  if (!entry) return refuse(place, 'broken-record', titleOf(line.data.entry));
  // A file that says it is a backup may have been written by anybody.
  if (![entry.url, entry.canonicalUrl].every(isAddressOfPage))
    return refuse(place, 'address-scheme', titleOf(line.data.entry));
  return { kind: 'entry', place, entry, ...readContent(line.data.content, entry.uid), line: text };
}

/** Whatever can have been read as a page; "file:" where the reader allows that, and it is never opened from here. */
const isAddressOfPage = (url: string): boolean => /^(?:https?|file):\/\//i.test(url) && URL.canParse(url);

function readContent(value: unknown, uid: string): { content: EntryContent | null; losses: LossCode[] } {
  if (value === null || value === undefined) return { content: null, losses: [] };
  const parsed = EntryContent.safeParse(value);
  if (parsed.success) return { content: { ...parsed.data, uid }, losses: [] };
  const { success, data } = BareContent.safeParse(value);
  if (!success) return { content: null, losses: ['text-unreadable'] };
  const content = { uid, analysis: null, text: data.analysis?.article.text ?? data.text, html: data.html };
  return { content, losses: [] };
}

const titleOf = (entry: Record<string, unknown>): string =>
  [entry.title, entry.url].filter((value) => typeof value === 'string').join(' ');

/** The title of a record that cannot be read as a whole, so that the reader knows which one is missing. */
function titleInside(text: string): string | null {
  const quoted = /"title":("(?:[^"\\]|\\.){0,2000}")/.exec(text)?.[1];
  const title = quoted === undefined ? null : parseJson(quoted);
  return typeof title === 'string' && title !== '' ? title : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
