// The envelope that carries a message, and the types a contract gives to senders and handlers.
import { z } from 'zod/mini';

export type Context = 'panel' | 'background' | 'content';
export type MessageSpec = { from: Context; to: Context; request: z.core.$ZodType; reply: z.core.$ZodType };
export type Contract = Record<string, MessageSpec>;
export type RequestOf<C extends Contract, N extends keyof C> = z.infer<C[N]['request']>;
export type ReplyOf<C extends Contract, N extends keyof C> = z.infer<C[N]['reply']>;

/** `to` lets every context pass over messages for others without parsing their content. */
export const Envelope = z.object({ sourceline: z.string(), to: z.string(), body: z.unknown() });

export const envelope = (name: string, to: Context, body: unknown): z.infer<typeof Envelope> => ({
  sourceline: name,
  to,
  body,
});
