// Entries or their claims → one file, in chunks, in any of the formats.
import { Zip, ZipDeflate } from 'fflate';
import type { ClaimWriter, EntryWriter, ExportContext, KeptEntry } from '../core/library/formats/format.ts';
import { toMarkdownFile } from '../core/library/formats/markdown.ts';
import { toClaimRecords } from '../core/library/formats/syntax/claim-record.ts';
import type { ImportPorts } from './import-ports.ts';

type ExportPorts = Pick<ImportPorts, 'store' | 'pause'> & { context: ExportContext };

/** Which entries: all of them, or those of a search or a selection in their order. */
export type ExportScope = 'all' | readonly string[];

/** Entries of the scope with what is kept of them; uids that are gone are passed over. */
async function* entriesOf({ store }: ExportPorts, scope: ExportScope): AsyncGenerator<KeptEntry> {
  if (scope === 'all') {
    yield* store.all();
    return;
  }
  for (const uid of scope) {
    const entry = await store.get(uid);
    if (entry) yield { entry, content: await store.content(uid) };
  }
}

export async function* exportEntries(
  ports: ExportPorts,
  writer: EntryWriter,
  scope: ExportScope,
): AsyncGenerator<string> {
  const { context, pause } = ports;
  yield writer.head(context);
  let count = 0;
  for await (const kept of entriesOf(ports, scope)) {
    yield writer.row(kept, context, count++);
    await pause();
  }
  yield writer.tail(context, count);
}

/** Claims of the scope's articles in the order of the articles; a single uid is "the claims of this article". */
export async function* exportClaims(
  ports: ExportPorts,
  writer: ClaimWriter,
  scope: ExportScope,
): AsyncGenerator<string> {
  const { context, pause } = ports;
  yield writer.head(context);
  let count = 0;
  for await (const kept of entriesOf(ports, scope)) {
    for (const claim of toClaimRecords(kept, context)) yield writer.row(claim, context, count++);
    await pause();
  }
  yield writer.tail(context, count);
}

/** A zip with a Markdown file for each article, text and claims included. */
export async function* exportMarkdownFiles(
  ports: ExportPorts,
  scope: ExportScope,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, bytes) => {
    failure ??= error;
    if (bytes?.length) ready.push(bytes);
  });
  for await (const kept of entriesOf(ports, scope)) {
    const { name, text } = toMarkdownFile(kept, ports.context);
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    file.push(new TextEncoder().encode(text), true);
    yield* ready;
    ready = [];
    await ports.pause();
  }
  zip.end();
  yield* ready;
  if (failure) throw failure;
}

/** Text chunks → bytes, for a Blob or a file. */
export async function* toBytes(chunks: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const chunk of chunks) if (chunk) yield encoder.encode(chunk);
}
