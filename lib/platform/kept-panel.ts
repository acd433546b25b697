// What a window's panel keeps of itself: on disk, so that closing the panel or reloading the extension does not take it.
import { browser } from './browser.ts';

const PREFIX = 'panel:';
/** Windows are numbered anew with each start of the browser: what nobody came back for is dropped. */
const KEPT_MS = 2 * 86_400_000;

type Window = { id: number; incognito: boolean };

const keyOf = ({ id }: Window): string => `${PREFIX}${id}`;

/** Null where nothing is kept, or nothing that can be read. */
export async function loadKeptPanel(window: Window): Promise<unknown> {
  const key = keyOf(window);
  const record = window.incognito ? (await browser.storage.session.get(key))[key] : readRecord(key);
  return (record as { state?: unknown } | null | undefined)?.state ?? null;
}

/**
 * `localStorage` is written before the call returns. Firefox ends what a closing sidebar has asked of `storage.local`, and
 * with it the last word that was typed. What is typed in a private window stays in memory.
 */
export async function saveKeptPanel(window: Window, state: unknown): Promise<void> {
  const record = { state, at: Date.now() };
  if (window.incognito) await browser.storage.session.set({ [keyOf(window)]: record });
  else localStorage.setItem(keyOf(window), JSON.stringify(record));
}

/** Drops what is older than two days; `all`: everything, when the reader erases all. */
export async function dropKeptPanels(all = false): Promise<void> {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  for (const key of keys) {
    const at = Number((readRecord(key) as { at?: number } | null)?.at);
    if (all || !(Date.now() - at < KEPT_MS)) localStorage.removeItem(key);
  }
}

function readRecord(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
