// The library in IndexedDB: any context may open it, no process owns it; every answer comes from the database itself.
import { deleteDB } from 'idb';
import { mergeEntry } from '../core/library/merge-entry.ts';
import type { Result } from '../core/model/failure.ts';
import type { LibraryEntry } from '../core/model/library.ts';
import { answerRelated } from './answer-related.ts';
import { answerSearch } from './answer-search.ts';
import { toEntry } from './article-row.ts';
import { Caches } from './caches.ts';
import { type Database, openDatabase } from './database.ts';
import { type EditPlan, editRows, readContent } from './edit-rows.ts';
import { indexedSource } from './indexed-source.ts';
import { EntryLister } from './list-rows.ts';
import { type ExclusiveLock, webLock } from './lock.ts';
import { Maintenance, type MaintenanceOptions } from './maintenance.ts';
import { emptyContent, isExpired, ok, resolveChange, sortTags } from './memory-store.ts';
import type { LibraryStore, PutOutcome, PutRow, RemovedEntry } from './store.ts';
import { readUsage } from './usage.ts';

export type IndexedDbStoreOptions = {
  name?: string;
  /** ISO instant; the system clock when absent. */
  now?: () => string;
  /** Held by whoever folds pending saves into the index. */
  lock?: ExclusiveLock;
  /** Work after a save failed; the save itself did not. */
  onError?: (error: unknown) => void;
  /** For tests: another version of the index, smaller slices, a word after each. */
  maintenance?: Omit<MaintenanceOptions, 'open' | 'lock'>;
};

/** Entries of one transaction when many are changed at once. */
const CHUNK = 1000;

export function indexedDbStore({
  name = 'sourceline',
  now = () => new Date().toISOString(),
  lock = webLock(`${name}-index`),
  onError = () => {},
  maintenance: given = {},
}: IndexedDbStoreOptions = {}): LibraryStore {
  const caches = new Caches();
  const lister = new EntryLister(caches.columns);
  let opening: Promise<Database> | null = null;
  const forget = () => {
    opening = null;
    caches.forget();
    lister.forget();
  };
  const open = (): Promise<Database> => {
    opening ??= openDatabase({ name, onClosed: forget });
    opening.catch(forget);
    return opening;
  };
  const source = indexedSource(open, caches);
  const edit = async (uids: readonly string[], plan: EditPlan): Promise<Result<void>> => {
    for (let from = 0; from < uids.length; from += CHUNK) {
      const result = await editRows(open, uids.slice(from, from + CHUNK), plan, now());
      if (!result.ok) return result;
    }
    // Not waited for: a save is over when it is on the disk, and a stopped flush goes on with the next.
    if (uids.length) maintenance.flush().catch(onError);
    return { ok: true, value: undefined };
  };
  const putMany: LibraryStore['putMany'] = async (rows) => {
    const outcomes = new Map<string, PutOutcome>();
    const result = await edit(
      rows.map(({ draft }) => draft.uid),
      planPut(rows, now(), outcomes),
    );
    return result.ok ? ok(rows.map(({ draft }) => outcomes.get(draft.uid) as PutOutcome)) : result;
  };
  const maintenance = new Maintenance({ open, lock, ...given });

  return {
    putMany,
    put: async (draft, content) => {
      const result = await putMany([{ draft, content }]);
      return result.ok ? ok((result.value[0] as PutOutcome).entry) : result;
    },
    get: async (uid) => (await (await open()).getFromIndex('articles', 'uid', uid))?.entry ?? null,
    getMany: async (uids) => {
      const index = (await open()).transaction('articles').store.index('uid');
      return Promise.all(uids.map(async (uid) => (await index.get(uid))?.entry ?? null));
    },
    content: async (uid) => {
      const database = await open();
      return readContent(database, (await database.getFromIndex('articles', 'uid', uid)) ?? null);
    },
    change: async (uids, change) => {
      const before = new Map<string, LibraryEntry>();
      const result = await edit(uids, async ({ uid, row }) => {
        if (!row) return null;
        before.set(uid, row.entry);
        const { entry } = row;
        return { entry: { ...entry, ...resolveChange(change, entry), rev: entry.rev + 1, updatedAt: now() } };
      });
      return result.ok ? ok([...before.values()]) : result;
    },
    remove: async (uids) => {
      const removed = new Map<string, RemovedEntry>();
      const result = await edit(uids, async ({ uid, row, content }) => {
        if (!row) return null;
        removed.set(uid, { entry: row.entry, content: await content() });
        return { entry: null };
      });
      return result.ok ? ok([...removed.values()]) : result;
    },
    restore: (removed) => {
      const byUid = new Map(removed.map((one) => [one.entry.uid, one]));
      return edit([...byUid.keys()], async ({ uid }) => {
        const { entry, content } = byUid.get(uid) as RemovedEntry;
        return { entry, content: content ?? emptyContent(uid) };
      });
    },
    list: async (query) => lister.list(await open(), query),
    tags: async () => {
      const { store } = (await open()).transaction('tags');
      const [tags, counts] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return sortTags(tags.map((tag, i) => ({ tag, count: counts[i] ?? 0 })));
    },
    search: (query, page) => answerSearch(source, query, page),
    related: (analysis, uid) => answerRelated(source, analysis, uid),
    maintain: async (instant) => {
      await edit(await expiredUids(await open(), instant), async ({ row }) =>
        row && isExpired(row.entry, instant) ? { entry: null } : null,
      );
      await maintenance.run();
    },
    uidsOfImport: async (importId) => {
      const rows = await (await open()).getAllFromIndex('articles', 'importId', importId);
      return rows.map(({ entry }) => entry.uid);
    },
    all: () => readAll(open),
    usage: async () => readUsage(await open(), caches.columns),
    eraseAll: async () => {
      // The database goes as a whole: words of deleted articles would stay in the index otherwise.
      (await open()).close();
      forget();
      await deleteDB(name);
    },
    close: () => {
      opening?.then(
        (database) => database.close(),
        () => {},
      );
      forget();
    },
  };
}

/** New, or merged with what is there; an entry deleted before counts its revisions on. */
function planPut(rows: readonly PutRow[], now: string, outcomes: Map<string, PutOutcome>): EditPlan {
  return async ({ uid, row, tombstone, content }) => {
    let kept = row ? { entry: row.entry, content: await content() } : null;
    const rev = (row?.entry.rev ?? tombstone?.rev ?? 0) + 1;
    for (const incoming of rows) {
      if (incoming.draft.uid !== uid) continue;
      const merged = kept ? mergeEntry(kept, incoming) : incoming;
      kept = { entry: toEntry(merged.draft, rev, now), content: merged.content };
    }
    if (!kept?.content) return null;
    outcomes.set(uid, { entry: kept.entry, before: row?.entry ?? null });
    return { entry: kept.entry, content: kept.content };
  };
}

async function expiredUids(database: Database, now: string): Promise<string[]> {
  const rows = await database.getAllFromIndex('articles', 'expiresAt', IDBKeyRange.upperBound(now), CHUNK);
  return rows.map(({ entry }) => entry.uid);
}

/** In order of number, some at a time, each read in a transaction of its own: a backup may take minutes. */
async function* readAll(open: () => Promise<Database>) {
  let last = 0;
  for (;;) {
    const database = await open();
    const rows = await database.getAll('articles', IDBKeyRange.lowerBound(last, true), 100);
    for (const row of rows) {
      last = row.id;
      yield { entry: row.entry, content: await readContent(database, row) };
    }
    if (rows.length < 100) return;
  }
}
