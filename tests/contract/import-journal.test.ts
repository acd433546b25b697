// What every journal of imports promises, held against memory and IndexedDB.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { importLibrary } from '../../lib/app/import-library.ts';
import { undoImport } from '../../lib/app/undo-import.ts';
import type { ImportCheckpoint, ImportReport } from '../../lib/core/model/interchange.ts';
import { type ImportBatch, type ImportJournal, memoryImportJournal } from '../../lib/store/import-journal.ts';
import { openImportJournal } from '../../lib/store/indexeddb-import-journal.ts';
import { allOf, fakeImportPorts, textFile } from '../support/import-ports.ts';

const report = (importId: string, startedAt: string): ImportReport => ({
  importId,
  fileName: 'x',
  formats: ['url-list'],
  dryRun: false,
  outcome: 'complete',
  startedAt,
  counts: { rows: 0, added: 0, merged: 0, unchanged: 0, refused: 0 },
  refusedBy: {},
  refusals: [],
  lostBy: {},
  unknownParts: [],
  hashFits: null,
});

const batch = (importId: string, number: number): ImportBatch => ({
  importId,
  number,
  added: [{ uid: `u${number}`, own: '' }],
  changed: [],
});

let databases = 0;

describe.each<[string, () => Promise<ImportJournal>]>([
  ['memory', async () => memoryImportJournal()],
  ['IndexedDB', () => openImportJournal(`journal-${++databases}`)],
])('the journal in %s', (_where, open) => {
  const numbersOf = async (journal: ImportJournal, importId: string) => {
    const numbers: number[] = [];
    for await (const { number } of journal.batches(importId)) numbers.push(number);
    return numbers;
  };

  it('keeps one checkpoint', async () => {
    const journal = await open();
    expect(await journal.checkpoint()).toBeNull();
    const checkpoint: ImportCheckpoint = {
      importId: 'a',
      fingerprint: 'f',
      done: 3,
      report: report('a', '1'),
    };
    await journal.saveCheckpoint({ ...checkpoint, done: 1 });
    await journal.saveCheckpoint(checkpoint);
    expect(await journal.checkpoint()).toEqual(checkpoint);
    await journal.saveCheckpoint(null);
    expect(await journal.checkpoint()).toBeNull();
    journal.close();
  });

  it('gives batches of an import back, the last first; the same number again replaces', async () => {
    const journal = await open();
    for (const number of [0, 1000, 200, 200]) await journal.saveBatch(batch('a', number));
    await journal.saveBatch(batch('b', 5));
    expect(await numbersOf(journal, 'a')).toEqual([1000, 200, 0]);
    expect(await journal.batch('a', 200)).toEqual(batch('a', 200));
    expect(await journal.batch('a', 7)).toBeNull();
    journal.close();
  });

  it('lists reports, the latest first, and forgets an import with everything of it', async () => {
    const journal = await open();
    await journal.saveReport(report('a', '2026-01-01'));
    await journal.saveReport(report('b', '2026-01-02'));
    await journal.saveBatch(batch('a', 0));
    await journal.saveCheckpoint({ importId: 'a', fingerprint: 'f', done: 0, report: report('a', '1') });
    expect((await journal.reports()).map(({ importId }) => importId)).toEqual(['b', 'a']);
    await journal.forget('a');
    expect((await journal.reports()).map(({ importId }) => importId)).toEqual(['b']);
    expect(await numbersOf(journal, 'a')).toEqual([]);
    expect(await journal.checkpoint()).toBeNull();
    await journal.eraseAll();
    expect(await journal.reports()).toEqual([]);
    journal.close();
  });

  it('carries an import, and its undoing', async () => {
    const ports = fakeImportPorts({ journal: await open() });
    const file = textFile('https://a.example/1\nhttps://a.example/2\n');
    const result = await importLibrary(ports, file, { dryRun: false });
    const importId = result.ok ? result.value.importId : '';
    expect(await allOf(ports.store)).toHaveLength(2);
    expect(await ports.journal.reports()).toMatchObject([{ importId, counts: { added: 2 } }]);
    expect(await undoImport(ports, importId)).toMatchObject({ ok: true, value: { removed: 2 } });
    expect(await allOf(ports.store)).toEqual([]);
    ports.journal.close();
  });
});
