// @vitest-environment happy-dom
// axe finds nothing on any tab and state. Colours are measured elsewhere: there is no layout here.
import { cleanup, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { PanelState } from '../../../lib/core/model/panel-state.ts';
import { tabNames } from '../../../lib/panel/panel-core.ts';
import { renderPanel } from '../../support/render-panel.tsx';

afterEach(cleanup);

async function violations(): Promise<string[]> {
  document.documentElement.lang = 'en';
  document.title = 'Sourceline';
  const { violations: found } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const entries = [
  { uid: 'a', title: 'Ferry cables worn', tags: ['ferry'] },
  { uid: 'b', title: 'Boat parade', readAt: '2023-04-02T10:00:00Z' },
];

describe('axe', () => {
  it.each(tabNames)('on the tab %s', async (tab) => {
    const { panel } = await renderPanel({ related: [], entries });
    panel.tab.value = tab;
    await waitFor(() => expect(screen.getByRole('tabpanel').childElementCount).toBeGreaterThan(0));
    expect(await violations()).toEqual([]);
  });

  it.each<PanelState>([
    { kind: 'unread', tabId: 1 },
    { kind: 'reading', tabId: 1, url: 'https://a.example' },
    { kind: 'stale', tabId: 1, title: null },
    { kind: 'no-article', tabId: 1, url: 'https://a.example', pageKind: 'listing' },
    { kind: 'not-allowed', tabId: 1, reason: 'other' },
    { kind: 'failed', tabId: 1, code: 'storage-full', detail: '' },
  ])('on the state %o', async (state) => {
    await renderPanel({ state });
    expect(await violations()).toEqual([]);
  });

  it('on forms, menus, a selection, notices and the list of keys', async () => {
    const { panel } = await renderPanel({ related: [], entries });
    panel.tools.edit('claim-2', 'correction');
    expect(await violations()).toEqual([]);
    panel.tools.edit('claim-2', 'note');
    panel.notify('Done', async () => {});
    expect(await violations()).toEqual([]);
    panel.tab.value = 'library';
    panel.library.toggle('a');
    panel.library.tagging.value = { uid: 'b', typed: '' };
    await screen.findByRole('toolbar');
    expect(await violations()).toEqual([]);
    panel.help.value = true;
    await screen.findByRole('dialog');
    expect(await violations()).toEqual([]);
  });
});
