// The time axis: breaks, ticks that do not touch, marks, stacks, and days back from places.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../lib/i18n/i18n.ts';
import { dayAt, position, type TimelineClaim, toTimeline } from '../../../lib/panel/timeline.ts';
import { toDayNumber, toIsoDay } from '../../../lib/panel/timeline-scale.ts';
import { english } from '../../support/english.ts';

const i18n = createI18n('en', 'en-GB', english);
const kinds = ['said', 'happened', 'planned'] as const;

const claim = (
  id: number,
  from: string,
  until = from,
  kind: TimelineClaim['kind'] = 'said',
): TimelineClaim => ({
  id: String(id),
  kind,
  from,
  until,
  label: '',
});

const axis = (
  claims: TimelineClaim[],
  published: string | null = '2023-04-10',
  zoom: { from: string; until: string } | null = null,
) => {
  const timeline = toTimeline({ claims, published, zoom, width: 230, i18n });
  if (!timeline) throw new Error('no axis');
  return timeline;
};

describe('the axis', () => {
  it('is not drawn without claims', () => {
    expect(toTimeline({ claims: [], published: '2023-04-10', zoom: null, width: 230, i18n })).toBeNull();
  });

  it('of a single day stretches over some days, with the day of publication on it', () => {
    const { segments, published, marks } = axis([claim(1, '2023-04-10')]);
    expect(segments).toHaveLength(1);
    expect(published?.label).toBe('10 Apr');
    expect(marks[0]?.x0).toBeCloseTo(published?.x ?? 0, 5);
  });

  it('breaks where most claims lie in a quarter of the time, and gives outlying time a fifth', () => {
    const busy = ['2023-02-02', '2023-03-05', '2023-03-18', '2023-04-04', '2023-04-08', '2023-04-30'];
    const { segments, ticks } = axis([
      claim(0, '2021-11-19'),
      ...busy.map((day, index) => claim(index + 1, day)),
    ]);
    expect(segments.map(({ x0, x1, outlying }) => [x0, x1, outlying])).toEqual([
      [0, 20, true],
      [24, 100, false],
    ]);
    expect(ticks[0]?.label).toBe('2021–23');
  });

  it('does not break a time that is spread evenly', () => {
    const days = [
      '2020-01-01',
      '2020-07-01',
      '2021-01-01',
      '2021-07-01',
      '2022-01-01',
      '2022-07-01',
      '2023-01-01',
    ];
    expect(axis(days.map((day, index) => claim(index, day))).segments).toHaveLength(1);
  });

  it('tints the time after publication only where there is some', () => {
    expect(axis([claim(1, '2023-01-01'), claim(2, '2023-06-01')]).ahead).toBeGreaterThan(50);
    expect(axis([claim(1, '2022-01-01'), claim(2, '2023-04-10')]).ahead).toBeNull();
  });

  it('shows a stretch alone when asked', () => {
    const claims = [claim(1, '2021-01-01'), claim(2, '2023-03-01'), claim(3, '2023-03-20')];
    const { from, until, marks } = axis(claims, '2023-04-10', { from: '2023-03-01', until: '2023-03-20' });
    expect([from, until, marks.length]).toEqual(['2023-03-01', '2023-03-20', 2]);
  });

  it('folds more than three marks of one place into a stack with their number', () => {
    const claims = Array.from({ length: 300 }, (_, index) => claim(index, `2023-04-0${1 + (index % 2)}`));
    const { marks, stacks } = axis([...claims, claim(999, '2019-01-01')]);
    expect(marks.map(({ claimId }) => claimId)).toEqual(['999']);
    expect(stacks.map(({ count, from, until }) => [count, from, until])).toEqual([
      [150, '2023-04-01', '2023-04-01'],
      [150, '2023-04-02', '2023-04-02'],
    ]);
  });

  it('puts ranges of more than a month in the lower row, on both sides of a break', () => {
    const days = ['2023-02-02', '2023-03-05', '2023-03-18', '2023-04-04', '2023-04-08'].map((day, index) =>
      claim(index, day),
    );
    const { marks } = axis([
      ...days,
      claim(8, '2021-06-01'),
      claim(9, '2022-04-10', '2023-04-10', 'happened'),
    ]);
    const long = marks.filter(({ claimId }) => claimId === '9');
    expect(long.map(({ row, shape }) => [row, shape])).toEqual([
      ['lower', 'range'],
      ['lower', 'range'],
    ]);
  });
});

const day = fc.integer({ min: toDayNumber('1500-01-01'), max: toDayNumber('2100-01-01') });
const someClaims = fc.array(
  fc.record({
    from: day,
    days: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4000 })),
    kind: fc.constantFrom(...kinds),
  }),
  { minLength: 1, maxLength: 60 },
);

describe('any axis', () => {
  it('keeps every claim on it, labels apart, and finds days back', () => {
    fc.assert(
      fc.property(someClaims, day, (drawn, published) => {
        const claims = drawn.map(({ from, days, kind }, index) =>
          claim(index, toIsoDay(from), toIsoDay(from + days), kind),
        );
        const timeline = axis(claims, toIsoDay(published));
        const seen = new Set([
          ...timeline.marks.map(({ claimId }) => claimId),
          ...timeline.stacks.flatMap(({ claimIds }) => claimIds),
        ]);
        expect(seen.size).toBe(claims.length);
        for (const { x0, x1 } of timeline.marks) {
          expect(x0).toBeGreaterThanOrEqual(-0.001);
          expect(x1).toBeLessThanOrEqual(100.001);
        }
        const labels = timeline.ticks
          .filter(({ label }) => label !== '')
          .sort((one, other) => one.x - other.x);
        labels.slice(1).forEach((tick, index) => {
          const before = labels[index];
          expect(tick.x - (before?.x ?? 0)).toBeGreaterThan(
            ((before?.label.length ?? 0) * 6.1 * 100) / 230 - 0.001,
          );
        });
        for (const { from } of claims) {
          const back = dayAt(timeline.segments, position(timeline.segments, toDayNumber(from) + 0.5));
          expect(back).toBe(from);
        }
      }),
      { numRuns: 150 },
    );
  });
});
