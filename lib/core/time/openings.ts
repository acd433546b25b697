// Slots of templates → bits, so that one look at a token tells which slots can begin at it.
import type { SlotName } from '../lang/time-pack.ts';

/** Slots that a word can open; each has one bit, by its place here. */
export const SLOTS_OF_WORDS: readonly SlotName[] = [
  'month',
  'day',
  'dayth',
  'weekday',
  'season',
  'year',
  'quarter',
  'half',
  'decadeWord',
  'century',
  'roman',
  'nth',
  'n',
  'unit',
  'period',
  'units',
  'shift',
  'step',
  'dayPart',
  'hour',
  'meridiem',
  'zone',
  'era',
  'vague',
  'holiday',
];

/** A number may open the slot. */
export const DIGITS = 1 << 25;
/** The slot reads nothing: it opens anywhere. Every token has this bit. */
export const MARK = 1 << 26;
/** Of a token: it stands as a word in some template. */
export const LITERAL = 1 << 27;
/** Of a token: a template can begin there. */
export const START = 1 << 28;
/** Of a slot: one run of digits fills it. */
export const ONE_NUMBER = 1 << 29;

const ONE: ReadonlySet<SlotName> = new Set<SlotName>([
  'm',
  'dd',
  'year',
  'anyyear',
  'yy',
  'hour',
  'minute',
  'hhmm',
]);
const MANY: ReadonlySet<SlotName> = new Set<SlotName>([
  'day',
  'dayth',
  'quarter',
  'half',
  'decade',
  'century',
  'nth',
  'n',
]);

/** Bit of the words that open a slot; 0 when none does. */
export function wordBit(slot: SlotName): number {
  const place = SLOTS_OF_WORDS.indexOf(slot);
  return place < 0 ? 0 : 1 << place;
}

/** All bits of a slot: one of them in common with a token, and the slot may begin there. */
export function slotBits(slot: SlotName): number {
  if (slot === 'start' || slot === 'end') return MARK;
  const digits = ONE.has(slot) ? DIGITS | ONE_NUMBER : MANY.has(slot) ? DIGITS : 0;
  return wordBit(slot) | digits;
}

/** Bits of a number in the text. */
export const NUMBER_BITS = DIGITS | MARK | LITERAL | START;
