// Importing, backing up, restoring and undoing give the same in every library.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { backupLibrary, hashLibrary } from '../../lib/app/backup.ts';
import { fromBytes } from '../../lib/app/import-file/source.ts';
import { importLibrary } from '../../lib/app/import-library.ts';
import type { ImportPorts } from '../../lib/app/import-ports.ts';
import { restoreLibrary } from '../../lib/app/restore.ts';
import { undoImport } from '../../lib/app/undo-import.ts';
import { indexedDbStore } from '../../lib/store/indexeddb-store.ts';
import { processLock } from '../../lib/store/lock.ts';
import { memoryStore } from '../../lib/store/memory-store.ts';
import type { LibraryStore } from '../../lib/store/store.ts';
import { allOf, fakeImportPorts, joinBytes, NOW, textFile } from '../support/import-ports.ts';
import { keptAnalysis } from '../support/kept-entry.ts';
import { libraryRow } from '../support/library-rows.ts';

const stores: [name: string, open: () => LibraryStore][] = [
  ['memory', () => memoryStore({ now: () => NOW })],
  ['IndexedDB', () => indexedDbStore({ name: 'imports', now: () => NOW, lock: processLock() })],
];

const wallabag = (i: number) => ({
  url: `https://a.example/${i}`,
  title: `Title ${i}`,
  is_archived: i % 2,
  is_starred: 0,
  created_at: '2020-01-01T00:00:00+0000',
  content: i % 3 ? `<p>Words of number ${i}.</p>` : '',
  tags: [`t${i % 4}`],
  annotations: i % 5 ? [] : [{ quote: 'Words of', text: 'mine' }],
});

const file = textFile(JSON.stringify(Array.from({ length: 260 }, (_, i) => wallabag(i % 250))));

describe.each(stores)('the library in %s', (_name, open) => {
  let ports: ImportPorts;
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    ports = fakeImportPorts({ store: open() });
    const { draft, content } = libraryRow({ url: 'https://a.example/7', title: 'Mine', tags: ['mine'] });
    await ports.store.put(draft, content);
    const { entry, content: analysed } = keptAnalysis();
    await ports.store.restore([{ entry, content: analysed }]);
  });

  const run = async () => {
    const result = await importLibrary(ports, file, { dryRun: false });
    if (!result.ok) throw new Error(result.failure.code);
    return result.value;
  };
  const bare = async () =>
    (await allOf(ports.store))
      .map(({ entry, content }) => ({
        ...entry,
        rev: 0,
        updatedAt: '',
        text: content?.text ?? '',
        html: content?.html ?? null,
        analysed: content?.analysis != null,
      }))
      .sort((a, b) => (a.uid < b.uid ? -1 : 1));

  it('takes a file once, changes nothing the second time, and is as it was when it is undone', async () => {
    const before = await bare();
    const first = await run();
    expect(first.counts).toEqual({ rows: 260, added: 249, merged: 1, unchanged: 10, refused: 0 });
    const after = await allOf(ports.store);
    expect((await run()).counts).toMatchObject({ unchanged: 260 });
    expect(await allOf(ports.store)).toEqual(after);
    expect(await undoImport(ports, first.importId)).toMatchObject({
      ok: true,
      value: { removed: 249, kept: [] },
    });
    expect(await bare()).toEqual(before);
  });

  it('is the same library after backup, erasing and restoring', async () => {
    await run();
    const before = await allOf(ports.store);
    const hash = await hashLibrary(ports);
    const bytes = await joinBytes(backupLibrary(ports));
    await ports.store.eraseAll();
    const restored = await restoreLibrary(ports, fromBytes(bytes, 'x'), { dryRun: false });
    expect(restored).toMatchObject({ ok: true, value: { hashFits: true, counts: { added: 251 } } });
    expect(await hashLibrary(ports)).toBe(hash);
    expect(await allOf(ports.store)).toEqual(before);
  });

  it('finds the words that an import brought', async () => {
    await run();
    const { hits } = await ports.store.search('"words of number 13"', { filter: {}, offset: 0, limit: 5 });
    expect(hits.map(({ entry }) => entry.url)).toEqual(['https://a.example/13']);
  });
});
