// Binds what the options page needs of the outside world to the browser, the library and its files.
import { backupLibrary, toBackupName } from '../app/backup.ts';
import { bindImportPorts, toExportContext } from '../app/bind-import-ports.ts';
import { exportClaims, exportEntries, toBytes } from '../app/export-library.ts';
import { fromBlob } from '../app/import-file/source.ts';
import { importLibrary } from '../app/import-library.ts';
import type { ImportPorts } from '../app/import-ports.ts';
import { undoImport } from '../app/undo-import.ts';
import { claimWriters, entryWriters } from '../core/library/formats/index.ts';
import { createClient } from '../messaging/client.ts';
import { contract } from '../messaging/contract.ts';
import { loadOptions, onOptionsChanged, saveOptions } from '../platform/options-area.ts';
import { report } from '../platform/report.ts';
import { openingKey, openShortcutSettings } from '../platform/shortcut.ts';
import { askForSite, giveSiteBack } from '../platform/site-access.ts';
import { openImportJournal } from '../store/indexeddb-import-journal.ts';
import { indexedDbStore } from '../store/indexeddb-store.ts';
import type { OptionsPorts } from './options-ports.ts';
import { sanitiseHtml } from './sanitise-html.ts';

export async function bindOptionsPorts(): Promise<OptionsPorts> {
  const files = await importPorts();
  const { store, journal } = files;
  const client = createClient(contract);
  return {
    load: loadOptions,
    save: saveOptions,
    onOptions: onOptionsChanged,
    askForSite,
    giveSiteBack: async (origin) => {
      await giveSiteBack(origin);
    },
    openingKey,
    openShortcutSettings,
    usage: () => store.usage(),
    backup: async (onProgress) => {
      const chunks = backupLibrary(files, ({ done, total }) => onProgress(done, total));
      await download(chunks, { name: toBackupName(files.now()), type: 'application/gzip' });
    },
    exportFormats: { entries: entryWriters.map(({ id }) => id), claims: claimWriters.map(({ id }) => id) },
    exportAs: (id) => exportAs(files, id),
    importFile: (file, { dryRun, onProgress }) =>
      importLibrary(files, fromBlob(file, file.name), {
        dryRun,
        onProgress: ({ counts }) => onProgress(counts),
      }),
    undoImport: async (importId) => (await undoImport(files, importId))?.ok ?? false,
    eraseAll: async () => {
      await store.eraseAll();
      await journal.eraseAll();
    },
    libraryChanged: () => {
      client.send('library.changed', { uids: [] }).catch(report);
    },
    now: files.now,
    report,
  };
}

const importPorts = async (): Promise<ImportPorts> =>
  bindImportPorts({
    store: indexedDbStore(),
    journal: await openImportJournal(),
    sanitise: sanitiseHtml,
  });

async function exportAs(files: ImportPorts, id: string): Promise<void> {
  const context = toExportContext(files.now());
  const ports = { ...files, context };
  const entries = entryWriters.find((writer) => writer.id === id);
  const claims = claimWriters.find((writer) => writer.id === id);
  const writer = entries ?? claims;
  if (!writer) return;
  const chunks = entries
    ? exportEntries(ports, entries, 'all')
    : claims
      ? exportClaims(ports, claims, 'all')
      : null;
  const name = `sourceline-${files.now().slice(0, 10)}.${writer.extension}`;
  if (chunks) await download(toBytes(chunks), { name, type: writer.mime });
}

/** A link with a `download` attribute needs no permission, unlike the browser's interface for downloads. */
async function download(
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
