// A zip file → its entries, each readable on its own from where it lies; nothing is unpacked before it is asked for.

import { crc32 } from './crc32.ts';
import { inflate, type Trouble } from './inflate.ts';
import { type ImportFile, readBytes } from './source.ts';

export type ZipEntry = {
  name: string;
  packedBytes: number;
  bytes(onTrouble: (trouble: Trouble) => void): AsyncGenerator<Uint8Array>;
};

/** Signatures and sizes of APPNOTE.TXT 4.3. */
const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const MAX_COMMENT_BYTES = 0xffff;

/** A directory above this names more entries than any export has. */
const MAX_DIRECTORY_BYTES = 64 * 1024 * 1024;

const STORED = 0;
const DEFLATED = 8;

/**
 * Entries in the order of their names, so that numbered parts come one after the other. null: the directory at the end is
 * missing or broken (a download cut short), or made for files above 4 GB.
 */
export async function readZip(file: ImportFile): Promise<ZipEntry[] | null> {
  const tail = await file.read(Math.max(0, file.size - END_BYTES - MAX_COMMENT_BYTES), file.size);
  const end = findEnd(tail);
  if (!end) return null;
  const { offset, size } = end;
  if (offset === 0xffffffff || size > MAX_DIRECTORY_BYTES || offset + size > file.size) return null;
  const directory = await file.read(offset, offset + size);
  const entries = parseDirectory(directory, file);
  return entries?.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)) ?? null;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(tail: Uint8Array): { offset: number; size: number } | null {
  const view = viewOf(tail);
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    return { size: view.getUint32(at + 12, true), offset: view.getUint32(at + 16, true) };
  }
  return null;
}

function parseDirectory(directory: Uint8Array, file: ImportFile): ZipEntry[] | null {
  const view = viewOf(directory);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + ENTRY_BYTES <= directory.length) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const crc = view.getUint32(at + 16, true);
    const packedBytes = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const offset = view.getUint32(at + 42, true);
    const name = decodeName(directory.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength));
    at += ENTRY_BYTES + nameLength + extraLength;
    const isEncrypted = (flags & 1) === 1;
    const readable = !isEncrypted && (method === STORED || method === DEFLATED);
    const place = { offset, packedBytes, crc, method: readable ? method : null };
    entries.push({ name, packedBytes, bytes: (onTrouble) => readEntry(file, place, onTrouble) });
  }
  return entries;
}

/** Old archivers write names in the code page of their machine; the ASCII in them is all that is looked at. */
const decodeName = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replaceAll('\\', '/');

type EntryPlace = { offset: number; packedBytes: number; crc: number; method: number | null };

/** fflate gives out garbage where the packed bytes are damaged, so the sum that the zip keeps is checked too. */
async function* readEntry(
  file: ImportFile,
  { offset, packedBytes, crc, method }: EntryPlace,
  onTrouble: (trouble: Trouble) => void,
): AsyncGenerator<Uint8Array> {
  const local = await file.read(offset, offset + LOCAL_BYTES);
  const view = viewOf(local);
  if (method === null || local.length < LOCAL_BYTES || view.getUint32(0, true) !== LOCAL_SIGNATURE) {
    return onTrouble('part-damaged');
  }
  const start = offset + LOCAL_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + packedBytes > file.size) return onTrouble('part-damaged');
  const packed = readBytes(file, start, start + packedBytes);
  let sum = 0;
  let isWhole = true;
  const onInflateTrouble = (trouble: Trouble) => {
    isWhole = false;
    // Inside a zip a stream that ends too early is damage: the zip itself is whole.
    onTrouble(trouble === 'file-cut' ? 'part-damaged' : trouble);
  };
  const bytes =
    method === STORED ? packed : inflate(packed, { kind: 'deflate', onTrouble: onInflateTrouble });
  for await (const chunk of bytes) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (isWhole && sum !== crc) onTrouble('part-damaged');
}
