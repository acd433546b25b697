// @vitest-environment happy-dom
// The reading list: search, filters, tags, choosing, deleting with undo.
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { renderPanel } from '../../support/render-panel.tsx';

afterEach(cleanup);

const entries = [
  {
    uid: 'a',
    title: 'Ferry cables worn',
    tags: ['ferry'],
    savedAt: '2023-04-03T00:00:00Z',
    siteName: 'Harbour Courier',
  },
  { uid: 'b', title: 'Boat parade', savedAt: '2023-04-02T00:00:00Z', readAt: '2023-04-02T10:00:00Z' },
  { uid: 'c', title: 'Holm yard refit', savedAt: '2023-04-01T00:00:00Z' },
];

async function openLibrary() {
  const opened = await renderPanel({ related: [], entries });
  opened.panel.tab.value = 'library';
  const list = await screen.findByRole('list', { name: 'Library' });
  await waitFor(() => expect(titles()).toHaveLength(3));
  return { ...opened, list };
}

const titles = () =>
  within(screen.getByRole('list', { name: 'Library' }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
const row = (title: string) => {
  const item = screen.getByRole('link', { name: title }).closest('li');
  if (!item) throw new Error(title);
  return item;
};
const inRow = (title: string, name: string) => within(row(title)).getByRole('button', { name });

describe('the library', () => {
  it('says when it is empty', async () => {
    const { panel } = await renderPanel({ related: [] });
    panel.tab.value = 'library';
    expect(await screen.findByRole('heading', { name: 'Your library is empty' })).toBeTruthy();
  });

  it('lists the newest first, with place in the list for screen readers', async () => {
    await openLibrary();
    expect(titles()).toEqual(['Ferry cables worn', 'Boat parade', 'Holm yard refit']);
    expect(row('Boat parade').getAttribute('aria-posinset')).toBe('2');
    expect(row('Boat parade').getAttribute('aria-setsize')).toBe('3');
  });

  it('searches as the reader types and marks the words', async () => {
    await openLibrary();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'cables' } });
    await waitFor(() => expect(titles()).toEqual(['Ferry cables worn']));
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    await waitFor(() => expect(titles()).toHaveLength(3));
  });

  it('is asked from outside for selected words', async () => {
    const { send, panel } = await openLibrary();
    panel.tab.value = 'claims';
    send.onSearch('parade');
    await waitFor(() => expect(titles()).toEqual(['Boat parade']));
  });

  it('shows the unread', async () => {
    await openLibrary();
    fireEvent.click(screen.getByRole('button', { name: /^Unread/ }));
    await waitFor(() => expect(titles()).toEqual(['Ferry cables worn', 'Holm yard refit']));
  });

  it('opens articles in a tab, never anything but the web', async () => {
    const { calls, ports, panel } = await openLibrary();
    fireEvent.click(screen.getByRole('link', { name: 'Boat parade' }));
    await waitFor(() => expect(calls).toContainEqual(['open', 'https://courier.example/ferry']));
    expect(ports).toBeTruthy();
    expect(panel.library.total.value).toBe(3);
  });

  it('marks read and undoes it', async () => {
    const { ports } = await openLibrary();
    fireEvent.click(inRow('Holm yard refit', 'Mark read'));
    expect(await screen.findByText('Marked as read')).toBeTruthy();
    expect((await ports.store.get('c'))?.readAt).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await ports.store.get('c'))?.readAt).toBeNull());
  });

  it('takes tags, each once', async () => {
    const { ports } = await openLibrary();
    fireEvent.click(inRow('Boat parade', 'Tag'));
    const field = await screen.findByRole('combobox', { name: 'Tags of Boat parade' });
    fireEvent.input(field, { target: { value: 'rowing, #summer,  rowing' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(async () => expect((await ports.store.get('b'))?.tags).toEqual(['rowing', 'summer']));
  });

  it('deletes and undoes', async () => {
    const { ports } = await openLibrary();
    fireEvent.click(inRow('Boat parade', 'Delete'));
    expect(await screen.findByText('Deleted')).toBeTruthy();
    await waitFor(() => expect(titles()).toEqual(['Ferry cables worn', 'Holm yard refit']));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles()).toHaveLength(3));
    expect((await ports.store.get('b'))?.readAt).toBe('2023-04-02T10:00:00Z');
  });

  it('acts on all chosen, by key', async () => {
    const { ports } = await openLibrary();
    screen.getByRole('link', { name: 'Ferry cables worn' }).focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'x' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'a', ctrlKey: true });
    expect(await screen.findByText('3 selected')).toBeTruthy();
    fireEvent.click(within(screen.getByRole('toolbar')).getByRole('button', { name: 'Archive' }));
    await waitFor(async () => expect((await ports.store.get('c'))?.archivedAt).not.toBeNull());
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('toolbar')).toBeNull());
  });

  it('draws only the rows in view', async () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ uid: `m${index}`, title: `Report ${index}` }));
    const { panel } = await renderPanel({ related: [], entries: many });
    panel.tab.value = 'library';
    const list = await screen.findByRole('list', { name: 'Library' });
    await waitFor(() => expect(within(list).getAllByRole('listitem').length).toBeGreaterThan(5));
    expect(within(list).getAllByRole('listitem').length).toBeLessThan(80);
  });
});
