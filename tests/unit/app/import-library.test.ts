import { describe, expect, it } from 'vitest';
import type { ImportFile } from '../../../lib/app/import-file/source.ts';
import { importLibrary } from '../../../lib/app/import-library.ts';
import type { ImportPorts } from '../../../lib/app/import-ports.ts';
import { undoImport } from '../../../lib/app/undo-import.ts';
import type { ImportReport } from '../../../lib/core/model/interchange.ts';
import { allOf, fakeImportPorts, NOW, textFile, withMethods } from '../../support/import-ports.ts';
import { libraryRow } from '../../support/library-rows.ts';

const HEAD = 'title,url,time_added,tags,status';
const pocket = (...rows: string[]) => textFile(`${[HEAD, ...rows].join('\n')}\n`, 'part_000000.csv');

const manyRows = (count: number, from = 0): string[] =>
  Array.from(
    { length: count },
    (_, i) => `Title ${from + i},https://a.example/${from + i},${1_700_000_000 + from + i},t${i % 7},unread`,
  );

async function run(ports: ImportPorts, file: ImportFile, options = {}): Promise<ImportReport> {
  const result = await importLibrary(ports, file, { dryRun: false, ...options });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

const entriesByUrl = async (ports: ImportPorts) =>
  new Map((await allOf(ports.store)).map(({ entry }) => [entry.url, entry]));

describe('importing', () => {
  it('makes an entry of each row, with its date, tags and state, and counts every row', async () => {
    const ports = fakeImportPorts();
    const report = await run(
      ports,
      pocket(
        'One,https://a.example/1,1700000000,x|y,unread',
        'Two,https://a.example/2,,,archive',
        'No,javascript:alert(1),1,,unread',
      ),
    );
    expect(report).toMatchObject({
      fileName: 'part_000000.csv',
      formats: ['pocket-csv'],
      outcome: 'complete',
      counts: { rows: 3, added: 2, merged: 0, unchanged: 0, refused: 1 },
      refusedBy: { 'address-scheme': 1 },
      refusals: [{ code: 'address-scheme', place: { line: 4 }, excerpt: 'javascript:alert(1)' }],
    });
    const entries = await entriesByUrl(ports);
    expect(entries.get('https://a.example/1')).toMatchObject({
      status: 'saved',
      title: 'One',
      savedAt: '2023-11-14T22:13:20.000Z',
      tags: ['x', 'y'],
      readAt: null,
      archivedAt: null,
      importId: 'import-1',
    });
    expect(entries.get('https://a.example/2')).toMatchObject({ savedAt: NOW, readAt: NOW, archivedAt: NOW });
  });

  it('joins rows of one address: earliest date, all tags, archived if either, notes of both', async () => {
    const ports = fakeImportPorts();
    const report = await run(
      ports,
      pocket(
        'One,https://a.example/1?utm_source=x,1700000000,x,unread',
        'One,https://a.example/1,1600000000,y,archive',
        'One,https://a.example/1#part,1700000000,x,unread',
      ),
    );
    expect(report.counts).toEqual({ rows: 3, added: 1, merged: 1, unchanged: 1, refused: 0 });
    const [kept] = await allOf(ports.store);
    expect(kept?.entry).toMatchObject({ savedAt: '2020-09-13T12:26:40.000Z', tags: ['x', 'y'] });
    expect(kept?.entry.archivedAt).not.toBeNull();
  });

  it('leaves the text, notes and title of an entry that is there already', async () => {
    const ports = fakeImportPorts();
    const row = libraryRow({
      url: 'https://a.example/1',
      title: 'My title',
      text: 'Kept words.',
      tags: ['mine'],
    });
    await ports.store.put({ ...row.draft, note: 'my note' }, row.content);
    const wallabag = [
      {
        url: 'https://a.example/1',
        title: 'Other',
        is_archived: 0,
        is_starred: 1,
        content: '<p>Other words</p>',
        tags: ['theirs'],
      },
    ];
    const report = await run(ports, textFile(JSON.stringify(wallabag)));
    expect(report.counts).toMatchObject({ added: 0, merged: 1 });
    const [kept] = await allOf(ports.store);
    expect(kept?.entry).toMatchObject({
      title: 'My title',
      note: 'my note',
      tags: ['mine', 'theirs', 'starred'],
    });
    expect(kept?.content?.analysis?.article.text).toContain('Kept words.');
  });

  it('keeps text and highlights of an import, cleaned, with the highlight placed in the text', async () => {
    const ports = fakeImportPorts();
    const file = textFile(
      JSON.stringify([
        {
          url: 'https://daily.example/1',
          title: '<b>Bold</b>',
          is_archived: 0,
          is_starred: 0,
          content: '<p>The dam\n   held.</p><script>alert(1)</script><p>Nobody was hurt.</p>',
          annotations: [
            { quote: 'The dam held.', text: 'good' },
            { quote: 'Not in the text', text: '' },
          ],
        },
      ]),
    );
    const report = await run(ports, file);
    expect(report.lostBy).toEqual({ 'highlight-unplaced': 1 });
    const [kept] = await allOf(ports.store);
    expect(kept?.content).toMatchObject({ analysis: null, text: 'The dam held.\nNobody was hurt.' });
    expect(kept?.content?.html).not.toContain('script');
    expect(kept?.entry).toMatchObject({ title: '<b>Bold</b>', outletId: 'daily-example', wordCount: 6 });
    expect(kept?.entry.highlights).toMatchObject([
      { quote: 'The dam held.', start: 0, end: 13, note: 'good' },
      { quote: 'Not in the text', start: null, end: null },
    ]);
  });

  it('changes nothing when the same file comes again', async () => {
    const ports = fakeImportPorts();
    const file = pocket(...manyRows(450), 'Title 3,https://a.example/3,1500000000,extra,archive');
    const first = await run(ports, file);
    const before = await allOf(ports.store);
    const second = await run(ports, file);
    expect(first.counts).toMatchObject({ rows: 451, added: 450, merged: 1 });
    expect(second.counts).toEqual({ rows: 451, added: 0, merged: 0, unchanged: 451, refused: 0 });
    expect(await allOf(ports.store)).toEqual(before);
  });

  it('counts in a dry run what the import will do, and writes nothing', async () => {
    const ports = fakeImportPorts();
    await run(ports, pocket(...manyRows(30)));
    const before = await allOf(ports.store);
    const file = pocket(
      ...manyRows(300, 10),
      ...manyRows(5),
      'x,data:text/html;x,1,,',
      'Title 9,https://a.example/309,1,new,',
    );
    const dry = await run(ports, file, { dryRun: true });
    expect(await allOf(ports.store)).toEqual(before);
    expect(await ports.journal.checkpoint()).toBeNull();
    const real = await run(ports, file);
    expect(dry.counts).toEqual(real.counts);
    expect(dry.refusedBy).toEqual(real.refusedBy);
    expect(dry).toMatchObject({ dryRun: true, counts: { rows: 307, added: 280, refused: 1 } });
  });

  it('stops when it is cancelled, keeps what is written, and goes on with the same file', async () => {
    const ports = fakeImportPorts();
    const file = pocket(...manyRows(1000));
    const abort = new AbortController();
    const stopped = await run(ports, file, {
      signal: abort.signal,
      onProgress: ({ counts }: { counts: ImportReport['counts'] }) => {
        if (counts.added >= 400) abort.abort();
      },
    });
    expect(stopped.outcome).toBe('cancelled');
    expect(stopped.counts.added).toBe((await allOf(ports.store)).length);
    expect(stopped.counts.added).toBeLessThan(1000);
    const finished = await run(ports, file);
    expect(finished).toMatchObject({
      importId: stopped.importId,
      outcome: 'complete',
      counts: { rows: 1000, added: 1000 },
    });
    expect(await allOf(ports.store)).toHaveLength(1000);
    expect(await ports.journal.checkpoint()).toBeNull();
  });

  it('tells how far it has come, never backwards, to the end of the file', async () => {
    const told: number[] = [];
    const file = pocket(...manyRows(3000));
    await run(fakeImportPorts(), file, {
      onProgress: ({ bytesDone }: { bytesDone: number }) => told.push(bytesDone),
    });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.length).toBeGreaterThan(10);
    expect(told.at(-1)).toBe(file.size);
  });

  it('says that the disk is full, counts what is in, and goes on when there is room', async () => {
    const ports = fakeImportPorts();
    let room = 2;
    const full: ImportPorts = {
      ...ports,
      store: withMethods(ports.store, {
        putMany: async (rows) =>
          room-- > 0 ? ports.store.putMany(rows) : { ok: false, failure: { code: 'storage-full' } },
      }),
    };
    const file = pocket(...manyRows(1000));
    const stopped = await run(full, file);
    expect(stopped).toMatchObject({ outcome: 'storage-full', counts: { rows: 200, added: 200 } });
    const finished = await run(ports, file);
    expect(finished).toMatchObject({ outcome: 'complete', counts: { rows: 1000, added: 1000 } });
  });
});

