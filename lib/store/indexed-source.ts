// The index in IndexedDB → what answers to searches and related articles need, each look in one read transaction.
import type { IDBPTransaction } from 'idb';
import { type Lookup, lookupKey, type Postings } from '../core/library/match.ts';
import { decodePostings, type EncodedTerm, findTerm, readTerms } from './block.ts';
import type { Caches } from './caches.ts';
import { type Database, initialState, type LibrarySchema, type LibraryState } from './database.ts';
import { findPending } from './pending-cache.ts';
import type { IndexView, LibrarySource, ViewNeeds } from './source.ts';

/** A prefix stands for its most frequent spellings only; the longer it grows, the fewer are left out. */
const MOST_SPELLINGS = 50;
const MOST_PREFIX_BLOCKS = 200;

const VIEW_TABLES = ['meta', 'articles', 'pending', 'postings', 'flags', 'days'] as const;
export type ViewTransaction = IDBPTransaction<LibrarySchema, (typeof VIEW_TABLES)[number][], 'readonly'>;

export function indexedSource(open: () => Promise<Database>, caches: Caches): LibrarySource {
  return {
    view: async (needs) => readView((await open()).transaction([...VIEW_TABLES]), needs, caches),
    frequencies: async () => caches.frequencies.read(await open(), caches),
    entries: async (ids) => {
      const articles = (await open()).transaction('articles').store;
      return Promise.all(ids.map(async (id) => (await articles.get(id))?.entry ?? null));
    },
    texts: async (ids) => {
      const texts = (await open()).transaction('texts').store;
      return Promise.all(ids.map(async (id) => (await texts.get(id)) ?? ''));
    },
    profiles: async (ids) => {
      const profiles = (await open()).transaction('profiles').store;
      return Promise.all(ids.map(async (id) => (await profiles.get(id)) ?? null));
    },
    idsOf: async (uids) => {
      const index = (await open()).transaction('articles').store.index('uid');
      return Promise.all(uids.map(async (uid) => (await index.getKey(uid)) ?? null));
    },
  };
}

/** The segment list is read in the transaction that reads the segments: an older list would lose results silently. */
async function readView(transaction: ViewTransaction, needs: ViewNeeds, caches: Caches): Promise<IndexView> {
  const state = (await transaction.objectStore('meta').get('state')) ?? initialState();
  const articles = transaction.objectStore('articles');
  const idsBy = (index: 'tags' | 'outletId', values: readonly string[]) =>
    Promise.all(
      values.map(async (value) => [value, new Set(await articles.index(index).getAllKeys(value))] as const),
    );
  const [flags, days, tagged, ofOutlet, postings] = await Promise.all([
    caches.columns.flags(transaction.objectStore('flags'), state),
    needs.days ? caches.columns.days(transaction.objectStore('days'), state) : new Int32Array(),
    idsBy('tags', needs.tags),
    idsBy('outletId', needs.outletIds),
    readPostings(transaction, state, needs.lookups, caches),
  ]);
  const tagSets = new Map(tagged);
  const outletSets = new Map(ofOutlet);
  return {
    flags,
    days,
    tagged: (tag) => tagSets.get(tag) ?? NONE,
    ofOutlet: (outletId) => outletSets.get(outletId) ?? NONE,
    postings: (lookup) => postings.get(lookupKey(lookup)) ?? [],
  };
}

const NONE: ReadonlySet<number> = new Set();

async function readPostings(
  transaction: ViewTransaction,
  { segments, pending }: LibraryState,
  lookups: readonly Lookup[],
  caches: Caches,
): Promise<Map<string, Postings[]>> {
  const found = new Map<string, Postings[]>(lookups.map((lookup) => [lookupKey(lookup), []]));
  const waiting = pending > 0 ? caches.pending.read(transaction.objectStore('pending')) : null;
  await Promise.all(
    lookups.map(async (lookup) => {
      const lists = await Promise.all(
        segments.map(({ id }) =>
          lookup.prefix
            ? readSpellings(transaction, id, lookup.term)
            : readTerm(transaction, id, lookup.term),
        ),
      );
      const chosen = lookup.prefix ? mostFrequent(lists.flat()) : lists.flat();
      found.get(lookupKey(lookup))?.push(...chosen.map(decodePostings));
    }),
  );
  if (waiting) for (const [key, list] of findPending(await waiting, lookups)) found.get(key)?.push(list);
  return found;
}

/** The first row at or after [segment, term] is the block that holds the term, if any does. */
async function readTerm(transaction: ViewTransaction, segment: number, term: string): Promise<EncodedTerm[]> {
  const block = await transaction
    .objectStore('postings')
    .get(IDBKeyRange.bound([segment, term], [segment, []]));
  const found = block && findTerm(block, term);
  return found ? [found] : [];
}

async function readSpellings(
  transaction: ViewTransaction,
  segment: number,
  prefix: string,
): Promise<EncodedTerm[]> {
  const postings = transaction.objectStore('postings');
  const beyond = `${prefix}￿`;
  const [inside, last] = await Promise.all([
    postings.getAll(IDBKeyRange.bound([segment, prefix], [segment, beyond]), MOST_PREFIX_BLOCKS),
    postings.get(IDBKeyRange.bound([segment, beyond], [segment, []], true)),
  ]);
  const found: EncodedTerm[] = [];
  for (const block of last ? [...inside, last] : inside)
    for (const term of readTerms(block)) if (term.term.startsWith(prefix)) found.push(term);
  return found;
}

/** All lists of the most frequent spellings over all segments; the exact word is always among them. */
function mostFrequent(lists: readonly EncodedTerm[]): EncodedTerm[] {
  const counts = new Map<string, number>();
  for (const { term, count } of lists) counts.set(term, (counts.get(term) ?? 0) + count);
  if (counts.size <= MOST_SPELLINGS) return [...lists];
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const shortest = ranked.reduce((a, b) => (b[0].length < a[0].length ? b : a));
  const chosen = new Set([shortest[0], ...ranked.slice(0, MOST_SPELLINGS).map(([term]) => term)]);
  return lists.filter(({ term }) => chosen.has(term));
}
