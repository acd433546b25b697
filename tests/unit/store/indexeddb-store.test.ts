// What can go wrong in a database: full disk, two writers, a stopped merge, another version of the index, a deletion elsewhere.
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { INDEX_VERSION, toTermVector } from '../../../lib/core/library/index-terms.ts';
import { toUid } from '../../../lib/core/library/uid.ts';
import { type IndexedDbStoreOptions, indexedDbStore } from '../../../lib/store/indexeddb-store.ts';
import { processLock } from '../../../lib/store/lock.ts';
import type { LibraryStore } from '../../../lib/store/store.ts';
import { libraryRow } from '../../support/library-rows.ts';

const NOW = '2024-03-05T12:00:00.000Z';
const originalPut = IDBObjectStore.prototype.put;
let lock = processLock();

const openStore = (more: Partial<IndexedDbStoreOptions> = {}): LibraryStore =>
  indexedDbStore({ name: 'library', now: () => NOW, lock, ...more });
const row = (n: number, text = `Story about number${n} and the sea.`) =>
  libraryRow({ url: `https://coast.example/${n}`, title: `Story ${n}`, text });
const total = async (store: LibraryStore, query: string) =>
  (await store.search(query, { filter: {}, offset: 0, limit: 500 })).total;
const tables = async () => {
  const database = await openDB('library');
  const state = await database.get('meta', 'state');
  const counts = { pending: await database.count('pending'), postings: await database.count('postings') };
  database.close();
  return { state, ...counts };
};

/** Every write of a table fails, as when the disk is full. */
function failWrites(table: string, name: string): void {
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof originalPut>) {
    if (this.name === table) throw new DOMException('no room', name);
    return originalPut.apply(this, args);
  };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  lock = processLock();
});
afterEach(() => {
  IDBObjectStore.prototype.put = originalPut;
});

describe('library in a full database', () => {
  it.each(['articles', 'contents', 'pending', 'meta', 'tags'])(
    'says so, and is as it was, when %s cannot be written',
    async (table) => {
      const store = openStore();
      await store.put(row(1).draft, row(1).content);
      failWrites(table, 'QuotaExceededError');
      const { draft, content } = row(2);
      const result = await store.put({ ...draft, tags: ['new'] }, content);
      expect(result).toMatchObject({ ok: false, failure: { code: 'storage-full' } });
      IDBObjectStore.prototype.put = originalPut;
      expect(await store.get(draft.uid)).toBeNull();
      expect(await store.content(draft.uid)).toBeNull();
      expect(await total(store, 'number2 ')).toBe(0);
      expect(await store.tags()).toEqual([]);
      expect((await store.usage()).entries).toBe(1);
      expect(await store.put(draft, content)).toMatchObject({ ok: true });
    },
  );

  it('keeps many all or none', async () => {
    const store = openStore();
    let writes = 0;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof originalPut>) {
      if (this.name === 'texts' && ++writes === 5) throw new DOMException('no room', 'QuotaExceededError');
      return originalPut.apply(this, args);
    };
    const result = await store.putMany(Array.from({ length: 8 }, (_, n) => row(n)));
    expect(result).toMatchObject({ ok: false, failure: { code: 'storage-full' } });
    expect((await store.usage()).entries).toBe(0);
  });

  it('loses nothing when a merge fails, and merges later', async () => {
    const store = openStore();
    for (let n = 0; n < 10; n++) await store.put(row(n).draft, row(n).content);
    failWrites('postings', 'QuotaExceededError');
    await expect(store.maintain(NOW)).rejects.toThrow();
    IDBObjectStore.prototype.put = originalPut;
    expect(await total(store, 'sea ')).toBe(10);
    await store.maintain(NOW);
    expect(await total(store, 'sea ')).toBe(10);
    expect(await tables()).toMatchObject({ pending: 0 });
  });

  it('answers other faults as unavailable', async () => {
    const store = openStore();
    failWrites('articles', 'DataError');
    expect(await store.put(row(1).draft, row(1).content)).toMatchObject({
      ok: false,
      failure: { code: 'storage-unavailable' },
    });
  });
});

