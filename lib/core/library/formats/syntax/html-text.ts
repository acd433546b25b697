// HTML of an article or a note → its words, a line for each block; used for search and hashing, never for showing.
import { tokenizeHtml } from './html-tokens.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p ' +
    'pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Their content is not part of what a reader sees. */
const HIDDEN = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'iframe', 'object']);

export function htmlToText(html: string): string {
  const tokenizer = tokenizeHtml();
  let text = '';
  let hidden: { name: string; depth: number } | null = null;
  for (const token of [...tokenizer.push(html), ...tokenizer.end()]) {
    if (token.kind === 'text') {
      if (!hidden) text += token.text.replace(/\s+/g, ' ');
    } else if (hidden) {
      if (token.name === hidden.name) hidden.depth += token.kind === 'open' ? 1 : -1;
      if (hidden.depth === 0) hidden = null;
    } else if (HIDDEN.has(token.name)) {
      if (token.kind === 'open') hidden = { name: token.name, depth: 1 };
    } else if (BLOCKS.has(token.name)) {
      text += '\n';
    }
  }
  const lines = text.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim());
  return lines.filter(Boolean).join('\n');
}
