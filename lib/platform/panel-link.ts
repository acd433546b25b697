// A line held open from a panel to the page it marks, so that the page notices when the panel is gone.
import { browser } from './browser.ts';
import { LINE_NAME } from './line-name.ts';

/** Holds the line to a tab until called again with another tab or null. */
export function createPanelLink(): (tabId: number | null) => void {
  let held: { tabId: number; disconnect(): void } | null = null;
  return (tabId) => {
    if (held?.tabId === tabId) return;
    held?.disconnect();
    held = null;
    if (tabId === null) return;
    const port = browser.tabs.connect(tabId, { name: LINE_NAME, frameId: 0 });
    held = { tabId, disconnect: () => port.disconnect() };
    port.onDisconnect.addListener(() => {
      if (held?.tabId === tabId) held = null; // the page has gone
    });
  };
}
