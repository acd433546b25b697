// Bytes, in chunks → text; the encoding is told by the first bytes, since exports that went through a spreadsheet change theirs.

/** Yields nothing for no bytes. Bytes that are no text in the encoding come as U+FFFD. */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let start: Uint8Array = new Uint8Array(0);
  for await (const chunk of bytes) {
    let ready = chunk;
    if (!decoder) {
      // Unpacked bytes come in small pieces at first, and the first of them may be ASCII by chance.
      start = joinBytes(start, chunk);
      if (start.length < ENCODING_BYTES) continue;
      ready = start;
      decoder = new TextDecoder(chooseEncoding(start));
    }
    const text = decoder.decode(ready, { stream: true });
    if (text) yield text;
  }
  const rest = decoder ? decoder.decode() : new TextDecoder(chooseEncoding(start)).decode(start);
  if (rest) yield rest;
}

/** Enough of a file to meet a letter outside ASCII, if it holds any worth speaking of. */
const ENCODING_BYTES = 32 * 1024;

function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A mark at the start decides; else UTF-8 when the bytes are, else what Western Windows writes. */
export function chooseEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    // As a stream: a character cut at the end of the chunk is no error.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Text has no NUL byte outside UTF-16; pictures, PDF and office files have one early. */
export const isBinary = (head: Uint8Array): boolean =>
  !chooseEncoding(head).startsWith('utf-16') && head.includes(0);
