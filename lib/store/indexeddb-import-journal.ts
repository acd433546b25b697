// The journal of imports in a database of its own, so that the library's schema does not change with it.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ImportCheckpoint, ImportReport } from '../core/model/interchange.ts';
import type { ImportBatch, ImportJournal } from './import-journal.ts';

interface JournalSchema extends DBSchema {
  batches: { key: [importId: string, number: number]; value: ImportBatch };
  reports: { key: string; value: ImportReport };
  /** One row under the key "running". */
  checkpoint: { key: string; value: ImportCheckpoint };
}

const RUNNING = 'running';

/** Rejects when the browser gives no database (private windows of some browsers, a full disk). */
export async function openImportJournal(name = 'sourceline-imports'): Promise<ImportJournal> {
  const database = await openDB<JournalSchema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('batches', { keyPath: ['importId', 'number'] });
      db.createObjectStore('reports', { keyPath: 'importId' });
      db.createObjectStore('checkpoint');
    },
    // Another context wants to erase or to upgrade: it must not wait for an idle page.
    blocking: () => database.close(),
  });
  return journalIn(database);
}

const TABLES = ['batches', 'reports', 'checkpoint'] as const;

const rangeOf = (importId: string) => IDBKeyRange.bound([importId, 0], [importId, Number.POSITIVE_INFINITY]);

async function forget(database: IDBPDatabase<JournalSchema>, importId: string): Promise<void> {
  const transaction = database.transaction(TABLES, 'readwrite');
  const running = await transaction.objectStore('checkpoint').get(RUNNING);
  if (running?.importId === importId) await transaction.objectStore('checkpoint').delete(RUNNING);
  await transaction.objectStore('batches').delete(rangeOf(importId));
  await transaction.objectStore('reports').delete(importId);
  await transaction.done;
}

function journalIn(database: IDBPDatabase<JournalSchema>): ImportJournal {
  return {
    checkpoint: async () => (await database.get('checkpoint', RUNNING)) ?? null,
    saveCheckpoint: async (value) => {
      await (value ? database.put('checkpoint', value, RUNNING) : database.delete('checkpoint', RUNNING));
    },
    saveBatch: async (batch) => {
      await database.put('batches', batch);
    },
    batch: async (importId, number) => (await database.get('batches', [importId, number])) ?? null,
    async *batches(importId) {
      const keys = await database.getAllKeys('batches', rangeOf(importId));
      for (const key of keys.reverse()) {
        const batch = await database.get('batches', key);
        if (batch) yield batch;
      }
    },
    saveReport: async (report) => {
      await database.put('reports', report);
    },
    reports: async () =>
      (await database.getAll('reports')).sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)),
    forget: (importId) => forget(database, importId),
    eraseAll: async () => {
      const transaction = database.transaction(TABLES, 'readwrite');
      await Promise.all(TABLES.map((table) => transaction.objectStore(table).clear()));
      await transaction.done;
    },
    close: () => database.close(),
  };
}
