// The journal of imports: how far a running one has come, and what each changed, so that it can go on or be undone.
import type { EntryDraft } from '../core/library/entry.ts';
import type { ImportCheckpoint, ImportReport } from '../core/model/interchange.ts';
import type { LibraryEntry } from '../core/model/library.ts';

/** What one batch of an import is about to do; written before the batch itself. */
export type ImportBatch = {
  importId: string;
  /** How many rows of the file lie before it; writing the same one again replaces it. */
  number: number;
  /** New entries, with what of them counts as the reader's own as soon as it changes. */
  added: { uid: string; own: string }[];
  /** Entries that were there before: as they were, and as the import leaves them. */
  changed: { before: LibraryEntry; after: EntryDraft; bringsText: boolean }[];
};

export interface ImportJournal {
  /** The import that has not come to its end; null: none. One at a time. */
  checkpoint(): Promise<ImportCheckpoint | null>;
  saveCheckpoint(checkpoint: ImportCheckpoint | null): Promise<void>;
  saveBatch(batch: ImportBatch): Promise<void>;
  batch(importId: string, number: number): Promise<ImportBatch | null>;
  /** Last batch first: the order of undoing. */
  batches(importId: string): AsyncIterable<ImportBatch>;
  saveReport(report: ImportReport): Promise<void>;
  /** Reports of imports that can still be undone, the latest first. */
  reports(): Promise<ImportReport[]>;
  /** Drops the report and the batches of an import, and its checkpoint. */
  forget(importId: string): Promise<void>;
  /** Drops everything: to be called whenever the library itself is erased, since batches hold entries. */
  eraseAll(): Promise<void>;
  close(): void;
}

/** For tests and the command line. */
export function memoryImportJournal(): ImportJournal {
  let checkpoint: ImportCheckpoint | null = null;
  const batches = new Map<string, ImportBatch>();
  const reports = new Map<string, ImportReport>();
  const ofImport = (importId: string) =>
    [...batches.values()].filter((batch) => batch.importId === importId).sort((a, b) => b.number - a.number);
  return {
    checkpoint: async () => structuredClone(checkpoint),
    saveCheckpoint: async (value) => {
      checkpoint = structuredClone(value);
    },
    saveBatch: async (batch) => {
      batches.set(`${batch.importId} ${batch.number}`, structuredClone(batch));
    },
    batch: async (importId, number) => structuredClone(batches.get(`${importId} ${number}`) ?? null),
    async *batches(importId) {
      for (const batch of ofImport(importId)) yield structuredClone(batch);
    },
    saveReport: async (report) => {
      reports.set(report.importId, structuredClone(report));
    },
    reports: async () => [...reports.values()].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)),
    forget: async (importId) => {
      for (const { number } of ofImport(importId)) batches.delete(`${importId} ${number}`);
      reports.delete(importId);
      if (checkpoint?.importId === importId) checkpoint = null;
    },
    eraseAll: async () => {
      checkpoint = null;
      batches.clear();
      reports.clear();
    },
    close: () => {},
  };
}
