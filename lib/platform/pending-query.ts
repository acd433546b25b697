// A search from the context menu that waits for the panel it opened.
import { browser } from './browser.ts';

const keyOf = (windowId: number) => `query:${windowId}`;

export const savePendingQuery = (windowId: number, query: string): Promise<void> =>
  browser.storage.session.set({ [keyOf(windowId)]: query });

/** Takes it: the next panel of the window does not search again. */
export async function loadPendingQuery(windowId: number): Promise<string | null> {
  const key = keyOf(windowId);
  const query = (await browser.storage.session.get(key))[key];
  if (typeof query !== 'string') return null;
  await browser.storage.session.remove(key);
  return query;
}
