// What the panel shows for each tab, in session storage: it survives a stopped background, not the browser.
import { z } from 'zod/mini';
import { PanelState } from '../core/model/panel-state.ts';
import { browser } from './browser.ts';

/** `last`: the article shown before the tab went on, so that going back shows it again without reading. */
const TabRecord = z.object({ state: PanelState, last: z.nullable(PanelState) });
export type TabRecord = z.infer<typeof TabRecord>;

const PREFIX = 'tab:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

/** Null when the tab was never read, or when what is kept is of an older version of ours. */
export async function loadTab(tabId: number): Promise<TabRecord | null> {
  const key = keyOf(tabId);
  const parsed = TabRecord.safeParse((await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.data : null;
}

/** Session storage holds about 10 MB: when it is full the tabs read longest ago are dropped, this one is not. */
export async function saveTab(tabId: number, record: TabRecord): Promise<void> {
  const key = keyOf(tabId);
  for (;;) {
    try {
      await browser.storage.session.set({ [key]: record });
      return;
    } catch (error) {
      if (!(await dropOldest(key))) throw error;
    }
  }
}

export const dropTab = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

async function dropOldest(except: string): Promise<boolean> {
  const kept = Object.entries(await browser.storage.session.get(null)).filter(
    ([key]) => key.startsWith(PREFIX) && key !== except,
  );
  const readAt = (record: unknown) => (record as { state?: { readAt?: string } } | null)?.state?.readAt ?? '';
  const oldest = kept.sort(([, a], [, b]) => (readAt(a) < readAt(b) ? -1 : 1))[0];
  if (!oldest) return false;
  await browser.storage.session.remove(oldest[0]);
  return true;
}
