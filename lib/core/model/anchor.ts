// An anchor ties a span of the article text to the page: offsets first, and the words around it in case the page has changed.
import { z } from 'zod/mini';
import { Span } from './span.ts';

export const Anchor = z.extend(Span, { quote: z.string(), prefix: z.string(), suffix: z.string() });
export type Anchor = z.infer<typeof Anchor>;

/** What a mark in the page stands for; it picks the colour and the legend. */
export const MarkKind = z.enum(['said', 'event', 'planned', 'speaker', 'outlet', 'focus']);
export type MarkKind = z.infer<typeof MarkKind>;

export const Mark = z.object({
  anchor: Anchor,
  kind: MarkKind,
  claimId: z.nullable(z.string()),
  /** What the card at the mark says: the date worked out, the speaker, the outlet and its use. */
  label: z.optional(z.string()),
});
export type Mark = z.infer<typeof Mark>;
