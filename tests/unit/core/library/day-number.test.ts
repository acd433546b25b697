import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toDayNumber } from '../../../../lib/core/library/day-number.ts';

it('counts days as the calendar does', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      (date) => {
        expect(toDayNumber(date.toISOString())).toBe(Math.floor(date.getTime() / 86_400_000));
      },
    ),
  );
});

it('refuses days that are none', () => {
  for (const text of ['2023-02-29', '2023-13-01', '2023-04-31', 'May 2023', '', null])
    expect(toDayNumber(text)).toBeNull();
});
