// One slot of a template at one token → what it can be read as, with the token after it.
import type { SlotName, Slots } from '../lang/time-pack.ts';
import type { Lexicon } from './lexicon.ts';
import { type Reading, readDigits, readNumber } from './numbers.ts';
import type { Token } from './tokens.ts';
import { matchPhrases } from './trie.ts';

/** All but the marks, which read nothing. */
export type ReadableSlot = Exclude<SlotName, 'start' | 'end'>;

/** A slot's share of the mention's slots. */
export type SlotReading = Reading<Slots>;

type Reader = (lexicon: Lexicon, tokens: readonly Token[], at: number) => readonly SlotReading[];

/** All readings of `slot` at token `at`, the preferred one first. */
export function readSlot(
  slot: ReadableSlot,
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
): readonly SlotReading[] {
  return tokens[at] ? readers[slot](lexicon, tokens, at) : [];
}

/** The lexicon keeps with each word of these classes the slots that it fills. */
const fromWords =
  (name: string): Reader =>
  (lexicon, tokens, at) =>
    matchPhrases(lexicon.words.get(name), tokens, at) as readonly SlotReading[];

/** Plain digits between two bounds. */
const inDigits =
  (low: number, high: number, lengths: readonly number[], toSlots: (value: number) => Slots): Reader =>
  (_, tokens, at) => {
    const token = tokens[at];
    if (token?.kind !== 'number' || !lengths.includes(token.key.length)) return NONE;
    const value = Number(token.key);
    return value >= low && value <= high ? [[toSlots(value), at + 1]] : NONE;
  };

/** "2nd", "2.", "second". */
const asOrdinal =
  (high: number, toSlots: (value: number) => Slots): Reader =>
  (lexicon, tokens, at) => {
    const token = tokens[at];
    const found: SlotReading[] = [];
    if (token?.kind === 'number' && token.key.length <= 2) {
      const value = Number(token.key);
      const ending = tokens[at + 1];
      if (value >= 1 && value <= high && ending && !ending.space && lexicon.ordinalEndings.has(ending.key)) {
        found.push([toSlots(value), at + 2]);
      }
      return found;
    }
    for (const [value, end] of matchPhrases(lexicon.words.get('ordinal'), tokens, at)) {
      if ((value as number) <= high) found.push([toSlots(value as number), end]);
    }
    return found;
  };

const either =
  (one: Reader, other: Reader): Reader =>
  (lexicon, tokens, at) => {
    const found = one(lexicon, tokens, at);
    const more = other(lexicon, tokens, at);
    if (found.length === 0) return more;
    return more.length === 0 ? found : [...found, ...more];
  };

const NONE: SlotReading[] = [];

const numberAs =
  (toSlots: (value: number) => Slots): Reader =>
  (lexicon, tokens, at) =>
    readNumber(lexicon, tokens, at).map(([value, end]) => [toSlots(value), end]);

const dayInDigits = inDigits(1, 31, [1, 2], (day) => ({ day }));
const dayOrdinal = asOrdinal(31, (day) => ({ day }));

/** "nineteen ninety-six", "two thousand and six", "nineteen oh five". */
const spokenYear: Reader = (lexicon, tokens, at) => {
  if (!lexicon.pack.spokenYears || tokens[at]?.kind === 'number') return [];
  const [first] = matchPhrases(lexicon.words.get('number'), tokens, at);
  if (!first) return [];
  const [head, next] = first as [number, number];
  if (head >= 11 && head <= 20) {
    return readNumber(lexicon, tokens, next)
      .filter(([tail]) => tail >= 10 && tail <= 99)
      .map(([tail, end]) => [{ year: head * 100 + tail }, end]);
  }
  if (head !== 2) return [];
  return readNumber(lexicon, tokens, at)
    .filter(([value]) => value >= 2000 && value < 2100)
    .map(([year, end]) => [{ year }, end]);
};

