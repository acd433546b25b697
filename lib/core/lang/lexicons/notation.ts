// Short ways to write word lists and the days of a year in the lexicons.
import type { HolidayRule } from '../time-pack.ts';

/** "a b c" → ['a', 'b', 'c']; nothing → []. */
export const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** The same day of every year. */
export const onDay = (month: number, day: number): HolidayRule => ({ month, day });

/** `days` after Western Easter Sunday. */
export const afterEaster = (days: number): HolidayRule => ({ easter: days });

/** The nth weekday of a month (-1: the last), plus some days. */
export const nthWeekday = (month: number, weekday: number, nth: number, plus = 0): HolidayRule => ({
  month,
  weekday,
  nth,
  plus,
});

/** ['one', 'two'] → { one: 1, two: 2 }; each entry may be a phrase with brackets. */
export function countedFrom(first: number, phrases: readonly string[]): Record<string, number> {
  return Object.fromEntries(phrases.map((phrase, k) => [phrase, first + k]));
}
