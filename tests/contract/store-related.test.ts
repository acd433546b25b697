// What every library answers about an open article: which kept ones belong to it, and why.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { toUid } from '../../lib/core/library/uid.ts';
import type { Analysis } from '../../lib/core/model/analysis.ts';
import { indexedDbStore } from '../../lib/store/indexeddb-store.ts';
import { processLock } from '../../lib/store/lock.ts';
import { memoryStore } from '../../lib/store/memory-store.ts';
import type { LibraryStore } from '../../lib/store/store.ts';
import { bareAnalysis, libraryRow, type RowParts } from '../support/library-rows.ts';

const NOW = '2024-03-05T12:00:00.000Z';
const stores: [name: string, open: () => LibraryStore][] = [
  ['memory', () => memoryStore({ now: () => NOW })],
  ['IndexedDB', () => indexedDbStore({ name: 'related', now: () => NOW, lock: processLock() })],
];

const QUAKE_NORTH = [
  'An earthquake of magnitude 6.1 struck the island of Velmora before dawn, and the harbour wall of Kessin fell.',
  'Governor Ilse Tarrant said that forty houses in Kessin were lost and that ferries from Velmora had stopped.',
  'Rescuers in Kessin dug through the night after the Velmora earthquake; Tarrant asked the mainland for tents.',
];
const QUAKE_SOUTH = [
  'An earthquake of magnitude 5.8 shook the valley of Oruna in the afternoon, and the bridge at Pell came down.',
  'Mayor Hugo Sandel of Pell said that nobody was missing after the Oruna earthquake, and schools stay shut.',
  'Engineers looked at the bridge of Pell after the earthquake in the Oruna valley, while Sandel called for calm.',
];
const OTHER = [
  'The city orchestra of Marrin opened its season with a new symphony by Lotte Brandeis.',
  'Wheat prices fell for the third week as rain came to the plains, said traders in Dorrit.',
  'A chess player of eleven won the Halden open after a final that lasted six hours.',
];

describe.each(stores)('related articles in %s', (_name, open) => {
  let store: LibraryStore;
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    store = open();
  });
  const save = async (parts: RowParts) => {
    const { draft, content } = libraryRow(parts);
    await store.put(draft, content);
  };
  const saveStories = async () => {
    for (const [story, texts] of Object.entries({ north: QUAKE_NORTH, south: QUAKE_SOUTH, other: OTHER }))
      for (const [i, text] of texts.entries())
        await save({
          url: `https://${story}.example/${i}`,
          title: `${story} ${i}`,
          text,
          publishedAt: `2024-03-0${i + 1}`,
        });
  };
  const ask = async (analysis: Analysis) => store.related(analysis, toUid(analysis.article.canonicalUrl));

  it('shows the articles of the story, and not another event of its kind', async () => {
    await saveStories();
    const analysis = bareAnalysis({
      url: 'https://open.example/velmora',
      title: 'Velmora counts the damage',
      text: 'Two days after the earthquake on Velmora, Governor Ilse Tarrant walked through Kessin, where houses lie in ruins.',
      publishedAt: '2024-03-02',
    });
    const related = await ask(analysis);
    expect(related.map(({ entry }) => entry.title).sort()).toEqual(['north 0', 'north 1', 'north 2']);
    expect(related.find(({ entry }) => entry.title === 'north 0')?.daysApart).toBe(-1);
    const names = related[0]?.reasons.flatMap((reason) => (reason.kind === 'names' ? reason.names : []));
    expect(names?.join()).toMatch(/Velmora|Kessin/);
  });

  it('never shows the open article itself, and nothing for an article on its own', async () => {
    await saveStories();
    const text = QUAKE_NORTH[0] ?? '';
    const self = await ask(bareAnalysis({ url: 'https://north.example/0', title: 'north 0', text }));
    expect(self.map(({ entry }) => entry.title)).not.toContain('north 0');
    const alone = await ask(
      bareAnalysis({
        url: 'https://x.example/',
        title: 'Bees return to the roofs',
        text: 'Beekeepers of Tullin counted hives.',
      }),
    );
    expect(alone).toEqual([]);
  });

  it('folds copies of one report under one card', async () => {
    await saveStories();
    const report = `${QUAKE_NORTH.join(' ')} ${'The sea drew back and came again over the quay, witnesses told reporters on the hill. '.repeat(1)}Boats from three towns brought water and bread, and the school became a hospital within an hour.`;
    for (const host of ['one', 'two', 'three'])
      await save({
        url: `https://${host}.example/wire`,
        title: 'Island shaken',
        text: `${report} Seen by ${host}.`,
        siteName: host,
      });
    const related = await ask(
      bareAnalysis({
        url: 'https://open.example/velmora',
        title: 'Velmora earthquake',
        text: 'Kessin on Velmora needs tents, said Governor Ilse Tarrant after the earthquake.',
      }),
    );
    const wire = related.filter(({ entry }) => entry.title === 'Island shaken');
    expect(wire).toHaveLength(1);
    expect(wire[0]?.copies).toHaveLength(2);
  });

  it('names links, shared quotations, speakers, outlets and dates', async () => {
    const quote = 'we shall rebuild every house before the winter comes';
    const enrich = (analysis: Analysis): Analysis => {
      const at = analysis.article.text.indexOf(quote);
      return {
        ...analysis,
        speakers: [
          { name: 'Ilse Tarrant', kind: 'person', role: 'governor', affiliation: null, outletId: null },
        ],
        attributions: [
          {
            source: [],
            cue: [],
            content: [[at, at + quote.length]],
            kind: 'direct',
            speaker: 0,
            via: [],
            cueLemma: 'say',
            rule: 'r',
            confidence: 1,
          },
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
            type: 'DATE',
            value: '2024-02-20',
            mod: null,
            from: '2024-02-20',
            until: '2024-02-20',
            stated: [],
            inferred: [],
            rule: 'r',
            anchor: null,
            role: 'event',
          },
        ],
      };
    };
    const open = enrich(
      bareAnalysis({
        url: 'https://open.example/a',
        title: 'Plans for Velmora',
        text: `“${quote}”, said Ilse Tarrant.`,
      }),
    );
    const linking = (analysis: Analysis): Analysis => {
      const rich = enrich(analysis);
      return {
        ...rich,
        article: {
          ...rich.article,
          links: [{ start: 0, end: 1, href: 'https://open.example/a?utm_source=x' }],
        },
      };
    };
    await save({
      url: 'https://other.example/b',
      title: 'A promise',
      text: `“${quote}”, the governor said.`,
      analysis: linking,
      draft: { outletId: 'coast-wire' },
    });
    const [card] = await ask(open);
    expect(card?.reasons.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['links-here', 'quotation', 'people', 'outlets', 'cites-outlet', 'date']),
    );
    expect(card?.reasons).toContainEqual({ kind: 'people', names: ['Ilse Tarrant'] });
    expect(card?.reasons).toContainEqual({ kind: 'date', value: '2024-02-20' });
  });

  it('answers the same from the index as from pending saves', async () => {
    await saveStories();
    const analysis = bareAnalysis({
      url: 'https://open.example/v',
      title: 'Velmora',
      text: QUAKE_NORTH[2] ?? '',
    });
    const before = (await ask(analysis)).map(({ entry }) => entry.title);
    await store.maintain(NOW);
    expect((await ask(analysis)).map(({ entry }) => entry.title)).toEqual(before);
    expect(before.length).toBeGreaterThan(1);
  });
});
