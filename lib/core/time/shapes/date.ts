// "Friday, 3 March 2023", "March", "the 2nd", "Friday", "Christmas": calendar parts → a day or month, its year chosen where none is stated.
import type { HolidayRule, Slots } from '../../lang/time-pack.ts';
import type { TimeAnchor, TimeComponent } from '../../model/time.ts';
import {
  addTo,
  type CivilDay,
  compareDays,
  dayNumber,
  daysInMonth,
  easterSunday,
  nthWeekday,
  toDay,
  weekdayOf,
} from '../civil.ts';
import type { Context, Resolved, Resolver } from '../context.ts';
import { civilValue, dayValue, monthValue, weekValue, yearValue } from '../values.ts';
import { type Base, inFocus, published } from './anchors.ts';

export const resolveDate: Resolver = (mention, context) => {
  const { slots } = mention;
  const { month, weekday, nth } = slots;
  // "the first Tuesday of November" is found as a movable holiday is.
  const counted = month && weekday && nth ? { month, weekday, nth } : null;
  const holiday = slots.holiday ?? counted;
  if (holiday) return resolveHoliday(holiday, slots, context);
  if (slots.month !== undefined) return resolveMonth({ ...slots, month: slots.month }, context);
  if (slots.day !== undefined) return resolveDayOfMonth(slots.day, slots, context);
  if (slots.weekday !== undefined) return resolveWeekday(slots.weekday, context);
  return null;
};

/** A year of two digits is the nearest one that is not far ahead: in 2023, '94 is 1994 and '26 is 2026. */
export function fullYear(slots: Slots, reference: CivilDay | null): number | undefined {
  const { year, era } = slots;
  if (year === undefined) return undefined;
  if (era === 'BC') return -year;
  if (year >= 100 || era === 'AD') return year;
  const now = reference?.year ?? 2000;
  const inCentury = Math.floor(now / 100) * 100 + year;
  return inCentury > now + 10 ? inCentury - 100 : inCentury;
}

function resolveMonth(slots: Slots & { month: number }, context: Context): Resolved | null {
  const { month, day, weekday } = slots;
  if (day !== undefined && day > daysInMonth(2000, month)) return null;
  const stated: TimeComponent[] = ['month'];
  if (day !== undefined) stated.push('day');
  if (weekday !== undefined) stated.push('weekday');
  const year = fullYear(slots, context.reference);
  const write = (of: number) => {
    if (day === undefined) return monthValue(of, month);
    // "the week of March 6": the ISO week that the day lies in.
    const first = slots.unit === 'week' ? toDay(of, month, day) : null;
    return first ? weekValue(first) : dayValue(of, month, day);
  };
  if (year !== undefined) {
    return {
      type: 'DATE',
      value: write(year),
      stated: ['year', ...stated],
      inferred: [],
      rule: 'date.stated',
      anchor: null,
    };
  }
  const chosen = chooseYear(slots, context);
  if (!chosen) {
    const value = day === undefined ? `XXXX-${pad(month)}` : `XXXX-${pad(month)}-${pad(day)}`;
    return { type: 'DATE', value, stated, inferred: [], rule: 'date.no-year', anchor: null };
  }
  return {
    type: 'DATE',
    value: write(chosen.year),
    stated,
    inferred: ['year'],
    rule: chosen.rule,
    anchor: chosen.anchor,
  };
}

const pad = (value: number): string => String(value).padStart(2, '0');

type ChosenYear = { year: number; rule: string; anchor: TimeAnchor };

/**
 * The tense is believed for a month of the article's own year or within half a year. Farther off a writer would name the year or
 * say "last May": the verb found is not the one that governs.
 */
const HALF_YEAR = 183;

/** A past verb is believed somewhat longer: what lies so far behind is still told without its year. */
const PAST_REACH = 245;

/** A day so near is this year's, whichever year its month was named with before. */
const JUST_PAST = 31;

