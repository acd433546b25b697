// What every library promises, held against each implementation.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EntryFilter, LibraryEntry } from '../../lib/core/model/library.ts';
import { indexedDbStore } from '../../lib/store/indexeddb-store.ts';
import { processLock } from '../../lib/store/lock.ts';
import { memoryStore } from '../../lib/store/memory-store.ts';
import type { LibraryStore, RemovedEntry } from '../../lib/store/store.ts';
import { libraryRow, type RowParts } from '../support/library-rows.ts';

const NOW = '2024-03-05T12:00:00.000Z';
const stores: [name: string, open: () => LibraryStore][] = [
  ['memory', () => memoryStore({ now: () => NOW })],
  ['IndexedDB', () => indexedDbStore({ name: 'contract', now: () => NOW, lock: processLock() })],
];

describe.each(stores)('library in %s', (_name, open) => {
  let store: LibraryStore;
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    store = open();
  });

  const save = async (parts: RowParts = {}): Promise<LibraryEntry> => {
    const { draft, content } = libraryRow(parts);
    const result = await store.put(draft, content);
    if (!result.ok) throw new Error(result.failure.code);
    return result.value;
  };
  const titles = async (query: string, filter: EntryFilter = {}) =>
    (await store.search(query, { filter, offset: 0, limit: 50 })).hits.map(({ entry }) => entry.title);
  const listed = async (
    filter: EntryFilter = {},
    sort: 'saved' | 'published' | 'title' | 'outlet' = 'saved',
  ) => (await store.list({ filter, sort, offset: 0, limit: 50 })).entries.map(({ title }) => title);
  const removed = async (uids: string[]): Promise<RemovedEntry[]> => {
    const result = await store.remove(uids);
    if (!result.ok) throw new Error(result.failure.code);
    return result.value;
  };

  it('gives back what was put, with revision, schema and time of change', async () => {
    const { draft, content } = libraryRow({ tags: ['sea'] });
    const entry = await save({ tags: ['sea'] });
    expect(entry).toEqual({ ...draft, rev: 1, schema: 1, updatedAt: NOW, deletedAt: null });
    expect(await store.get(entry.uid)).toEqual(entry);
    expect(await store.content(entry.uid)).toEqual(content);
    expect(await store.getMany([entry.uid, 'unknown'])).toEqual([entry, null]);
    expect(await store.content('unknown')).toBeNull();
  });

  it('keeps one entry for an address, with the reader’s own words of the first save', async () => {
    const first = await save({ tags: ['sea'], text: 'An old text about herring.' });
    await store.change([first.uid], { note: 'ask Lena', readAt: NOW, title: 'My ferry title' });
    const again = await save({
      tags: ['wind'],
      at: '2024-05-01T00:00:00.000Z',
      text: 'A new text about gulls.',
    });
    expect(again).toMatchObject({
      uid: first.uid,
      rev: 3,
      savedAt: first.savedAt,
      note: 'ask Lena',
      readAt: NOW,
    });
    expect(again).toMatchObject({ title: 'My ferry title', tags: ['sea', 'wind'] });
    expect(await titles('herring')).toEqual([]);
    expect(await titles('gulls')).toEqual(['My ferry title']);
    expect((await store.usage()).entries).toBe(1);
  });

  it('makes a remembered page a saved one, and never the reverse', async () => {
    const remembered = await save({ status: 'remembered', expiresAt: '2024-06-01T00:00:00.000Z' });
    expect(remembered.status).toBe('remembered');
    const saved = await save({ at: '2024-04-01T00:00:00.000Z' });
    expect(saved).toMatchObject({ status: 'saved', expiresAt: null, savedAt: '2024-04-01T00:00:00.000Z' });
    expect(await save({ status: 'remembered' })).toMatchObject({ status: 'saved', expiresAt: null });
    expect(await store.usage()).toMatchObject({ entries: 1, saved: 1 });
  });

  it('writes many at once, an address twice among them merged', async () => {
    const rows = [
      libraryRow({ tags: ['a'] }),
      libraryRow({ url: 'https://b.example/', title: 'Other' }),
      libraryRow({ tags: ['b'] }),
    ];
    const result = await store.putMany(rows);
    expect(result.ok && result.value.map(({ before }) => before)).toEqual([null, null, null]);
    expect(await listed()).toHaveLength(2);
    expect(await store.tags()).toEqual([
      { tag: 'a', count: 1 },
      { tag: 'b', count: 1 },
    ]);
  });

  it('keeps the text when only the address comes in again', async () => {
    const { uid } = await save({ text: 'Nets were mended at dawn.' });
    const { draft } = libraryRow({ title: 'Imported', tags: ['pocket'], at: '2020-01-01T00:00:00.000Z' });
    await store.put(
      { ...draft, textHash: null, wordCount: 0 },
      { uid, analysis: null, text: '', html: null },
    );
    expect(await store.get(uid)).toMatchObject({
      tags: ['pocket'],
      savedAt: '2020-01-01T00:00:00.000Z',
      wordCount: 9,
    });
    expect(await titles('"mended at dawn"')).toEqual(['Ferry stopped by storm']);
  });

  it('changes fields, passes over unknown uids, and gives back the entries as they were', async () => {
    const { uid } = await save();
    const before = await store.get(uid);
    const result = await store.change([uid, 'unknown'], ({ tags }) => ({
      tags: [...tags, 'later'],
      archivedAt: NOW,
    }));
    expect(result).toEqual({ ok: true, value: [before] });
    expect(await store.get(uid)).toMatchObject({ tags: ['later'], archivedAt: NOW, rev: 2 });
    expect(await store.tags()).toEqual([{ tag: 'later', count: 1 }]);
    expect(await listed({ archived: true })).toHaveLength(1);
    expect(await listed({ archived: false })).toHaveLength(0);
  });

  it('finds a changed title and note by the new words only', async () => {
    const { uid } = await save({ title: 'Herring prices' });
    await store.change([uid], { title: 'Mackerel prices', note: 'compare with the lighthouse story' });
    expect(await titles('title:mackerel')).toEqual(['Mackerel prices']);
    expect(await titles('title:herring')).toEqual([]);
    expect(await titles('lighthouse')).toEqual(['Mackerel prices']);
  });

  it('restores what was removed to the very same entry and content', async () => {
    const { uid } = await save({ tags: ['sea'], text: 'A unique walrus.' });
    const [before, content] = [await store.get(uid), await store.content(uid)];
    const gone = await removed([uid, 'unknown']);
    expect(gone).toHaveLength(1);
    expect(await store.get(uid)).toBeNull();
    expect(await store.tags()).toEqual([]);
    expect(await titles('walrus')).toEqual([]);
    expect(await store.restore(gone)).toEqual({ ok: true, value: undefined });
    expect(await store.get(uid)).toEqual(before);
    expect(await store.content(uid)).toEqual(content);
    expect(await titles('walrus')).toHaveLength(1);
    expect(await store.tags()).toEqual([{ tag: 'sea', count: 1 }]);
  });

  it('counts revisions on over a deletion, for a later sync', async () => {
    const { uid } = await save();
    await removed([uid]);
    expect((await save()).rev).toBeGreaterThan(1);
  });

  it('lists by every order, in pages, with the total of the filter', async () => {
    await save({
      url: 'https://a.example/1',
      title: 'Beta',
      siteName: 'Zeta Post',
      at: '2024-01-01T00:00:00.000Z',
      publishedAt: '2023-05-01',
    });
    await save({
      url: 'https://a.example/2',
      title: '“Älpha”',
      siteName: null,
      at: '2024-01-03T00:00:00.000Z',
      publishedAt: null,
    });
    await save({
      url: 'https://a.example/3',
      title: 'Gamma',
      siteName: 'Alpha Post',
      at: '2024-01-02T00:00:00.000Z',
      publishedAt: '2023-07-01',
    });
    expect(await listed({}, 'saved')).toEqual(['“Älpha”', 'Gamma', 'Beta']);
    expect(await listed({}, 'published')).toEqual(['Gamma', 'Beta', '“Älpha”']);
    expect(await listed({}, 'title')).toEqual(['“Älpha”', 'Beta', 'Gamma']);
    expect(await listed({}, 'outlet')).toEqual(['Gamma', 'Beta', '“Älpha”']);
    const page = await store.list({ filter: {}, sort: 'saved', offset: 1, limit: 1 });
    expect([page.total, page.entries.map(({ title }) => title)]).toEqual([3, ['Gamma']]);
    expect(await store.list({ filter: {}, sort: 'saved', offset: 9, limit: 5 })).toEqual({
      total: 3,
      entries: [],
    });
  });

  it('filters lists by state, tag and outlet together', async () => {
    const one = await save({
      url: 'https://a.example/1',
      title: 'One',
      tags: ['sea'],
      draft: { outletId: 'harbour' },
    });
    await save({ url: 'https://a.example/2', title: 'Two', tags: ['sea', 'wind'] });
    await save({ url: 'https://a.example/3', title: 'Three', status: 'remembered', tags: ['wind'] });
    await store.change([one.uid], { readAt: NOW });
    expect(await listed({ tag: 'sea' })).toHaveLength(2);
    expect(await listed({ tag: 'sea', read: false })).toEqual(['Two']);
    expect(await listed({ tag: 'sea', outletId: 'harbour' })).toEqual(['One']);
    expect(await listed({ status: 'remembered' })).toEqual(['Three']);
    expect(await listed({ tag: 'nothing' })).toEqual([]);
  });

  it('drops remembered pages when their time is over, saved ones never', async () => {
    await save({
      url: 'https://a.example/1',
      title: 'Old',
      status: 'remembered',
      expiresAt: '2024-03-10T00:00:00.000Z',
    });
    await save({
      url: 'https://a.example/2',
      title: 'New',
      status: 'remembered',
      expiresAt: '2024-04-10T00:00:00.000Z',
    });
    await save({ url: 'https://a.example/3', title: 'Kept' });
    await store.maintain('2024-03-10T00:00:00.000Z');
    expect((await listed()).sort()).toEqual(['Kept', 'New']);
  });

  it('searches words, phrases, prefixes and what to leave out', async () => {
    await save({ url: 'https://a.example/1', title: 'One', text: 'The harbour master closed the old pier.' });
    await save({
      url: 'https://a.example/2',
      title: 'Two',
      text: 'The master of the harbour spoke; the pier is old.',
    });
    expect(await titles('harbour pier ')).toHaveLength(2);
    expect(await titles('"harbour master"')).toEqual(['One']);
    expect(await titles('-"harbour master" pier ')).toEqual(['Two']);
    expect(await titles('harb')).toHaveLength(2);
    expect(await titles('harb ')).toHaveLength(0);
    expect(await titles('pier -closed ')).toEqual(['Two']);
    expect(await titles('PIÉR ')).toHaveLength(2);
  });

  it('marks the words in snippets of the text', async () => {
    await save({ text: `${'Nothing here. '.repeat(40)}The seal swam to the pier at noon.` });
    const { hits } = await store.search('seal pie', { filter: {}, offset: 0, limit: 5 });
    const [snippet] = hits[0]?.snippets ?? [];
    expect(snippet?.marks.map(([start, end]) => snippet.text.slice(start, end))).toEqual(['seal', 'pier']);
  });

  it('searches by operators and tells those it does not know', async () => {
    const said = (analysis: ReturnType<NonNullable<RowParts['analysis']>>) => ({
      ...analysis,
      speakers: [
        { name: 'Greta Ohlsson', kind: 'person' as const, role: null, affiliation: null, outletId: null },
      ],
      outlets: [
        {
          id: 'coast-wire',
          name: 'Coast Wire',
          host: null,
          country: null,
          kind: null,
          known: true,
          own: false,
          uses: [],
        },
      ],
      times: [
        {
          start: 0,
          end: 1,
          quote: 'x',
          type: 'DATE' as const,
          value: '2023-02-02',
          mod: null,
          from: '2023-02-02',
          until: '2023-02-02',
          stated: [],
          inferred: [],
          rule: 'r',
          anchor: null,
          role: 'event' as const,
        },
      ],
      claims: [
        {
          id: 'c',
          start: 0,
          end: 1,
          quote: 'F',
          block: 0,
          blockKind: 'title' as const,
          times: [0],
          primary: 0,
          attribution: null,
          attributions: [],
          outlets: [],
          role: null,
          inQuote: false,
        },
      ],
    });
    await save({
      url: 'https://harbour.example/1',
      title: 'Sea gate',
      publishedAt: '2024-02-10',
      analysis: said,
      tags: ['Coast'],
      lang: 'en-GB',
    });
    await save({
      url: 'https://b.example/2',
      title: 'Land gate',
      publishedAt: '2024-03-10',
      siteName: 'Inland Daily',
      lang: 'sv',
    });
    const cases: [string, string[]][] = [
      ['title:sea', ['Sea gate']],
      ['author:holm outlet:inland', ['Land gate']],
      ['outlet:harbour.example', ['Sea gate']],
      ['cites:"coast wire"', ['Sea gate']],
      ['speaker:ohls', ['Sea gate']],
      ['tag:Coast', ['Sea gate']],
      ['gate -tag:Coast', ['Land gate']],
      ['lang:sv', ['Land gate']],
      ['lang:en', ['Sea gate']],
      ['after:2024-03', ['Land gate']],
      ['before:2024-03', ['Sea gate']],
      ['said:2023-02', ['Sea gate']],
      ['said:2023-02-02 gate', ['Sea gate']],
      ['said:2022', []],
      ['is:unread is:saved gate -title:land', ['Sea gate']],
      ['is:archived', []],
    ];
    for (const [query, expected] of cases) expect([query, await titles(query)]).toEqual([query, expected]);
    const { problems } = await store.search('is:green colour:red before:soon gate', {
      filter: {},
      offset: 0,
      limit: 5,
    });
    expect(problems).toEqual([
      { operator: 'is', value: 'green' },
      { operator: 'colour', value: 'red' },
      { operator: 'before', value: 'soon' },
    ]);
  });

  it('finds words of scripts without spaces', async () => {
    await save({
      url: 'https://a.example/1',
      title: '東京都の港',
      text: '港は月曜日に閉鎖された。',
      lang: 'ja',
    });
    await save({ url: 'https://a.example/2', title: 'ท่าเรือ', text: 'เรือไม่ออกวันจันทร์', lang: 'th' });
    expect(await titles('東京都')).toEqual(['東京都の港']);
    expect(await titles('京東')).toEqual([]);
    expect(await titles('港')).toEqual(['東京都の港']);
    expect(await titles('วันจันทร์')).toEqual(['ท่าเรือ']);
  });

  it('answers the same after maintenance as before', async () => {
    for (let i = 0; i < 12; i++)
      await save({
        url: `https://a.example/${i}`,
        title: `Story ${i}`,
        text: `Common words and word${i} ${i % 3 ? 'odd' : 'even'}.`,
      });
    await removed([
      (await store.list({ filter: {}, sort: 'title', offset: 0, limit: 1 })).entries[0]?.uid ?? '',
    ]);
    const before = await titles('common even');
    await store.maintain(NOW);
    expect(await titles('common even')).toEqual(before);
    expect(await titles('word7')).toEqual(['Story 7']);
  });

  it('gives out everything for a backup, in a stable order', async () => {
    for (let i = 0; i < 3; i++) await save({ url: `https://a.example/${i}`, title: `Story ${i}` });
    const all: string[] = [];
    for await (const { entry, content } of store.all())
      all.push(`${entry.title}/${content?.uid === entry.uid}`);
    expect(all).toEqual(['Story 0/true', 'Story 1/true', 'Story 2/true']);
  });

  it('knows what an import brought', async () => {
    const { uid } = await save({ draft: { importId: 'i1' } });
    await save({ url: 'https://b.example/', draft: { importId: 'i2' } });
    expect(await store.uidsOfImport('i1')).toEqual([uid]);
  });

  it('erases everything and can be used again', async () => {
    await save({ text: 'walrus' });
    await store.eraseAll();
    expect(await listed()).toEqual([]);
    expect(await titles('walrus')).toEqual([]);
    await save({ title: 'After' });
    expect(await listed()).toEqual(['After']);
  });
});
