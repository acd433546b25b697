// A place in a sentence → its mark, its clause, its quotation.
import type { Range } from '../draft.ts';
import type { BasicUnit } from './find-basic.ts';

export const lower = (unit: BasicUnit, i: number): string => unit.tokens[i]?.lower ?? '';

export const isMark = (unit: BasicUnit, i: number): boolean => unit.tokens[i]?.kind === 'punctuation';

export const isComma = (unit: BasicUnit, i: number): boolean => unit.tokens[i]?.text === ',';

export const inQuote = (unit: BasicUnit, i: number): boolean => (unit.quote[i] ?? -1) >= 0;

/** Last word of the unit, its full stop left out. */
export function endOf(unit: BasicUnit): number {
  let last = unit.tokens.length - 1;
  while (last > 0 && isMark(unit, last) && !inQuote(unit, last)) last--;
  return last;
}

/** First word after the last mark before `i`, outside quotations. */
export function clauseStart(unit: BasicUnit, i: number): number {
  let at = i;
  while (at > 0 && !inQuote(unit, at - 1)) {
    if (unit.tokens[at - 1]?.text === ')') {
      const open = openingBracket(unit, at - 1);
      if (open < 0) break;
      at = open;
    } else if (isMark(unit, at - 1)) break;
    else at--;
  }
  return at;
}

export const openingBracket = (unit: BasicUnit, close: number): number => {
  for (let i = close - 1; i >= Math.max(0, close - 12); i--) if (unit.tokens[i]?.text === '(') return i;
  return -1;
};

export function trim(unit: BasicUnit, { first, last }: Range): Range | null {
  let from = first;
  let until = last;
  while (from <= until && isMark(unit, from) && !inQuote(unit, from)) from++;
  while (until >= from && isMark(unit, until) && !inQuote(unit, until)) until--;
  return until >= from ? { first: from, last: until } : null;
}
