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
const INITIAL = /^\p{Lu}$/u;
const WORD = /^[@#]?\p{L}/u;
const NUMBER = /^[$£€¥]?\p{N}/u;

export type TokenRules = {
  /** Words that keep their full stop ("sen."). */
  abbreviations?: ReadonlySet<string>;
  /** Words that keep it before a number ("sept."). */
  numberAbbreviations?: ReadonlySet<string>;
  /** English clitics ("she's", "don't") come apart. */
  clitics?: boolean;
};

/**
 * Tokens in text order, without white space. Initials keep their full stop ("J. K. Harlow"). */
export function findTokens(
  text: string,
  span: Span,
  { abbreviations, numberAbbreviations, clitics }: TokenRules = {},
): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = span.start;
  for (let match = TOKEN.exec(text); match && match.index < span.end; match = TOKEN.exec(text)) {
    const start = match.index;
    let word = match[0];
    const kind: TokenKind = WORD.test(word) ? 'word' : NUMBER.test(word) ? 'number' : 'punctuation';
    if (kind === 'word' && text[start + word.length] === '.') {
      const dotted = `${word.toLowerCase()}.`;
      const after = text.slice(start + word.length + 1, start + word.length + 3);
      const isInitial = INITIAL.test(word) && /^\s?\p{Lu}/u.test(after);
      const isNumbered = numberAbbreviations?.has(dotted) && /^\s?\p{N}/u.test(after);
      if (isInitial || isNumbered || abbreviations?.has(dotted)) {
        word += '.';
        TOKEN.lastIndex++;
      }
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
