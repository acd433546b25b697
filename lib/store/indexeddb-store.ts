// The library in IndexedDB: any context may open it, no process owns it; every answer comes from the database itself.
import { deleteDB } from 'idb';
import type { EntryDraft } from '../core/library/entry.ts';
import { mergeEntry } from '../core/library/merge-entry.ts';
import type { Analysis } from '../core/model/analysis.ts';
import type { Result } from '../core/model/failure.ts';
import type { EntryContent, LibraryEntry, RelatedEntry } from '../core/model/library.ts';
import { answerRelated } from './answer-related.ts';
import { answerSearch, type SearchAnswer, type SearchPage } from './answer-search.ts';
import { emptyContent, isExpired, ok, resolveChange, sortTags } from './answers.ts';
import { toEntry } from './article-row.ts';
import { Asked } from './breath.ts';
import { Caches } from './caches.ts';
import { type Database, openDatabase } from './database.ts';
import { type EditPlan, editRows, readContent } from './edit-rows.ts';
import { indexedSource } from './indexed-source.ts';
import { EntryLister } from './list-rows.ts';
import { type ExclusiveLock, webLock } from './lock.ts';
import { Maintenance, type MaintenanceOptions } from './maintenance.ts';
import { migrateRows } from './migrate-rows.ts';
import type {
  ChangeOf,
  LibraryStore,
  LibraryUsage,
  ListQuery,
  PutOutcome,
  PutRow,
  RemovedEntry,
} from './store.ts';
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
  maintenance?: Omit<MaintenanceOptions, 'open' | 'lock' | 'asked'>;
};

/** Entries of one transaction when many are changed at once. */
const CHUNK = 1000;
/** Entries that a reader saves or changes by hand. */
const FEW = 20;
/** About 4 MB of vectors. */
const MOST_PENDING = 1536;

export const indexedDbStore = (options: IndexedDbStoreOptions = {}): LibraryStore =>
  new IndexedDbStore(options);

class IndexedDbStore implements LibraryStore {
  readonly #name: string;
  readonly #now: () => string;
  readonly #onError: (error: unknown) => void;
  readonly #maintenance: Maintenance;
  readonly #asked = new Asked();
  readonly #caches = new Caches();
  readonly #lister = new EntryLister(this.#caches.columns);
  readonly #source = indexedSource(() => this.#open(), this.#caches);
  #opening: Promise<Database> | null = null;