/** "一九九八": four words for one digit each, touching. */
const digitYear: Reader = (lexicon, tokens, at) => {
  if (!lexicon.pack.digitYears || tokens[at]?.kind === 'number') return [];
  let year = 0;
  for (let k = 0; k < 4; k++) {
    const [digit] = matchPhrases(lexicon.words.get('number'), tokens, at + k)
      .filter(([value, end]) => end === at + k + 1 && (value as number) < 10)
      .map(([value]) => value as number);
    if (digit === undefined || (k > 0 && tokens[at + k]?.space)) return [];
    year = year * 10 + digit;
  }
  return year >= 1000 && year < 2200 ? [[{ year }, at + 4]] : [];
};

const ROMAN = /^(?=[ivx])(x{0,2})(ix|iv|v?i{0,3})$/;
const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

const romanCentury: Reader = (_, tokens, at) => {
  const key = tokens[at]?.key ?? '';
  if (key.length > 5 || !ROMAN.test(key)) return [];
  let century = 0;
  for (let k = 0; k < key.length; k++) {
    const value = romanValues[key[k] as string] as number;
    century += value < (romanValues[key[k + 1] as string] ?? 0) ? -value : value;
  }
  return [[{ century }, at + 1]];
};

const CLOCK_UNITS: ReadonlySet<string> = new Set(['second', 'minute', 'hour']);

const readers: Readonly<Record<ReadableSlot, Reader>> = {
  month: fromWords('month'),
  m: inDigits(1, 12, [1, 2], (month) => ({ month })),
  day: either(dayOrdinal, dayInDigits),
  dayth: dayOrdinal,
  dd: dayInDigits,
  weekday: fromWords('weekday'),
  season: fromWords('season'),
  year: either(
    inDigits(1000, 2199, [4], (year) => ({ year })),
    either(spokenYear, digitYear),
  ),
  anyyear: inDigits(1, 9999, [1, 2, 3, 4], (year) => ({ year })),
  yy: inDigits(0, 99, [2], (year) => ({ year })),
  quarter: either(
    asOrdinal(4, (quarter) => ({ quarter })),
    inDigits(1, 4, [1], (quarter) => ({ quarter })),
  ),
  half: either(
    asOrdinal(2, (half) => ({ half })),
    inDigits(1, 2, [1], (half) => ({ half })),
  ),
  decade: (lexicon, tokens, at) =>
    inDigits(0, 2190, [2, 4], (decade) => ({ decade }))(lexicon, tokens, at).filter(
      ([{ decade = 1 }]) => decade % 10 === 0 && (decade < 100 || decade >= 1000),
    ),
  decadeWord: fromWords('decade'),
  century: either(
    asOrdinal(30, (century) => ({ century })),
    fromWords('century'),
  ),
  roman: romanCentury,
  nth: either(
    asOrdinal(31, (nth) => ({ nth })),
    fromWords('nth'),
  ),
  n: either(
    fromWords('several'),
    numberAs((n) => ({ n })),
  ),
  unit: fromWords('unit'),
  period: (lexicon, tokens, at) =>
    readers.unit(lexicon, tokens, at).filter(([{ unit = 'day' }]) => !CLOCK_UNITS.has(unit)),
  units: fromWords('units'),
  shift: fromWords('shift'),
  step: fromWords('step'),
  dayPart: fromWords('dayPart'),
  hour: either(
    inDigits(0, 24, [1, 2], (hour) => ({ hour })),
    (lexicon, tokens, at) =>
      tokens[at]?.kind === 'number' || readDigits(lexicon, tokens, at)
        ? []
        : numberAs((hour) => ({ hour }))(lexicon, tokens, at).filter(
            ([{ hour = 0 }]) => hour >= 1 && hour <= 12,
          ),
  ),
  minute: inDigits(0, 59, [2], (minute) => ({ minute })),
  hhmm: inDigits(0, 2359, [4], (value) => ({ hour: Math.floor(value / 100), minute: value % 100 })),
  meridiem: fromWords('meridiem'),
  zone: fromWords('zone'),
  era: fromWords('era'),
  vague: fromWords('vague'),
  holiday: fromWords('holiday'),
};
