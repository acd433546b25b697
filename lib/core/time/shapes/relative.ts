// "last year", "yesterday", "next Friday", "the following week", "that month", "the quarter": counted in whole units from a day.
import type { Slots, Unit } from '../../lang/time-pack.ts';
import type { TimeAnchor, TimeComponent } from '../../model/time.ts';
import { addTo, type CivilDay, compareDays, inWeekOf, toDay } from '../civil.ts';
import type { Context, Resolved, Resolver } from '../context.ts';
import {
  civilValue,
  clockValue,
  daysOf,
  decadeValue,
  monthValue,
  quarterOf,
  seasonStart,
  seasonValue,
  weekValue,
  yearValue,
} from '../values.ts';
import { type Base, inFocus, published, shiftPart, yearInFocus } from './anchors.ts';
import { holidayIn } from './date.ts';

export const resolveShift: Resolver = ({ slots }, context) => {
  const base = published(context);
  // "They rode this weekend", dated Tuesday: the one that is over.
  if (
    base &&
    slots.unit === 'weekend' &&
    slots.shift === 0 &&
    context.tense === 'past' &&
    base.day.dayOfWeek < 5
  )
    return shifted({ ...slots, shift: -1 }, base, 'shift', context);
  return base && shifted(slots, base, 'shift', context);
};

/** "the next day", "that year": from the day the text is at; without one the text does not say. */
export const resolveStep: Resolver = ({ slots }, context) => {
  const focus = slots.unit === 'year' ? yearInFocus(context) : inFocus(context);
  // "the next day" after a month is no day: the text does not say which.
  if (focus && slots.unit && isFiner(slots.unit, focus.fineness)) return null;
  return focus && shifted(slots, focus, 'step', context);
};

const isFiner = (unit: Unit, fineness: 'day' | 'month' | 'year'): boolean => {
  if (fineness === 'day') return false;
  if (['hour', 'day', 'week', 'weekend'].includes(unit)) return true;
  return fineness === 'year' && (unit === 'month' || unit === 'quarter');
};

/** "the year", "the quarter", "the weekend" without more: the one the text is at or that has just ended. */
export const resolveDefinite: Resolver = ({ slots }, context) => {
  const { unit } = slots;
  const base = published(context);
  const focus = inFocus(context);
  if (!unit) return null;
  if (unit === 'quarter' && context.focus.quarter && !context.isNarrative) {
    const { year, quarter } = context.focus.quarter;
    const value = `${yearValue(year)}-Q${quarter}`;
    return relativeValue(value, 'definite.focus', { kind: 'focus', value }, ['quarter']);
  }
  if (context.isNarrative && focus && !isFiner(unit, focus.fineness))
    return shifted({ unit, shift: 0 }, focus, 'definite', context);
  if (!base) return null;
  if (unit === 'quarter') return shifted({ unit, shift: -1 }, base, 'definite', context);
  if (unit === 'weekend')
    return shifted({ unit, shift: isWeekendAhead(context, base.day) ? 0 : -1 }, base, 'definite', context);
  if (unit === 'day' && focus?.fineness === 'day')
    return shifted({ unit, shift: 0 }, focus, 'definite', context);
  return shifted({ unit, shift: 0 }, base, 'definite', context);
};

/** On a weekend or before one that the verb puts ahead: this week's. */
function isWeekendAhead({ tense, side }: Context, day: CivilDay): boolean {
  return day.dayOfWeek >= 6 || (side ?? tense) === 'future';
}

function relativeValue(value: string, rule: string, anchor: TimeAnchor, inferred: TimeComponent[]): Resolved {
  return { type: 'DATE', value, stated: [], inferred, rule, anchor };
}

/** The value of a unit, weekday, month, season or named day `shift` away from a day. */
function shifted(slots: Slots, base: Base, name: string, context: Context): Resolved | null {
  const shift = slots.shift ?? 0;
  const { day, anchor } = base;
  if (slots.weekday !== undefined) {
    const found = shiftWeekday(day, slots.weekday, shift, context);
    return {
      type: 'DATE',
      value: civilValue(found),
      stated: ['weekday'],
      inferred: ['year', 'month', 'day'],
      rule: `${name}.weekday`,
      anchor,
    };
  }
  if (slots.month !== undefined) {
    const named = slots.day === undefined ? null : toDay(day.year, slots.month, slots.day);
    const year = shiftWithin(day.year, named ? compareDays(named, day) : slots.month - day.month, shift);
    const value =
      slots.day === undefined
        ? monthValue(year, slots.month)
        : civilValue(toDay(year, slots.month, slots.day) ?? day);
    return { type: 'DATE', value, stated: ['month'], inferred: ['year'], rule: `${name}.month`, anchor };
  }
  if (slots.season) {
    const year = shiftSeason(day, slots.season, shift);
    return {
      type: 'DATE',
      value: seasonValue(year, slots.season),
      stated: ['season'],
      inferred: ['year'],
      rule: `${name}.season`,
      anchor,
    };
  }
  if (slots.holiday) {
    const here = holidayIn(slots.holiday, day.year);
    const year = shiftWithin(day.year, compareDays(here, day), shift);
    return {
      type: 'DATE',
      value: civilValue(holidayIn(slots.holiday, year)),
      stated: ['month', 'day'],
      inferred: ['year'],
      rule: `${name}.holiday`,
      anchor,
    };
  }
  return slots.unit ? shiftUnit(slots, slots.unit, base, name) : null;
}

