// @vitest-environment happy-dom
// A panel that is closed and opened again, or shows another article in between: nothing typed is lost.
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleState } from '../../support/fake-panel.ts';
import { renderPanel } from '../../support/render-panel.tsx';
import { toAnalysis } from '../../support/states.ts';

afterEach(cleanup);

const cards = () => within(screen.getByRole('list', { name: 'Claims' })).getAllByRole('listitem');
const openForm = (name: string) => {
  const [card] = cards();
  if (card) fireEvent.click(within(card).getByRole('button', { name }));
};
const speaker = () =>
  within(screen.getByRole('form', { name: 'Correct date or speaker' })).getByLabelText(
    'Speaker',
  ) as HTMLInputElement;
const otherArticle = () => ({
  ...sampleState(toAnalysis()),
  uid: 'other',
  url: 'https://courier.example/bridge',
});

describe('a panel that opens again', () => {
  it('shows the tab, the search and the unfinished correction that it had', async () => {
    const first = await renderPanel({ related: [] });
    openForm('Correct date or speaker');
    fireEvent.input(speaker(), { target: { value: 'Nadia Frost' } });
    first.panel.library.typed.value = 'ferry cab';
    first.panel.tab.value = 'library';
    await waitFor(() => expect(first.kept.state.tab).toBe('library'));
    cleanup();

    const { panel } = await renderPanel({ related: [], before: first.kept.state });
    expect(panel.tab.value).toBe('library');
    expect(panel.library.typed.value).toBe('ferry cab');
    fireEvent.click(screen.getByRole('tab', { name: 'Claims' }));
    expect(speaker().value).toBe('Nadia Frost');
  });

  it('gives up a draft when its form is left', async () => {
    const { kept } = await renderPanel({ related: [] });
    openForm('Correct date or speaker');
    fireEvent.input(speaker(), { target: { value: 'Nadia Frost' } });
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(kept.state.articles[0]?.[1].drafts.corrections).toEqual({}));
    openForm('Correct date or speaker');
    expect(speaker().value).not.toBe('Nadia Frost');
  });
});

describe('another article in between', () => {
  it('leaves filters and an open form as they were', async () => {
    const { send, panel } = await renderPanel({ related: [] });
    panel.claims.narrow({ show: 'all', order: 'date' });
    openForm('Correct date or speaker');
    fireEvent.input(speaker(), { target: { value: 'Nadia Frost' } });
    send.onState(otherArticle());
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(panel.claims.filter.value.order).toBe('page');
    send.onState(sampleState());
    await waitFor(() => expect(speaker().value).toBe('Nadia Frost'));
    expect(panel.claims.filter.value).toMatchObject({ show: 'all', order: 'date' });
  });

  it('does not take the last words of a note', async () => {
    const { send, ports } = await renderPanel({ related: [] });
    openForm('Note');
    fireEvent.input(screen.getByRole('textbox', { name: /Note on/ }), {
      target: { value: 'Ask the harbour' },
    });
    send.onState(otherArticle());
    await waitFor(async () =>
      expect((await ports.store.get('sample'))?.claimEdits[0]?.note).toBe('Ask the harbour'),
    );
    expect(await ports.store.get('other')).toBeNull();
  });
});

describe('a page that has gone', () => {
  it('is said to have gone', async () => {
    const { ports } = await renderPanel({ related: [] });
    ports.page.reveal = async () => null;
    openForm('Show in page');
    await screen.findByText(/The page does not answer/);
  });
});
