// Bytes, in chunks → text; the encoding is told by the first bytes, since exports that went through a spreadsheet change theirs.

/** Yields nothing for no bytes. Bytes that are no text in the encoding come as U+FFFD. */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(chooseEncoding(chunk));
    const text = decoder.decode(chunk, { stream: true });
    if (text) yield text;
  }
  const rest = decoder?.decode() ?? '';
  if (rest) yield rest;
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
