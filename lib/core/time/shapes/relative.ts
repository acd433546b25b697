// "last year", "yesterday", "next Friday", "the following week", "that month", "the quarter": counted in whole units from a day.
import type { Slots, Unit } from '../../lang/time-pack.ts';
import type { TimeAnchor, TimeComponent } from '../../model/time.ts';
import { addTo, type CivilDay, compareDays, inWeekOf, parseDay, toDay } from '../civil.ts';
import type { Context, Resolved, Resolver } from '../context.ts';
import {
  civilValue,
  clockValue,
  daysOf,
  monthValue,
  seasonStart,
  seasonValue,
  yearValue,
} from '../values.ts';
import { type Base, inFocus, published, yearInFocus } from './anchors.ts';
import { holidayIn } from './date.ts';
import { unitValue } from './unit-value.ts';

export const resolveShift: Resolver = ({ slots }, context) => {
  // A history counts "the next day" from where it is; "today" in it is the writer's own.
  if (context.isHistory && slots.unit && (slots.shift ?? 0) > 0) {
    const focus = inFocus(context);
    if (focus && !isFiner(slots.unit, focus.fineness)) return shifted(slots, focus, 'shift', context);
  }
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
  if (slots.unit && slots.weekday === undefined) return shiftUnit(slots, slots.unit, base, name);
  const named = shiftName(slots, base.day, context);
  if (!named) return null;
  const { value, stated, inferred, by } = named;
  return { type: 'DATE', value, stated, inferred, rule: `${name}.${by}`, anchor: base.anchor };
}

type Named = { value: string; stated: TimeComponent[]; inferred: TimeComponent[]; by: string };

/** "last Friday", "next May", "this winter", "last Christmas". */
function shiftName(slots: Slots, day: CivilDay, context: Context): Named | null {
  const { shift = 0, weekday, month, season, holiday } = slots;
  if (weekday !== undefined) {
    const value = civilValue(shiftWeekday(day, weekday, shift, context));
    return { value, stated: ['weekday'], inferred: ['year', 'month', 'day'], by: 'weekday' };
  }
  if (month !== undefined) {
    const named = slots.day === undefined ? null : toDay(day.year, month, slots.day);
    const year = shiftWithin(day.year, named ? compareDays(named, day) : month - day.month, shift);
    const value =
      slots.day === undefined ? monthValue(year, month) : civilValue(toDay(year, month, slots.day) ?? day);
    return { value, stated: ['month'], inferred: ['year'], by: 'month' };
  }
  if (season) {
    const value = seasonValue(shiftSeason(day, season, shift), season);
    return { value, stated: ['season'], inferred: ['year'], by: 'season' };
  }
  if (!holiday) return null;
  const year = shiftWithin(day.year, compareDays(holidayIn(holiday, day.year), day), shift);
  return {
    value: civilValue(holidayIn(holiday, year)),
    stated: ['month', 'day'],
    inferred: ['year'],
    by: 'holiday',
  };
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

function shiftUnit(slots: Slots, unit: Unit, { day, anchor }: Base, name: string): Resolved | null {
  const { shift = 0, dayPart, hour, minute = 0 } = slots;
  const found = unitValue(day, unit, shift);
  if (!found) return null;
  const plain = relativeValue(found.value, `${name}.${unit}`, anchor, found.inferred);
  if (unit !== 'day') return plain;
  if (hour !== undefined) {
    return { ...plain, type: 'TIME', value: found.value + clockValue(hour, minute), stated: ['hour'] };
  }
  return dayPart ? { ...plain, type: 'TIME', value: `${found.value}T${dayPart}` } : plain;
}

/** "the first week of May", "the second day of the month", "the first half of 2020" inside a value already worked out. */
export function nthWithin(nth: number, unit: Unit, outer: string): string | null {
  const days = daysOf(outer);
  const edge = days && parseDay(nth > 0 ? days.from : days.until);
  if (!edge) return null;
  const steps = nth > 0 ? nth - 1 : nth + 1;
  return unitValue(unit === 'week' ? intoWeek(edge, nth) : edge, unit, steps)?.value ?? null;
}

/** A week belongs where its Thursday lies: "the last week of March" is not the one that holds only the 31st. */
function intoWeek(edge: CivilDay, nth: number): CivilDay {
  if (nth > 0) return edge.dayOfWeek > 4 ? addTo(edge, 7, 'days') : edge;
  return edge.dayOfWeek < 4 ? addTo(edge, -7, 'days') : edge;
}
