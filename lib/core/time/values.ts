// TIMEX3 values: written from calendar parts, and read back into the days they cover.
import type { Mod, SeasonCode, Unit } from '../lang/time-pack.ts';
import { addTo, type CivilDay, daysBetween, daysInMonth, mondayOfWeek, parseDay, weekOf } from './civil.ts';

export type Days = { from: string; until: string };

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** 1989, BC0044 for -44. */
export const yearValue = (year: number): string => (year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4));
export const monthValue = (year: number, month: number): string => `${yearValue(year)}-${pad(month)}`;
export const dayValue = (year: number, month: number, day: number): string =>
  `${monthValue(year, month)}-${pad(day)}`;
export const civilValue = ({ year, month, day }: CivilDay): string => dayValue(year, month, day);
export const weekValue = (day: CivilDay): string => {
  const { year, week } = weekOf(day);
  return `${yearValue(year)}-W${pad(week)}`;
};
export const decadeValue = (firstYear: number): string => String(Math.floor(firstYear / 10));
export const clockValue = (hour: number, minute: number): string => `T${pad(hour)}:${pad(minute)}`;
export const quarterOf = (month: number): number => Math.ceil(month / 3);
export const seasonValue = (year: number, season: SeasonCode): string => `${yearValue(year)}-${season}`;

/** First month of a season in the northern hemisphere; only for ordering and choosing a year, the value stays open (2023-SP). */
export const seasonStart: Readonly<Record<SeasonCode, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const UNIT_LETTERS: Readonly<Record<Unit, readonly [time: boolean, factor: number, letter: string]>> = {
  second: [true, 1, 'S'],
  minute: [true, 1, 'M'],
  hour: [true, 1, 'H'],
  day: [false, 1, 'D'],
  weekend: [false, 1, 'WE'],
  week: [false, 1, 'W'],
  fortnight: [false, 2, 'W'],
  month: [false, 1, 'M'],
  quarter: [false, 1, 'Q'],
  half: [false, 6, 'M'],
  season: [false, 3, 'M'],
  year: [false, 1, 'Y'],
  decade: [false, 10, 'Y'],
  century: [false, 100, 'Y'],
  millennium: [false, 1000, 'Y'],
};

/** P2D, PT5H, PXY, P2Y6M (two and a half years). */
export function durationValue(n: number | 'X', unit: Unit): string {
  const [time, factor, letter] = UNIT_LETTERS[unit];
  const head = time ? 'PT' : 'P';
  if (n === 'X') {
    if (unit === 'decade') return 'PXE';
    if (unit === 'century') return 'PXC';
    return `${head}X${letter}`;
  }
  const whole = Math.floor(n);
  const rest = n - whole;
  const minor = rest === 0 ? null : MINOR_UNITS[unit];
  if (minor && Number.isInteger(rest * minor[0])) {
    return `${head}${whole ? whole * factor + letter : ''}${rest * minor[0]}${minor[1]}`;
  }
  return `${head}${Number((n * factor).toFixed(2))}${letter}`;
}

const MINOR_UNITS: Readonly<Partial<Record<Unit, readonly [number, string]>>> = {
  year: [12, 'M'],
  hour: [60, 'M'],
  minute: [60, 'S'],
};

/** First and last day of a calendar value; null for durations, sets, vague values and years BC. */
export function daysOf(value: string): Days | null {
  const dash = value.indexOf('-');
  const head = dash < 0 ? value : value.slice(0, dash);
  if (!/^\d{2,4}$/.test(head)) return null;
  if (head.length === 4)
    return dash < 0
      ? wholeYears(Number(head), Number(head))
      : daysInYear(Number(head), value.slice(dash + 1));
  if (dash >= 0) return null;
  const length = head.length === 3 ? 10 : 100;
  // The 20th century, 19, begins with 1901; the nineties, 199, with 1990.
  const first = Number(head) * length + (length === 100 ? 1 : 0);
  return wholeYears(first, first + length - 1);
}

const wholeYears = (first: number, last: number): Days => ({
  from: dayValue(first, 1, 1),
  until: dayValue(last, 12, 31),
});

const months = (year: number, first: number, count: number): Days => {
  const end = first + count - 1;
  const [lastYear, last] = end > 12 ? [year + 1, end - 12] : [year, end];
  return { from: dayValue(year, first, 1), until: dayValue(lastYear, last, daysInMonth(lastYear, last)) };
};

const DAY = /^(\d\d)(?:-(\d\d))?(?:T|$)/;
const PART = /^([QH])([1-4])$/;
const WEEK = /^W(\d\d)(-WE)?$/;

function daysInYear(year: number, rest: string): Days | null {
  const date = DAY.exec(rest);
  if (date) {
    const month = Number(date[1]);
    if (month < 1 || month > 12) return null;
    if (date[2] === undefined) return months(year, month, 1);
    const day = Number(date[2]);
    if (day < 1 || day > daysInMonth(year, month)) return null;
    const only = dayValue(year, month, day);
    return { from: only, until: only };
  }
  const part = PART.exec(rest);
  if (part) {
    const length = part[1] === 'Q' ? 3 : 6;
    return Number(part[2]) * length > 12 ? null : months(year, (Number(part[2]) - 1) * length + 1, length);
  }
  const week = WEEK.exec(rest);
  if (!week) return rest in seasonStart ? months(year, seasonStart[rest as SeasonCode], 3) : null;
  const monday = mondayOfWeek(year, Number(week[1]));
  return {
    from: civilValue(week[2] ? addTo(monday, 5, 'days') : monday),
    until: civilValue(addTo(monday, 6, 'days')),
  };
}

/** "early March" → its first third; a modifier of a longer or shorter stretch cuts thirds too; APPROX and the like cut nothing. */
export function narrow(days: Days, mod: Mod | null): Days {
  if (mod !== 'START' && mod !== 'MID' && mod !== 'END') return days;
  const first = parseDay(days.from);
  const last = parseDay(days.until);
  if (!first || !last) return days;
  const third = Math.floor((daysBetween(first, last) + 1) / 3);
  if (third === 0) return days;
  const from = mod === 'START' ? first : addTo(first, mod === 'MID' ? third : 2 * third, 'days');
  const until = mod === 'END' ? last : addTo(first, (mod === 'START' ? third : 2 * third) - 1, 'days');
  return { from: civilValue(from), until: civilValue(until) };
}
