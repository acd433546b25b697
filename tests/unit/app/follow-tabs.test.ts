// Tabs that are read, left, come back and close, with the panel and the badge following.
import { beforeEach, describe, expect, it } from 'vitest';
import { type FollowedTab, followTabs, type TabRecord } from '../../../lib/app/follow-tabs.ts';
import type { PanelState } from '../../../lib/core/model/panel-state.ts';
import { toArticleState } from '../../support/states.ts';

const URL_OF_ARTICLE = 'https://courier.example/bridge';
const tab: FollowedTab = { id: 7, windowId: 1, active: true, url: URL_OF_ARTICLE, incognito: false };

function createWorld() {
  const records = new Map<number, TabRecord>();
  const shown: PanelState[] = [];
  const badges: boolean[] = [];
  const world = {
    /** Address of the page whose script is alive; null: gone. */
    alive: URL_OF_ARTICLE as string | null,
    next: toArticleState({ url: URL_OF_ARTICLE }) as PanelState,
    saved: false,
    duringPing: async () => {},
    records,
    shown,
    badges,
  };
  const follow = followTabs({
    load: async (tabId) => records.get(tabId) ?? null,
    save: async (tabId, record) => void records.set(tabId, record),
    drop: async (tabId) => void records.delete(tabId),
    read: async () => world.next,
    ping: async () => {
      const address = world.alive;
      await world.duringPing();
      return address;
    },
    show: async (_windowId, state) => void shown.push(state),
    badge: async (_tabId, isSaved) => void badges.push(isSaved),
    isSaved: async () => {
      await world.duringPing();
      return world.saved;
    },
  });
  return { world, follow };
}

describe('followTabs', () => {
  let { world, follow } = createWorld();
  const kinds = () => world.shown.map(({ kind }) => kind);
  beforeEach(() => {
    ({ world, follow } = createWorld());
  });

  it('says that it reads, then shows the article', async () => {
    await follow.read(tab);
    expect(kinds()).toEqual(['reading', 'article']);
    expect(await follow.stateOf(7)).toEqual(world.next);
  });

  it('does not draw for a tab in the background, and keeps its state', async () => {
    await follow.read({ ...tab, active: false });
    expect(kinds()).toEqual([]);
    expect((await follow.stateOf(7)).kind).toBe('article');
  });

  it('asks for the button in a tab that was never read', async () => {
    expect(await follow.stateOf(9)).toEqual({ kind: 'unread', tabId: 9 });
    expect(await follow.stateOf(null)).toEqual({ kind: 'unread', tabId: null });
  });

  it('says so when the page has gone, and comes back to the article with it', async () => {
    await follow.read(tab);
    world.alive = null;
    await follow.updated(tab, true);
    expect(world.shown.at(-1)).toEqual({ kind: 'stale', tabId: 7, title: 'Bridge closed' });
    world.alive = `${URL_OF_ARTICLE}#comments`;
    await follow.updated(tab, false);
    expect(world.shown.at(-1)).toEqual(world.next);
  });

  it('does not take away what was read while it asked whether the page before is still there', async () => {
    await follow.read(tab);
    world.alive = null;
    world.duringPing = async () => {
      world.duringPing = async () => {};
      await follow.read(tab);
    };
    await follow.updated(tab, false);
    expect(kinds().at(-1)).toBe('article');
    expect(await follow.stateOf(7)).toEqual(world.next);
  });

  it('does not put back what was there before a reading while it asked whether it is saved', async () => {
    await follow.read(tab);
    world.saved = true;
    world.duringPing = async () => {
      world.duringPing = async () => {};
      world.next = toArticleState({ url: 'https://courier.example/ferry' });
      await follow.read(tab);
    };
    await follow.libraryChanged([tab]);
    expect(await follow.stateOf(7)).toEqual(world.next);
  });

  it('notices an address changed by script: the page is alive, the article is another', async () => {
    await follow.read(tab);
    world.alive = 'https://courier.example/ferry';
    await follow.updated(tab, false);
    expect(kinds().at(-1)).toBe('stale');
  });

  it('keeps the article while the rest of its page loads', async () => {
    await follow.read(tab);
    await follow.updated(tab, false);
    expect(kinds()).toEqual(['reading', 'article']);
  });

  it.each([
    [
      'a page without an article, once it has gone',
      { kind: 'no-article', tabId: 7, url: URL_OF_ARTICLE, pageKind: 'listing' },
    ],
    ['a PDF, at the next load', { kind: 'not-allowed', tabId: 7, reason: 'pdf' }],
  ] as [string, PanelState][])('forgets %s', async (_what, state) => {
    world.next = state;
    await follow.read(tab);
    world.alive = null;
    await follow.updated(tab, true);
    expect(world.shown.at(-1)).toEqual({ kind: 'unread', tabId: 7 });
  });

  it('keeps saying that a PDF cannot be read when it has finished loading', async () => {
    world.next = { kind: 'not-allowed', tabId: 7, reason: 'pdf' };
    await follow.read(tab);
    world.alive = null;
    await follow.updated(tab, false);
    expect((await follow.stateOf(7)).kind).toBe('not-allowed');
  });

  it('marks the button when the article is saved elsewhere', async () => {
    await follow.read(tab);
    world.saved = true;
    await follow.libraryChanged([tab]);
    expect(world.shown.at(-1)).toMatchObject({ kind: 'article', saved: true });
    expect(world.badges.at(-1)).toBe(true);
  });

  it('forgets a closed tab', async () => {
    await follow.read(tab);
    await follow.removed(7);
    expect((await follow.stateOf(7)).kind).toBe('unread');
  });
});
