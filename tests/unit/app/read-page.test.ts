// Every outcome of reading a page is a state with words of its own; none throws.
import { describe, expect, it } from 'vitest';
import { type ReadPagePorts, readPage } from '../../../lib/app/read-page.ts';
import type { Injection } from '../../../lib/platform/inject.ts';
import { SNAPSHOT } from '../../support/states.ts';

const tab = { id: 7, url: SNAPSHOT.url, incognito: false };

function portsOf(injection: Injection, reported: unknown[] = []): ReadPagePorts {
  return {
    inject: async () => injection,
    remember: async (_analysis, _html, incognito) => ({ uid: incognito ? 'private' : 'open', saved: false }),
    now: () => '2024-03-05T08:00:00.000Z',
    report: (error) => reported.push(error),
  };
}

describe('readPage', () => {
  it('analyses an article', async () => {
    const state = await readPage(tab, portsOf({ ok: true, result: SNAPSHOT }));
    expect(state).toMatchObject({
      kind: 'article',
      tabId: 7,
      url: SNAPSHOT.url,
      uid: 'open',
      incognito: false,
    });
    expect(state.kind === 'article' && state.analysis.article.title).toBe('Bridge closed');
  });

  it.each([
    ['no grant', { ok: false, reason: 'no-grant' }, { kind: 'unread', tabId: 7 }],
    ['a store page', { ok: false, reason: 'store' }, { kind: 'not-allowed', tabId: 7, reason: 'store' }],
    [
      'a front page',
      { ok: true, result: { ...SNAPSHOT, pageKind: 'front-page' } },
      { kind: 'no-article', tabId: 7, url: SNAPSHOT.url, pageKind: 'front-page' },
    ],
    [
      'a page beyond the limits',
      { ok: true, result: { tooLarge: '200000 elements' } },
      { kind: 'failed', code: 'page-too-large' },
    ],
    [
      'a page that takes too long',
      { ok: true, result: { tooSlow: 'more than 1500 ms' } },
      { kind: 'failed', code: 'page-too-slow' },
    ],
    [
      'what is no snapshot',
      { ok: true, result: { text: 5 } },
      { kind: 'failed', code: 'unreadable-snapshot' },
    ],
  ] as [string, Injection, object][])('has a state for %s', async (_what, injection, state) => {
    expect(await readPage(tab, portsOf(injection))).toMatchObject(state);
  });

  it('reports what is no snapshot: it is a bug of ours', async () => {
    const reported: unknown[] = [];
    await readPage(tab, portsOf({ ok: true, result: null }, reported));
    expect(reported).toHaveLength(1);
  });
});
