// Number words and digits in the text → numbers ("twenty-five", "1,000", "2 1/2", "half a", "eine halbe").
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { matchPhrases } from './trie.ts';

export type Reading<T> = readonly [value: T, end: number];

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);
/** No number in words is longer: "nine hundred and ninety-nine thousand nine hundred and ninety-nine". */
const LONGEST = 14;

/** Digits at a token, with grouping, decimals and fractions. Null where the token belongs to a longer sign such as "3-1" or "$5". */
export function readDigits(lexicon: Lexicon, tokens: readonly Token[], at: number): Reading<number> | null {
  const first = tokens[at];
  if (!first) return null;
  const share = first.kind === 'number' ? undefined : FRACTIONS.get(first.key);
  if (share) return [share, at + 1];
  if (first.kind !== 'number' || first.key.length > 9) return null;
  const point = lexicon.pack.decimal;
  const comma = point === '.' ? ',' : '.';
  let digits = first.key;
  let end = at + 1;
  while (isTouching(tokens, end, comma) && /^\d{3}$/.test(tokens[end + 1]?.key ?? '') && end - at < 8) {
    digits += tokens[end + 1]?.key;
    end += 2;
  }
  let value = Number(digits);
  if (isTouching(tokens, end, point) && isTouching(tokens, end + 1) && tokens[end + 1]?.kind === 'number') {
    value = Number(`${digits}.${tokens[end + 1]?.key.slice(0, 6)}`);
    end += 2;
  }
  const fraction = readFraction(tokens, end);
  return fraction ? [value + fraction[0], fraction[1]] : [value, end];
}

const isTouching = (tokens: readonly Token[], at: number, key?: string): boolean => {
  const token = tokens[at];
  return token !== undefined && !token.space && (key === undefined || token.key === key);
};

/** "1/2" or "½" after whole digits. */
function readFraction(tokens: readonly Token[], at: number): Reading<number> | null {
  const sign = tokens[at];
  if (!sign || sign.kind === 'word') return null;
  const share = FRACTIONS.get(sign.key);
  if (share) return [share, at + 1];
  const dash = sign.key === '-' ? 1 : 0;
  const over = tokens[at + dash];
  const under = tokens[at + dash + 2];
  if (over?.key !== '1' && over?.key !== '3') return null;
  if (!isTouching(tokens, at + dash + 1, '/') || !under || under.space) return null;
  if (under.key !== '2' && under.key !== '4') return null;
  return [Number(over.key) / Number(under.key), at + dash + 3];
}

/** A number in digits or words. Readings from longest to shortest: "one hundred" may also be "one". */
export function readNumber(lexicon: Lexicon, tokens: readonly Token[], at: number): Reading<number>[] {
  const digits = readDigits(lexicon, tokens, at);
  if (digits) return [digits];
  const table = lexicon.words.get('number');
  const [first] = matchPhrases(table, tokens, at) as readonly Reading<number>[];
  if (!first) return [];
  if (!mayGoOn(lexicon, tokens[first[1]])) return [first];
  const readings: Reading<number>[] = [];
  let total = 0;
  let part = 0;
  let next = at;
  while (next - at < LONGEST) {
    const [value, end] = (matchPhrases(table, tokens, next)[0] as [number, number] | undefined) ?? [
      null,
      next,
    ];
    if (value === null) break;
    const joined = join(total, part, value);
    if (!joined) break;
    [total, part] = joined;
    readings.unshift([total + part, end]);
    next = end;
    while (tokens[next] && (tokens[next]?.key === '-' || lexicon.numberJoin.has(tokens[next]?.key ?? '')))
      next++;
  }
  return readings;
}

/** Nearly all number words stand alone: no other follows, nor what joins two. */
function mayGoOn({ words, numberJoin }: Lexicon, token: Token | undefined): boolean {
  if (!token || token.kind === 'number') return false;
  if (token.key === '-' || numberJoin.has(token.key)) return true;
  const edges = words.get('number')?.spaced;
  return (
    edges !== undefined && edges !== null && (edges.words.has(token.key) || edges.capitals.has(token.key))
  );
}

/** The next number word joined to what was read so far: [thousands, rest], or null when they are two numbers. */
function join(total: number, part: number, value: number): [number, number] | null {
  if (total === 0 && part === 0) return [0, value];
  if (value >= 1000) return part > 0 && part < 1000 ? [total + part * value, 0] : null;
  if (value === 100) return part > 0 && part < 100 ? [total, part * 100] : null;
  if (value === 0.5) return part > 0 ? [total, part + 0.5] : null;
  // "二十": a ten after a lower digit multiplies; no language says "two ten" for twelve.
  if (value === 10 && part > 1 && part < 10) return [total, part * 10];
  if (part === 0) return [total, value];
  if ((part === 60 || part === 80) && value < 20) return [total, part + value]; // soixante-dix, quatre-vingt-onze
  const room = part % 100 === 0 ? 100 : part % 10 === 0 ? 10 : 0;
  // "vierundzwanzig" is one word, but "vier en twintig" and "τέσσερις και" put the one first.
  return value < room && value >= 1 ? [total, part + value] : null;
}