/** The year of a month (and day) that states none. */
function chooseYear(slots: Slots & { month: number }, context: Context): ChosenYear | null {
  const focused = focusYear(context, slots.month);
  const base = published(context);
  // A history that looks ahead ("will", "in November") speaks of the reader's own time.
  if (focused && (!base || (context.isNarrative && context.tense !== 'future'))) return focused;
  if (!base) return null;
  const candidates = nearYears(base.day, slots);
  const fitting = byWeekday(candidates, slots.weekday);
  if (fitting) return { year: fitting.year, rule: 'date.weekday-fits', anchor: base.anchor };
  const past = candidates.findLast(({ away }) => away <= 0);
  const ahead = candidates.find(({ away }) => away >= 0);
  if (!past || !ahead) return null;
  // "The law takes effect Jan. 1": the present right before a date is a timetable, unless the day has just passed.
  const present = context.isGoverned && past.away < -31 ? 'future' : null;
  const side = context.side ?? (context.tense === 'present' ? present : context.tense);
  const named = -past.away > JUST_PAST ? namedYear(slots.month, context, base.day) : null;
  if (named && side !== 'future') return named;
  const told = side === 'past' ? past : side === 'future' ? ahead : null;
  // What seems the verb right before the date may be no verb ("preferred shares on Oct. 31"): not against a day that is near.
  const isGoverned = context.isGoverned && (side === 'future' || ahead.away > 60);
  const reach = side === 'past' ? PAST_REACH : HALF_YEAR;
  if (told && (isGoverned || told.year === base.day.year || Math.abs(told.away) <= reach)) {
    return { year: told.year, rule: `date.${side}`, anchor: base.anchor };
  }
  const nearest = -past.away <= ahead.away ? past : ahead;
  return { year: nearest.year, rule: 'date.nearest', anchor: base.anchor };
}

/** The year that the article itself gave this month, when that is long past: a story about July 2021 means that July. */
function namedYear(month: number, { focus }: Context, day: CivilDay): ChosenYear | null {
  const year = focus.namedMonths.get(month);
  if (year === undefined || year > day.year - 2) return null;
  return { year, rule: 'date.named-month', anchor: { kind: 'mention', value: monthValue(year, month) } };
}

type Candidate = { year: number; weekday: number; away: number };

/** Years in which the day exists, near the article's: far enough for 29 February. A month counts from its middle. */
function nearYears(from: CivilDay, { month = 1, day }: Slots): Candidate[] {
  const here = dayNumber(from.year, from.month, from.day);
  const candidates: Candidate[] = [];
  const reach = month === 2 && day === 29 ? 8 : 1;
  for (let year = from.year - reach; year <= from.year + reach; year++) {
    if ((day ?? 1) > daysInMonth(year, month)) continue;
    const number = dayNumber(year, month, day ?? 15);
    const isSameMonth = day === undefined && year === from.year && month === from.month;
    candidates.push({ year, weekday: weekdayOf(number), away: isSameMonth ? 0 : number - here });
  }
  return candidates;
}

function byWeekday(candidates: readonly Candidate[], weekday: number | undefined): Candidate | null {
  if (weekday === undefined) return null;
  const fitting = candidates.filter((candidate) => candidate.weekday === weekday);
  return fitting.sort((a, b) => Math.abs(a.away) - Math.abs(b.away))[0] ?? null;
}

/** Months back at which a story has passed into the next year: from December on to January, not from August back to May. */
const NEW_YEAR = 9;

/** Year the text is at; a story that was in December and comes to January has gone on to the next year. */
function focusYear({ focus }: Context, month: number): ChosenYear | null {
  if (!focus.year) return null;
  const { year } = focus.year;
  const isOver = focus.month?.year === year && focus.month.month - month >= NEW_YEAR;
  return {
    year: isOver ? year + 1 : year,
    rule: 'date.focus-year',
    anchor: { kind: 'focus', value: yearValue(year) },
  };
}

