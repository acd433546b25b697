// Spans in text order + pieces anywhere → for each span the pieces that overlap it, without comparing each with each.
import type { Piece, Span } from '../model/span.ts';

/** First index whose span ends after `offset`, by halving; spans are in text order and do not overlap. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One list for each span, of the items whose piece overlaps it; an item with several pieces there appears once for each. */
export function bySpan<T>(spans: readonly Span[], items: Iterable<readonly [piece: Piece, item: T]>): T[][] {
  const lists: T[][] = spans.map(() => []);
  for (const [[start, end], item] of items) {
    for (let at = firstEndingAfter(spans, start); at < spans.length; at++) {
      if ((spans[at]?.start ?? 0) >= end) break;
      lists[at]?.push(item);
    }
  }
  return lists;
}
