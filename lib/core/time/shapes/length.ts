// "two days", "every Friday", "now": lengths, recurring and vague times, which lie nowhere on the calendar.
import type { Resolver } from '../context.ts';
import { durationValue } from '../values.ts';

export const resolveDuration: Resolver = ({ slots }) => {
  const { n = 1, unit, andHalf, rest } = slots;
  if (!unit) return null;
  const value = durationValue(andHalf && n !== 'X' ? n + 0.5 : n, unit);
  return {
    type: 'DURATION',
    value: rest ? withRest(value, durationValue(rest.n, rest.unit)) : value,
    stated: [],
    inferred: [],
    rule: 'duration',
    anchor: null,
  };
};

/** P2Y and P3M → P2Y3M; P1D and PT5H → P1DT5H. */
const withRest = (value: string, rest: string): string => value + rest.slice(value.includes('T') ? 2 : 1);

export const resolveSet: Resolver = ({ slots }) => {
  const { n = 1, unit, weekday, month, season, dayPart } = slots;
  const part = dayPart ? `T${dayPart}` : '';
  let value: string | null = null;
  if (weekday !== undefined) value = `XXXX-WXX-${weekday}${part}`;
  else if (month !== undefined) value = `XXXX-${String(month).padStart(2, '0')}`;
  else if (season) value = `XXXX-${season}`;
  else if (unit === 'weekend') value = 'XXXX-WXX-WE';
  else if (unit) value = durationValue(n, unit);
  else if (dayPart) value = `XXXX-XX-XX${part}`;
  return value === null ? null : { type: 'SET', value, stated: [], inferred: [], rule: 'set', anchor: null };
};

export const resolveVague: Resolver = ({ slots }) =>
  slots.vague
    ? { type: 'DATE', value: slots.vague, stated: [], inferred: [], rule: 'vague', anchor: null }
    : null;
