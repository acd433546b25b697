import { describe, expect, it } from 'vitest';
import { FLAG } from '../../../lib/core/library/match.ts';
import type { LibraryEntry } from '../../../lib/core/model/library.ts';
import { answerSearch } from '../../../lib/store/answer-search.ts';
import type { LibrarySource } from '../../../lib/store/source.ts';
import { libraryRow } from '../../support/library-rows.ts';

/** A library in which every entry holds both words, and every `nth` one holds them next to each other. */
function sourceOf(count: number, nth: number) {
  const ids = Uint32Array.from({ length: count }, (_, i) => i + 1);
  const entry = { ...libraryRow({ title: 'Any' }).draft, rev: 1, schema: 1, updatedAt: '', deletedAt: null };
  let read = 0;
  const source: LibrarySource = {
    view: async () => ({
      flags: Uint8Array.from({ length: count + 1 }, (_, id) => (id ? FLAG.present : 0)),
      days: new Int32Array(),
      postings: () => [{ ids, impacts: new Uint8Array(count).fill(9) }],
      tagged: () => new Set(),
      ofOutlet: () => new Set(),
      numberOf: () => null,
    }),
    frequencies: async () => ({ documents: count, of: () => null }),
    entries: async (asked) => asked.map((): LibraryEntry => entry),
    texts: async (asked) => {
      read += asked.length;
      return asked.map((id) => (id % nth ? 'deal on grain' : 'the grain deal'));
    },
    profiles: async (asked) => asked.map(() => null),
  };
  return { source, texts: () => read };
}
const page = { filter: {}, offset: 0, limit: 10 };

describe('phrases', () => {
  it('are counted exactly among a few thousand candidates', async () => {
    const { source } = sourceOf(1500, 3);
    expect(await answerSearch(source, '"grain deal"', page)).toMatchObject({
      total: 500,
      approximate: false,
    });
  });

  it('of frequent words are not looked for in every text, and the answer says so', async () => {
    const { source, texts } = sourceOf(30_000, 3);
    const { total, approximate, hits } = await answerSearch(source, '"grain deal"', page);
    expect(approximate).toBe(true);
    expect(total).toBeGreaterThan(9_000);
    expect(total).toBeLessThan(11_000);
    expect(hits).toHaveLength(10);
    expect(texts()).toBeLessThan(3_000);
  });

  it('that are rare are looked for until the page is full or the texts are over', async () => {
    const { source } = sourceOf(5_000, 2_400);
    expect((await answerSearch(source, '"grain deal"', page)).hits).toHaveLength(2);
  });
});

it('has nothing to say to an empty query', async () => {
  const { source } = sourceOf(3, 1);
  expect(await answerSearch(source, '  ', page)).toEqual({
    total: 0,
    approximate: false,
    hits: [],
    problems: [],
  });
});
