// What a window's panel keeps of itself, in the browser's storage: on disk, so that a reload of the extension does not take it.
import { browser } from './browser.ts';

const PREFIX = 'panel:';
/** Windows are numbered anew with each start of the browser: what nobody came back for is dropped. */
const KEPT_MS = 2 * 86_400_000;

type Window = { id: number; incognito: boolean };

/** What is typed in a private window stays in memory. */
const areaOf = ({ incognito }: Window) => (incognito ? browser.storage.session : browser.storage.local);

export async function loadKeptPanel(window: Window): Promise<unknown> {
  const key = `${PREFIX}${window.id}`;
  const record = (await areaOf(window).get(key))[key] as { state?: unknown } | undefined;
  return record?.state ?? null;
}

export const saveKeptPanel = (window: Window, state: unknown): Promise<void> =>
  areaOf(window).set({ [`${PREFIX}${window.id}`]: { state, at: Date.now() } });

/** Drops what is older than two days; `all`: everything, when the reader erases all. */
export async function dropKeptPanels(all = false): Promise<void> {
  const kept = Object.entries(await browser.storage.local.get(null));
  const old = kept.filter(
    ([key, record]) =>
      key.startsWith(PREFIX) && (all || !(Date.now() - Number((record as { at?: number }).at) < KEPT_MS)),
  );
  await browser.storage.local.remove(old.map(([key]) => key));
}