  constructor(options: IndexedDbStoreOptions) {
    const { name = 'sourceline', now, lock, onError, maintenance } = options;
    this.#name = name;
    this.#now = now ?? (() => new Date().toISOString());
    this.#onError = onError ?? (() => {});
    this.#maintenance = new Maintenance({
      open: () => this.#open(),
      lock: lock ?? webLock(`${name}-index`),
      asked: this.#asked,
      ...maintenance,
    });
  }

  #open(): Promise<Database> {
    if (!this.#opening) {
      this.#opening = openDatabase({ name: this.#name, onClosed: () => this.#forget() }).then(
        async (database) => {
          await migrateRows(database);
          return database;
        },
      );
      this.#opening.catch(() => this.#forget());
    }
    return this.#opening;
  }

  /** The next question opens the database again: it may be another one. */
  #forget(): void {
    this.#opening = null;
    this.#caches.forget();
    this.#lister.forget();
  }

  async #edit(uids: readonly string[], plan: EditPlan): Promise<Result<void>> {
    for (let from = 0; from < uids.length; from += CHUNK) {
      const some = uids.slice(from, from + CHUNK);
      const editing = editRows(() => this.#open(), some, plan, this.#now());
      // An import writes without end: folding in must not give way to it.
      const result = await (uids.length > FEW ? editing : this.#asked.while(editing));
      if (!result.ok) return result;
      if (!result.value || !this.#maintenance.isFlushDue(result.value)) continue;
      // Not waited for: a save is over when it is on the disk, and a stopped flush goes on with the next.
      const flushing = this.#maintenance.flush().catch(this.#onError);
      // An import would leave so much to fold in that every answer had to read it.
      if (result.value.pending > MOST_PENDING && uids.length > FEW) await flushing;
    }
    return ok(undefined);
  }

  async put(draft: EntryDraft, content: EntryContent): Promise<Result<LibraryEntry>> {
    const result = await this.putMany([{ draft, content }]);
    return result.ok ? ok((result.value[0] as PutOutcome).entry) : result;
  }

  async putMany(rows: readonly PutRow[]): Promise<Result<PutOutcome[]>> {
    const outcomes = new Map<string, PutOutcome>();
    const result = await this.#edit(
      rows.map(({ draft }) => draft.uid),
      planPut(rows, this.#now(), outcomes),
    );
    return result.ok ? ok(rows.map(({ draft }) => outcomes.get(draft.uid) as PutOutcome)) : result;
  }

  async get(uid: string): Promise<LibraryEntry | null> {
    return (await (await this.#open()).getFromIndex('articles', 'uid', uid))?.entry ?? null;
  }

  async getMany(uids: readonly string[]): Promise<(LibraryEntry | null)[]> {
    const index = (await this.#open()).transaction('articles').store.index('uid');
    return Promise.all(uids.map(async (uid) => (await index.get(uid))?.entry ?? null));
  }

  async content(uid: string): Promise<EntryContent | null> {
    const database = await this.#open();
    return readContent(database, (await database.getFromIndex('articles', 'uid', uid)) ?? null);
  }

  async change(uids: readonly string[], change: ChangeOf): Promise<Result<LibraryEntry[]>> {
    const before = new Map<string, LibraryEntry>();
    const result = await this.#edit(uids, async ({ uid, row }) => {
      if (!row) return null;
      before.set(uid, row.entry);
      const { entry } = row;
      const changed = resolveChange(change, entry);
      return { entry: { ...entry, ...changed, rev: entry.rev + 1, updatedAt: this.#now() } };
    });
    return result.ok ? ok([...before.values()]) : result;
  }

  async remove(uids: readonly string[]): Promise<Result<RemovedEntry[]>> {
    const removed = new Map<string, RemovedEntry>();
    const result = await this.#edit(uids, async ({ uid, row, content }) => {
      if (!row) return null;
      removed.set(uid, { entry: row.entry, content: await content() });
      return { entry: null };
    });
    return result.ok ? ok([...removed.values()]) : result;
  }

  restore(removed: readonly RemovedEntry[]): Promise<Result<void>> {
    const byUid = new Map(removed.map((one) => [one.entry.uid, one]));
    return this.#edit([...byUid.keys()], async ({ uid }) => {
      const { entry, content } = byUid.get(uid) as RemovedEntry;
      return { entry, content: content ?? emptyContent(uid) };
    });
  }

  async list(query: ListQuery): Promise<{ total: number; entries: LibraryEntry[] }> {
    return this.#asked.while(this.#open().then((database) => this.#lister.list(database, query)));
  }

  async tags(): Promise<{ tag: string; count: number }[]> {
    const { store } = (await this.#open()).transaction('tags');
    const [tags, counts] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return sortTags(tags.map((tag, i) => ({ tag, count: counts[i] ?? 0 })));
  }

  search(query: string, page: SearchPage): Promise<SearchAnswer> {
    return this.#asked.while(answerSearch(this.#source, query, page));
  }

  related(analysis: Analysis, uid: string): Promise<RelatedEntry[]> {
    return this.#asked.while(answerRelated(this.#source, analysis, uid));
  }

  async maintain(now: string): Promise<void> {
    for (;;) {
      const uids = await expiredUids(await this.#open(), now);
      await this.#edit(uids, async ({ row }) => (row && isExpired(row.entry, now) ? { entry: null } : null));
      if (uids.length < CHUNK) break;
    }
    await this.#maintenance.run();
  }

  async uidsOfImport(importId: string): Promise<string[]> {
    const rows = await (await this.#open()).getAllFromIndex('articles', 'importId', importId);
    return rows.map(({ entry }) => entry.uid);
  }

  all(): AsyncGenerator<{ entry: LibraryEntry; content: EntryContent | null }> {
    return readAll(() => this.#open());
  }

  async usage(): Promise<LibraryUsage> {
    return readUsage(await this.#open(), this.#caches.columns);
  }

  /** The database goes as a whole: words of deleted articles would stay in the index otherwise. */
  async eraseAll(): Promise<void> {
    (await this.#open()).close();
    this.#forget();
    await deleteDB(this.#name);
  }

  close(): void {
    this.#opening?.then(
      (database) => database.close(),
      () => {},
    );
    this.#forget();
  }
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
