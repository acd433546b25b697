// A stretch of days → the days in it that begin a unit of the calendar: what people count in, about as many as asked for.
import { DAY_MS } from './timeline-scale.ts';

/** `days`: the usual length. `every`: of the days since 1970, the months of a year, the years. */
type Unit = { name: 'day' | 'week' | 'month' | 'year'; every: number; days: number };

const UNITS: readonly Unit[] = [
  { name: 'day', every: 1, days: 1 },
  { name: 'day', every: 2, days: 2 },
  { name: 'week', every: 1, days: 7 },
  { name: 'month', every: 1, days: 30 },
  { name: 'month', every: 3, days: 90 },
  { name: 'year', every: 1, days: 365 },
];

/** @param from days since 1970-01-01; `until` is exclusive. */
export function findCalendarDays(from: number, until: number, count: number): number[] {
  const unit = chooseUnit((until - 1 - from) / count);
  const days: number[] = [];
  for (let day = startAt(from, unit); day < until; day = startAt(day + 1, unit)) days.push(day);
  return days;
}

/** The unit whose length is nearest by ratio; of years a round number: 1, 2, 5, 10, 20 … */
function chooseUnit(days: number): Unit {
  const years = days / 365;
  if (years > Math.SQRT2) return { name: 'year', every: roundYears(years), days };
  const byRatio = (unit: Unit) => Math.abs(Math.log(unit.days / Math.max(days, 1)));
  return UNITS.reduce((best, unit) => (byRatio(unit) < byRatio(best) ? unit : best));
}

function roundYears(years: number): number {
  const power = 10 ** Math.floor(Math.log10(years));
  const factor = years / power;
  // Bounds halfway, by ratio, between 1, 2, 5 and 10.
  return power * (factor >= Math.sqrt(50) ? 10 : factor >= Math.sqrt(10) ? 5 : factor >= Math.SQRT2 ? 2 : 1);
}

/** The first day from `day` on that begins a unit. */
function startAt(day: number, { name, every }: Unit): number {
  if (name === 'day') return ceilTo(day, every);
  if (name === 'week') return day + ((((3 - day) % 7) + 7) % 7); // 1970-01-04 was a Sunday
  const date = new Date(day * DAY_MS);
  const [year, month, past] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() - 1];
  if (name === 'month') return startOf(year, past === 0 ? ceilTo(month, every) : ceilTo(month + 1, every));
  const isStart = past === 0 && month === 0;
  return startOf(ceilTo(isStart ? year : year + 1, every), 0);
}

/** Plus 0: what is rounded up to 0 from below is -0. */
const ceilTo = (value: number, step: number) => Math.ceil(value / step) * step + 0;

/** Not `Date.UTC(year, …)`: it reads the years 0 to 99 as 1900 to 1999. */
const startOf = (year: number, month: number) => new Date(0).setUTCFullYear(year, month, 1) / DAY_MS;
