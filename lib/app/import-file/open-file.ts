// A file of any kind → the texts in it (itself, unpacked, or the entries of a zip) and the format of each.

import { BACKUP_VERSION, parseBackupVersion } from '../../core/library/formats/backup.ts';
import {
  type Archive,
  HEAD_LENGTH,
  type ImportFormat,
  type TextPart,
} from '../../core/library/formats/format.ts';
import { chooseFormat } from '../../core/library/formats/index.ts';
import type { FileFailureCode, FileResult } from '../../core/model/interchange.ts';
import { decodeText, isBinary } from './decode-text.ts';
import { inflate, type Trouble } from './inflate.ts';
import { readZip, type ZipEntry } from './read-zip.ts';
import { type ImportFile, readBytes } from './source.ts';

/** A text with its format; `trouble` is known once it has been read. */
export type OpenedPart = { part: TextPart; format: ImportFormat; trouble(): Trouble | null };

export type OpenedFile = {
  parts: OpenedPart[];
  archive: Archive;
  /** Names of parts that no format fits. */
  unknownParts: string[];
};

const failed = (code: FileFailureCode, detail: string | null = null): FileResult<never> => ({
  ok: false,
  failure: { code, detail },
});

/** Opens a file by what is in it; its name and extension are never looked at. */
export async function openImportFile(file: ImportFile): Promise<FileResult<OpenedFile>> {
  if (file.size === 0) return failed('file-empty');
  const head = await readHead(file);
  if (!head) return failed('file-unreadable');
  if (isZip(head)) return openZip(file);
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  if (!isGzip && isBinary(head)) return failed('unknown-format', nameBinary(head));
  const text = await openText(file.name, (onTrouble) =>
    isGzip ? inflate(readBytes(file), { kind: 'gzip', onTrouble }) : readBytes(file),
  );
  if (!text.part.head.trim()) return failed(isGzip ? 'file-unreadable' : 'file-empty');
  const version = parseBackupVersion(text.part.head);
  if (version !== null && version > BACKUP_VERSION) return failed('unknown-version', String(version));
  const format = chooseFormat(text.part.head);
  if (!format) return failed('unknown-format', nameText(text.part.head));
  const archive: Archive = { find: async () => null };
  return { ok: true, value: { parts: [{ ...text, format }], archive, unknownParts: [] } };
}

/** null: the file has gone since it was picked, or may not be read. */
async function readHead(file: ImportFile): Promise<Uint8Array | null> {
  try {
    return await file.read(0, HEAD_LENGTH);
  } catch {
    return null;
  }
}

const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 &&
  head[1] === 0x4b &&
  (head[2] === 3 || head[2] === 5) &&
  (head[3] === 4 || head[3] === 6);

type TextSource = (onTrouble: (trouble: Trouble) => void) => AsyncIterable<Uint8Array>;

async function openText(
  name: string,
  open: TextSource,
): Promise<{ part: TextPart; trouble(): Trouble | null }> {
  let trouble: Trouble | null = null;
  const chunks = () =>
    decodeText(
      open((found) => {
        trouble = found;
      }),
    );
  let head = '';
  for await (const chunk of chunks()) {
    head += chunk;
    if (head.length >= HEAD_LENGTH) break;
  }
  trouble = null;
  return { part: { name, head: head.slice(0, HEAD_LENGTH), chunks }, trouble: () => trouble };
}

async function openZip(file: ImportFile): Promise<FileResult<OpenedFile>> {
  const entries = await readZip(file);
  if (!entries) return failed('file-unreadable', 'zip');
  const files = entries.filter(({ name }) => !/\/$|^__MACOSX\/|(^|\/)\.[^/]*$/.test(name));
  const parts: OpenedPart[] = [];
  const unknownParts: string[] = [];
  // Texts that belong to a part (pages beside their list) are no parts of their own, wherever they stand in the order.
  const companions: RegExp[] = [];
  for (const entry of [...files].sort((a, b) => depthOf(a) - depthOf(b))) {
    if (companions.some((pattern) => pattern.test(entry.name))) continue;
    const text = await openText(entry.name, entry.bytes);
    const format = isBinaryText(text.part.head) ? null : chooseFormat(text.part.head);
    if (!format) {
      unknownParts.push(entry.name);
      continue;
    }
    parts.push({ ...text, format });
    if (format.companions) companions.push(format.companions);
  }
  if (parts.length === 0) return failed('unknown-format', 'zip');
  return { ok: true, value: { parts, archive: toArchive(files), unknownParts } };
}

const depthOf = ({ name }: ZipEntry): number => name.split('/').length;

const isBinaryText = (head: string): boolean => head.slice(0, 4096).includes('\0');

function toArchive(entries: readonly ZipEntry[]): Archive {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    async find(name) {
      const entry = byName.get(name);
      if (!entry) return null;
      return { name, head: '', chunks: () => decodeText(entry.bytes(() => {})) };
    },
  };
}

/** What a file of another kind is, in a word that the interface can show. */
function nameBinary(head: Uint8Array): string {
  const start = String.fromCharCode(...head.subarray(0, 12));
  if (start.startsWith('SQLite')) return 'SQLite';
  if (start.startsWith('\x89PNG') || start.startsWith('\xff\xd8\xff') || start.startsWith('GIF8'))
    return 'image';
  return start.startsWith('%PDF') ? 'PDF' : 'binary';
}

function nameText(head: string): string {
  const start = head.trimStart().slice(0, 1000).toLowerCase();
  if (start.startsWith('%pdf')) return 'PDF';
  if (start.startsWith('<?xml') || start.startsWith('<rss') || start.startsWith('<opml')) return 'XML';
  if (start.startsWith('<')) return 'HTML';
  return start.startsWith('{') || start.startsWith('[') ? 'JSON' : 'text';
}
