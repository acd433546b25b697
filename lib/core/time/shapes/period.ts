// "the third quarter of 2022", "spring", "the nineties", "the 20th century", "480 BC": a stretch of the calendar → its value.
import type { Slots } from '../../lang/time-pack.ts';
import type { TimeComponent } from '../../model/time.ts';
import { type CivilDay, dayNumber } from '../civil.ts';
import type { Context, Resolved, Resolver } from '../context.ts';
import { decadeValue, seasonStart, seasonValue, yearValue } from '../values.ts';
import { inFocus, published } from './anchors.ts';
import { fullYear } from './date.ts';

export const resolveYear: Resolver = ({ slots }, { reference }) => {
  const year = fullYear(slots, reference);
  if (year === undefined || year === 0) return null;
  return {
    type: 'DATE',
    value: yearValue(year),
    stated: ['year'],
    inferred: [],
    rule: 'year.stated',
    anchor: null,
  };
};

export const resolveSeason: Resolver = ({ slots, first, last }, context) => {
  const { season } = slots;
  if (!season) return null;
  const start = seasonStart[season];
  return inSomeYear({
    slots,
    context,
    component: 'season',
    month: start + 1,
    // "in winter", not "the winter": an article means one of them.
    isAnyYear: last - first === 1,
    write: (year) => seasonValue(year, season),
  });
};

export const resolveQuarter: Resolver = ({ slots }, context) => {
  const { quarter } = slots;
  if (!quarter) return null;
  // "the year-ago third quarter": so many years from the one that "the third quarter" would be.
  const { shift = 0 } = slots;
  const write = (year: number) => `${yearValue(year + shift)}-Q${quarter}`;
  return inSomeYear({ slots, context, component: 'quarter', month: quarter * 3 - 1, write });
};

export const resolveHalf: Resolver = ({ slots }, context) => {
  const { half } = slots;
  if (!half) return null;
  const write = (year: number) => `${yearValue(year)}-H${half}`;
  return inSomeYear({ slots, context, component: 'quarter', month: half * 6 - 3, write });
};

/**
 * A part of a year that states none: of the year the text is at in a narrative; else the last one that has ended or is running,
 * the coming one after a future verb.
 */
function inSomeYear(asked: {
  slots: Slots;
  context: Context;
  component: TimeComponent;
  /** A month in the middle of it. */
  month: number;
  /** Without more it may be that of every year. */
  isAnyYear?: boolean;
  write: (year: number) => string;
}): Resolved | null {
  const { slots, context, component, month, write } = asked;
  const named = fullYear(slots, context.reference);
  if (named !== undefined) {
    const rule = `${component}.stated`;
    return partOfYear({ value: write(named), stated: ['year', component], inferred: [], rule, anchor: null });
  }
  const stated = [component];
  const inferred: TimeComponent[] = ['year'];
  const focus = inFocus(context);
  const base = published(context);
  if (focus && (context.isNarrative || !base)) {
    const rule = `${component}.focus-year`;
    return partOfYear({ value: write(focus.day.year), stated, inferred, rule, anchor: focus.anchor });
  }
  // "Geese rest here in autumn": the present tells what happens every year.
  const isEveryYear = asked.isAnyYear && context.tense === 'present' && !context.side;
  if (!base || isEveryYear) {
    const rule = `${component}.${isEveryYear ? 'every-year' : 'no-year'}`;
    const value = write(0).replace('0000', 'XXXX');
    return partOfYear({ value, stated, inferred: [], rule, anchor: null });
  }
  const side = context.side ?? (context.tense === 'present' ? null : context.tense);
  const year = chooseYear(base.day, month, side);
  const rule = `${component}.${side ?? 'nearest'}`;
  return partOfYear({ value: write(year), stated, inferred, rule, anchor: base.anchor });
}

const partOfYear = (found: Omit<Resolved, 'type'>): Resolved => ({ type: 'DATE', ...found });

/** Half a quarter: within it a part of the year is the one that is running. */
const RUNNING = 46;
/** A future verb reaches this far: "expects to report third-quarter earnings" in November speaks of the quarter that has ended. */
const FAR_AHEAD = 200;

function chooseYear(day: CivilDay, month: number, side: 'past' | 'future' | null): number {
  const here = dayNumber(day.year, day.month, day.day);
  const years = [day.year - 1, day.year, day.year + 1].map((year) => {
    const middle = dayNumber(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 15);
    return { year, away: middle - here };
  });
  if (side === 'past') return years.findLast(({ away }) => away <= RUNNING)?.year ?? day.year;
  const ahead = years.find(({ away }) => away >= -RUNNING);
  if (side === 'future' && ahead && ahead.away <= FAR_AHEAD) return ahead.year;
  years.sort((a, b) => Math.abs(a.away) - Math.abs(b.away));
  return years[0]?.year ?? day.year;
}

export const resolveDecade: Resolver = ({ slots }, { reference }) => {
  const decade = slots.decade ?? (slots.year !== undefined && slots.year % 10 === 0 ? slots.year : undefined);
  if (decade === undefined) return null;
  const now = reference?.year ?? 2000;
  let first = decade;
  if (decade < 100) {
    first = Math.floor(now / 100) * 100 + decade;
    if (first > now + 5) first -= 100;
  }
  const inferred: TimeComponent[] = decade < 100 ? ['century'] : [];
  return {
    type: 'DATE',
    value: decadeValue(first),
    stated: ['decade'],
    inferred,
    rule: 'decade',
    anchor: null,
  };
};

export const resolveCentury: Resolver = ({ slots }) => {
  const { century, era } = slots;
  if (!century) return null;
  const value =
    era === 'BC' ? `BC${String(century - 1).padStart(2, '0')}` : String(century - 1).padStart(2, '0');
  return { type: 'DATE', value, stated: ['century'], inferred: [], rule: 'century', anchor: null };
};
