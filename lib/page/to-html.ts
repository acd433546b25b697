// The article's blocks → HTML for the reader page: block elements, links and emphasis, in which every word is escaped.
import { MOST_HTML } from './limits.ts';
import type { PageElement, PageText } from './page-tree.ts';
import { type ChosenBlock, webAddress } from './text-map.ts';

const TAGS: Record<ChosenBlock['kind'], [open: string, close: string]> = {
  title: ['<h1>', '</h1>'],
  standfirst: ['<p><strong>', '</strong></p>'],
  heading: ['<h2>', '</h2>'],
  paragraph: ['<p>', '</p>'],
  'list-item': ['<li>', '</li>'],
  quote: ['<blockquote><p>', '</p></blockquote>'],
  caption: ['<p><small>', '</small></p>'],
  credit: ['<p><small>', '</small></p>'],
  note: ['<p><em>', '</em></p>'],
};
const EMPHASIS: Record<string, string> = { b: 'strong', strong: 'strong', em: 'em', i: 'em' };

/** Null above `MOST_HTML`. Checked all the same where it is kept (`core/library/plain-html`) and cleaned where it is shown. */
export function toHtml(blocks: readonly ChosenBlock[], base: string): string | null {
  let html = '';
  let inList = false;
  for (const block of blocks) {
    const isItem = block.kind === 'list-item';
    if (isItem !== inList) html += isItem ? '<ul>' : '</ul>';
    inList = isItem;
    const [open, close] = TAGS[block.kind];
    html += open + ('text' in block ? escapeHtml(block.text) : inlineHtml(block.pieces, base)) + close;
    if (html.length > MOST_HTML) return null;
  }
  return html + (inList ? '</ul>' : '');
}

function inlineHtml(pieces: readonly (PageText | null)[], base: string): string {
  return pieces
    .map((piece) => (piece ? wrapped(escapeHtml(piece.data), piece.parent, base) : '<br>'))
    .join('');
}

/** A few steps up are enough: block elements end the walk in practice, and deeper emphasis is decoration. */
function wrapped(html: string, parent: PageElement, base: string): string {
  let made = html;
  let at: PageElement | null = parent;
  for (let steps = 0; at && steps < 5; steps++, at = at.parent) {
    const emphasis = EMPHASIS[at.tag];
    if (emphasis && made.trim()) made = `<${emphasis}>${made}</${emphasis}>`;
    const href = at.tag === 'a' ? webAddress(at.element.getAttribute('href'), base) : null;
    if (href) made = `<a href="${escapeHtml(href)}">${made}</a>`;
  }
  return made;
}

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
