// @vitest-environment happy-dom
// The panel as its reader meets it: by role and name.
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PanelState } from '../../../lib/core/model/panel-state.ts';
import { sampleState } from '../../support/fake-panel.ts';
import { renderPanel } from '../../support/render-panel.tsx';
import { sampleAnalysis } from '../../support/sample-analysis.ts';

afterEach(cleanup);

const button = (name: string | RegExp, among: HTMLElement = document.body) =>
  within(among).getByRole('button', { name });
const tab = (name: string) => screen.getByRole('tab', { name });
const claimList = () => screen.getByRole('list', { name: 'Claims' });
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

describe('header and tabs', () => {
  it('shows title, author, date with its origin, and the counts', async () => {
    await renderPanel({ related: [] });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(sampleAnalysis.article.title);
    const header = screen.getByRole('banner').textContent;
    for (const words of [
      'Westmere Weekly',
      'Jonas Hale',
      'Published 10 Apr 2023, date from the page text',
      '11 dated claims',
    ]) {
      expect(header).toContain(words);
    }
  });

  it('opens tabs by click, arrow keys and digits', async () => {
    await renderPanel({ related: [] });
    fireEvent.click(tab('Outlets'));
    expect(screen.getByRole('tabpanel', { name: 'Outlets' })).toBeTruthy();
    fireEvent.keyDown(tab('Outlets'), { key: 'ArrowRight' });
    expect(tab('Related').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(tab('Related'));
    press('4');
    expect(tab('Library').getAttribute('aria-selected')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(tab('Library')));
  });
});

describe('a full disk', () => {
  it('is told when a save fails, with the way to a backup', async () => {
    const { ports } = await renderPanel({ related: [] });
    ports.page.save = async () => ({ ok: false, failure: { code: 'storage-full', detail: 'quota' } });
    let opened = 0;
    ports.page.openOptions = async () => {
      opened++;
    };
    fireEvent.click(button('Save'));
    await waitFor(() => expect(screen.getByText(/There is no room left on this computer/)).toBeTruthy());
    fireEvent.click(button('Back up now'));
    expect(opened).toBe(1);
  });
});

describe('states without an article', () => {
  it.each<[PanelState, string, RegExp]>([
    [
      { kind: 'unread', tabId: 1 },
      'Press the button to read this page',
      /Sourceline looks only when you ask/,
    ],
    [
      { kind: 'stale', tabId: 1, title: null },
      'Press the button to read this page',
      /You moved to another page/,
    ],
    [
      { kind: 'no-article', tabId: 1, url: 'x', pageKind: 'front-page' },
      'No article on this page',
      /front page or a list/,
    ],
    [
      { kind: 'no-article', tabId: 1, url: 'x', pageKind: 'empty' },
      'No article on this page',
      /no text on this page yet/,
    ],
    [{ kind: 'not-allowed', tabId: 1, reason: 'pdf' }, 'This page cannot be read', /It is a PDF/],
    [{ kind: 'not-allowed', tabId: 1, reason: 'store' }, 'This page cannot be read', /extension store/],
    [{ kind: 'failed', tabId: 1, code: 'page-too-large', detail: '' }, 'The page was not read', /too large/],
    [{ kind: 'failed', tabId: 1, code: 'page-too-slow', detail: '' }, 'The page was not read', /too long/],
  ])('%o', async (state, title, text) => {
    await renderPanel({ state });
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    expect(screen.getByText(text)).toBeTruthy();
  });

  it('says that it is reading', async () => {
    await renderPanel({ state: { kind: 'reading', tabId: 1, url: 'https://a.example' } });
    expect(screen.getAllByText('Reading the article').length).toBeGreaterThan(0);
  });

  it('follows the state of the tab, and brings the last article back on request', async () => {
    const { send } = await renderPanel({ related: [] });
    send.onState({ kind: 'stale', tabId: 1, title: 'Other' });
    fireEvent.click(await screen.findByRole('button', { name: 'Show the last article' }));
    expect(claimList()).toBeTruthy();
    expect(screen.getByText(/last article you read/)).toBeTruthy();
  });

  it('names the stage that failed and shows the rest', async () => {
    const analysis = { ...sampleAnalysis, problems: [{ stage: 'times', detail: 'Error: at line 1' }] };
    const { calls } = await renderPanel({ state: sampleState(analysis), related: [] });
    expect(screen.getByText('The dates could not be read')).toBeTruthy();
    fireEvent.click(button('What happened'));
    expect(screen.getByText('times: Error: at line 1')).toBeTruthy();
    fireEvent.click(button('Try again'));
    await waitFor(() => expect(calls).toContainEqual(['read', 1]));
  });
});

describe('claims', () => {
  it('show their sentence in the page and become current', async () => {
    const { calls } = await renderPanel({ related: [] });
    fireEvent.click(button(/^Over the weekend/, claimList()));
    await waitFor(() => expect(calls[0]?.[0]).toBe('reveal'));
    expect(calls[0]?.[2]).toMatchObject({
      kind: 'focus',
      claimId: 'claim-2',
      anchor: { quote: expect.stringMatching(/^Over/) },
    });
    expect(claimList().querySelector('[aria-current="true"]')?.textContent).toContain('Over the weekend');
    await waitFor(() => expect(screen.getByText('Shown in the page')).toBeTruthy());
  });

  it('with Shift+Enter take the focus to the page', async () => {
    const { calls } = await renderPanel({ related: [] });
    fireEvent.keyDown(button(/^Over the weekend/, claimList()), { key: 'Enter', shiftKey: true });
    await waitFor(() => expect(calls[0]?.[3]).toBe(true));
  });

  it('say so when the page no longer has the words', async () => {
    await renderPanel({ related: [], found: false });
    fireEvent.click(button(/^Over the weekend/, claimList()));
    expect(await screen.findByText(/no longer in it/)).toBeTruthy();
  });

  it('move by arrow keys with one tab stop', async () => {
    await renderPanel({ related: [] });
    const [first, second] = within(claimList())
      .getAllByRole('button')
      .filter(({ className }) => className.includes('sentence'));
    expect([first?.tabIndex, second?.tabIndex]).toEqual([0, -1]);
    first?.focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(second);
    press('k');
    expect(document.activeElement).toBe(first);
  });

  it('are narrowed by kind, all, text, and let go by Esc', async () => {
    await renderPanel({ related: [] });
    const count = () => within(claimList()).getAllByRole('listitem').length;
    expect(count()).toBe(11);
    fireEvent.click(button(/^Planned/));
    expect(count()).toBe(3);
    fireEvent.click(button('Clear the filters'));
    fireEvent.click(button(/^All/));
    expect(count()).toBe(13);
    press('f');
    fireEvent.input(await screen.findByRole('searchbox', { name: 'Find in the claims' }), {
      target: { value: 'halcyon' },
    });
    expect(count()).toBe(1);
    press('Escape');
    expect(count()).toBe(13);
  });

  it('are copied as a citation with C', async () => {
    const { calls } = await renderPanel({ related: [] });
    button(/^On February 2/, claimList()).focus();
    press('c');
    await waitFor(() => expect(calls.map(([name]) => name)).toContain('copy'));
    expect(await screen.findByText('Citation copied')).toBeTruthy();
  });

  it('take a note, which saves the article with it', async () => {
    const { ports, calls } = await renderPanel({ related: [] });
    button(/^On February 2/, claimList()).focus();
    press('n');
    const note = await screen.findByRole('textbox', { name: /^Note on/ });
    fireEvent.input(note, { target: { value: 'Check the number' } });
    fireEvent.keyDown(note, { key: 'Escape' });
    await waitFor(async () => {
      expect((await ports.store.get('sample'))?.claimEdits).toMatchObject([{ note: 'Check the number' }]);
    });
    expect(calls).toContainEqual(['save', 1]);
    expect(await within(claimList()).findByText('Check the number')).toBeTruthy();
  });

  it('are set right, and had back as found', async () => {
    await renderPanel({ related: [] });
    const card = button(/^On February 2/, claimList()).closest('li');
    if (!card) throw new Error('no card');
    fireEvent.click(button('Correct date or speaker', card));
    const form = await screen.findByRole('form', { name: 'Correct date or speaker' });
    fireEvent.input(within(form).getByLabelText('Speaker'), { target: { value: 'Ada Bell' } });
    fireEvent.submit(form);
    await waitFor(() => expect(card.textContent).toContain('Ada Bell, set by you'));
  });

  it('are found from a mark in the page, though a filter hides them', async () => {
    const { send, panel } = await renderPanel({ related: [] });
    panel.claims.narrow({ text: 'halcyon' });
    panel.tab.value = 'library';
    send.onSelectClaim('claim-2');
    await waitFor(() =>
      expect(claimList().querySelector('[aria-current="true"]')?.textContent).toContain('Over the weekend'),
    );
  });

  it('are all marked in the page, with a legend, and unmarked', async () => {
    const { calls } = await renderPanel({ related: [] });
    fireEvent.click(button('Mark all in the page'));
    await waitFor(() => expect(button('Mark all in the page').getAttribute('aria-pressed')).toBe('true'));
    expect(calls[0]?.[3]).toMatchObject({ said: 'Said', outlet: 'Outlet' });
    fireEvent.click(button('Mark all in the page'));
    await waitFor(() => expect(calls[1]?.slice(2)).toEqual([[], {}]));
  });

  it('are a table too', async () => {
    await renderPanel({ related: [] });
    fireEvent.click(button('Show as a table'));
    const rows = within(screen.getByRole('table', { name: 'Timeline' })).getAllByRole('row');
    expect(rows).toHaveLength(12);
    expect(rows[1]?.textContent).toContain('19 Nov 2021');
  });
});

describe('saving', () => {
  it('saves, says so, and can be undone', async () => {
    const { calls, ports } = await renderPanel({ related: [] });
    fireEvent.click(button('Save'));
    expect(await screen.findByText('Saved to your library')).toBeTruthy();
    expect(button('Saved').getAttribute('aria-pressed')).toBe('true');
    expect(calls).toContainEqual(['save', 1]);
    fireEvent.click(button('Undo'));
    expect(await screen.findByText('Taken off your reading list')).toBeTruthy();
    expect((await ports.store.get('sample'))?.status).toBe('remembered');
  });

  it('unsaves without remembering where nothing is remembered, and undo brings it back', async () => {
    const { ports } = await renderPanel({
      related: [],
      options: { remember: false },
      entries: [{ uid: 'sample', tags: ['ferry'] }],
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Saved' }));
    await screen.findByText('Taken off your reading list');
    expect(await ports.store.get('sample')).toBeNull();
    fireEvent.click(button('Undo'));
    await waitFor(async () => expect((await ports.store.get('sample'))?.tags).toEqual(['ferry']));
  });
});

describe('outlets', () => {
  it('open their sentences, each a way to its place', async () => {
    const { calls, panel } = await renderPanel({ related: [] });
    panel.tab.value = 'outlets';
    const outlets = await screen.findByRole('list', { name: 'Outlets this article uses' });
    fireEvent.click(button(/Harbour Courier/, outlets));
    fireEvent.click(await screen.findByRole('button', { name: /^reported/ }));
    await waitFor(() => expect(calls[0]?.[2]).toMatchObject({ anchor: { quote: 'Harbour Courier' } }));
    expect(screen.getByRole('heading', { name: 'Institutions none' })).toBeTruthy();
  });
});

describe('related', () => {
  it('explains how the library fills', async () => {
    const { panel } = await renderPanel({ related: [] });
    panel.tab.value = 'related';
    expect(await screen.findByRole('heading', { name: 'Nothing related yet' })).toBeTruthy();
  });
});

describe('the list of keys', () => {
  it('opens on ? and closes', async () => {
    await renderPanel({ related: [] });
    press('?');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Copy citation')).toBeTruthy();
    fireEvent.click(button('Close', dialog));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('the language', () => {
  it('changes with the options, without losing the place', async () => {
    const { send, panel } = await renderPanel({ related: [] });
    send.onOptions({ ...panel.options.value, language: 'de' });
    expect(await screen.findByRole('tab', { name: 'Aussagen' }, { timeout: 5000 })).toBeTruthy();
  });
});

describe('what was typed', () => {
  it('is kept though the tab is left at once, and the note stays open when its save comes back as a state', async () => {
    const { panel, ports, send } = await renderPanel({ related: [] });
    panel.tools.edit('claim-2', 'note');
    fireEvent.input(await screen.findByRole('textbox', { name: /^Note on/ }), {
      target: { value: 'Half a word' },
    });
    send.onState({ ...sampleState(), saved: true });
    expect(panel.tools.editing.value?.id).toBe('claim-2');
    panel.tab.value = 'outlets';
    await waitFor(async () => {
      expect((await ports.store.get('sample'))?.claimEdits[0]?.note).toBe('Half a word');
    });
  });
});
