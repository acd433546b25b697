// The library in memory: for tests, for the command line, and as the plain statement of what the port promises.
import type { EntryDraft } from '../core/library/entry.ts';
import { toTermVector } from '../core/library/index-terms.ts';
import { findMatches, type Lookup, type Postings } from '../core/library/match.ts';
import { mergeEntry } from '../core/library/merge-entry.ts';
import type { Analysis } from '../core/model/analysis.ts';
import type { Result } from '../core/model/failure.ts';
import type { EntryContent, LibraryEntry, RelatedEntry } from '../core/model/library.ts';
import { type Profile, toProfile } from '../core/related/profile.ts';
import { termKey } from '../core/related/sketch.ts';
import { answerRelated } from './answer-related.ts';
import { answerSearch, type SearchAnswer, type SearchPage } from './answer-search.ts';
import { emptyContent, isExpired, ok, resolveChange, sortTags } from './answers.ts';
import { type ArticleRow, compareRows, dayOf, flagsOf, toArticleRow, toEntry } from './article-row.ts';
import type { LibrarySource } from './source.ts';
import type {
  ChangeOf,
  LibraryStore,
  LibraryUsage,
  ListQuery,
  PutOutcome,
  PutRow,
  RemovedEntry,
} from './store.ts';

type Kept = { row: ArticleRow; content: EntryContent; terms: Map<string, number>; profile: Profile };

export type MemoryStoreOptions = {
  /** ISO instant; the system clock when absent. */
  now?: () => string;
};

export const memoryStore = (options: MemoryStoreOptions = {}): LibraryStore => new MemoryStore(options);

class MemoryStore implements LibraryStore {
  readonly #now: () => string;
  readonly #source: LibrarySource;
  #byUid = new Map<string, Kept>();
  #byId = new Map<number, Kept>();
  #deletedRevs = new Map<string, number>();
  #nextId = 1;

