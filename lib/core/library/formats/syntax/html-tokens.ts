// HTML text, in chunks → tags and texts, tolerant like a browser and without a DOM; nothing of it is ever run.
import { decodeReferences } from './entities.ts';

export type HtmlToken =
  /** Names in lower case, attribute values decoded. */
  | { kind: 'open'; name: string; attributes: ReadonlyMap<string, string> }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

export type HtmlTokenizer = { push(chunk: string): HtmlToken[]; end(): HtmlToken[] };

/** A tag or comment longer than this is passed over: icons as data addresses stay below it. */
const MAX_TAG_LENGTH = 4 * 1024 * 1024;

/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes']);
/** Of these the content is text all the same, with references in it. */
const RAW_TEXT = new Set(['textarea', 'title']);

export function tokenizeHtml(): HtmlTokenizer {
  let rest = '';
  /** Set inside <script>, <style> …: only its own end tag ends it. */
  let raw: string | null = null;
  let waited = 0;

  const take = (final: boolean): HtmlToken[] => {
    const tokens: HtmlToken[] = [];
    let at = 0;
    while (at < rest.length) {
      const piece: Piece = raw ? scanRaw(rest, at, raw, final) : scanPiece(rest, at, final);
      if (piece.kind === 'unfinished') {
        if (rest.length - at <= MAX_TAG_LENGTH) break;
        at += 1; // a "<" that never ends is no tag
        continue;
      }
      at = piece.end;
      if (raw) raw = piece.kind === 'raw-end' ? null : raw;
      if (piece.token) tokens.push(piece.token);
      if (piece.token?.kind === 'open' && RAW.has(piece.token.name)) raw = piece.token.name;
    }
    rest = rest.slice(at);
    return tokens;
  };

  return {
    push(chunk) {
      rest += chunk;
      // A long unfinished tag is looked at again only when the text has doubled: linear.
      if (rest.length < waited * 2) return [];
      const tokens = take(false);
      waited = rest.length;
      return tokens;
    },
    end: () => take(true),
  };
}

type Piece = { kind: 'unfinished' } | { kind: 'piece' | 'raw-end'; end: number; token: HtmlToken | null };

const text = (value: string): HtmlToken | null =>
  value ? { kind: 'text', text: decodeReferences(value) } : null;

function scanPiece(html: string, at: number, final: boolean): Piece {
  if (html[at] !== '<') {
    const next = html.indexOf('<', at);
    if (next !== -1) return { kind: 'piece', end: next, token: text(html.slice(at, next)) };
    // A reference may be cut at the end of the chunk: "&am" + "p;".
    const cut = final ? -1 : html.indexOf('&', Math.max(at, html.length - 40));
    if (cut === at) return { kind: 'unfinished' };
    const end = cut === -1 ? html.length : cut;
    return { kind: 'piece', end, token: text(html.slice(at, end)) };
  }
  if (html.startsWith('<!--', at)) return skipTo(html, at, '-->', final);
  const char = html[at + 1];
  if (char === undefined)
    return final ? { kind: 'piece', end: at + 1, token: text('<') } : { kind: 'unfinished' };
  // "<!-" cut by the chunk could still become a comment.
  if (!final && html.length - at < 4 && '<!--'.startsWith(html.slice(at))) return { kind: 'unfinished' };
  if (html.startsWith('<![CDATA[', at)) return skipTo(html, at, ']]>', final);
  if (char === '!' || char === '?') return skipTo(html, at, '>', final);
  if (char === '/' ? /[a-z]/i.test(html[at + 2] ?? '') : /[a-z]/i.test(char)) return scanTag(html, at, final);
  if (char === '/' && html[at + 2] === undefined && !final) return { kind: 'unfinished' };
  return { kind: 'piece', end: at + 1, token: text('<') };
}

function skipTo(html: string, at: number, stop: string, final: boolean): Piece {
  const end = html.indexOf(stop, at + 1);
  if (end !== -1) return { kind: 'piece', end: end + stop.length, token: null };
  return final ? { kind: 'piece', end: html.length, token: null } : { kind: 'unfinished' };
}

/** `>` inside a quoted attribute does not end the tag. */
function scanTag(html: string, at: number, final: boolean): Piece {
  let end = at + 1;
  let isQuoted = false;
  for (; end < html.length; end++) {
    const char = html[end] ?? '';
    if (char === '>') break;
    if ((char !== '"' && char !== "'") || !isAfterEquals(html, end)) continue;
    const close = html.indexOf(char, end + 1);
    isQuoted = close === -1;
    end = isQuoted ? html.length : close;
  }
  if (end >= html.length) {
    if (!final) return { kind: 'unfinished' };
    // The file ends inside the tag: what it says so far still counts, unless it cannot be one.
    if (isQuoted) return { kind: 'piece', end: html.length, token: null };
  }
  return { kind: 'piece', end: Math.min(end + 1, html.length), token: toTag(html.slice(at + 1, end)) };
}

function isAfterEquals(html: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && isSpace(html[i])) i--;
  return html[i] === '=';
}

const isSpace = (char: string | undefined): boolean =>
  char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === '\f';

function toTag(inner: string): HtmlToken {
  const isClose = inner.startsWith('/');
  const name = /^[^\s/>]+/.exec(isClose ? inner.slice(1) : inner)?.[0].toLowerCase() ?? '';
  if (isClose) return { kind: 'close', name };
  const attributes = new Map<string, string>();
  const pattern = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]*)))?/g;
  for (const [, key = '', double, single, bare] of inner.slice(name.length).matchAll(pattern)) {
    const lower = key.toLowerCase();
    // The first of two attributes of one name counts, as in a browser.
    if (!attributes.has(lower)) attributes.set(lower, decodeReferences(double ?? single ?? bare ?? ''));
  }
  return { kind: 'open', name, attributes };
}

function scanRaw(html: string, at: number, name: string, final: boolean): Piece {
  const end = findEndTag(html, at, name);
  if (end === -1) {
    if (!final) return { kind: 'unfinished' };
    return { kind: 'raw-end', end: html.length, token: RAW_TEXT.has(name) ? text(html.slice(at)) : null };
  }
  // The end tag itself is read as a tag in the next round.
  const token = RAW_TEXT.has(name) ? text(html.slice(at, end)) : null;
  return { kind: 'raw-end', end, token };
}

function findEndTag(html: string, at: number, name: string): number {
  for (let i = html.indexOf('</', at); i !== -1; i = html.indexOf('</', i + 2)) {
    if (html.slice(i + 2, i + 2 + name.length).toLowerCase() === name) return i;
  }
  return -1;
}
