// Sends messages of a contract and checks the replies.
import { z } from 'zod/mini';
import { sendToExtension, sendToTab } from '../platform/send.ts';
import { type Contract, envelope, type ReplyOf, type RequestOf } from './message.ts';

/** Nobody is there to answer: no panel open, or the page has gone. An expected state, not a bug. */
export class NoReceiver extends Error {}

export type Transport = {
  toExtension(message: unknown): Promise<unknown>;
  toTab(tabId: number, message: unknown): Promise<unknown>;
};

const BROWSER: Transport = { toExtension: sendToExtension, toTab: sendToTab };

/**
 * `toTab` reaches the script in a tab, `send` any other context of ours.
 * @throws NoReceiver when nobody answers; a ZodError when the reply does not fit the contract.
 */
export function createClient<const C extends Contract>(contract: C, transport: Transport = BROWSER) {
  async function deliver<N extends keyof C & string>(
    name: N,
    body: RequestOf<C, N>,
    carry: (message: unknown) => Promise<unknown>,
  ): Promise<ReplyOf<C, N>> {
    const spec = contract[name] as C[N];
    const reply = await carry(envelope(name, spec.to, body));
    if (reply === undefined) throw new NoReceiver(name);
    return z.parse(spec.reply, reply) as ReplyOf<C, N>;
  }
  return {
    send: <N extends keyof C & string>(name: N, body: RequestOf<C, N>) =>
      deliver(name, body, transport.toExtension),
    toTab: <N extends keyof C & string>(tabId: number, name: N, body: RequestOf<C, N>) =>
      deliver(name, body, (message) => transport.toTab(tabId, message)),
  };
}
