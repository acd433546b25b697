// A file that the reader picked, as bytes at any place of it, so that nothing is ever held whole.
export type ImportFile = {
  name: string;
  size: number;
  /** Bytes from `start` up to `end` (exclusive); fewer where the file ends. */
  read(start: number, end: number): Promise<Uint8Array>;
};

export const fromBlob = (blob: Blob, name: string): ImportFile => ({
  name,
  size: blob.size,
  read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
});

export const fromBytes = (bytes: Uint8Array, name: string): ImportFile => ({
  name,
  size: bytes.length,
  read: async (start, end) => bytes.slice(start, end),
});

/** Small enough that a chunk is parsed within a few milliseconds, large enough that reading is not the cost. */
const CHUNK_BYTES = 128 * 1024;

export async function* readBytes(file: ImportFile, start = 0, end = file.size): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += CHUNK_BYTES)
    yield await file.read(at, Math.min(at + CHUNK_BYTES, end));
}
