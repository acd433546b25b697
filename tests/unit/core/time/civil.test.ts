// Calendar arithmetic against days known from almanacs.

import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addTo,
  type CivilDay,
  daysBetween,
  easterSunday,
  inWeekOf,
  mondayOfWeek,
  nthWeekday,
  parseDay,
  toDay,
  weekOf,
} from '../../../../lib/core/time/civil.ts';
import { civilValue } from '../../../../lib/core/time/values.ts';

const day = (iso: string) => {
  const found = parseDay(iso);
  if (!found) throw new Error(`no day in ${iso}`);
  return found;
};

const written = (found: CivilDay | null) => found && civilValue(found);

describe('civil days', () => {
  it.each([
    ['2023-04-28', '2023-04-28'],
    ['2023-04-28T23:40:08-10:00', '2023-04-28'],
    ['2023-02-30', null],
    ['03-02-2009', null],
    [null, null],
  ])('reads %s as %s', (iso, expected) => {
    expect(written(parseDay(iso))).toBe(expected);
  });

  it.each([
    [2024, '2024-03-31'],
    [2023, '2023-04-09'],
    [2000, '2000-04-23'],
    [1954, '1954-04-18'],
    [2038, '2038-04-25'],
  ])('knows Western Easter of %i', (year, expected) => {
    expect(written(easterSunday(year))).toBe(expected);
  });

  it.each([
    [2024, '2024-05-05'],
    [2023, '2023-04-16'],
    [2021, '2021-05-02'],
  ])('knows Orthodox Easter of %i', (year, expected) => {
    expect(written(easterSunday(year, true))).toBe(expected);
  });

  it('finds the nth weekday of a month, and the last', () => {
    expect(written(nthWeekday(2023, 11, 4, 4))).toBe('2023-11-23');
    expect(written(nthWeekday(2023, 5, 1, -1))).toBe('2023-05-29');
    expect(written(nthWeekday(2024, 9, 1, 1))).toBe('2024-09-02');
  });

  it('counts ISO weeks over the year’s end', () => {
    expect(weekOf(day('2021-01-03'))).toEqual({ year: 2020, week: 53 });
    expect(weekOf(day('2024-12-30'))).toEqual({ year: 2025, week: 1 });
    expect(written(mondayOfWeek(2020, 53))).toBe('2020-12-28');
  });

  it('keeps a month’s last day when a shorter month is reached', () => {
    expect(written(addTo(day('2023-03-31'), -1, 'months'))).toBe('2023-02-28');
    expect(written(addTo(day('2024-02-29'), 1, 'years'))).toBe('2025-02-28');
  });

  it('counts days both ways and weekdays inside a week', () => {
    expect(daysBetween(day('2023-12-31'), day('2024-01-02'))).toBe(2);
    expect(daysBetween(day('2024-01-02'), day('2023-12-31'))).toBe(-2);
    expect(written(inWeekOf(day('2023-04-09'), 1))).toBe('2023-04-03');
  });

  it('counts days as Temporal does, over four centuries', () => {
    let date = day('1799-12-31');
    for (let step = 0; step < 400; step++) {
      const next = addTo(date, 373, 'days');
      const [from, to] = [date, next].map(({ year, month, day }) => new Temporal.PlainDate(year, month, day));
      expect(daysBetween(date, next)).toBe(from?.until(to ?? '').days);
      expect(written(next)).toBe(from?.add({ days: 373 }).toString());
      expect(written(addTo(next, -53, 'weeks'))).toBe(to?.subtract({ weeks: 53 }).toString());
      expect(weekOf(next)).toEqual({ year: to?.yearOfWeek, week: to?.weekOfYear });
      expect(next.dayOfWeek).toBe(to?.dayOfWeek);
      date = next;
    }
  });

  it('has no 30 February', () => {
    expect(toDay(2023, 2, 30)).toBeNull();
    expect(written(toDay(2024, 2, 29))).toBe('2024-02-29');
  });
});
