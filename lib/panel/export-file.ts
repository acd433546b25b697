// Articles of the library, or their claims → a file among the reader's downloads.
import { toExportContext } from '../app/bind-import-ports.ts';
import {
  type ExportScope,
  exportClaims,
  exportEntries,
  exportMarkdownFiles,
  toBytes,
} from '../app/export-library.ts';
import { pauseWhenBusy } from '../app/import-ports.ts';
import { claimWriters, entryWriters } from '../core/library/formats/index.ts';
import type { LibraryStore } from '../store/store.ts';

/** A Markdown file for each article, in one zip. */
const MARKDOWN_FILES = 'markdown-files';

export const exportFormats = {
  entries: [...entryWriters.map(({ id }) => id), MARKDOWN_FILES],
  claims: claimWriters.map(({ id }) => id),
};

/** False for a format that there is none of. */
export async function exportFile(
  { store }: { store: LibraryStore },
  id: string,
  scope: ExportScope,
): Promise<boolean> {
  const now = new Date().toISOString();
  const ports = { store, pause: pauseWhenBusy(), context: toExportContext(now) };
  const name = (extension: string) => `sourceline-${now.slice(0, 10)}.${extension}`;
  const entries = entryWriters.find((writer) => writer.id === id);
  const claims = claimWriters.find((writer) => writer.id === id);
  if (id === MARKDOWN_FILES) {
    await download(exportMarkdownFiles(ports, scope), { name: name('zip'), type: 'application/zip' });
  } else if (entries) {
    const file = { name: name(entries.extension), type: entries.mime };
    await download(toBytes(exportEntries(ports, entries, scope)), file);
  } else if (claims) {
    const file = { name: name(`claims.${claims.extension}`), type: claims.mime };
    await download(toBytes(exportClaims(ports, claims, scope)), file);
  } else return false;
  return true;
}

/** A link with a `download` attribute needs no permission, unlike the browser's interface for downloads. */
export async function download(
  chunks: AsyncIterable<Uint8Array>,
  { name, type }: { name: string; type: string },
): Promise<void> {
  const parts: BlobPart[] = [];
  for await (const chunk of chunks) parts.push(chunk as Uint8Array<ArrayBuffer>);
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; it is large, so it is not kept for the life of the page.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
