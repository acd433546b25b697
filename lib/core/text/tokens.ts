// A span of text → words, numbers and punctuation marks with their places.
import type { Span } from '../model/span.ts';

export type TokenKind = 'word' | 'number' | 'punctuation';

/** `lower`: folded for look-ups, with ’ written as '. */
export type Token = Span & { text: string; lower: string; kind: TokenKind };

/**
 * Numbers with their sign and unit ("$3.5m", "40%"), dotted abbreviations ("U.S."), words with inner marks ("anti-war",
 * "AT&T", "O'Brien", "@name"), dashes and dots as one mark, anything else as a mark of its own.
 */
const TOKEN =
  /[$£€¥]?\p{N}+(?:[.,:]\p{N}+)*(?:-?[\p{L}%]+)*|(?:\p{L}\.){2,}|[@#]?[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?:['’&\-‐‑][\p{L}\p{M}\p{N}]+)*|\.{2,}|-{2,}|''|``|[^\s]/gu;

const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const WORD = /^[@#]?\p{L}/u;
const NUMBER = /^[$£€¥]?\p{N}/u;

/**
 * Tokens in text order, without white space. `abbreviations` keep their full stop ("Sen."). English clitics ("she's",
 * "don't") come apart when `clitics` is set.
 */
export function findTokens(
  text: string,
  span: Span,
  { abbreviations, clitics }: { abbreviations?: ReadonlySet<string>; clitics?: boolean } = {},
): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = span.start;
  for (let match = TOKEN.exec(text); match && match.index < span.end; match = TOKEN.exec(text)) {
    const start = match.index;
    let word = match[0];
    const kind: TokenKind = WORD.test(word) ? 'word' : NUMBER.test(word) ? 'number' : 'punctuation';
    if (
      kind === 'word' &&
      text[start + word.length] === '.' &&
      abbreviations?.has(`${word.toLowerCase()}.`)
    ) {
      word += '.';
      TOKEN.lastIndex++;
    }
    const clitic = kind === 'word' && clitics ? CLITIC.exec(word) : null;
    if (clitic && clitic.index > 0) {
      tokens.push(toToken(word.slice(0, clitic.index), start, 'word'));
      tokens.push(toToken(clitic[0], start + clitic.index, 'word'));
    } else tokens.push(toToken(word, start, kind));
  }
  return tokens;
}

function toToken(text: string, start: number, kind: TokenKind): Token {
  const lower = text.toLowerCase();
  return {
    start,
    end: start + text.length,
    text,
    lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    kind,
  };
}