describe('two windows', () => {
  it('import one after the other, not at once', async () => {
    const ports = fakeImportPorts();
    const file = pocket(...manyRows(300));
    const [first, second] = await Promise.all([
      importLibrary(ports, file, { dryRun: false }),
      importLibrary(ports, file, { dryRun: false }),
    ]);
    expect([first, second].filter(({ ok }) => ok)).toHaveLength(1);
    expect([first, second]).toContainEqual({ ok: false, failure: { code: 'import-running', detail: null } });
    expect(await importLibrary(ports, file, { dryRun: false })).toMatchObject({
      ok: true,
      value: { counts: { unchanged: 300 } },
    });
  });
});

describe('a crash', () => {
  /** Every call that writes, in order; the one with the given number never comes back. */
  function crashingPorts(ports: ImportPorts, at: number): ImportPorts {
    let calls = 0;
    const guard =
      <A extends unknown[], R>(run: (...args: A) => Promise<R>, late: boolean) =>
      async (...args: A): Promise<R> => {
        calls += 1;
        if (calls === at && !late) throw new Error('killed');
        const result = await run(...args);
        if (calls === at && late) throw new Error('killed');
        return result;
      };
    const { store, journal } = ports;
    const late = at % 2 === 0;
    return {
      ...ports,
      store: withMethods(store, { putMany: guard((rows) => store.putMany(rows), late) }),
      journal: withMethods(journal, {
        saveBatch: guard((batch) => journal.saveBatch(batch), late),
        saveCheckpoint: guard((checkpoint) => journal.saveCheckpoint(checkpoint), late),
      }),
    };
  }

  it.each(Array.from({ length: 13 }, (_, i) => i + 1))(
    'at write %i loses nothing, doubles nothing, and can be undone',
    async (at) => {
      const ports = fakeImportPorts();
      const own = libraryRow({ url: 'https://a.example/150', title: 'Mine', tags: ['mine'] });
      await ports.store.put(own.draft, own.content);
      const before = await allOf(ports.store);
      const file = pocket(...manyRows(350));
      await expect(run(crashingPorts(ports, at), file)).rejects.toThrow('killed');
      const report = await run(ports, file);
      expect(report.counts).toEqual({ rows: 350, added: 349, merged: 1, unchanged: 0, refused: 0 });
      expect(new Set((await allOf(ports.store)).map(({ entry }) => entry.url)).size).toBe(350);
      const undone = await undoImport(ports, report.importId);
      expect(undone).toMatchObject({ ok: true, value: { removed: 349, reverted: 1, kept: [] } });
      expect(
        (await allOf(ports.store)).map(({ entry, content }) => ({
          ...entry,
          content,
          rev: 0,
          updatedAt: '',
        })),
      ).toEqual(before.map(({ entry, content }) => ({ ...entry, content, rev: 0, updatedAt: '' })));
    },
  );
});

