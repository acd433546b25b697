// Spans: half-open UTF-16 offsets into `article.text`, so that `text.slice(start, end)` is the quoted text.
import { z } from 'zod/mini';

export const Span = z.object({ start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) });
export type Span = z.infer<typeof Span>;

/** A piece of a discontinuous role (source, cue, content), as the labelled corpora write it. */
export const Piece = z.tuple([z.int(), z.int()]);
export type Piece = z.infer<typeof Piece>;
