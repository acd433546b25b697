// A span → the same without white space at its ends, or null when nothing is left.
import type { Span } from '../model/span.ts';

const SPACE = /\s/u;

export function trimSpan(text: string, { start, end }: Span): Span | null {
  while (start < end && SPACE.test(text[start] as string)) start++;
  while (end > start && SPACE.test(text[end - 1] as string)) end--;
  return end > start ? { start, end } : null;
}
