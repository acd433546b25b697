// Receives messages for one context: checks sender and content, calls the handler, returns its reply.
import { z } from 'zod/mini';
import { onMessage, type Sender } from '../platform/send.ts';
import { type Context, type Contract, Envelope, type ReplyOf, type RequestOf } from './message.ts';

type Handlers<C extends Contract> = {
  [N in keyof C & string]?: (body: RequestOf<C, N>, sender: Sender) => Promise<ReplyOf<C, N>> | ReplyOf<C, N>;
};

/** Whether a message that claims to come from `from` really does, by what the browser says about its sender. */
function comesFrom(from: Context, { tabId, isOurPage, isBackground }: Sender): boolean {
  if (from === 'background') return isBackground;
  if (from === 'panel') return isOurPage;
  return tabId !== null && !isOurPage && !isBackground;
}

type Routing<C extends Contract> = {
  contract: C;
  /** The context this is. */
  context: Context;
  handlers: Handlers<C>;
  report(error: unknown): void;
  /** The browser's own line, or a test's. */
  listen?: typeof onMessage;
};

/**
 * Handles the messages addressed to `context`; everything else is left to other listeners. A message that does not fit
 * is dropped and reported: pages cannot send any, so it is a bug of ours.
 */
export function handleMessages<const C extends Contract>(routing: Routing<C>): void {
  const { contract, context, handlers, report, listen = onMessage } = routing;
  listen((message, sender) => {
    const parsed = Envelope.safeParse(message);
    if (!parsed.success || parsed.data.to !== context) return undefined;
    const { sourceline: name, body } = parsed.data;
    const spec = Object.hasOwn(contract, name) ? contract[name] : undefined;
    const handler = handlers[name];
    if (!spec || !handler || spec.to !== context || !comesFrom(spec.from, sender)) return undefined;
    const request = z.safeParse(spec.request, body);
    if (!request.success) {
      report(new Error(`message ${name} does not fit its contract`));
      return undefined;
    }
    return Promise.resolve()
      .then(() => handler(request.data as RequestOf<C, typeof name>, sender))
      .catch((error: unknown) => {
        report(error);
        throw error;
      });
  });
}
