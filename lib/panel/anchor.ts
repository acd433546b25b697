// A span of the article → the anchor by which the page is asked to show it.
import type { Anchor, Mark, MarkKind } from '../core/model/anchor.ts';
import type { Span } from '../core/model/span.ts';

/** Characters of context each side: enough to tell two equal sentences apart, short enough to survive an edit nearby. */
const CONTEXT = 32;

export function toAnchor(text: string, { start, end }: Span): Anchor {
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

export function toMark(text: string, span: Span, kind: MarkKind, claimId: string | null = null): Mark {
  return { anchor: toAnchor(text, span), kind, claimId };
}
