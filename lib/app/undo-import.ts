// An import → undone: entries it brought go, entries it changed are as they were; what the reader did since stays.
import { readersOwn, revertImport } from '../core/library/merge-import.ts';
import type { Failure, Result } from '../core/model/failure.ts';
import type { LibraryEntry } from '../core/model/library.ts';
import type { ImportBatch } from '../store/import-journal.ts';
import type { RemovedEntry } from '../store/store.ts';
import type { ImportPorts } from './import-ports.ts';

export type UndoneImport = {
  removed: number;
  reverted: number;
  /** Brought by the import, but the reader has written on them, tagged or read them since. */
  kept: string[];
};

type UndoPorts = Pick<ImportPorts, 'store' | 'journal' | 'lock' | 'now' | 'pause'>;

/** May be stopped and called again: what is done already is found as done. null: an import is running. */
export const undoImport = (ports: UndoPorts, importId: string): Promise<Result<UndoneImport> | null> =>
  ports.lock(() => undoBatches(ports, importId));

async function undoBatches(ports: UndoPorts, importId: string): Promise<Result<UndoneImport>> {
  const undone: UndoneImport = { removed: 0, reverted: 0, kept: [] };
  for await (const batch of ports.journal.batches(importId)) {
    const failure = await undoBatch(ports, batch, undone);
    if (failure) return { ok: false, failure };
    await ports.pause();
  }
  await ports.journal.forget(importId);
  return { ok: true, value: undone };
}

async function undoBatch(
  { store, now }: UndoPorts,
  { added, changed }: ImportBatch,
  undone: UndoneImport,
): Promise<Failure | null> {
  const present = await store.getMany(added.map(({ uid }) => uid));
  const going: string[] = [];
  for (const [i, { uid, own }] of added.entries()) {
    const entry = present[i];
    if (!entry) continue;
    if (readersOwn(entry) === own) going.push(uid);
    else undone.kept.push(uid);
  }
  const removed = await store.remove(going);
  if (!removed.ok) return removed.failure;
  undone.removed += going.length;

  const current = await store.getMany(changed.map(({ before }) => before.uid));
  const reverted: RemovedEntry[] = [];
  for (const [i, change] of changed.entries()) {
    const entry = current[i];
    if (!entry) continue;
    reverted.push({ entry: revert(entry, change, now()), content: await contentAfter(store, entry, change) });
  }
  const restored = await store.restore(reverted);
  if (!restored.ok) return restored.failure;
  undone.reverted += reverted.length;
  return null;
}

type Change = ImportBatch['changed'][number];

/** A change like any other for a later sync: the count goes up. */
const revert = (entry: LibraryEntry, { before, after }: Change, now: string): LibraryEntry => ({
  ...revertImport(before, after, entry),
  rev: entry.rev + 1,
  updatedAt: now,
});

/** The text goes with the import that brought it, unless another has taken its place since. */
async function contentAfter(store: UndoPorts['store'], entry: LibraryEntry, { after, bringsText }: Change) {
  return bringsText && entry.textHash === after.textHash ? null : store.content(entry.uid);
}
