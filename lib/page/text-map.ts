// Chosen blocks → the article's text, its links, and the map from every stretch of that text to the page.
import type { Block, BlockKind, Link } from '../core/model/article.ts';
import { type Before, normaliseText } from '../core/text/normalise.ts';
import type { PageElement, PageText } from './page-tree.ts';
import { linkAround } from './runs.ts';

/** Where each stretch of `snapshot.text` lies in the page, in order. Kept in the content script; never sent. */
export type TextMap = { nodes: { start: number; end: number; node: Text; offset: number }[] };

/** `null` in `pieces` is a line break; `text` alone is a block whose words are not in the body of the page. */
export type ChosenBlock =
  | { kind: BlockKind; pieces: (PageText | null)[] }
  | { kind: BlockKind; text: string };

export type AssembledText = { text: string; blocks: Block[]; links: Link[]; map: TextMap };

/** `base` resolves relative links. Blocks without a visible character are left out. */
export function assembleText(chosen: readonly ChosenBlock[], base: string): AssembledText {
  const made: AssembledText = { text: '', blocks: [], links: [], map: { nodes: [] } };
  for (const block of chosen) {
    const lead = made.text ? '\n' : '';
    const start = made.text.length + lead.length;
    const before = made.text;
    made.text += lead;
    if ('text' in block) made.text += normaliseText(block.text, 'start').text;
    else addPieces(made, block.pieces, base);
    if (made.text.length === start) made.text = before;
    else made.blocks.push({ kind: block.kind, start, end: made.text.length });
  }
  return made;
}

function addPieces(made: AssembledText, pieces: readonly (PageText | null)[], base: string): void {
  let before: Before = 'start';
  let open: { element: PageElement; start: number } | null = null;
  const close = () => {
    if (open && made.text.length > open.start) addLink(made, open.element, open.start, base);
    open = null;
  };
  for (const piece of pieces) {
    if (!piece) {
      if (before === 'word') before = 'space';
      continue;
    }
    const link = linkAround(piece);
    if (open && open.element !== link) close();
    const read = normaliseText(piece.data, before);
    const first = read.stretches[0];
    if (link && !open && first) open = { element: link, start: made.text.length + first.start };
    for (const stretch of read.stretches) {
      made.map.nodes.push({
        start: made.text.length + stretch.start,
        end: made.text.length + stretch.end,
        node: piece.node,
        offset: stretch.raw,
      });
    }
    made.text += read.text;
    before = read.after;
  }
  close();
}

function addLink(made: AssembledText, { element }: PageElement, start: number, base: string): void {
  const href = webAddress(element.getAttribute('href'), base);
  if (href) made.links.push({ start, end: made.text.length, href });
}

/** The absolute http(s) address a link leads to; null for places in the same page, scripts and what is no address. */
export function webAddress(href: string | null, base: string): string | null {
  if (!href || href.startsWith('#')) return null;
  try {
    const url = new URL(href, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
