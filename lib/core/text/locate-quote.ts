// A quotation and the words around it → where it lies in a text that may have changed since.
import type { Anchor } from '../model/anchor.ts';
import type { Span } from '../model/span.ts';

/** Words before and after are compared over this many characters. */
const CONTEXT = 32;

/**
 * The place where the text says so is tried first; then every place where the quotation stands, the one whose neighbours
 * fit best winning, the nearest of equals. Null when the words are nowhere.
 */
export function locateQuote(text: string, anchor: Anchor): Span | null {
  const { start, end, quote, prefix, suffix } = anchor;
  if (quote === '') return null;
  if (text.slice(start, end) === quote) return { start, end };
  let best: { start: number; fit: number } | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const before = text.slice(Math.max(0, at - CONTEXT), at);
    const after = text.slice(at + quote.length, at + quote.length + CONTEXT);
    const fit = sharedEnd(before, prefix) + sharedStart(after, suffix);
    const isNearer = best !== null && fit === best.fit && Math.abs(at - start) < Math.abs(best.start - start);
    if (best === null || fit > best.fit || isNearer) best = { start: at, fit };
  }
  return best && { start: best.start, end: best.start + quote.length };
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
