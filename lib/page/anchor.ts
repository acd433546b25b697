// Anchor (span of the article text) ↔ ranges of the page, verified by the words; a changed page is searched for them.
import type { Anchor } from '../core/model/anchor.ts';
import type { Span } from '../core/model/span.ts';
import { locateQuote } from '../core/text/locate-quote.ts';
import type { TextMap } from './text-map.ts';
import type { TextNow } from './text-now.ts';

type Stretch = TextMap['nodes'][number];

/** The article as it was read, and a way to the page's text as it is now (`readTextNow`), used only where the two differ. */
export type ReadText = { map: TextMap; now(): TextNow | null };

/** One range per stretch of text in the page, in order; empty when the page no longer has the words. */
export function rangesOfAnchor({ map, now }: ReadText, anchor: Anchor, document: Document): Range[] {
  const kept = rangesOf(map.nodes, anchor, document);
  if (letters(kept.map(String).join('')) === letters(anchor.quote)) return kept;
  const page = now();
  const found = page && locateQuote(page.text, anchor);
  return page && found ? rangesOf(page.map.nodes, found, document) : [];
}

/** Where a range of the page (a selection) lies in the article text; null when it lies outside the article. */
export function spanOfRange(map: TextMap, range: Range): Span | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const touched = map.nodes.filter(
    ({ node, start, end, offset }) =>
      range.intersectsNode(node) &&
      !(node === startContainer && offset + end - start <= startOffset) &&
      !(node === endContainer && offset >= endOffset),
  );
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return null;
  const clamp = (stretch: Stretch, node: Node, offset: number, otherwise: number) =>
    stretch.node === node
      ? Math.min(stretch.end, Math.max(stretch.start, stretch.start + offset - stretch.offset))
      : otherwise;
  const start = clamp(first, startContainer, startOffset, first.start);
  const end = clamp(last, endContainer, endOffset, last.end);
  return start < end ? { start, end } : null;
}

/** What is compared: the page may have turned spaces, soft hyphens and marks into others, never letters. */
const letters = (text: string) => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu, '');

function rangesOf(nodes: readonly Stretch[], { start, end }: Span, document: Document): Range[] {
  const ranges: Range[] = [];
  for (let index = firstTouched(nodes, start); index < nodes.length; index++) {
    const stretch = nodes[index];
    if (!stretch || stretch.start >= end) break;
    const from = stretch.offset + Math.max(0, start - stretch.start);
    const to = stretch.offset + Math.min(stretch.end, end) - stretch.start;
    // A re-rendered page leaves nodes that are shorter now, or no longer in it.
    if (!stretch.node.isConnected || to > stretch.node.length || from >= to) return [];
    const range = document.createRange();
    range.setStart(stretch.node, from);
    range.setEnd(stretch.node, to);
    ranges.push(range);
  }
  return ranges;
}

/** Index of the first stretch that ends after `start`; stretches are in order and do not overlap. */
function firstTouched(nodes: readonly Stretch[], start: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
