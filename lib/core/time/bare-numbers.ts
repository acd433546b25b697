// Numbers without words → a date ("2023-02-02", "2/3/2023") or a year ("2023"), or neither.
import type { Slots } from '../lang/time-pack.ts';
import type { Lexicon } from './lexicon.ts';
import { isUnspaced, type Token } from './tokens.ts';

type Found = { slots: Slots; last: number };

const isNumber = (token: Token | undefined): token is Token => token?.kind === 'number';

/** Three numbers with the same sign between them and nothing touching on either side. */
export function readNumericDate(lexicon: Lexicon, tokens: readonly Token[], at: number): Found | null {
  const sign = tokens[at + 1];
  if (sign?.kind !== 'sign' || sign.space) return null;
  const [a, first, b, second, c] = tokens.slice(at, at + 5);
  if (!isNumber(a) || !isNumber(b) || !isNumber(c) || !first || first.key !== second?.key) return null;
  if (first.space || b.space || second.space || c.space) return null;
  const isIso = a.key.length === 4 && '-/.'.includes(first.key);
  if (!isIso && !lexicon.pack.numericSeparators.includes(first.key)) return null;
  const slots = isIso ? toDate(a, b, c) : inOrder(lexicon.pack.numericOrder, a, b, c);
  if (!slots || !isFree(tokens, at, at + 5)) return null;
  return isIso ? withClock(tokens, at + 5, slots) : { slots, last: at + 5 };
}

function inOrder(order: string, a: Token, b: Token, c: Token): Slots | null {
  if (order === 'ymd') return toDate(a, b, c);
  if (c.key.length !== 2 && c.key.length !== 4) return null;
  const [one, other] = order === 'mdy' ? [a, b] : [b, a];
  // "25/12/2023" can only be read one way round, whatever the habit of the language.
  return toDate(c, one, other) ?? toDate(c, other, one);
}

function toDate(year: Token, month: Token, day: Token): Slots | null {
  if (month.key.length > 2 || day.key.length > 2) return null;
  const m = Number(month.key);
  const d = Number(day.key);
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  return { year: Number(year.key), month: m, day: d };
}

/** "T17:40" or "T17:40:08" after an ISO day. */
function withClock(tokens: readonly Token[], at: number, slots: Slots): Found {
  const [t, hour, colon, minute] = tokens.slice(at, at + 4);
  if (t?.key !== 't' || t.space || !isNumber(hour) || colon?.key !== ':' || !isNumber(minute))
    return { slots, last: at };
  return { slots: { ...slots, hour: Number(hour.key), minute: Number(minute.key) }, last: at + 4 };
}

/** Nothing that would make the numbers part of a longer sign ("192.168.1.1", "1-2-3-4", "v2.3.4"). */
function isFree(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const isTouched = before && !(tokens[first] as Token).space && !isUnspaced(before.key);
  if (isTouched && !'("“\'[,;:-'.includes(before.key)) return false;
  const after = tokens[last];
  if (!after || after.space) return true;
  if (after.kind === 'word') return after.key === 't' || isUnspaced(after.key);
  const digits = tokens[last + 1];
  return !('.-/:'.includes(after.key) && digits && !digits.space && digits.kind === 'number');
}

/** Years before this need a word that announces a time; later ones only the absence of a sign against. */
const PLAIN_YEARS = [1500, 2099] as const;

/**
 * Four digits that stand alone are a year unless their surroundings say otherwise: a currency or number sign, a noun for the
 * thing counted ("2000 people"), a word that numbers things ("room 1945"), decimals, thousands.
 */
export function isBareYear(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.key.length !== 4 || token.key.startsWith('0')) return false;
  const year = Number(token.key);
  const before = tokens[at - 1];
  if (year > PLAIN_YEARS[1] || year < 1000) return false;
  if (before && !token.space && !isYearSign(tokens, at - 1)) return false;
  if (before && lexicon.notYearAfter.has(before.key)) return false;
  if (year < PLAIN_YEARS[0] && !(before && lexicon.cues.has(before.key))) return false;
  return isYearEnd(lexicon, tokens, at + 1);
}

/** Signs that may touch a year on its left: brackets, quotes, a dash after a year or a word ("post-1989", "2019-2021"). */
function isYearSign(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at] as Token;
  if (sign.kind !== 'sign') return false;
  if ('-/'.includes(sign.key)) {
    const before = tokens[at - 1];
    return sign.space || !before || before.kind === 'word' || before.key.length === 4;
  }
  return !'$€£#¥₹.,:+'.includes(sign.key);
}

function isYearEnd(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const after = tokens[at];
  if (!after) return true;
  if (after.space) return !lexicon.notYearBefore.has(after.key);
  if (after.kind !== 'sign' || after.key === '%' || after.key === '°') return false;
  const next = tokens[at + 1];
  if (!next || next.space) return true;
  if ('.,:'.includes(after.key)) return next.kind !== 'number';
  if (after.key === '-') return next.kind !== 'word' || next.key.length > 2;
  return true;
}
