// Spans in text order and an offset → the span there, without looking at the others.
import type { Span } from '../model/span.ts';

/** `spans` are sorted and do not overlap (sentences, links). Null between them. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | null {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return null;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return null;
}