  constructor({ now }: MemoryStoreOptions) {
    this.#now = now ?? (() => new Date().toISOString());
    this.#source = memorySource(
      () => this.#byId,
      () => this.#byUid,
    );
  }

  #keep(entry: LibraryEntry, content: EntryContent): void {
    const id = this.#byUid.get(entry.uid)?.row.id ?? this.#nextId++;
    const { terms, impacts } = toTermVector(entry, content);
    const kept: Kept = {
      row: toArticleRow(id, structuredClone(entry)),
      content: structuredClone(content),
      terms: new Map(terms.split('\n').map((term, i) => [term, impacts[i] ?? 0])),
      profile: toProfile(entry, content),
    };
    this.#byUid.set(entry.uid, kept);
    this.#byId.set(id, kept);
    this.#deletedRevs.delete(entry.uid);
  }

  #drop(uids: readonly string[]): RemovedEntry[] {
    return uids.flatMap((uid) => {
      const kept = this.#byUid.get(uid);
      if (!kept) return [];
      this.#byUid.delete(uid);
      this.#byId.delete(kept.row.id);
      this.#deletedRevs.set(uid, kept.row.entry.rev);
      return [{ entry: kept.row.entry, content: kept.content }];
    });
  }

  #entryOf(uid: string): LibraryEntry | null {
    return structuredClone(this.#byUid.get(uid)?.row.entry ?? null);
  }

  async put(draft: EntryDraft, content: EntryContent): Promise<Result<LibraryEntry>> {
    const before = this.#byUid.get(draft.uid);
    const merged = before
      ? mergeEntry({ entry: before.row.entry, content: before.content }, { draft, content })
      : { draft, content };
    const rev = (before?.row.entry.rev ?? this.#deletedRevs.get(draft.uid) ?? 0) + 1;
    const entry = toEntry(merged.draft, rev, this.#now());
    this.#keep(entry, merged.content);
    return ok(structuredClone(entry));
  }

  async putMany(rows: readonly PutRow[]): Promise<Result<PutOutcome[]>> {
    const before = rows.map(({ draft }) => this.#entryOf(draft.uid));
    for (const { draft, content } of rows) await this.put(draft, content);
    return ok(
      rows.map(({ draft }, i) => ({
        entry: this.#entryOf(draft.uid) as LibraryEntry,
        before: before[i] ?? null,
      })),
    );
  }

  async get(uid: string): Promise<LibraryEntry | null> {
    return this.#entryOf(uid);
  }

  async getMany(uids: readonly string[]): Promise<(LibraryEntry | null)[]> {
    return uids.map((uid) => this.#entryOf(uid));
  }

  async content(uid: string): Promise<EntryContent | null> {
    return structuredClone(this.#byUid.get(uid)?.content ?? null);
  }

  async change(uids: readonly string[], change: ChangeOf): Promise<Result<LibraryEntry[]>> {
    return ok(
      uids.flatMap((uid) => {
        const kept = this.#byUid.get(uid);
        if (!kept) return [];
        const { entry } = kept.row;
        const changed = {
          ...entry,
          ...resolveChange(change, entry),
          rev: entry.rev + 1,
          updatedAt: this.#now(),
        };
        this.#keep(changed, kept.content);
        return [structuredClone(entry)];
      }),
    );
  }

  async remove(uids: readonly string[]): Promise<Result<RemovedEntry[]>> {
    return ok(structuredClone(this.#drop(uids)));
  }

  async restore(removed: readonly RemovedEntry[]): Promise<Result<void>> {
    for (const { entry, content } of removed) this.#keep(entry, content ?? emptyContent(entry.uid));
    return ok(undefined);
  }

  async list(query: ListQuery): Promise<{ total: number; entries: LibraryEntry[] }> {
    return listRows(this.#byId, query);
  }

  async tags(): Promise<{ tag: string; count: number }[]> {
    return countTags(this.#byId);
  }

  search(query: string, page: SearchPage): Promise<SearchAnswer> {
    return answerSearch(this.#source, query, page);
  }

  related(analysis: Analysis, uid: string): Promise<RelatedEntry[]> {
    return answerRelated(this.#source, analysis, uid);
  }

  async maintain(now: string): Promise<void> {
    const expired = [...this.#byUid.values()].filter(({ row }) => isExpired(row.entry, now));
    this.#drop(expired.map(({ row }) => row.entry.uid));
  }

  async uidsOfImport(importId: string): Promise<string[]> {
    const brought = [...this.#byId.values()].filter(({ row }) => row.entry.importId === importId);
    return brought.map(({ row }) => row.entry.uid);
  }

  async *all(): AsyncGenerator<{ entry: LibraryEntry; content: EntryContent | null }> {
    for (const { row, content } of [...this.#byId.values()].sort((a, b) => a.row.id - b.row.id))
      yield { entry: structuredClone(row.entry), content: structuredClone(content) };
  }

  async usage(): Promise<LibraryUsage> {
    const saved = [...this.#byUid.values()].filter(({ row }) => row.entry.status === 'saved').length;
    return { entries: this.#byUid.size, saved, bytes: null, quota: null, persisted: null };
  }

  async eraseAll(): Promise<void> {
    this.#byUid = new Map();
    this.#byId = new Map();
    this.#deletedRevs = new Map();
    this.#nextId = 1;
  }

  close(): void {}
}

function listRows(byId: Map<number, Kept>, { filter, sort, offset, limit }: ListQuery) {
  const query = { clauses: [], problems: [] };
  const rows = [...byId.values()].map(({ row }) => row);
  const flags = new Uint8Array(Math.max(0, ...rows.map(({ id }) => id)) + 1);
  for (const { id, entry } of rows) flags[id] = flagsOf(entry);
  const { ids } = findMatches({
    ...setsOf(byId),
    query,
    filter,
    flags,
    days: new Int32Array(),
    postings: () => [],
  });
  const entries = rows
    .filter(({ id }) => ids.includes(id))
    .sort(compareRows(sort))
    .slice(offset, offset + limit)
    .map(({ entry }) => structuredClone(entry));
  return { total: ids.length, entries };
}

function countTags(byId: Map<number, Kept>): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { row } of byId.values())
    for (const tag of new Set(row.entry.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return sortTags([...counts].map(([tag, count]) => ({ tag, count })));
}

const idsWhere = (byId: Map<number, Kept>, holds: (entry: LibraryEntry) => boolean) =>
  new Set([...byId].filter(([, { row }]) => holds(row.entry)).map(([id]) => id));

const setsOf = (byId: Map<number, Kept>) => ({
  tagged: (tag: string) => idsWhere(byId, ({ tags }) => tags.includes(tag)),
  ofOutlet: (outletId: string) => idsWhere(byId, (entry) => entry.outletId === outletId),
});

function memorySource(byId: () => Map<number, Kept>, byUid: () => Map<string, Kept>): LibrarySource {
  const each = <T>(ids: readonly number[], read: (kept: Kept) => T) =>
    ids.map((id) => {
      const kept = byId().get(id);
      return kept ? structuredClone(read(kept)) : null;
    });
  return {
    view: async () => {
      const size = Math.max(0, ...byId().keys()) + 1;
      const flags = new Uint8Array(size);
      const days = new Int32Array(size);
      for (const [id, { row }] of byId()) {
        flags[id] = flagsOf(row.entry);
        days[id] = dayOf(row.entry);
      }
      return {
        ...setsOf(byId()),
        flags,
        days,
        postings: (lookup) => findPostings(byId(), lookup),
        numberOf: (uid) => byUid().get(uid)?.row.id ?? null,
      };
    },
    frequencies: async () => {
      const counts = new Map<number, number>();
      for (const { terms } of byId().values())
        for (const term of terms.keys()) counts.set(termKey(term), (counts.get(termKey(term)) ?? 0) + 1);
      return { documents: byId().size, of: (key) => counts.get(key) ?? 0 };
    },
    entries: async (ids) => each(ids, ({ row }) => row.entry),
    texts: async (ids) =>
      each(ids, ({ content }) => content.analysis?.article.text ?? content.text).map((text) => text ?? ''),
    profiles: async (ids) => each(ids, ({ profile }) => profile),
  };
}

function findPostings(byId: Map<number, Kept>, { term, prefix }: Lookup): Postings[] {
  const lists = new Map<string, [id: number, impact: number][]>();
  for (const id of [...byId.keys()].sort((a, b) => a - b))
    for (const [found, impact] of byId.get(id)?.terms ?? [])
      if (found === term || (prefix && found.startsWith(term)))
        lists.set(found, [...(lists.get(found) ?? []), [id, impact]]);
  return [...lists.values()].map((list) => ({
    ids: Uint32Array.from(list, ([id]) => id),
    impacts: Uint8Array.from(list, ([, impact]) => impact),
  }));
}
