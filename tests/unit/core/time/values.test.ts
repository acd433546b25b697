// TIMEX3 values ↔ the days they cover.
import { describe, expect, it } from 'vitest';
import { daysOf, durationValue, narrow } from '../../../../lib/core/time/values.ts';

describe('days of a value', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02-02', '2023-02-02', '2023-02-02'],
    ['2023-02-02T15:30', '2023-02-02', '2023-02-02'],
    ['2023-02-02TNI', '2023-02-02', '2023-02-02'],
    ['2023-W05', '2023-01-30', '2023-02-05'],
    ['2023-W05-WE', '2023-02-04', '2023-02-05'],
    ['2022-Q3', '2022-07-01', '2022-09-30'],
    ['2022-H2', '2022-07-01', '2022-12-31'],
    ['2023-SP', '2023-03-01', '2023-05-31'],
    ['2023-WI', '2023-12-01', '2024-02-29'],
    ['199', '1990-01-01', '1999-12-31'],
    ['19', '1901-01-01', '2000-12-31'],
  ])('%s', (value, from, until) => {
    expect(daysOf(value)).toEqual({ from, until });
  });

  it.each(['P2D', 'PRESENT_REF', 'XXXX-WXX-5', 'BC0044', '2023-13', '2023-02-30', 'XXXX-05', ''])(
    'none for %s',
    (value) => {
      expect(daysOf(value)).toBeNull();
    },
  );
});

describe('modifiers cut a stretch to a third', () => {
  const march = { from: '2023-03-01', until: '2023-03-31' };
  it.each([
    ['START', '2023-03-01', '2023-03-10'],
    ['MID', '2023-03-11', '2023-03-20'],
    ['END', '2023-03-21', '2023-03-31'],
    ['APPROX', '2023-03-01', '2023-03-31'],
  ] as const)('%s', (mod, from, until) => {
    expect(narrow(march, mod)).toEqual({ from, until });
  });

  it('leaves a single day whole', () => {
    const day = { from: '2023-03-01', until: '2023-03-01' };
    expect(narrow(day, 'END')).toEqual(day);
  });
});

describe('lengths', () => {
  it.each([
    [2, 'day', 'P2D'],
    [5, 'hour', 'PT5H'],
    ['X', 'year', 'PXY'],
    [2, 'decade', 'P20Y'],
    [2, 'fortnight', 'P4W'],
    [2.5, 'year', 'P2Y6M'],
    [0.5, 'hour', 'PT30M'],
    [1.5, 'week', 'P1.5W'],
  ] as const)('%s %s', (n, unit, expected) => {
    expect(durationValue(n, unit)).toBe(expected);
  });
});
