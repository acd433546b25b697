// Binds what the options page needs of the outside world to the browser, the library and its files.
import { backupLibrary, toBackupName } from '../app/backup.ts';
import { bindImportPorts } from '../app/bind-import-ports.ts';
import { toBytes } from '../app/export-library.ts';
import { backupToFolder, isFolderBackupDue } from '../app/folder-backup.ts';
import { fromBlob } from '../app/import-file/source.ts';
import { findUnfinishedImport, importLibrary } from '../app/import-library.ts';
import type { ImportPorts } from '../app/import-ports.ts';
import { restoreLibrary } from '../app/restore.ts';
import { undoImport } from '../app/undo-import.ts';
import { createClient } from '../messaging/client.ts';
import { contract } from '../messaging/contract.ts';
import {
  allowFolder,
  canPickFolder,
  forgetFolder,
  keptFolder,
  pickFolder,
} from '../platform/backup-folder.ts';
import { askToKeepStorage } from '../platform/keep-storage.ts';
import { dropKeptPanels } from '../platform/kept-panel.ts';
import { loadOptions, onOptionsChanged, saveOptions } from '../platform/options-area.ts';
import { report } from '../platform/report.ts';
import { openingKey, openShortcutSettings } from '../platform/shortcut.ts';
import { askForSite, giveSiteBack } from '../platform/site-access.ts';
import { openImportJournal } from '../store/indexeddb-import-journal.ts';
import { indexedDbStore } from '../store/indexeddb-store.ts';
import { damagedRecords, forgetDamaged, setAsideDamaged } from '../store/set-aside.ts';
import { download, exportFile, exportFormats } from './export-file.ts';
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
    usage: async () => {
      await askToKeepStorage(); // before the figures, which say how it was answered
      return store.usage();
    },
    damaged: {
      names: async () => {
        await setAsideDamaged(files.now());
        return (await damagedRecords()).map(({ name }) => name);
      },
      export: async () => {
        const text = JSON.stringify(await damagedRecords(), null, 2);
        const name = `sourceline-damaged-${files.now().slice(0, 10)}.json`;
        await download(toBytes(oneChunk(text)), { name, type: 'application/json' });
      },
      forget: forgetDamaged,
    },
    folder: {
      available: canPickFolder(),
      state: async () => {
        const folder = await keptFolder();
        return folder && { name: folder.name, allowed: await folder.isAllowed() };
      },
      pick: pickFolder,
      allow: allowFolder,
      forget: forgetFolder,
      backup: async (lastBackupAt) =>
        isFolderBackupDue(lastBackupAt, files.now()) &&
        backupToFolder({ ...files, folder: await keptFolder() }),
    },
    backup: async (onProgress) => {
      const chunks = backupLibrary(files, ({ done, total }) => onProgress(done, total));
      await download(chunks, { name: toBackupName(files.now()), type: 'application/gzip' });
    },
    exportFormats,
    exportAs: (id, query) => exportSearch(files, id, query),
    importFile: (file, { restore, ...work }) =>
      (restore ? restoreLibrary : importLibrary)(files, fromBlob(file, file.name), work),
    unfinishedImport: () => findUnfinishedImport(files),
    leaveImport: () => journal.saveCheckpoint(null),
    undoImport: async (importId) => (await undoImport(files, importId))?.ok ?? false,
    eraseAll: async () => {
      await store.eraseAll();
      await journal.eraseAll();
      await dropKeptPanels(true);
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

async function* oneChunk(text: string): AsyncGenerator<string> {
  yield text;
}

/** More than any library holds. */
const EVERYTHING = 10_000_000;

async function exportSearch(files: ImportPorts, id: string, query: string): Promise<boolean> {
  if (query.trim() === '') return exportFile(files, id, 'all');
  const { hits } = await files.store.search(query, { filter: {}, offset: 0, limit: EVERYTHING });
  const uids = hits.map(({ entry }) => entry.uid);
  return uids.length > 0 && exportFile(files, id, uids);
}
