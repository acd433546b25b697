import { describe, expect, it } from 'vitest';
import { createKeeper } from '../../../lib/panel/keeper.ts';
import { type KeptState, nothingKept, parseKeptState } from '../../../lib/panel/kept-state.ts';

const article = { uid: 'a', readAt: '2024-03-05T08:00:00.000Z' };

function keeping(start = nothingKept) {
  const written: KeptState[] = [];
  const keeper = createKeeper(start, async (state) => {
    written.push(state);
  });
  return { keeper, written };
}

describe('what the panel keeps', () => {
  it('is handed over at once, also while an earlier change is still being written', () => {
    const written: string[] = [];
    const keeper = createKeeper(nothingKept, ({ typed }) => {
      written.push(typed);
      return new Promise(() => {});
    });
    for (const typed of ['f', 'fe', 'fer']) keeper.keep({ typed });
    expect(written).toEqual(['f', 'fe', 'fer']);
  });

  it('comes back as it was', () => {
    const { keeper, written } = keeping();
    keeper.keepArticle(article, { current: 'c1', drafts: { notes: { c1: 'half a' }, corrections: {} } });
    const next = createKeeper(parseKeptState(JSON.parse(JSON.stringify(written.at(-1)))), async () => {});
    expect(next.article('a')).toMatchObject({ current: 'c1', drafts: { notes: { c1: 'half a' } } });
  });

  it('of a page read again is only what was typed', () => {
    const { keeper } = keeping();
    keeper.keepArticle(article, {
      current: 'c1',
      places: { claims: 300 },
      drafts: { notes: { c1: 'half a' }, corrections: {} },
    });
    keeper.keepArticle({ ...article, readAt: '2024-03-06T08:00:00.000Z' }, {});
    expect(keeper.article('a')).toMatchObject({
      current: null,
      places: {},
      drafts: { notes: { c1: 'half a' } },
    });
  });

  it('forgets the articles changed longest ago', () => {
    const { keeper, written } = keeping();
    for (let i = 0; i < 40; i += 1) keeper.keepArticle({ ...article, uid: `a${i}` }, {});
    keeper.keepArticle({ ...article, uid: 'a12' }, {});
    keeper.keepArticle({ ...article, uid: 'a40' }, {});
    expect(keeper.article('a10')).toBeNull();
    expect(keeper.article('a12')).not.toBeNull();
    expect(written.length).toBeGreaterThan(0);
  });

  it('is nothing when it cannot be read', () => {
    expect(parseKeptState(null)).toEqual(nothingKept);
    expect(parseKeptState({ ...nothingKept, tab: 'weather' })).toEqual(nothingKept);
  });
});
