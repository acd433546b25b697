// The index in IndexedDB → what answers to searches and related articles need, each look in one read transaction.
import type { IDBPTransaction } from 'idb';
import { type Lookup, lookupKey, type Postings } from '../core/library/match.ts';
import { decodePostings, type EncodedTerm, findTerm, readTerms as termsOf } from './block.ts';
import type { Caches } from './caches.ts';
import { type Database, initialState, type LibrarySchema } from './database.ts';
import { getEach, getKeyEach } from './get-each.ts';
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
      const rows = await getEach((await open()).transaction('articles').store, ids);
      return rows.map((row) => row?.entry ?? null);
    },
    texts: async (ids) => {
      const texts = await getEach((await open()).transaction('texts').store, ids);
      return texts.map((text) => text ?? '');
    },
    profiles: async (ids) => {
      const missing = ids.filter((id) => !caches.profiles.get(id));
      const read = missing.length ? await getEach((await open()).transaction('profiles').store, missing) : [];
      const found = new Map(missing.map((id, i) => [id, read[i]]));
      for (const [id, profile] of found) if (profile) caches.profiles.set(id, profile);
      return ids.map((id) => found.get(id) ?? caches.profiles.get(id) ?? null);
    },
  };
}

/**
 * The segment list is read in the transaction that reads the segments: an older list would lose results silently. The list
 * of the last view is a good guess, so its blocks are asked for at once, and again only when it was wrong.
 */
async function readView(transaction: ViewTransaction, needs: ViewNeeds, caches: Caches): Promise<IndexView> {
  const reading = transaction.objectStore('meta').get('state');
  const guess = caches.segments;
  const early = guess && readBlocks(transaction, guess, needs.lookups, caches);
  const pending = caches.pending.read(transaction.objectStore('pending'));
  const articles = transaction.objectStore('articles');
  const sets = Promise.all([
    setsBy(needs.tags, (tag) => articles.index('tags').getAllKeys(tag)),
    setsBy(needs.outletIds, (outletId) => articles.index('outletId').getAllKeys(outletId)),
  ]);
  const numbers = getKeyEach(articles.index('uid'), needs.uids);
  const state = (await reading) ?? initialState();
  const segments = state.segments.map(({ id }) => id);
  const isGuessed = early && guess.join() === segments.join();
  caches.segments = segments;
  const [flags, days, waiting, lists, [tagged, ofOutlet], ids] = await Promise.all([
    caches.columns.flags(transaction.objectStore('flags'), state),
    needs.days ? caches.columns.days(transaction.objectStore('days'), state) : new Int32Array(),
    pending,
    isGuessed ? early : readBlocks(transaction, segments, needs.lookups, caches),
    sets,
    numbers,
  ]);
  const postings = findPostings(lists, waiting, needs.lookups);
  const numberOf = new Map(needs.uids.map((uid, i) => [uid, ids[i] ?? null]));
  return {
    flags,
    days,
    tagged: (tag) => tagged.get(tag) ?? NONE,
    ofOutlet: (outletId) => ofOutlet.get(outletId) ?? NONE,
    postings: (lookup) => postings.get(lookupKey(lookup)) ?? [],
    numberOf: (uid) => numberOf.get(uid) ?? null,
  };
}

const NONE: ReadonlySet<number> = new Set();

async function setsBy(values: readonly string[], read: (value: string) => Promise<number[]>) {
  const sets = values.map(async (value) => [value, new Set(await read(value))] as const);
  return new Map(await Promise.all(sets));
}

/** The encoded lists of each lookup, segment by segment. */
type FoundLists = EncodedTerm[][];

async function readBlocks(
  transaction: ViewTransaction,
  segments: readonly number[],
  lookups: readonly Lookup[],
  caches: Caches,
): Promise<FoundLists> {
  const exact = lookups.filter(({ prefix }) => !prefix).map(({ term }) => term);
  const [known, spelt] = await Promise.all([
    readTerms(transaction, segments, exact, caches),
    Promise.all(
      lookups
        .filter(({ prefix }) => prefix)
        .map(({ term }) => Promise.all(segments.map((id) => readSpellings(transaction, id, term)))),
    ),
  ]);
  let prefixAt = 0;
  return lookups.map(({ term, prefix }) => {
    if (prefix) return mostFrequent(spelt[prefixAt++]?.flat() ?? []);
    return segments.flatMap((segment) => known.get(listKey(segment, term)) ?? []);
  });
}

const listKey = (segment: number, term: string) => `${segment} ${term}`;

async function readTerms(
  transaction: ViewTransaction,
  segments: readonly number[],
  terms: readonly string[],
  { lists }: Caches,
): Promise<ReadonlyMap<string, EncodedTerm | null>> {
  const found = new Map<string, EncodedTerm | null>();
  const missing: [segment: number, term: string][] = [];
  for (const segment of segments)
    for (const term of terms) {
      const kept = lists.get(listKey(segment, term));
      if (kept === undefined) missing.push([segment, term]);
      else found.set(listKey(segment, term), kept);
    }
  // The first row at or after [segment, term] is the block that holds the term, if any does.
  const ranges = missing.map(([segment, term]) => IDBKeyRange.bound([segment, term], [segment, []]));
  const blocks = await getEach(transaction.objectStore('postings'), ranges);
  for (const [i, [segment, term]] of missing.entries()) {
    const block = blocks[i];
    const read = block ? findTerm(block, term) : null;
    // A copy: the list alone is kept, not the block around it.
    const list = read && { ...read, bytes: read.bytes.slice() };
    found.set(listKey(segment, term), list);
    lists.set(listKey(segment, term), list);
  }
  return found;
}

function findPostings(
  lists: FoundLists,
  waiting: Parameters<typeof findPending>[0],
  lookups: readonly Lookup[],
): Map<string, Postings[]> {
  const found = new Map<string, Postings[]>();
  for (const [i, lookup] of lookups.entries())
    found.set(lookupKey(lookup), lists[i]?.map(decodePostings) ?? []);
  for (const [key, list] of findPending(waiting, lookups)) found.get(key)?.push(list);
  return found;
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
    for (const term of termsOf(block)) if (term.term.startsWith(prefix)) found.push(term);
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
