// Calendar arithmetic on civil days (no clock, no zone): the only file that touches Temporal.
import { Temporal as Polyfill } from 'temporal-polyfill';

/** Current browsers have Temporal; Node 22 and older browsers get the same thing from the polyfill. */
const Temporal = (globalThis as { Temporal?: typeof Polyfill }).Temporal ?? Polyfill;

/**
 * A day of the proleptic Gregorian calendar; 1 = Monday. Numbers rather than a Temporal day: every mention reads its parts several
 * times, and each reading of a polyfilled one costs a look-up of its hidden slots.
 */
export type CivilDay = Readonly<{ year: number; month: number; day: number; dayOfWeek: number }>;

const civilDay = (year: number, month: number, day: number): CivilDay => ({
  year,
  month,
  day,
  dayOfWeek: weekdayOf(dayNumber(year, month, day)),
});

const toTemporal = ({ year, month, day }: CivilDay) => new Temporal.PlainDate(year, month, day);

/** "2023-04-28" or an instant that begins so → the day as written, whatever its offset; null when it is no date. */
export function parseDay(iso: string | null): CivilDay | null {
  const match = iso ? /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) : null;
  return match && toDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Null when there is no such day (30 February). */
export function toDay(year: number, month: number, day: number): CivilDay | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return civilDay(year, month, day);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export type DayUnit = 'days' | 'weeks' | 'months' | 'years';

/** Negative amounts count back; a day that the month does not have becomes its last. */
export function addTo(day: CivilDay, amount: number, unit: DayUnit): CivilDay {
  if (amount === 0) return day;
  if (unit === 'months' || unit === 'years') {
    const far = toTemporal(day).add({ [unit]: amount });
    return civilDay(far.year, far.month, far.day);
  }
  const days = unit === 'weeks' ? amount * 7 : amount;
  return ofNumber(dayNumber(day.year, day.month, day.day) + days);
}

export const compareDays = (a: CivilDay, b: CivilDay): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;

/**
 * Days since 1 January 1970, of the proleptic Gregorian calendar (Hinnant's days_from_civil). Choosing among years compares many
 * days; Temporal's differences cost a hundred times as much and are kept for what needs the calendar. Held to it by a test.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The way back (Hinnant's civil_from_days): most of what an article needs is some days from its own. */
function ofNumber(number: number): CivilDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const y = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * m + 2) / 5) + 1;
  const month = m < 10 ? m + 3 : m - 9;
  return { year: y + era * 400 + (month <= 2 ? 1 : 0), month, day, dayOfWeek: weekdayOf(number) };
}

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** Days from `a` to `b`; negative when `b` lies before. */
export const daysBetween = (a: CivilDay, b: CivilDay): number =>
  dayNumber(b.year, b.month, b.day) - dayNumber(a.year, a.month, a.day);

/** The weekday (1 = Monday) in the ISO week of `day`. */
export const inWeekOf = (day: CivilDay, weekday: number): CivilDay =>
  addTo(day, weekday - day.dayOfWeek, 'days');

/** Monday of ISO week `week` of `year`. */
export function mondayOfWeek(year: number, week: number): CivilDay {
  const fourth = civilDay(year, 1, 4);
  return addTo(inWeekOf(fourth, 1), week - 1, 'weeks');
}

/** ISO 8601: a week belongs to the year that its Thursday lies in. */
export function weekOf(day: CivilDay): { year: number; week: number } {
  const thursday = addTo(day, 4 - day.dayOfWeek, 'days');
  const passed = dayNumber(thursday.year, thursday.month, thursday.day) - dayNumber(thursday.year, 1, 1);
  return { year: thursday.year, week: Math.floor(passed / 7) + 1 };
}

/** Easter Sunday. Western: the anonymous Gregorian algorithm (Meeus/Jones/Butcher); Orthodox: Meeus's Julian one, in Gregorian days. */
export function easterSunday(year: number, orthodox = false): CivilDay {
  if (orthodox) {
    const d = (19 * (year % 19) + 15) % 30;
    const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const julian = d + e + 114;
    const shift = Math.floor(year / 100) - Math.floor(year / 400) - 2;
    return addTo(civilDay(year, Math.floor(julian / 31), (julian % 31) + 1), shift, 'days');
  }
  const a = year % 19;
  const century = Math.floor(year / 100);
  const h =
    (19 * a +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - h - (year % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return civilDay(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The nth (1 …, or -1: last) given weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): CivilDay {
  if (nth > 0) {
    const first = civilDay(year, month, 1);
    return addTo(first, ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1), 'days');
  }
  const last = civilDay(year, month, daysInMonth(year, month));
  return addTo(last, -((last.dayOfWeek - weekday + 7) % 7) + 7 * (nth + 1), 'days');
}
