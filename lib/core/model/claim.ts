// Claims: sentences (headlines, list items, captions too) that assert something, with their dates and their source.
import { z } from 'zod/mini';
import { BlockKind } from './article.ts';
import { Span } from './span.ts';
import { Role } from './time.ts';

export const Claim = z.extend(Span, {
  /** Stable across re-analysis of the same text: made from the words and which occurrence of them this is. */
  id: z.string(),
  quote: z.string(),
  block: z.int(),
  blockKind: BlockKind,
  /** Indexes into `Analysis.times`, in text order. */
  times: z.array(z.int()),
  /** The time that orders the claim on the time axis: index into `Analysis.times`, or null when undated. */
  primary: z.nullable(z.int()),
  attribution: z.nullable(z.int()),
  /** Every attribution that touches the sentence, the main one first. */
  attributions: z.array(z.int()),
  outlets: z.array(z.string()),
  /** Role of the primary time; null when undated. */
  role: z.nullable(Role),
  /** The primary date stands inside the quotation, so it is the speaker's. */
  inQuote: z.boolean(),
});
export type Claim = z.infer<typeof Claim>;