/** "the 2nd", "on the 14th": the month of the text's last date, else the article's, on the side of the tense. */
function resolveDayOfMonth(day: number, slots: Slots, context: Context): Resolved | null {
  const { month } = context.focus;
  const stated: TimeComponent[] = slots.weekday === undefined ? ['day'] : ['day', 'weekday'];
  if (month && (context.isNarrative || context.sentence - month.sentence <= 3)) {
    const found = toDay(month.year, month.month, day);
    if (!found) return null;
    const anchor: TimeAnchor = { kind: 'focus', value: monthValue(month.year, month.month) };
    return {
      type: 'DATE',
      value: civilValue(found),
      stated,
      inferred: ['year', 'month'],
      rule: 'day.focus-month',
      anchor,
    };
  }
  const base = published(context);
  if (!base) return null;
  const here = toDay(
    base.day.year,
    base.day.month,
    Math.min(day, daysInMonth(base.day.year, base.day.month)),
  );
  if (!here || here.day !== day) return null;
  const side = context.side ?? context.tense;
  let found = here;
  if (side === 'past' && compareDays(here, base.day) > 0) found = addTo(here, -1, 'months');
  if (side === 'future' && compareDays(here, base.day) < 0) found = addTo(here, 1, 'months');
  return {
    type: 'DATE',
    value: civilValue(found),
    stated,
    inferred: ['year', 'month'],
    rule: 'day.article-month',
    anchor: base.anchor,
  };
}

/** The present looks ahead too ("the court meets Friday"), but the day that was yesterday is yesterday. */
function isWeekdayAhead({ side, tense }: Context, daysBehind: number): boolean {
  if (side !== null) return side === 'future';
  return tense === 'future' || (tense === 'present' && daysBehind !== 1);
}

/**
 * A weekday alone. Agencies name the day of the story itself by its weekday ("the court ruled on Friday", dated Friday), so the
 * article's own day counts on both sides. Without a tense it lies behind: news tells what happened.
 */
function resolveWeekday(weekday: number, context: Context): Resolved | null {
  const focused = context.isHistory ? inFocus(context) : null;
  const base: Base | null = focused?.fineness === 'day' ? focused : published(context);
  const stated: TimeComponent[] = ['weekday'];
  if (!base || (context.isHistory && !focused)) {
    return {
      type: 'DATE',
      value: `XXXX-WXX-${weekday}`,
      stated,
      inferred: [],
      rule: 'weekday.open',
      anchor: null,
    };
  }
  const ahead = weekday - base.day.dayOfWeek;
  const isAhead = isWeekdayAhead(context, -ahead);
  const week = isAhead && ahead < 0 ? 7 : !isAhead && ahead > 0 ? -7 : 0;
  const day = addTo(base.day, ahead + week, 'days');
  const rule = isAhead ? 'weekday.future' : 'weekday.past';
  return {
    type: 'DATE',
    value: civilValue(day),
    stated,
    inferred: ['year', 'month', 'day'],
    rule,
    anchor: base.anchor,
  };
}

export function holidayIn(rule: HolidayRule, year: number): CivilDay {
  if ('easter' in rule) return addTo(easterSunday(year, rule.orthodox), rule.easter, 'days');
  if ('weekday' in rule)
    return addTo(nthWeekday(year, rule.month, rule.weekday, rule.nth), rule.plus ?? 0, 'days');
  return toDay(year, rule.month, rule.day) ?? addTo(easterSunday(year), 0, 'days');
}

/** "Labor Day weekend": the Saturday and Sunday nearest to the day. */
function weekendOf(day: CivilDay): string {
  const near = day.dayOfWeek <= 2 ? addTo(day, -7, 'days') : day;
  return `${weekValue(near)}-WE`;
}

function resolveHoliday(holiday: HolidayRule, slots: Slots, context: Context): Resolved | null {
  const year = fullYear(slots, context.reference);
  const write = (of: number) => {
    const day = holidayIn(holiday, of);
    if (slots.unit === 'week') return weekValue(day);
    return slots.unit === 'weekend' ? weekendOf(day) : civilValue(day);
  };
  if (year !== undefined) {
    if (year < 100) return null;
    return {
      type: 'DATE',
      value: write(year),
      stated: ['year', 'month', 'day'],
      inferred: [],
      rule: 'holiday.stated',
      anchor: null,
    };
  }
  const middle = holidayIn(holiday, context.reference?.year ?? 2000);
  const chosen = chooseYear({ month: middle.month, day: middle.day }, context);
  if (!chosen) return null;
  const rule = chosen.rule.replace('date.', 'holiday.');
  return {
    type: 'DATE',
    value: write(chosen.year),
    stated: ['month', 'day'],
    inferred: ['year'],
    rule,
    anchor: chosen.anchor,
  };
}