describe('undoing', () => {
  it('keeps entries that the reader has worked on since, and what the reader did to joined ones', async () => {
    const ports = fakeImportPorts();
    const own = libraryRow({ url: 'https://a.example/2', title: 'Mine', tags: ['mine'] });
    await ports.store.put(own.draft, own.content);
    const report = await run(
      ports,
      pocket(
        'One,https://a.example/1,1700000000,x,unread',
        'Two,https://a.example/2,1500000000,y,archive',
        'Three,https://a.example/3,1,,',
      ),
    );
    const uids = new Map((await allOf(ports.store)).map(({ entry }) => [entry.url, entry.uid]));
    await ports.store.change([uids.get('https://a.example/1') ?? ''], { note: 'worth keeping' });
    await ports.store.change([uids.get('https://a.example/2') ?? ''], (entry) => ({
      tags: [...entry.tags, 'later'],
    }));
    const undone = await undoImport(ports, report.importId);
    expect(undone).toEqual({
      ok: true,
      value: { removed: 1, reverted: 1, kept: [uids.get('https://a.example/1')] },
    });
    const entries = await entriesByUrl(ports);
    expect([...entries.keys()].sort()).toEqual(['https://a.example/1', 'https://a.example/2']);
    expect(entries.get('https://a.example/2')).toMatchObject({
      tags: ['mine', 'later'],
      archivedAt: null,
      savedAt: own.draft.savedAt,
    });
    expect(await ports.journal.reports()).toEqual([]);
  });

  it('takes back the text that an import gave to an entry without one', async () => {
    const ports = fakeImportPorts();
    await run(ports, pocket('One,https://a.example/1,1700000000,x,unread'));
    const before = await allOf(ports.store);
    const wallabag = [
      { url: 'https://a.example/1', title: 'One', is_archived: 0, is_starred: 0, content: '<p>Words</p>' },
    ];
    const report = await run(ports, textFile(JSON.stringify(wallabag)));
    expect((await allOf(ports.store))[0]?.content?.text).toBe('Words');
    await undoImport(ports, report.importId);
    const [kept] = await allOf(ports.store);
    expect(kept?.content?.text).toBe('');
    expect(kept?.entry).toMatchObject({ textHash: null, wordCount: 0, tags: before[0]?.entry.tags });
  });
});
