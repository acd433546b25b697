// "3:30 p.m. EST", "noon", "morning" → T15:30, TMO, on the day beside it or else the day the text is at.
import type { Slots } from '../../lang/time-pack.ts';
import type { Context, Resolved, Resolver } from '../context.ts';
import { civilValue, clockValue } from '../values.ts';
import { inFocus, published } from './anchors.ts';

/** T15:30 or TMO; null when the numbers are no time of day. */
export function timeOfDay(slots: Slots): string | null {
  const { hour, minute = 0, meridiem, zone, dayPart } = slots;
  if (hour === undefined) return dayPart ? `T${dayPart}` : null;
  let hours = hour;
  if (meridiem !== undefined) {
    if (hour > 12 || hour === 0) return null;
    hours = (hour % 12) + (meridiem === 'pm' ? 12 : 0);
  }
  if (minute < 0) return hours < 1 || hours > 24 ? null : clockValue(hours - 1, 60 + minute);
  // "4 in the morning", "2 at night", "9 at night".
  const isEarly = dayPart === 'MO' || (dayPart === 'NI' && hour < 6);
  if (dayPart && meridiem === undefined && hour <= 12) hours = (hour % 12) + (isEarly ? 0 : 12);
  if (hours > 24 || minute > 59) return null;
  return clockValue(hours, minute) + (zone === 0 ? 'Z' : '');
}

/** So many sentences on, an hour still belongs to the day last named. */
const DAY_REACH = 3;

export const resolveClock: Resolver = ({ slots }, context) => {
  const time = timeOfDay(slots);
  if (!time) return null;
  const focus = inFocus(context);
  const base =
    focus?.fineness === 'day' &&
    (context.isNarrative || context.sentence - (context.focus.day?.sentence ?? -9) <= DAY_REACH)
      ? focus
      : published(context);
  const stated: Resolved['stated'] = slots.hour === undefined ? [] : ['hour'];
  if (slots.minute !== undefined) stated.push('minute');
  if (!base)
    return {
      type: 'TIME',
      value: `XXXX-XX-XX${time}`,
      stated,
      inferred: [],
      rule: 'clock.no-day',
      anchor: null,
    };
  return {
    type: 'TIME',
    value: civilValue(base.day) + time,
    stated,
    inferred: ['year', 'month', 'day'],
    rule: 'clock',
    anchor: base.anchor,
  };
};

/** A date with its time of day: only a whole day can have one. */
export function atTime(date: Resolved, slots: Slots, _context: Context): Resolved {
  const time = timeOfDay(slots);
  if (!time || !/^([\dX]{4}-[\dX]{2}-[\dX]{2}|XXXX-WXX-\d)$/.test(date.value)) return date;
  const stated = [...date.stated, ...(slots.hour === undefined ? [] : (['hour'] as const))];
  return { ...date, type: 'TIME', value: date.value + time, stated };
}
