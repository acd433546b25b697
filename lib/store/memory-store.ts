// The library in memory: for tests, for the command line, and as the plain statement of what the port promises.
import type { EntryDraft } from '../core/library/entry.ts';
import { toTermVector } from '../core/library/index-terms.ts';
import { findMatches, type Lookup, type Postings } from '../core/library/match.ts';
import { mergeEntry } from '../core/library/merge-entry.ts';
import type { Result } from '../core/model/failure.ts';
import type { EntryContent, LibraryEntry } from '../core/model/library.ts';
import { type Profile, toProfile } from '../core/related/profile.ts';
import { answerRelated } from './answer-related.ts';
import { answerSearch } from './answer-search.ts';
import { type ArticleRow, compareRows, dayOf, flagsOf, toArticleRow, toEntry } from './article-row.ts';
import type { LibrarySource } from './source.ts';
import type { EntryChange, LibraryStore, ListQuery, PutOutcome, RemovedEntry } from './store.ts';

type Kept = { row: ArticleRow; content: EntryContent; terms: Map<string, number>; profile: Profile };

export type MemoryStoreOptions = {
  /** ISO instant; the system clock when absent. */
  now?: () => string;
};

export function memoryStore({ now = () => new Date().toISOString() }: MemoryStoreOptions = {}): LibraryStore {
  let byUid = new Map<string, Kept>();
  let byId = new Map<number, Kept>();
  let deletedRevs = new Map<string, number>();
  let nextId = 1;

  const keep = (entry: LibraryEntry, content: EntryContent) => {
    const before = byUid.get(entry.uid);
    const id = before?.row.id ?? nextId++;
    const { terms, impacts } = toTermVector(entry, content);
    const kept: Kept = {
      row: toArticleRow(id, structuredClone(entry)),
      content: structuredClone(content),
      terms: new Map(terms.split('\n').map((term, i) => [term, impacts[i] ?? 0])),
      profile: toProfile(entry, content),
    };
    byUid.set(entry.uid, kept);
    byId.set(id, kept);
    deletedRevs.delete(entry.uid);
  };
  const put = (draft: EntryDraft, content: EntryContent): PutOutcome => {
    const before = byUid.get(draft.uid);
    const merged = before
      ? mergeEntry({ entry: before.row.entry, content: before.content }, { draft, content })
      : { draft, content };
    const rev = (before?.row.entry.rev ?? deletedRevs.get(draft.uid) ?? 0) + 1;
    const entry = toEntry(merged.draft, rev, now());
    keep(entry, merged.content);
    return { entry: structuredClone(entry), before: before ? structuredClone(before.row.entry) : null };
  };
  const source = memorySource(
    () => byId,
    () => byUid,
  );
  const removeAll = (uids: readonly string[]): RemovedEntry[] =>
    uids.flatMap((uid) => {
      const kept = byUid.get(uid);
      if (!kept) return [];
      byUid.delete(uid);
      byId.delete(kept.row.id);
      deletedRevs.set(uid, kept.row.entry.rev);
      return [{ entry: kept.row.entry, content: kept.content }];
    });

  return {
    put: async (draft, content) => ok(put(draft, content).entry),
    putMany: async (rows) => {
      const before = rows.map(({ draft }) => structuredClone(byUid.get(draft.uid)?.row.entry ?? null));
      for (const { draft, content } of rows) put(draft, content);
      return ok(
        rows.map(({ draft }, i) => ({
          entry: structuredClone((byUid.get(draft.uid) as Kept).row.entry),
          before: before[i] ?? null,
        })),
      );
    },
    get: async (uid) => structuredClone(byUid.get(uid)?.row.entry ?? null),
    getMany: async (uids) => uids.map((uid) => structuredClone(byUid.get(uid)?.row.entry ?? null)),
    content: async (uid) => structuredClone(byUid.get(uid)?.content ?? null),
    change: async (uids, change) =>
      ok(
        uids.flatMap((uid) => {
          const kept = byUid.get(uid);
          if (!kept) return [];
          const { entry } = kept.row;
          keep(
            { ...entry, ...resolveChange(change, entry), rev: entry.rev + 1, updatedAt: now() },
            kept.content,
          );
          return [structuredClone(entry)];
        }),
      ),
    remove: async (uids) => ok(structuredClone(removeAll(uids))),
    restore: async (removed) => {
      for (const { entry, content } of removed) keep(entry, content ?? emptyContent(entry.uid));
      return ok(undefined);
    },
    list: async (query) => listRows(byId, query),
    tags: async () => countTags(byId),
    search: (query, page) => answerSearch(source, query, page),
    related: (analysis, uid) => answerRelated(source, analysis, uid),
    maintain: async (instant) => {
      const gone = [...byUid.values()].filter(({ row }) => isExpired(row.entry, instant));
      removeAll(gone.map(({ row }) => row.entry.uid));
    },
    uidsOfImport: async (importId) =>
      [...byId.values()].filter(({ row }) => row.entry.importId === importId).map(({ row }) => row.entry.uid),
    all: async function* () {
      for (const { row, content } of [...byId.values()].sort((a, b) => a.row.id - b.row.id))
        yield { entry: structuredClone(row.entry), content: structuredClone(content) };
    },
    usage: async () => {
      const saved = [...byUid.values()].filter(({ row }) => row.entry.status === 'saved').length;
      return { entries: byUid.size, saved, bytes: null, quota: null, persisted: null };
    },
    eraseAll: async () => {
      byUid = new Map();
      byId = new Map();
      deletedRevs = new Map();
      nextId = 1;
    },
    close: () => {},
  };
}

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const emptyContent = (uid: string): EntryContent => ({ uid, analysis: null, text: '', html: null });

export const resolveChange = (
  change: EntryChange | ((entry: LibraryEntry) => EntryChange),
  entry: LibraryEntry,
) => (typeof change === 'function' ? change(structuredClone(entry)) : change);

export const isExpired = ({ status, expiresAt }: LibraryEntry, now: string): boolean =>
  status === 'remembered' && expiresAt !== null && expiresAt <= now;

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

/** Most used first, then by the alphabet. */
export const sortTags = (tags: { tag: string; count: number }[]) =>
  tags.sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));

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
      return { ...setsOf(byId()), flags, days, postings: (lookup) => findPostings(byId(), lookup) };
    },
    frequencies: async () => {
      const counts = new Map<string, number>();
      for (const { terms } of byId().values())
        for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
      return { documents: byId().size, of: (term) => counts.get(term) ?? 0 };
    },
    entries: async (ids) => each(ids, ({ row }) => row.entry),
    texts: async (ids) =>
      each(ids, ({ content }) => content.analysis?.article.text ?? content.text).map((text) => text ?? ''),
    profiles: async (ids) => each(ids, ({ profile }) => profile),
    idsOf: async (uids) => uids.map((uid) => byUid().get(uid)?.row.id ?? null),
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
