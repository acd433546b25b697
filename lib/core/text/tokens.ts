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
  /** So do Romance ones ("l'agence", "qu'il", "a-t-il"). */
  elision?: boolean;
};

/**
 * Tokens in text order, without white space. Initials keep their full stop ("J. K. Harlow"). */
export function findTokens(
  text: string,
  span: Span,
  { abbreviations, numberAbbreviations, clitics, elision }: TokenRules = {},
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
    const cut = kind !== 'word' ? 0 : clitics ? cliticAt(word) : elision ? elisionAt(word) : 0;
    const gap = cut > 0 ? (INVERTED.exec(word.slice(cut))?.[0].length ?? 0) : 0;
    if (cut > 0) tokens.push(toToken(word.slice(0, cut), start, 'word'));
    tokens.push(toToken(word.slice(cut + gap), start + cut + gap, cut > 0 ? 'word' : kind));
  }
  return tokens;
}

/** The hyphens of "a-t-il" belong to neither word. */
const INVERTED = /^-(?:t-)?/u;
const ELIDED =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|all|dall|dell|nell|sull|un|quest|com)['’](?=\p{L})/iu;
const PRONOUN_AFTER = /-(?:t-)?(?:il|elle|ils|elles|on)$/iu;

const cliticAt = (word: string): number => CLITIC.exec(word)?.index ?? 0;
const elisionAt = (word: string): number =>
  ELIDED.exec(word)?.[0].length ?? PRONOUN_AFTER.exec(word)?.index ?? 0;

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
