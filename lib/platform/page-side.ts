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
