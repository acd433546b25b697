// Raw message transport: what the browser carries between our contexts.
import { browser, type Runtime } from './browser.ts';

export type Sender = {
  /** Tab the message came from; null for panels and the background. */
  tabId: number | null;
  windowId: number | null;
  /** An extension page of ours (panel, options, reader). */
  isOurPage: boolean;
  isBackground: boolean;
};

/** The browser's words when nobody listens; any other rejection is a bug. */
const NO_RECEIVER =
  /receiving end does not exist|message port closed|no tab with id|could not establish connection/i;

async function undefinedWhenNobodyListens(send: Promise<unknown>): Promise<unknown> {
  try {
    return await send;
  } catch (error) {
    if (error instanceof Error && NO_RECEIVER.test(error.message)) return undefined;
    throw error;
  }
}

export const sendToExtension = (message: unknown): Promise<unknown> =>
  undefinedWhenNobodyListens(browser.runtime.sendMessage(message));

/** Reaches the top frame only: the article is read there. */
export const sendToTab = (tabId: number, message: unknown): Promise<unknown> =>
  undefinedWhenNobodyListens(browser.tabs.sendMessage(tabId, message, { frameId: 0 }));

/** `listener` returns undefined for messages that are not its own; other listeners then get their turn. */
export function onMessage(
  listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // Other extensions use onMessageExternal; this is a second lock on the same door.
    if (sender.id !== browser.runtime.id) return undefined;
    return listener(message, describeSender(sender));
  });
}

/** Chrome's name of the background, and Firefox's. */
const BACKGROUND = /^\/(background\.js|_generated_background_page\.html)$/;

/**
 * By what the browser says, never by what the message says. The script in a page has the page's address and origin; a
 * frame with kept HTML has the origin "null".
 */
export function describeSender(sender: Runtime.MessageSender): Sender {
  const home = new URL(browser.runtime.getURL(''));
  const address = sender.url !== undefined && URL.canParse(sender.url) ? new URL(sender.url) : null;
  // Put together by hand: not every browser gives addresses of extensions an `origin` of their own.
  const ours = `${home.protocol}//${home.host}`;
  const { origin = ours } = sender as { origin?: string };
  const isOurs = address !== null && `${address.protocol}//${address.host}` === ours && origin === ours;
  const isBackground = isOurs && BACKGROUND.test(address?.pathname ?? '');
  return {
    tabId: sender.tab?.id ?? null,
    windowId: sender.tab?.windowId ?? null,
    isOurPage: isOurs && !isBackground,
    isBackground,
  };
}
