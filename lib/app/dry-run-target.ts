// The library as an import would leave it, kept in memory: a dry run counts by the same rules and writes nothing.
import { mergeEntry } from '../core/library/merge-entry.ts';
import type { LibraryEntry } from '../core/model/library.ts';
import { asEntry } from './import-batch.ts';
import type { ImportTarget } from './import-ports.ts';

export function dryRunTarget(store: Pick<ImportTarget, 'getMany'>): ImportTarget {
  const written = new Map<string, LibraryEntry>();
  const getMany = async (uids: readonly string[]) => {
    const missing = uids.filter((uid) => !written.has(uid));
    const found = new Map((await store.getMany(missing)).map((entry, i) => [missing[i], entry]));
    return uids.map((uid) => written.get(uid) ?? found.get(uid) ?? null);
  };
  return {
    getMany,
    async putMany(rows) {
      const before = await getMany(rows.map(({ draft }) => draft.uid));
      const outcomes = rows.map((row, i) => {
        const entry = before[i] ?? null;
        const after = entry ? mergeEntry({ entry, content: null }, row).draft : row.draft;
        written.set(row.draft.uid, asEntry(after));
        return { entry: asEntry(after), before: entry };
      });
      return { ok: true, value: outcomes };
    },
    async restore(removed) {
      for (const { entry } of removed) written.set(entry.uid, entry);
      return { ok: true, value: undefined };
    },
  };
}
