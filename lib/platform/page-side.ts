// The browser as the script in the page needs it. Chrome and Firefox agree on these calls, so the polyfill stays out of the page.

type Runtime = {
  id: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(
      listener: (
        message: unknown,
        sender: { id?: string; url?: string },
        sendResponse: (reply: unknown) => void,
      ) => boolean | undefined,
    ): void;
  };
  onConnect: {
    addListener(
      listener: (port: { name: string; onDisconnect: { addListener(l: () => void): void } }) => void,
    ): void;
  };
};

const runtime = (): Runtime => {
  const world = globalThis as unknown as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } };
  const found = world.browser?.runtime ?? world.chrome?.runtime;
  if (!found) throw new Error('not a script of an extension');
  return found;
};

type Dom = { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };

/**
 * Components hide text in closed shadow roots; extensions may look into them: through `chrome.dom` in Chromium, through the
 * element itself in Firefox. Null where there is none.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const own = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  if (own.openOrClosedShadowRoot !== undefined) return own.openOrClosedShadowRoot;
  const open = element.shadowRoot;
  if (open || !(element instanceof HTMLElement) || !CAN_HOST.test(element.localName)) return open;
  const { chrome } = globalThis as unknown as { chrome?: { dom?: Dom } };
  return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** Custom elements and the few others that may hold a shadow root: the question to the browser is not free. */
const CAN_HOST = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** `answer` returns undefined for messages that are not its own. Only contexts of this extension are heard. */
export function onExtensionMessage(answer: (message: unknown) => object | undefined): void {
  const { id, onMessage } = runtime();
  onMessage.addListener((message, sender, sendResponse) => {
    const reply = sender.id === id ? answer(message) : undefined;
    if (reply !== undefined) sendResponse(reply);
    return undefined;
  });
}

/** Nobody may be listening: a panel that was closed needs no telling. */
export function tellExtension(message: unknown): void {
  runtime()
    .sendMessage(message)
    .catch(() => undefined);
}

/** A line held by a panel was let go: the panel was closed, or shows another tab. */
export function onLineDropped(name: string, listener: () => void): void {
  runtime().onConnect.addListener((port) => {
    if (port.name === name) port.onDisconnect.addListener(listener);
  });
}
