// Random saves, edits, deletions, flushes, merges, rebuilds and kills against a brute-force BM25 over the same terms.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { K1, toTermVector } from '../../lib/core/library/index-terms.ts';
import { toUid } from '../../lib/core/library/uid.ts';
import { indexedDbStore } from '../../lib/store/indexeddb-store.ts';
import { processLock } from '../../lib/store/lock.ts';
import type { LibraryStore, RemovedEntry } from '../../lib/store/store.ts';
import { libraryRow } from '../support/library-rows.ts';

const WORDS =
  'harbour ferry storm pier gull herring anchor tide lighthouse crew cargo fog rope sail net'.split(' ');
const urlOf = (n: number) => `https://coast.example/${n}`;

type Step =
  | { kind: 'save'; articles: { n: number; words: number[] }[] }
  | { kind: 'retitle'; n: number; word: number }
  | { kind: 'delete'; ns: number[] }
  | { kind: 'undo' }
  | { kind: 'maintain' }
  | { kind: 'kill'; slices: number }
  | { kind: 'rebuild' };

const article = fc.record({
  n: fc.nat(60),
  words: fc.array(fc.nat(WORDS.length - 1), { minLength: 1, maxLength: 12 }),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('save' as const),
      articles: fc.array(article, { minLength: 1, maxLength: 12 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('retitle' as const),
      n: fc.nat(60),
      word: fc.nat(WORDS.length - 1),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('delete' as const),
      ns: fc.array(fc.nat(60), { minLength: 1, maxLength: 8 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'maintain' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('kill' as const), slices: fc.integer({ min: 1, max: 9 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'rebuild' as const }) },
);

class Killed extends Error {}

/** A library whose process can be killed after some slices and started again on the same database. */
class Bench {
  readonly #name: string;
  slicesLeft = Number.POSITIVE_INFINITY;
  version = 1;
  store: LibraryStore;

  constructor(name: string) {
    this.#name = name;
    this.store = this.#start();
  }

  #start(): LibraryStore {
    return indexedDbStore({
      name: this.#name,
      now: () => '2024-03-05T12:00:00.000Z',
      lock: processLock(),
      maintenance: {
        indexVersion: this.version,
        sizes: { blockBytes: 64, sliceBytes: 256 },
        flushAt: 16,
        onSlice: async () => {
          if (--this.slicesLeft < 0) throw new Killed();
        },
      },
    });
  }

  async maintain(): Promise<void> {
    try {
      await this.store.maintain('2024-03-05T12:00:00.000Z');
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  }

  restart(): void {
    this.store.close();
    this.slicesLeft = Number.POSITIVE_INFINITY;
    this.store = this.#start();
  }
}

/** Every entry's score by the definition: sum over the words of idf × weight; only entries that hold all of them. */
async function bruteForce(store: LibraryStore, words: string[]): Promise<Map<string, number>> {
  const vectors = new Map<string, Map<string, number>>();
  for await (const { entry, content } of store.all()) {
    const { terms, impacts } = toTermVector(entry, content);
    vectors.set(entry.uid, new Map(terms.split('\n').map((term, i) => [term, impacts[i] ?? 0])));
  }
  const holding = (word: string) => [...vectors.values()].filter((terms) => terms.has(word)).length;
  const scores = new Map<string, number>();
  for (const [uid, terms] of vectors) {
    if (!words.every((word) => terms.has(word))) continue;
    let score = 0;
    for (const word of words) {
      const df = holding(word);
      const idf = Math.log(1 + (vectors.size - df + 0.5) / (df + 0.5));
      score += (idf * (K1 + 1) * (terms.get(word) ?? 0)) / 255;
    }
    scores.set(uid, score);
  }
  return scores;
}

async function expectSame(store: LibraryStore, words: string[]): Promise<void> {
  const expected = await bruteForce(store, words);
  const { total, hits } = await store.search(`${words.join(' ')} `, { filter: {}, offset: 0, limit: 1000 });
  expect(total).toBe(expected.size);
  expect(hits.map(({ entry }) => entry.uid).sort()).toEqual([...expected.keys()].sort());
  let last = Number.POSITIVE_INFINITY;
  for (const { entry, score } of hits) {
    expect(score).toBeCloseTo(expected.get(entry.uid) ?? Number.NaN, 4);
    expect(score).toBeLessThanOrEqual(last);
    last = score;
  }
}

async function take(bench: Bench, removed: RemovedEntry[][], step: Step): Promise<void> {
  const { store } = bench;
  if (step.kind === 'save')
    await store.putMany(
      step.articles.map(({ n, words }) =>
        libraryRow({ url: urlOf(n), title: `Story ${n}`, text: words.map((word) => WORDS[word]).join(' ') }),
      ),
    );
  if (step.kind === 'retitle')
    await store.change([toUid(urlOf(step.n))], { title: `Retold ${WORDS[step.word]}` });
  if (step.kind === 'delete') {
    const result = await store.remove(step.ns.map((n) => toUid(urlOf(n))));
    if (result.ok) removed.push(result.value);
  }
  if (step.kind === 'undo') await store.restore(removed.pop() ?? []);
  if (step.kind === 'maintain') await bench.maintain();
  if (step.kind === 'kill') {
    bench.slicesLeft = step.slices;
    await bench.maintain();
    bench.restart();
  }
  if (step.kind === 'rebuild') {
    bench.version++;
    bench.restart();
    bench.slicesLeft = 1;
    await bench.maintain();
    bench.slicesLeft = Number.POSITIVE_INFINITY;
  }
}

describe('index of the library', () => {
  it('finds the same entries in the same order as a look at every one of them', {
    timeout: 60_000,
  }, async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 4, maxLength: 16 }),
        fc.nat(WORDS.length - 1),
        async (steps, seed) => {
          globalThis.indexedDB = new IDBFactory();
          const bench = new Bench(`property-${run++}`);
          const removed: RemovedEntry[][] = [];
          for (const [i, one] of steps.entries()) {
            await take(bench, removed, one);
            const [a, b] = [
              WORDS[(seed + i) % WORDS.length] ?? '',
              WORDS[(seed + 3 * i + 1) % WORDS.length] ?? '',
            ];
            await expectSame(bench.store, [a]);
            await expectSame(bench.store, [a, b]);
          }
          bench.store.close();
        },
      ),
      { numRuns: 25 },
    );
  });
});
