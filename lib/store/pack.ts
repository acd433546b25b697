// Analysis and HTML of an entry ↔ deflated JSON: a fifth of the room, and no cost to lists and searches.
import type { EntryContent } from '../core/model/library.ts';

/** The text lies beside it, where snippets need it plain. */
export type PackedContent = { text: string; rest: Uint8Array | null };

export async function packContent(content: EntryContent): Promise<PackedContent> {
  const { analysis, html, text } = content;
  if (!analysis && html === null) return { text, rest: null };
  const bare = analysis && { ...analysis, article: { ...analysis.article, text: '' } };
  const json = JSON.stringify({ analysis: bare, html, text: analysis ? text : '' });
  return {
    text: analysis ? analysis.article.text : text,
    rest: await pass(new TextEncoder().encode(json), new CompressionStream('deflate-raw')),
  };
}

export async function unpackContent(uid: string, { text, rest }: PackedContent): Promise<EntryContent> {
  const bare = { uid, analysis: null, text, html: null };
  if (!rest) return bare;
  const kept = await unpackRest(rest);
  if (!kept) return bare;
  if (!kept.analysis) return { uid, analysis: null, text, html: kept.html };
  kept.analysis.article.text = text;
  return { uid, analysis: kept.analysis, text: kept.text, html: kept.html };
}

/** Null: the bytes are damaged. The words lie apart, and one such record must not stop a backup of all the others. */
async function unpackRest(
  rest: Uint8Array,
): Promise<Pick<EntryContent, 'analysis' | 'html' | 'text'> | null> {
  try {
    return JSON.parse(new TextDecoder().decode(await pass(rest, new DecompressionStream('deflate-raw'))));
  } catch {
    return null;
  }
}

/** The streams' own ends: a Blob and a Response around them cost more than the deflating. */
async function pass(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
  // A fault shows on the reading side too.
  written.catch(() => {});
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  for (let step = await reader.read(); !step.done; step = await reader.read()) parts.push(step.value);
  if (parts.length === 1) return parts[0] as Uint8Array;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
