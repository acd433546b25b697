// A file's bytes, plain or gzip → its text in the encoding it is written in.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** `file`: a path, or "-" for stdin. Throws what the file system or gzip says. */
export function readBytes(file: string): Buffer {
  const bytes = readFileSync(file === '-' ? 0 : file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? gunzipSync(bytes) : bytes;
}

/** A page names its encoding within its first 1,024 bytes (WHATWG HTML, "prescan a byte stream"). */
const PRESCAN = 1024;

/**
 * Mark at the start; then UTF-8, which hardly any other text happens to be; then what the page states in its <meta>; then
 * windows-1252, as browsers have it. UTF-8 comes before the <meta>: browsers and crawlers save pages in it and leave the old
 * statement standing, and read as stated such a page would lose every accent, and with it names and months.
 */
export function decodeText(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  const stated = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1];
  for (const encoding of [markOf(bytes), 'utf-8', stated]) {
    const text = encoding && tryDecode(bytes, encoding);
    if (text) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function markOf([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Few words for a person: "ENOENT", or what was said. */
export const reasonOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));
