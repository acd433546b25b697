// Text of one block → tokens: runs of letters, runs of digits, single other signs; each knows whether white space stood before it.

export type Token = {
  /** Lower case, NFC; every apostrophe is ', every dash is -, digits are 0–9. */
  key: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'sign';
  /** White space (or the edge of the block) before it. */
  space: boolean;
  /** First letter is a capital. */
  capital: boolean;
};

const LETTER = /[\p{L}\p{M}]/u;
/** Scripts written without spaces: every letter is a token, so that "昨天" is found inside a sentence. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const SPACE = /\s/u;
/** Arabic-Indic, Persian and full-width digits; the last four bits are the value. */
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/;
const APOSTROPHES = '’‘ʼ′´`';
const DASHES = '–—‑−‐―';

/** A letter of a script without spaces: what follows begins anew. */
export const isUnspaced = (key: string): boolean => UNSPACED.test(key);

const SIGN = 0;
const WORD = 1;
const NUMBER = 2;
const BLANK = 3;
const LONE = 4;

/** Character classes below 128, the bulk of most texts, as a table. */
const ascii = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[a-z]/i.test(sign)) return WORD;
  if (/\d/.test(sign)) return NUMBER;
  return SPACE.test(sign) ? BLANK : SIGN;
});

const other = new Map<number, number>();

/** À to ɏ without × and ÷; what western languages write beside ASCII needs none of the patterns, which are slow to set up. */
const isLatinLetter = (code: number): boolean =>
  code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7;

/** Dashes, quotation marks, bullets, dots of omission; the spaces of that block are apart. */
const isTypographic = (code: number): boolean =>
  (code >= 0x2010 && code < 0x2028) || (code >= 0x2030 && code < 0x205f);

function classOf(code: number): number {
  if (code < 128) return ascii[code] ?? SIGN;
  const known = other.get(code);
  if (known !== undefined) return known;
  if (isLatinLetter(code)) return WORD;
  if (isTypographic(code)) return SIGN;
  const sign = String.fromCharCode(code);
  let found = SIGN;
  if (OTHER_DIGIT.test(sign)) found = NUMBER;
  else if (UNSPACED.test(sign)) found = LONE;
  else if (LETTER.test(sign)) found = WORD;
  else if (SPACE.test(sign)) found = BLANK;
  other.set(code, found);
  return found;
}

/** The key of a run as tokens carry it. */
export function toKey(raw: string): string {
  if (raw.length === 1) {
    if (APOSTROPHES.includes(raw)) return "'";
    if (DASHES.includes(raw)) return '-';
  }
  const key = raw.toLowerCase();
  return isAscii(key) ? key : key.normalize('NFC');
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Does `sign` go on the run of letters or digits that ends in `run`? */
export function isLetterRun(run: string, sign: string): boolean {
  const kind = classOf(sign.charCodeAt(0));
  return (kind === WORD || kind === NUMBER) && kind === classOf(run.charCodeAt(run.length - 1));
}

/** Tokens of `text` between two offsets; offsets stay those of the whole text. */
export function findTokens(text: string, from = 0, until = text.length): Token[] {
  const tokens: Token[] = [];
  let space = true;
  let at = from;
  while (at < until) {
    const code = text.charCodeAt(at);
    // Nearly every sign of a text is in the table, which is asked without a call.
    const kind = code < 128 ? (ascii[code] as number) : classOf(code);
    const start = at++;
    if (kind === BLANK) {
      space = true;
      continue;
    }
    let isPlain = code >= 97 && code <= 122;
    let isAsciiRun = code < 128;
    if (kind === WORD || kind === NUMBER) {
      for (; at < until; at++) {
        const next = text.charCodeAt(at);
        if ((next < 128 ? ascii[next] : classOf(next)) !== kind) break;
        if (next < 97 || next > 122) isPlain = false;
        if (next > 127) isAsciiRun = false;
      }
    }
    const raw = text.slice(start, at);
    const key = isPlain ? raw : isAsciiRun ? asciiKey(raw, kind) : foreignKey(raw, kind);
    // A capital is what lower case changes.
    const capital = kind === WORD && !isPlain && raw.charCodeAt(0) !== key.charCodeAt(0);
    tokens.push({ key, start, end: at, kind: kinds[kind] as Token['kind'], space, capital });
    space = false;
  }
  return tokens;
}

/** By class: what is neither a sign nor a number is a word. */
const kinds: readonly Token['kind'][] = ['sign', 'word', 'number', 'sign', 'word'];

function asciiKey(raw: string, kind: number): string {
  if (kind === WORD) return raw.toLowerCase();
  return raw === '`' ? "'" : raw;
}

const foreignKey = (raw: string, kind: number): string =>
  kind === NUMBER ? Array.from(raw, (digit) => digit.charCodeAt(0) & 15).join('') : toKey(raw);
