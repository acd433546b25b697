// What reading remembers, what saving keeps, and what neither may do.
import { describe, expect, it } from 'vitest';
import { rememberArticle, saveArticle, saveLink } from '../../../lib/app/save-article.ts';
import { defaultOptions } from '../../../lib/core/model/options.ts';
import { memoryStore } from '../../../lib/store/memory-store.ts';
import { SNAPSHOT, toAnalysis } from '../../support/states.ts';

const now = '2024-03-05T08:00:00.000Z';
const later = '2024-03-06T08:00:00.000Z';
const remember = (store = memoryStore(), options = {}, incognito = false, analysis = toAnalysis()) =>
  rememberArticle({
    store,
    analysis,
    html: '<p>The bridge is closed.</p>',
    options: { ...defaultOptions, ...options },
    incognito,
    now,
  });

describe('rememberArticle', () => {
  it('keeps the page for 90 days', async () => {
    const store = memoryStore();
    const { uid, saved } = await remember(store);
    expect(saved).toBe(false);
    expect(await store.get(uid)).toMatchObject({
      status: 'remembered',
      expiresAt: '2024-06-03T08:00:00.000Z',
    });
  });

  it('keeps it for ever at 0 days', async () => {
    const store = memoryStore();
    const { uid } = await remember(store, { rememberDays: 0 });
    expect((await store.get(uid))?.expiresAt).toBeNull();
  });

  it.each([
    ['in a private window', {}, true],
    ['when the reader wants none', { remember: false }, false],
  ])('keeps nothing %s', async (_when, options, incognito) => {
    const store = memoryStore();
    const { uid } = await remember(store, options, incognito);
    expect(uid).not.toBe('');
    expect(await store.get(uid)).toBeNull();
  });

  it('leaves a saved article on the reading list', async () => {
    const store = memoryStore();
    await saveArticle({ store, analysis: toAnalysis(), now });
    const { uid, saved } = await remember(store);
    expect(saved).toBe(true);
    expect(await store.get(uid)).toMatchObject({ status: 'saved', savedAt: now, expiresAt: null });
  });
});

describe('a saved article whose page has changed', () => {
  it('keeps its text until it is saved again', async () => {
    const store = memoryStore();
    const before = await saveArticle({ store, analysis: toAnalysis(), now });
    const hash = before.ok ? before.value.textHash : null;
    const changed = toAnalysis({ text: SNAPSHOT.text.replace('stays shut', 'is opening') });
    await remember(store, {}, false, changed);
    const uid = before.ok ? before.value.uid : '';
    expect((await store.get(uid))?.textHash).toBe(hash);
    await saveArticle({ store, analysis: changed, now: later });
    expect((await store.get(uid))?.textHash).not.toBe(hash);
  });
});

describe('saveArticle', () => {
  it('puts a remembered page on the list, once, with the time of the save', async () => {
    const store = memoryStore();
    const { uid } = await remember(store);
    await saveArticle({ store, analysis: toAnalysis(), now: later });
    await saveArticle({ store, analysis: toAnalysis(), now: later });
    const { entries, total } = await store.list({
      filter: { status: 'saved' },
      sort: 'saved',
      offset: 0,
      limit: 10,
    });
    expect(total).toBe(1);
    expect(entries[0]).toMatchObject({ uid, savedAt: later, expiresAt: null });
  });
});

describe('saveArticle after reading', () => {
  it('keeps the page’s own HTML that reading kept', async () => {
    const store = memoryStore();
    const { uid } = await remember(store);
    await saveArticle({ store, analysis: toAnalysis(), now: later });
    expect((await store.content(uid))?.html).toBe('<p>The bridge is closed.</p>');
  });

  it('puts a page on the list unread that was marked read while it was only remembered', async () => {
    const store = memoryStore();
    const { uid } = await remember(store);
    await store.change([uid], { readAt: now });
    await saveArticle({ store, analysis: toAnalysis(), now: later });
    expect((await store.get(uid))?.readAt).toBeNull();
  });
});

describe('saveLink', () => {
  it('is one entry with the article that the address leads to with tracking in it', async () => {
    const store = memoryStore();
    const { uid } = await remember(store);
    const url = 'https://courier.example/bridge?utm_source=newsletter&fbclid=x1';
    const saved = await saveLink({ store, url, title: null, now: later });
    expect(saved).toMatchObject({ ok: true, value: { uid, status: 'saved', expiresAt: null, readAt: null } });
    expect((await store.usage()).entries).toBe(1);
  });

  it('says so when the library cannot be written', async () => {
    const failure = { code: 'storage-full' as const, detail: 'QuotaExceededError' };
    const store = { ...memoryStore(), put: async () => ({ ok: false as const, failure }) };
    const saved = await saveLink({ store: store as never, url: 'https://a.example/x', title: null, now });
    expect(saved).toEqual({ ok: false, failure });
  });

  it('keeps the address without its fragment, under the words of the link', async () => {
    const store = memoryStore();
    const saved = await saveLink({
      store,
      url: 'https://courier.example/ferry#top',
      title: ' Ferry strike ',
      now,
    });
    expect(saved).toMatchObject({
      ok: true,
      value: { url: 'https://courier.example/ferry', title: 'Ferry strike' },
    });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'no address'])(
    'refuses %s',
    async (url) => {
      const store = memoryStore();
      expect((await saveLink({ store, url, title: null, now })).ok).toBe(false);
      expect((await store.usage()).entries).toBe(0);
    },
  );

  it('saves a page that was read before with all that is known of it', async () => {
    const store = memoryStore();
    const { uid } = await remember(store);
    const saved = await saveLink({ store, url: 'https://courier.example/bridge', title: 'x', now: later });
    expect(saved).toMatchObject({ ok: true, value: { uid, status: 'saved', title: 'Bridge closed' } });
    expect((await store.content(uid))?.analysis).not.toBeNull();
  });
});
