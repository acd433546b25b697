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
  if (!rest) return { uid, analysis: null, text, html: null };
  const json = new TextDecoder().decode(await pass(rest, new DecompressionStream('deflate-raw')));
  const kept = JSON.parse(json) as Pick<EntryContent, 'analysis' | 'html' | 'text'>;
  if (!kept.analysis) return { uid, analysis: null, text, html: kept.html };
  kept.analysis.article.text = text;
  return { uid, analysis: kept.analysis, text: kept.text, html: kept.html };
}

async function pass(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const source = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const through = source.pipeThrough(
    stream as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>,
  );
  return new Uint8Array(await new Response(through).arrayBuffer());
}
