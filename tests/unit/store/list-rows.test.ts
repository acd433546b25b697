import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { EntryFilter, EntrySort } from '../../../lib/core/model/library.ts';
import { ColumnCache } from '../../../lib/store/columns.ts';
import { openDatabase } from '../../../lib/store/database.ts';
import { indexedDbStore } from '../../../lib/store/indexeddb-store.ts';
import { EntryLister } from '../../../lib/store/list-rows.ts';
import { processLock } from '../../../lib/store/lock.ts';
import { memoryStore } from '../../../lib/store/memory-store.ts';
import { libraryRow } from '../../support/library-rows.ts';

const NOW = '2024-03-05T12:00:00.000Z';
const SORTS: EntrySort[] = ['saved', 'published', 'title', 'outlet'];
const FILTERS: EntryFilter[] = [
  {},
  { status: 'saved' },
  { status: 'saved', archived: false },
  { archived: true },
  { tag: 'rare' },
  { tag: 'rare', read: true },
  { outletId: 'o1', archived: false },
];

const rows = Array.from({ length: 240 }, (_, n) => {
  const { draft } = libraryRow({
    url: `https://coast.example/${n}`,
    title: `Story ${(n * 37) % 240}`,
    status: n % 5 ? 'saved' : 'remembered',
    at: new Date(Date.UTC(2024, 0, 1) + ((n * 53) % 240) * 3_600_000).toISOString(),
    publishedAt: n % 7 ? `2023-0${1 + (n % 9)}-11` : null,
    siteName: `Paper ${n % 4}`,
    tags: n % 20 ? [] : ['rare'],
    draft: { outletId: `o${n % 3}`, readAt: n % 2 ? NOW : null, archivedAt: n % 11 ? null : NOW },
  });
  return { draft, content: { uid: draft.uid, analysis: null, text: '', html: null } };
});

describe('pages of a long list', () => {
  it('are the same near the start, far down and after changes as those of a plain sort', {
    timeout: 30_000,
  }, async () => {
    globalThis.indexedDB = new IDBFactory();
    const store = indexedDbStore({ name: 'lists', now: () => NOW, lock: processLock() });
    const plain = memoryStore({ now: () => NOW });
    for (const one of [store, plain]) await one.putMany(rows);
    const database = await openDatabase({ name: 'lists', onClosed: () => {} });
    // Near only up to forty rows, so that both ways of reading are taken.
    const lister = new EntryLister(new ColumnCache(), 40);
    const compare = async () => {
      for (const sort of SORTS)
        for (const filter of FILTERS)
          for (const offset of [0, 7, 60, 190, 400]) {
            const query = { filter, sort, offset, limit: 9 };
            const expected = await plain.list(query);
            const page = await lister.list(database, query);
            expect([query, page.total, page.entries.map(({ uid }) => uid)]).toEqual([
              query,
              expected.total,
              expected.entries.map(({ uid }) => uid),
            ]);
          }
    };
    await compare();
    const some = rows.filter((_, n) => n % 13 === 0).map(({ draft }) => draft.uid);
    for (const one of [store, plain]) {
      await one.change(some.slice(0, 9), { archivedAt: NOW });
      await one.remove(some.slice(9));
    }
    await compare();
    database.close();
    store.close();
  });
});
