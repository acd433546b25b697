// "two weeks ago", "in three days", "a year earlier", "two days later", "the past two months": a number of units from a day.
import type { Unit } from '../../lang/time-pack.ts';
import type { TimeComponent } from '../../model/time.ts';
import { addTo, type CivilDay, type DayUnit } from '../civil.ts';
import type { Context, Resolved, Resolver } from '../context.ts';
import {
  civilValue,
  decadeValue,
  durationValue,
  monthValue,
  quarterOf,
  weekValue,
  yearValue,
} from '../values.ts';
import { type Base, comparedPeriod, inFocus, published } from './anchors.ts';

export const resolveAgo: Resolver = ({ slots }, context) => {
  const { n = 1, unit } = slots;
  if (n === 'X') return vague('PAST_REF', 'ago.vague');
  // "Profit rose from $2 million a year ago": compared with the same quarter of the year before, not with a day.
  const compared =
    unit === 'year' && n === 1 && !context.isNarrative
      ? comparedPeriod(context, slots.compared === true)
      : null;
  if (compared && context.focus.quarter) return atPeriod(compared, -1);
  return fromBase(published(context), unit, -n, 'ago');
};

export const resolveAhead: Resolver = ({ slots }, context) => {
  const { n = 1, unit } = slots;
  if (n === 'X') return vague('FUTURE_REF', 'ahead.vague');
  // "in two weeks" after a past verb is a length: they did it in two weeks; so is "the smallest rise in a year".
  const isLength = n === 1 ? context.tense !== 'future' : context.tense === 'past' && context.isVerbNear;
  if (isLength && unit) {
    return {
      type: 'DURATION',
      value: durationValue(n, unit),
      stated: [],
      inferred: [],
      rule: 'duration',
      anchor: null,
    };
  }
  return fromBase(published(context), unit, n, 'ahead');
};

export const resolveBefore: Resolver = ({ slots }, context) => {
  const { n = 1, unit, year } = slots;
  if (n === 'X') return vague('PAST_REF', 'before.vague');
  const compared =
    unit === 'year' && n === 1 && !context.isNarrative
      ? comparedPeriod(context, slots.compared === true)
      : null;
  if (compared) return atPeriod(compared, year === undefined ? -1 : year - compared.year);
  // "the same period of 2022", with no period named before: the year at least.
  if (year !== undefined) return { ...vague(yearValue(year), 'before.year-stated'), stated: ['year'] };
  return fromBase(focusOr(context), unit, -n, 'before');
};

export const resolveAfter: Resolver = ({ slots }, context) => {
  const { n = 1, unit } = slots;
  if (n === 'X') return vague('FUTURE_REF', 'after.vague');
  return fromBase(focusOr(context), unit, n, 'after');
};

const focusOr = (context: Context): Base | null => inFocus(context) ?? published(context);

const vague = (value: string, rule: string): Resolved => ({
  type: 'DATE',
  value,
  stated: [],
  inferred: [],
  rule,
  anchor: null,
});

function atPeriod(period: NonNullable<ReturnType<typeof comparedPeriod>>, years: number): Resolved {
  const value = period.value(period.year + years);
  return {
    type: 'DATE',
    value,
    stated: [],
    inferred: ['year'],
    rule: 'before.same-period',
    anchor: period.anchor,
  };
}

const DAY_UNITS: Readonly<Partial<Record<Unit, readonly [number, DayUnit]>>> = {
  day: [1, 'days'],
  week: [1, 'weeks'],
  fortnight: [2, 'weeks'],
  month: [1, 'months'],
  quarter: [3, 'months'],
  half: [6, 'months'],
  year: [1, 'years'],
  decade: [10, 'years'],
  century: [100, 'years'],
};

/** As fine as the unit named: two weeks ago is a week, not a day; nobody counts days when they say so. */
function fromBase(base: Base | null, unit: Unit | undefined, n: number, name: string): Resolved | null {
  if (!base || !unit) return null;
  const step = DAY_UNITS[unit];
  const rule = `${name}.${unit}`;
  if (!step) {
    // Hours and minutes from a day without a clock: the same day at best.
    return {
      type: 'TIME',
      value: civilValue(base.day),
      stated: [],
      inferred: ['year', 'month', 'day'],
      rule,
      anchor: base.anchor,
    };
  }
  const amount = n * step[0];
  const day = addFraction(base.day, amount, step[1]);
  const [value, inferred] = atGrain(day, Number.isInteger(n) ? unit : finer(unit));
  return { type: 'DATE', value, stated: [], inferred, rule, anchor: base.anchor };
}

/** Half a year is six months; other fractions are rounded to whole units. */
function addFraction(day: CivilDay, amount: number, unit: DayUnit): CivilDay {
  if (Math.abs(amount) > 9000) return day;
  const whole = Math.trunc(amount);
  const rest = amount - whole;
  const first = addTo(day, whole, unit);
  if (rest === 0) return first;
  if (unit === 'years') return addTo(first, Math.round(rest * 12), 'months');
  return addTo(first, Math.round(rest * (unit === 'months' ? 30 : unit === 'weeks' ? 7 : 1)), 'days');
}

const finer = (unit: Unit): Unit => (unit === 'year' || unit === 'decade' ? 'month' : 'day');

function atGrain(day: CivilDay, unit: Unit): [string, TimeComponent[]] {
  switch (unit) {
    case 'week':
    case 'fortnight':
      return [weekValue(day), ['year', 'week']];
    case 'month':
    case 'half':
      return [monthValue(day.year, day.month), ['year', 'month']];
    case 'quarter':
      return [`${yearValue(day.year)}-Q${quarterOf(day.month)}`, ['year', 'quarter']];
    case 'year':
      return [yearValue(day.year), ['year']];
    case 'decade':
      return [decadeValue(day.year), ['decade']];
    case 'century':
      return [String(Math.floor(day.year / 100)), ['century']];
    default:
      return [civilValue(day), ['year', 'month', 'day']];
  }
}

/** "the past two years": a length, but one that ends (or begins) on the article's day, so it can be put on the calendar. */
export const resolveSpan: Resolver = ({ slots }, context) => {
  const { n = 1, unit, shift = -1 } = slots;
  if (!unit) return null;
  const value = durationValue(n, unit);
  const base = published(context);
  const step = DAY_UNITS[unit];
  const plain: Resolved = { type: 'DURATION', value, stated: [], inferred: [], rule: 'span', anchor: null };
  if (!base || !step || n === 'X' || shift === 0) return plain;
  const other = addFraction(base.day, Math.sign(shift) * n * step[0], step[1]);
  const [from, until] = shift < 0 ? [other, base.day] : [base.day, other];
  return { ...plain, days: { from: civilValue(from), until: civilValue(until) }, anchor: base.anchor };
};
