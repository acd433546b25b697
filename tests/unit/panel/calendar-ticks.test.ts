// Days of the time axis that get a tick: held against those that d3-time gives, but for its hours.
import { utcTicks } from 'd3-time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCalendarDays } from '../../../lib/panel/calendar-ticks.ts';
import { toDayNumber, toIsoDay } from '../../../lib/panel/timeline-scale.ts';

const DAY_MS = 86_400_000;
const days = (from: string, until: string, count: number) =>
  findCalendarDays(toDayNumber(from), toDayNumber(until), count).map(toIsoDay);

describe('calendar days of a stretch', () => {
  it.each([
    ['2023-04-01', '2023-04-05', 4, ['2023-04-01', '2023-04-02', '2023-04-03', '2023-04-04']],
    ['2023-03-29', '2023-04-07', 4, ['2023-03-30', '2023-04-01', '2023-04-03', '2023-04-05']],
    ['2023-04-01', '2023-05-01', 4, ['2023-04-02', '2023-04-09', '2023-04-16', '2023-04-23', '2023-04-30']],
    ['2022-11-20', '2023-03-02', 4, ['2022-12-01', '2023-01-01', '2023-02-01', '2023-03-01']],
    ['2022-02-20', '2023-02-02', 4, ['2022-04-01', '2022-07-01', '2022-10-01', '2023-01-01']],
    ['2019-06-01', '2023-06-01', 4, ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01']],
    ['1520-01-01', '2020-01-02', 5, ['1600-01-01', '1700-01-01', '1800-01-01', '1900-01-01', '2000-01-01']],
    ['0060-01-01', '0100-01-01', 4, ['0060-01-01', '0070-01-01', '0080-01-01', '0090-01-01']],
  ])('%s to %s', (from, until, count, expected) => {
    expect(days(from, until, count)).toEqual(expected);
  });

  it('are those of d3-time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 40_000 }),
        fc.integer({ min: 12, max: 200_000 }),
        fc.integer({ min: 2, max: 9 }),
        (from, length, count) => {
          const until = from + length;
          const theirs = utcTicks(new Date(from * DAY_MS), new Date((until - 1) * DAY_MS), count);
          expect(findCalendarDays(from, until, count)).toEqual(
            theirs.map((tick) => tick.getTime() / DAY_MS).filter(Number.isInteger),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
