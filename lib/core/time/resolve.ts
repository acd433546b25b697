// A mention and what is around it → its value: the mention's shape says which rule works it out.
import type { ShapeName } from '../lang/time-pack.ts';
import type { Context, Resolved, Resolver } from './context.ts';
import type { Mention } from './recognise.ts';
import { atTime, resolveClock } from './shapes/clock.ts';
import { resolveDate } from './shapes/date.ts';
import { resolveDuration, resolveSet, resolveVague } from './shapes/length.ts';
import { resolveAfter, resolveAgo, resolveAhead, resolveBefore, resolveSpan } from './shapes/offset.ts';
import {
  resolveCentury,
  resolveDecade,
  resolveHalf,
  resolveQuarter,
  resolveSeason,
  resolveYear,
} from './shapes/period.ts';
import { nthWithin, resolveDefinite, resolveShift, resolveStep } from './shapes/relative.ts';

const resolvers: Readonly<Record<Exclude<ShapeName, 'never'>, Resolver>> = {
  date: resolveDate,
  year: resolveYear,
  season: resolveSeason,
  quarter: resolveQuarter,
  half: resolveHalf,
  decade: resolveDecade,
  century: resolveCentury,
  nth: () => null,
  holiday: resolveDate,
  clock: resolveClock,
  dayPart: resolveClock,
  shift: resolveShift,
  step: resolveStep,
  definite: resolveDefinite,
  ago: resolveAgo,
  ahead: resolveAhead,
  before: resolveBefore,
  after: resolveAfter,
  span: resolveSpan,
  duration: resolveDuration,
  set: resolveSet,
  vague: resolveVague,
};

/** Null when the text does not say when it is: nothing is guessed. */
export function resolve(mention: Mention, context: Context): Resolved | null {
  const { shape, slots, within, clock } = mention;
  if (shape === 'never') return null;
  const value = within ? resolveWithin(mention, within, context) : resolvers[shape](mention, context);
  if (!value) return null;
  const timed = clock
    ? atTime(value, clock.slots, context)
    : (slots.hour !== undefined && shape === 'date') || slots.dayPart
      ? atTime(value, slots, context)
      : value;
  return slots.mod ? { ...timed, mod: slots.mod } : timed;
}

/** "March" of "last year", "Friday" of "last week", "the first week" of "May". */
function resolveWithin(mention: Mention, within: Mention, context: Context): Resolved | null {
  const outer = resolve(within, context);
  if (!outer) return null;
  const { slots, shape } = mention;
  if (slots.nth !== undefined && slots.unit) {
    const value = nthWithin(slots.nth, slots.unit, outer.value);
    return value === null ? null : { ...outer, value, type: 'DATE', rule: `nth.${outer.rule}` };
  }
  const year = /^(?:BC)?\d{4}/.exec(outer.value)?.[0];
  if (!year) return null;
  const week = /^\d{4}-W\d\d/.exec(outer.value);
  if (week && slots.weekday !== undefined) {
    const value = nthWithin(slots.weekday, 'day', outer.value);
    return value === null ? null : { ...outer, value, stated: ['weekday'], rule: `weekday-of.${outer.rule}` };
  }
  const number = year.startsWith('BC') ? Number(year.slice(2)) : Number(year);
  const month = /^\d{4}-(\d\d)/.exec(outer.value)?.[1];
  const filled = { ...slots, year: number, era: year.startsWith('BC') ? ('BC' as const) : undefined };
  if (slots.day !== undefined && slots.month === undefined) {
    if (!month) return null;
    filled.month = Number(month);
  }
  const inner = resolvers[shape as Exclude<ShapeName, 'never'>]({ ...mention, slots: filled }, context);
  if (!inner) return null;
  return {
    ...inner,
    inferred: outer.inferred,
    stated: [...inner.stated.filter((part) => part !== 'year' || outer.inferred.length === 0)],
    rule: `${inner.rule}+${outer.rule}`,
    anchor: outer.anchor,
  };
}
