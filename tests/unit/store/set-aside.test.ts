// A record that is no entry any more is set aside, named and kept whole; the rest of the library goes on.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { indexedDbStore } from '../../../lib/store/indexeddb-store.ts';
import { processLock } from '../../../lib/store/lock.ts';
import { damagedRecords, forgetDamaged, setAsideDamaged } from '../../../lib/store/set-aside.ts';
import { libraryRow } from '../../support/library-rows.ts';

const NOW = '2024-03-05T12:00:00.000Z';
const row = (n: number) =>
  libraryRow({
    url: `https://coast.example/${n}`,
    title: `Story ${n}`,
    text: `About number${n} and the sea.`,
  });
const openStore = () => indexedDbStore({ name: 'library', now: () => NOW, lock: processLock() });
const page = { filter: {}, offset: 0, limit: 50 };

/** Writes into the database behind the store's back, as a bad disk would. */
async function damage(id: number, change: (row: Record<string, unknown>) => unknown): Promise<void> {
  const database = await openDB('library');
  const kept = (await database.get('articles', id)) as Record<string, unknown>;
  await database.put('articles', change(kept));
  database.close();
}

const damages: [string, (row: Record<string, unknown>) => unknown, string][] = [
  ['without its entry', ({ entry: _entry, ...rest }) => rest, '#3'],
  ['whose entry is no record', (kept) => ({ ...kept, entry: 'broken' }), '#3'],
  [
    'without a title',
    (kept) => ({ ...kept, entry: { ...(kept.entry as object), title: 7 } }),
    'https://coast.example/3',
  ],
  [
    'with tags that are no list',
    (kept) => ({ ...kept, entry: { ...(kept.entry as object), tags: 5 } }),
    'Story 3',
  ],
];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each(damages)('a record %s', (_what, change, name) => {
  it('is moved, named, and the rest is listed, found and backed up', async () => {
    const store = openStore();
    for (let n = 1; n <= 5; n++) await store.put(row(n).draft, row(n).content);
    await damage(3, change);
    expect(await setAsideDamaged(NOW, 'library')).toBe(1);
    expect(await damagedRecords('library')).toMatchObject([
      { name, foundAt: NOW, text: expect.stringContaining('number3') },
    ]);
    expect((await store.list({ ...page, sort: 'saved' })).entries).toHaveLength(4);
    expect((await store.search('sea', page)).total).toBe(4);
    await store.maintain(NOW);
    expect((await store.search('sea', page)).total).toBe(4);
    const kept: string[] = [];
    for await (const { entry } of store.all()) kept.push(entry.title);
    expect(kept.sort()).toEqual(['Story 1', 'Story 2', 'Story 4', 'Story 5']);
  });
});

it('moves nothing that is whole, and nothing that a later version wrote', async () => {
  const store = openStore();
  for (let n = 1; n <= 3; n++) await store.put(row(n).draft, row(n).content);
  await damage(2, (kept) => ({ ...kept, entry: { ...(kept.entry as object), schema: 99, title: null } }));
  expect(await setAsideDamaged(NOW, 'library')).toBe(0);
  expect(await damagedRecords('library')).toEqual([]);
});

it('forgets them when the reader says so', async () => {
  const store = openStore();
  await store.put(row(1).draft, row(1).content);
  await damage(1, (kept) => ({ ...kept, entry: null }));
  await setAsideDamaged(NOW, 'library');
  await forgetDamaged('library');
  expect(await damagedRecords('library')).toEqual([]);
});

it('leaves the words of an article whose analysis cannot be unpacked, and backs them up', async () => {
  const store = openStore();
  await store.put(row(1).draft, { ...row(1).content, html: '<p>About number1 and the sea.</p>' });
  const database = await openDB('library');
  await database.put('contents', new Uint8Array([1, 2, 3]), 1);
  database.close();
  expect(await store.content(row(1).draft.uid)).toMatchObject({ analysis: null, html: null });
  const texts: (string | undefined)[] = [];
  for await (const { content } of store.all()) texts.push(content?.text);
  expect(texts).toEqual([expect.stringContaining('number1')]);
});
