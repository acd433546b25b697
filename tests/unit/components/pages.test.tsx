// @vitest-environment happy-dom
// The options page, the first-run page and the reader, by role and name, with axe.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionsView } from '../../../components/options/options-view.tsx';
import { WelcomeView } from '../../../components/options/welcome-view.tsx';
import { ReaderView } from '../../../components/reader/reader-view.tsx';
import type { EntryContent } from '../../../lib/core/model/library.ts';
import { defaultOptions } from '../../../lib/core/model/options.ts';
import { createI18n } from '../../../lib/i18n/i18n.ts';
import { createOptionsModel } from '../../../lib/panel/options-model.ts';
import { toReaderBody } from '../../../lib/panel/reader-view.ts';
import { english } from '../../support/english.ts';
import { fakeOptionsPorts } from '../../support/fake-options.ts';
import { sampleEntry } from '../../support/fake-panel.ts';
import { sampleAnalysis } from '../../support/sample-analysis.ts';

afterEach(cleanup);

const i18n = createI18n('en', 'en-GB', english);

async function violations(): Promise<string[]> {
  document.documentElement.lang = 'en';
  document.title = 'Sourceline';
  const { violations: found } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('the options page', () => {
  const open = () => {
    const fake = fakeOptionsPorts();
    const loadI18n = async () => i18n;
    const model = createOptionsModel({ ports: fake.ports, options: defaultOptions, i18n, loadI18n });
    render(<OptionsView model={model} />);
    return { ...fake, model };
  };

  it('keeps each change', async () => {
    const { model } = open();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Remember the pages I read with Sourceline' }));
    await waitFor(() => expect(model.options.value.remember).toBe(false));
    const theme = screen.getByRole('combobox', { name: 'Colours' }) as HTMLSelectElement;
    theme.selectedIndex = 2;
    fireEvent.change(theme);
    await waitFor(() => expect(model.options.value.theme).toBe('dark'));
    expect(await screen.findByText('Kept')).toBeTruthy();
  });

  it('lists granted sites and gives them back', async () => {
    const { model } = open();
    fireEvent.input(screen.getByRole('textbox', { name: 'Address of the site' }), {
      target: { value: 'news.example' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    const form = screen.getByRole('textbox', { name: 'Address of the site' }).closest('form');
    if (form && model.options.value.autoReadOrigins.length === 0) fireEvent.submit(form);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove https://news.example' }));
    await waitFor(() => expect(model.options.value.autoReadOrigins).toEqual([]));
  });

  it('shows storage, key and reminder, and has no violation', async () => {
    open();
    expect(await screen.findByText('12 articles · 5 saved · 3 MB used · 900 MB allowed')).toBeTruthy();
    expect(screen.getByText('It is time for one.')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});

describe('the first-run page', () => {
  it('shows three steps and what stays on the machine', async () => {
    render(<WelcomeView i18n={i18n} />);
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(3);
    expect(screen.getByText('Everything stays on this computer. Nothing is sent anywhere.')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});

describe('the reader', () => {
  const content = (more: Partial<EntryContent>): EntryContent => ({
    uid: 'x',
    analysis: null,
    text: '',
    html: null,
    ...more,
  });
  const actions = {
    open: () => {},
    setRead: () => {},
    setNote: () => {},
    sanitise: (html: string) => `cleaned: ${html}`,
  };
  const entry = { ...sampleEntry(), rev: 1, schema: 1, updatedAt: '2023-04-12T00:00:00Z', deletedAt: null };
  const show = (kept: EntryContent | null) =>
    render(<ReaderView entry={entry} content={kept} i18n={i18n} actions={actions} />);

  it('writes the article as text, its dates marked', async () => {
    const { container } = show(content({ analysis: sampleAnalysis }));
    expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toContain(
      'Over the weekend',
    );
    expect(await violations()).toEqual([]);
  });

  it('shows kept HTML in a frame without rights', () => {
    show(content({ html: '<p>Kept</p>' }));
    const frame = screen.getByTitle('Open the kept copy') as HTMLIFrameElement;
    expect(frame.getAttribute('sandbox')).toBe('');
    expect(frame.getAttribute('srcdoc')).toBe('cleaned: <p>Kept</p>');
  });

  it('says when only the address was kept, or the entry is gone', () => {
    show(content({}));
    expect(screen.getByText('Only the address of this article was kept.')).toBeTruthy();
    cleanup();
    render(<ReaderView entry={null} content={null} i18n={i18n} actions={actions} />);
    expect(screen.getByRole('heading', { name: 'It is no longer in the library.' })).toBeTruthy();
  });

  it('cuts blocks without losing a character', () => {
    const body = toReaderBody(content({ analysis: sampleAnalysis }));
    if (body.kind !== 'blocks') throw new Error(body.kind);
    const { article } = sampleAnalysis;
    for (const { start, pieces } of body.blocks) {
      const text = pieces.map((piece) => piece.text).join('');
      expect(article.text.startsWith(text, start)).toBe(true);
    }
    expect(toReaderBody(content({ text: 'One\n\nTwo' }))).toMatchObject({
      blocks: [{ start: 0 }, { start: 5 }],
    });
  });
});
