// A line held open between a panel and the page it marks, so that the page notices when the panel is gone.
import { browser } from './browser.ts';

const NAME = 'panel';

/** Panel side: holds the line to a tab until called again with another tab or null. */
export function createPanelLink(): (tabId: number | null) => void {
  let held: { tabId: number; disconnect(): void } | null = null;
  return (tabId) => {
    if (held?.tabId === tabId) return;
    held?.disconnect();
    held = null;
    if (tabId === null) return;
    const port = browser.tabs.connect(tabId, { name: NAME, frameId: 0 });
    held = { tabId, disconnect: () => port.disconnect() };
    port.onDisconnect.addListener(() => {
      if (held?.tabId === tabId) held = null; // the page has gone
    });
  };
}

/** Page side. Several panels cannot show one tab, so one line is enough. */
export function onPanelClosed(listener: () => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === NAME) port.onDisconnect.addListener(listener);
  });
}
