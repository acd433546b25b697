// Side panel (Chrome, Edge) and sidebar (Firefox) behind one function.
import { browser, type Tabs } from './browser.ts';

/**
 * Opens the panel of the tab's window. Call it first in the handler of a user's act, before any `await`: afterwards the
 * browser no longer sees the act and refuses ("may only be called in response to a user gesture").
 */
export function openPanel(tab: Pick<Tabs.Tab, 'windowId'> | undefined): void {
  // The refusal is no failure of the reading: the reader can open the panel by hand.
  const ignoreRefusal = () => undefined;
  if (import.meta.env.FIREFOX) browser.sidebarAction.open().catch(ignoreRefusal);
  else if (tab?.windowId !== undefined)
    chrome.sidePanel.open({ windowId: tab.windowId }).catch(ignoreRefusal);
}
