// Text → words with the key they are looked up by: without case, accents and, in Cyrillic, without the case ending.
import type { Span } from '../model/span.ts';
import { withoutAccents } from './accents.ts';
import { isAscii } from './row.ts';

export type Word = Span & { key: string; raw: string };

/** Scripts written without spaces, or with particles glued on (Korean): one letter is one word. */
const LETTERWISE = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー・\\p{sc=Hangul}\\p{sc=Thai}]';
/** "A.P.", "F.A.Z." are one word; "U.S. News" too. Then letter by letter scripts, then words. */
const WORD_SOURCE = `(?:\\p{Lu}\\.){2,}(?:\\p{Lu}(?!\\p{L}))?|${LETTERWISE}|(?:(?!${LETTERWISE})[\\p{L}\\p{M}\\p{N}])+`;
const WORD = new RegExp(WORD_SOURCE, 'gu');
/** The same for text of Latin letters and punctuation alone, most of what is read: made in a tenth of the time. */
const LATIN_WORD =
  /(?:[A-Z\u00c0-\u00d6\u00d8-\u00de]\.){2,}(?:[A-Z\u00c0-\u00d6\u00d8-\u00de](?![a-z\u00df-\u024f]))?|[A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/g;
const BEYOND_LATIN =
  /[\u00aa\u00b2\u00b3\u00b5\u00b9-\u00be\u0250-\u1fff\u2070-\u209f\u2100-\u214f\u2150-\u218f\u2460-\u24ff\u2c00-\uffff]/;
const FIRST_WORD = new RegExp(WORD_SOURCE, 'u');

export function findWords(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  const part = text.slice(start, end);
  for (const match of part.matchAll(BEYOND_LATIN.test(part) ? WORD : LATIN_WORD)) {
    const at = start + match.index;
    words.push({ start: at, end: at + match[0].length, raw: match[0], key: wordKey(match[0]) });
  }
  return words;
}

/** Key of the first word of a text; "" when there is none. */
export function firstWordKey(text: string): string {
  const match = FIRST_WORD.exec(text);
  return match ? wordKey(match[0]) : '';
}

/** "Süddeutsche" → "suddeutsche", "A.P." → "ap", "Известиям" and "Известий" → "извест". */
export function wordKey(raw: string): string {
  const lower = raw.toLowerCase();
  if (isAscii(lower) && !lower.includes('.')) return lower;
  const bare = withoutAccents(lower.replace(/\./g, ''));
  return /^[\u0400-\u052f]{4,}$/.test(bare) ? cyrillicStem(bare) : bare;
}

/** Case endings are vowels, й, ь and a last м, х or в after one: "Коммерсантом", "Известиях". A stem keeps three letters. */
function cyrillicStem(word: string): string {
  const stem = word.replace(/(?<=[аеиіоуыюяє])[мхв]$/u, '').replace(/[аеёиоуыэюяйьіїєґ]{1,3}$/u, '');
  return stem.length >= 3 ? stem : word;
}

/** The first letter is a capital. */
export function hasCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

const NONE: string[] = [];

/** Arabic and Hebrew write "and", "to", "by", "the" as the first letters of the word: "لرويترز" is "to Reuters". */
export function withoutProclitics(key: string): string[] {
  if (key.charCodeAt(0) < 0x590 || key.charCodeAt(0) > 0x6ff) return NONE;
  if (/^[وفبلك]\p{sc=Arabic}{3,}/u.test(key)) return [key.slice(1), key.slice(1).replace(/^ل/u, 'ال')];
  if (/^[ובלמהשכ]\p{sc=Hebrew}{3,}/u.test(key)) return [key.slice(1), key.slice(2)];
  return [];
}