describe('two windows on one library', () => {
  it('lose nothing when both save and merge at once', async () => {
    const [one, two] = [openStore(), openStore()];
    await Promise.all(
      Array.from({ length: 60 }, async (_, n) => {
        const { draft, content } = row(n);
        const result = await (n % 2 ? one : two).put(draft, content);
        expect(result.ok).toBe(true);
        if (n % 20 === 0) await (n % 40 ? one : two).maintain(NOW);
      }),
    );
    expect(await total(one, 'sea ')).toBe(60);
    expect(await total(two, 'sea ')).toBe(60);
  });

  it('keep both edits of one entry', async () => {
    const [one, two] = [openStore(), openStore()];
    const { draft, content } = row(1);
    await one.put(draft, content);
    const tag = (name: string) => (entry: { tags: string[] }) => ({ tags: [...entry.tags, name] });
    await Promise.all([
      one.change([draft.uid], tag('a')),
      two.change([draft.uid], tag('b')),
      one.change([draft.uid], tag('c')),
    ]);
    expect((await two.get(draft.uid))?.tags.sort()).toEqual(['a', 'b', 'c']);
    expect((await one.tags()).map(({ count }) => count)).toEqual([1, 1, 1]);
  });

  it('see each other’s changes at once', async () => {
    const [one, two] = [openStore(), openStore()];
    await one.put(row(1).draft, row(1).content);
    expect(await total(two, 'sea ')).toBe(1);
    await two.change([row(1).draft.uid], { readAt: NOW });
    expect((await one.list({ filter: { read: true }, sort: 'saved', offset: 0, limit: 9 })).total).toBe(1);
    await one.remove([row(1).draft.uid]);
    expect(await total(two, 'sea ')).toBe(0);
  });

  it('give way to an erasure, and go on with an empty library', async () => {
    const [one, two] = [openStore(), openStore()];
    await one.put(row(1).draft, row(1).content);
    expect(await total(two, 'sea ')).toBe(1);
    await one.eraseAll();
    expect(await total(two, 'sea ')).toBe(0);
    await two.put(row(2).draft, row(2).content);
    expect(await total(one, 'sea ')).toBe(1);
  });
});

describe('words of deleted articles', () => {
  it('are gone from the database after the next maintenance', async () => {
    const store = openStore();
    for (let n = 0; n < 4; n++) await store.put(row(n).draft, row(n).content);
    await store.put(row(9, 'A secret walrus.').draft, row(9, 'A secret walrus.').content);
    await store.maintain(NOW);
    await store.remove([toUid('https://coast.example/9')]);
    await store.maintain(NOW);
    const database = await openDB('library');
    const blocks = (await database.getAll('postings')) as Uint8Array[];
    const left = blocks.some((block) => new TextDecoder().decode(block).includes('walrus'));
    expect(left).toBe(false);
    expect(await database.count('texts')).toBe(4);
    database.close();
  });
});

describe('another version of the index', () => {
  it('is built in slices while the old one answers, and takes its place', async () => {
    const store = openStore();
    for (let n = 0; n < 5; n++) await store.put(row(n).draft, row(n).content);
    await store.maintain(NOW);
    store.close();
    let slices = 0;
    const seen: number[] = [];
    const renewed = openStore({
      maintenance: {
        indexVersion: INDEX_VERSION + 1,
        // A tokeniser that also knows every word by its first letters.
        vectorise: (entry, content) => {
          const { terms, impacts } = toTermVector(entry, content);
          const list = terms.split('\n');
          const pairs = [...list.map((term, i) => [term, impacts[i]] as const), ['zzznew', 9] as const];
          const sorted = pairs.sort((a, b) => (a[0] < b[0] ? -1 : 1));
          return {
            terms: sorted.map(([term]) => term).join('\n'),
            impacts: Uint8Array.from(sorted, ([, impact]) => impact ?? 1),
          };
        },
        onSlice: async () => {
          slices++;
          seen.push(await total(renewed, 'sea '), await total(renewed, 'zzznew '));
        },
      },
    });
    expect(await total(renewed, 'sea ')).toBe(5);
    await renewed.put(row(7).draft, row(7).content);
    await renewed.maintain(NOW);
    expect(slices).toBeGreaterThan(0);
    expect(seen.slice(0, 2)).toEqual([6, 0]);
    expect(await total(renewed, 'sea ')).toBe(6);
    expect(await total(renewed, 'zzznew ')).toBe(6);
    expect((await tables()).state).toMatchObject({ indexVersion: INDEX_VERSION + 1, rebuild: null });
  });
});
