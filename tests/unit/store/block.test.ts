import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ByteWriter,
  decodePostings,
  findTerm,
  mergeTerm,
  readTerms,
  writeTerm,
} from '../../../lib/store/block.ts';
import { Breath } from '../../../lib/store/breath.ts';
import { invertVectors } from '../../../lib/store/term-readers.ts';

const encode = async (ids: number[], term = 'ferry') => {
  const vectors = ids.map((id) => ({ id, vector: { terms: term, impacts: Uint8Array.of((id % 255) + 1) } }));
  return (await invertVectors(vectors, new Breath()))[0];
};
const ascending = fc
  .uniqueArray(fc.integer({ min: 1, max: 300_000 }), { minLength: 1, maxLength: 60 })
  .map((ids) => ids.sort((a, b) => a - b));

describe('blocks', () => {
  it('give back every list that was written, and only those', async () => {
    const words = ['anker', 'ferry', 'storm', '東京', ':name:ida holm'];
    const block = new ByteWriter();
    for (const [i, word] of words.entries()) {
      const list = await encode([i + 1, 70_000 + i], word);
      if (list) writeTerm(block, list);
    }
    const bytes = block.take();
    expect([...readTerms(bytes)].map(({ term }) => term)).toEqual(words);
    const found = findTerm(bytes, '東京');
    expect(found && [...decodePostings(found).ids]).toEqual([4, 70_003]);
    expect(findTerm(bytes, 'ferr')).toBeNull();
  });

  it('merge lists into the numbers of all, joined or woven', async () => {
    await fc.assert(
      fc.asyncProperty(ascending, fc.integer({ min: 1, max: 4 }), fc.boolean(), async (ids, parts, woven) => {
        const size = Math.ceil(ids.length / parts);
        const split = Array.from({ length: parts }, (_, part) =>
          ids.filter((_id, i) => (woven ? i % parts : Math.floor(i / size)) === part),
        ).filter((part) => part.length);
        const lists = (await Promise.all(split.map((part) => encode(part)))).flatMap((list) => list ?? []);
        const merged = mergeTerm(lists.reverse(), null);
        expect(merged && [...decodePostings(merged).ids]).toEqual(ids);
        expect(merged && [...decodePostings(merged).impacts]).toEqual(ids.map((id) => (id % 255) + 1));
        expect(merged?.lastId).toBe(ids.at(-1));
        const odd = ids.filter((id) => id % 2);
        const living = mergeTerm(lists, (id) => id % 2 === 1);
        expect(living ? [...decodePostings(living).ids] : []).toEqual(odd);
      }),
    );
  });
});