/** "last May" in May is the May before; "this May" the same year; "next May" the first one after. `ahead`: sign of May minus now. */
function shiftWithin(year: number, ahead: number, shift: number): number {
  if (shift < 0) return ahead < 0 ? year + shift + 1 : year + shift;
  if (shift > 0) return ahead > 0 ? year + shift - 1 : year + shift;
  return year;
}

/** "last fall" in November, while it runs, is the year before's; "this winter" in January began the year before. */
function shiftSeason(day: CivilDay, season: NonNullable<Slots['season']>, shift: number): number {
  const start = seasonStart[season];
  if (season === 'WI' && day.month <= 2) return day.year - 1 + shift;
  if (shift < 0) return day.month > start + 2 ? day.year + shift + 1 : day.year + shift;
  if (shift > 0) return day.month < start ? day.year + shift - 1 : day.year + shift;
  return day.year;
}

function shiftWeekday(day: CivilDay, weekday: number, shift: number, { tense, side }: Context): CivilDay {
  const same = inWeekOf(day, weekday);
  if (shift < 0) {
    const before = compareDays(same, day) < 0 ? same : addTo(same, -7, 'days');
    return addTo(before, 7 * (shift + 1), 'days');
  }
  if (shift > 0) {
    const after = compareDays(same, day) > 0 ? same : addTo(same, 7, 'days');
    return addTo(after, 7 * (shift - 1), 'days');
  }
  const isPast = (side ?? tense) === 'past';
  if (!isPast && compareDays(same, day) < 0) return addTo(same, 7, 'days');
  if (isPast && compareDays(same, day) > 0) return addTo(same, -7, 'days');
  return same;
}

function shiftUnit(
  { shift = 0, dayPart, hour, minute }: Slots,
  unit: Unit,
  { day, anchor }: Base,
  name: string,
): Resolved | null {
  const rule = `${name}.${unit}`;
  switch (unit) {
    case 'day': {
      const value = civilValue(addTo(day, shift, 'days'));
      if (hour !== undefined) {
        return {
          ...relativeValue(value + clockValue(hour, minute ?? 0), rule, anchor, ['year', 'month', 'day']),
          type: 'TIME',
          stated: ['hour'],
        };
      }
      const type = dayPart ? 'TIME' : 'DATE';
      return {
        ...relativeValue(dayPart ? `${value}T${dayPart}` : value, rule, anchor, ['year', 'month', 'day']),
        type,
      };
    }
    case 'week':
      return relativeValue(weekValue(addTo(day, shift, 'weeks')), rule, anchor, ['year', 'week']);
    case 'fortnight':
      return relativeValue(weekValue(addTo(day, 2 * shift, 'weeks')), rule, anchor, ['year', 'week']);
    case 'weekend':
      return relativeValue(`${weekValue(addTo(day, shift, 'weeks'))}-WE`, rule, anchor, ['year', 'week']);
    case 'month': {
      const { year, month } = addTo(day, shift, 'months');
      return relativeValue(monthValue(year, month), rule, anchor, ['year', 'month']);
    }
    case 'quarter': {
      const [year, quarter] = shiftPart(day.year, quarterOf(day.month), 4, shift);
      return relativeValue(`${yearValue(year)}-Q${quarter}`, rule, anchor, ['year', 'quarter']);
    }
    case 'half': {
      const [year, half] = shiftPart(day.year, day.month > 6 ? 2 : 1, 2, shift);
      return relativeValue(`${yearValue(year)}-H${half}`, rule, anchor, ['year']);
    }
    case 'year':
      return relativeValue(yearValue(day.year + shift), rule, anchor, ['year']);
    case 'decade':
      return relativeValue(decadeValue(day.year + 10 * shift), rule, anchor, ['decade']);
    case 'century':
      return relativeValue(String(Math.floor((day.year + 100 * shift) / 100)), rule, anchor, ['century']);
    default:
      return null;
  }
}

/** "the first week of May", "the second day of the month", "the first half of 2020" inside a value already worked out. */
export function nthWithin(nth: number, unit: Unit, outer: string): string | null {
  const days = daysOf(outer);
  if (!days) return null;
  const [year = 0, month = 1, date = 1] = (nth > 0 ? days.from : days.until).split('-').map(Number);
  const edge = toDay(year, month, date);
  if (!edge) return null;
  const steps = nth > 0 ? nth - 1 : nth + 1;
  switch (unit) {
    case 'day':
      return civilValue(addTo(edge, steps, 'days'));
    case 'week':
      return weekValue(addTo(edge, steps, 'weeks'));
    case 'weekend':
      return `${weekValue(addTo(edge, steps, 'weeks'))}-WE`;
    case 'month': {
      const found = addTo(edge, steps, 'months');
      return monthValue(found.year, found.month);
    }
    case 'quarter': {
      const [of, quarter] = shiftPart(year, quarterOf(month), 4, steps);
      return `${yearValue(of)}-Q${quarter}`;
    }
    case 'half': {
      const [of, half] = shiftPart(year, month > 6 ? 2 : 1, 2, steps);
      return `${yearValue(of)}-H${half}`;
    }
    case 'year':
      return yearValue(year + steps);
    case 'decade':
      return decadeValue(year + 10 * steps);
    default:
      return null;
  }
}
