// Page tree → runs: stretches of text without a block boundary inside, the raw material of blocks.
import type { PageElement, PageText, PageTree } from './page-tree.ts';
import { isCreditWords } from './surroundings.ts';

/** `null` in `pieces` stands for a line break (<br>). */
export type Run = {
  /** The nearest block-level element around it. */
  host: PageElement;
  pieces: (PageText | null)[];
  /** Text with white space collapsed, for judging; the article's text is made in `text-map.ts`. */
  text: string;
  linkLength: number;
  /** Place in reading order. */
  order: number;
};

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr slot'
  ).split(' '),
);

export const isInline = ({ tag, parent }: PageElement): boolean =>
  INLINE.has(tag) || (tag.includes('-') && parent !== null && (parent.tag === 'p' || INLINE.has(parent.tag)));

/** An inline element that names who made the picture is a line of its own: a caption and its credit are two blocks. */
const standsApart = (page: PageElement): boolean =>
  !(isInline(page) || isPlainCell(page)) || isCreditWords(page.words);

/** A row of figures reads as one line: "3 Rovers 12 7 2 31". Cells with blocks or long text lay out a page instead. */
const isPlainCell = ({ tag, children, textLength }: PageElement): boolean =>
  (tag === 'td' || tag === 'th') &&
  textLength <= LONGEST_CELL &&
  children.every((child) => child.kind === 'text' || isInline(child) || child.textLength === 0);

const LONGEST_CELL = 100;

export function findRuns({ body }: PageTree): Run[] {
  const runs: Run[] = [];
  let pieces: (PageText | null)[] = [];
  const flush = () => {
    const run = toRun(pieces, runs.length);
    if (run) runs.push(run);
    pieces = [];
  };
  const stack: { element: PageElement; at: number }[] = [{ element: body, at: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.element.children[top.at++];
    if (!child) {
      stack.pop();
      if (standsApart(top.element)) flush();
    } else if (child.kind === 'text') {
      pieces.push(child);
    } else if (child.tag === 'br') {
      // Two breaks in a row are how old pages separate paragraphs.
      if (endsInBreak(pieces)) flush();
      else pieces.push(null);
    } else {
      if (standsApart(child)) flush();
      else if (child.tag === 'td' || child.tag === 'th') pieces.push(null);
      stack.push({ element: child, at: 0 });
    }
  }
  flush();
  return runs;
}

function endsInBreak(pieces: readonly (PageText | null)[]): boolean {
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index];
    if (piece === null) return true;
    if (piece?.data.trim()) return false;
  }
  return false;
}

function toRun(pieces: (PageText | null)[], order: number): Run | null {
  let text = '';
  let linkLength = 0;
  for (const piece of pieces) {
    text += piece ? piece.data : ' ';
    if (piece && isInLink(piece)) linkLength += piece.data.trim().length;
  }
  text = text.replace(/\s+/g, ' ').trim();
  if (!text) return null;
  const filled = pieces.filter((piece): piece is PageText => Boolean(piece?.data.trim()));
  const host = hostOf(filled);
  return host && { host, pieces, text, linkLength, order };
}

function hostOf(texts: readonly PageText[]): PageElement | null {
  let host: PageElement | null = texts[0]?.parent ?? null;
  while (host?.parent && !standsApart(host)) host = host.parent;
  return host;
}

/** The link a text stands in, or null. */
export function linkAround(text: PageText): PageElement | null {
  for (let at: PageElement | null = text.parent; at; at = at.parent) if (at.tag === 'a') return at;
  return null;
}

function isInLink(text: PageText): boolean {
  // Only a few steps: links deep inside other inline elements are rare, whole link-wrapped cards are not.
  let at: PageElement | null = text.parent;
  for (let steps = 0; at && steps < 8; steps++, at = at.parent) if (at.tag === 'a') return true;
  return false;
}

export const linkShare = ({ text, linkLength }: Run): number => Math.min(1, linkLength / text.length);
