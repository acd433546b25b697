// Tabs as the use cases see them, and what the browser tells about them.
import { browser, type Tabs } from './browser.ts';

export type OpenTab = {
  id: number;
  windowId: number;
  active: boolean;
  url?: string | undefined;
  incognito: boolean;
};

/** Null for what is no tab of a window (a devtools tab, say). The address is there only under a grant. */
export function toOpenTab(tab: Tabs.Tab | undefined): OpenTab | null {
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, active: tab.active, url: tab.url, incognito: tab.incognito };
}

export async function activeTab(windowId: number): Promise<OpenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return toOpenTab(tab);
}

export async function openTab(tabId: number): Promise<OpenTab | null> {
  try {
    return toOpenTab(await browser.tabs.get(tabId));
  } catch {
    return null; // closed meanwhile
  }
}

export const allTabs = async (): Promise<OpenTab[]> =>
  (await browser.tabs.query({})).map(toOpenTab).filter((tab) => tab !== null);

export type TabListeners = {
  activated(tabId: number, windowId: number): void;
  /** A tab began or finished loading, or changed its address without loading. */
  updated(tab: OpenTab, isComplete: boolean): void;
  removed(tabId: number): void;
};

export function watchTabs({ activated, updated, removed }: TabListeners): void {
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => activated(tabId, windowId));
  browser.tabs.onUpdated.addListener((_tabId, change, tab) => {
    const open = toOpenTab(tab);
    if (open && (change.status !== undefined || change.url !== undefined))
      updated(open, change.status === 'complete');
  });
  browser.tabs.onRemoved.addListener((tabId) => removed(tabId));
}
