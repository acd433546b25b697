// A library that an earlier version wrote is opened: every entry is of today's schema, and nothing of it is lost.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { LIBRARY_SCHEMA } from '../../../lib/core/model/library.ts';
import { indexedDbStore } from '../../../lib/store/indexeddb-store.ts';
import { processLock } from '../../../lib/store/lock.ts';
import { libraryRow } from '../../support/library-rows.ts';

const openStore = () =>
  indexedDbStore({ name: 'library', now: () => '2024-03-05T12:00:00.000Z', lock: processLock() });
/** More than one slice. */
const COUNT = 230;

/** Takes from the entries what schema 1 brought, as if they had been written before it. */
async function makeOld(spoilt: ReadonlySet<number> = new Set()): Promise<void> {
  const store = openStore();
  const rows = Array.from({ length: COUNT }, (_, n) => {
    const { draft, content } = libraryRow({ url: `https://coast.example/${n}`, title: `Story ${n}` });
    return { draft: { ...draft, note: `note${n}` }, content };
  });
  await store.putMany(rows);
  store.close();
  const database = await openDB('library');
  const transaction = database.transaction(['articles', 'meta'], 'readwrite');
  const articles = transaction.objectStore('articles');
  for (const row of await articles.getAll()) {
    const { schema: _schema, wordCount: _wordCount, claimEdits: _edits, ...entry } = row.entry;
    await articles.put({ ...row, entry: spoilt.has(row.id) ? { ...entry, title: 7 } : entry });
  }
  const meta = transaction.objectStore('meta');
  await meta.put({ ...(await meta.get('state')), entrySchema: 0 }, 'state');
  await transaction.done;
  database.close();
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a library of an earlier version', { timeout: 30_000 }, () => {
  it('is of today’s schema once it is opened, with the reader’s own words in it', async () => {
    await makeOld();
    const store = openStore();
    const seen: string[] = [];
    for await (const { entry } of store.all()) {
      expect(entry).toMatchObject({ schema: LIBRARY_SCHEMA, wordCount: 0, claimEdits: [] });
      seen.push(entry.note);
    }
    expect(seen).toEqual(Array.from({ length: COUNT }, (_, n) => `note${n}`));
    const { total } = await store.search('note7 ', { filter: {}, offset: 0, limit: 5 });
    expect(total).toBe(1);
    store.close();
  });

  it('keeps a record that cannot be brought up as it is', async () => {
    await makeOld(new Set([3]));
    const store = openStore();
    expect((await store.usage()).entries).toBe(COUNT);
    const database = await openDB('library');
    expect((await database.get('articles', 3)).entry.title).toBe(7);
    expect((await database.get('articles', 4)).entry.schema).toBe(LIBRARY_SCHEMA);
    database.close();
    store.close();
  });
});
