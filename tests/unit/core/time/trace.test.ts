// Every time found tells how its value came about, and every mention without one why.
import { describe, expect, it } from 'vitest';
import type { TraceEvent } from '../../../../lib/core/trace.ts';
import { tagText } from '../../../support/tag-text.ts';

function traced(text: string, published: string | null = '2023-04-10') {
  const events: TraceEvent[] = [];
  const times = tagText(text, { published, trace: (event) => events.push(event) });
  return { times, events: events.filter(({ stage }) => stage === 'times') };
}

describe('the trace of times', () => {
  it('has one event for each value, at its place', () => {
    const { times, events } = traced(
      'On Friday the dam broke. It had been built in May 1987, ten years earlier.',
    );
    expect(times.length).toBe(3);
    expect(events.map(({ start, end }) => ({ start, end }))).toEqual(
      times.map(({ start, end }) => ({ start, end })),
    );
  });

  it.each([
    [
      'It broke on Friday.',
      'shape date {weekday} | rule weekday.past | anchor published 2023-04-10 | verb past → 2023-04-07, 2023-04-07 to 2023-04-07',
    ],
    [
      'It broke in July last year.',
      'shape date {month} in shift {shift} {period} | rule date.stated+shift.year | anchor published 2023-04-10 | verb past → 2022-07, 2022-07-01 to 2022-07-31',
    ],
    [
      'It broke in early March.',
      'shape date {month} | rule date.past | anchor published 2023-04-10 | verb past → 2023-03 START, 2023-03-01 to 2023-03-10',
    ],
    [
      'It rained for two weeks.',
      'shape duration {n}~{unit}[-(long|old)] | rule duration | anchor none | verb none → P2W',
    ],
  ])('names shape, rule, anchor and verb: %s', (text, reason) => {
    expect(traced(text).events.map((event) => event.reason)).toEqual([reason]);
  });

  it('says where the text does not tell the day', () => {
    const { times, events } = traced('It broke last week.', null);
    expect(times).toEqual([]);
    expect(events.map(({ reason }) => reason)).toEqual([
      'shape shift {shift} {period}: the text does not say when',
    ]);
  });
});
