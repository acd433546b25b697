// Time values as the panel writes them, worked-out parts marked.
import { describe, expect, it } from 'vitest';
import type { TimeValue } from '../../../lib/core/model/time.ts';
import { createI18n } from '../../../lib/i18n/i18n.ts';
import { toDateView } from '../../../lib/panel/date-view.ts';
import { english } from '../../support/english.ts';

const i18n = createI18n('en', 'en-GB', english);
const published = { kind: 'published', value: '2023-04-10' } as const;

const time = (more: Partial<TimeValue>): TimeValue => ({
  start: 0,
  end: 4,
  quote: 'then',
  type: 'DATE',
  value: '',
  mod: null,
  from: null,
  until: null,
  stated: [],
  inferred: [],
  rule: 'test',
  anchor: null,
  role: 'event',
  ...more,
});

/** Worked-out parts in brackets. */
const badge = (more: Partial<TimeValue>) =>
  toDateView(time(more), i18n)
    .badge.map(({ text, inferred }) => (inferred ? `[${text}]` : text))
    .join('');

describe('the badge of a date', () => {
  it.each<[string, Partial<TimeValue>, string]>([
    ['a day as written', { value: '2021-11-19', from: '2021-11-19', until: '2021-11-19' }, '19 Nov 2021'],
    [
      'a day whose year was worked out',
      {
        value: '2023-02-02',
        from: '2023-02-02',
        until: '2023-02-02',
        stated: ['month', 'day'],
        inferred: ['year'],
      },
      '2 Feb [2023]',
    ],
    [
      'a day counted from a weekday',
      {
        value: '2023-04-04',
        from: '2023-04-04',
        until: '2023-04-04',
        stated: ['weekday'],
        inferred: ['day', 'month', 'year'],
      },
      '[4 Apr 2023]',
    ],
    [
      'a week',
      { value: '2023-W14', from: '2023-04-03', until: '2023-04-09', inferred: ['week', 'year'] },
      '[3–9 Apr 2023]',
    ],
    ['a month', { value: '2022-05', from: '2022-05-01', until: '2022-05-31' }, 'May 2022'],
    ['a year', { value: '2019', from: '2019-01-01', until: '2019-12-31' }, '2019'],
    ['whole months', { value: '', from: '2022-04-01', until: '2023-03-31' }, 'Apr 2022 – Mar 2023'],
    ['whole years', { value: '', from: '2019-01-01', until: '2021-12-31' }, '2019–2021'],
    [
      'part of a month',
      { value: '2023-03', mod: 'START', from: '2023-03-01', until: '2023-03-10' },
      'early Mar 2023',
    ],
    ['part of a year', { value: '2023', mod: 'END', from: '2023-10-01', until: '2023-12-31' }, 'late 2023'],
    [
      'a season',
      { value: '2023-SP', from: '2023-03-01', until: '2023-05-31', inferred: ['year'] },
      'spring [2023]',
    ],
    ['a quarter', { value: '2022-Q3', from: '2022-07-01', until: '2022-09-30' }, 'Q3 2022'],
    ['a half', { value: '2022-H1', from: '2022-01-01', until: '2022-06-30' }, 'first half of 2022'],
    ['a decade', { value: '199', from: '1990-01-01', until: '1999-12-31' }, 'the 1990s'],
    ['no place on the calendar', { value: 'FUTURE_REF' }, ''],
  ])('%s', (_, value, words) => {
    expect(badge(value)).toBe(words);
  });
});

describe('why a date is what it is', () => {
  it.each<[Partial<TimeValue>, string]>([
    [{}, 'as written'],
    [{ inferred: ['year'], anchor: published }, 'year of the article, 10 Apr 2023'],
    [
      { inferred: ['day', 'month', 'year'], anchor: published },
      'counted from the article’s date, 10 Apr 2023',
    ],
    [
      { inferred: ['year'], anchor: { kind: 'mention', value: '2021-05' } },
      'year of the date before it, May 2021',
    ],
    [{ inferred: ['year'] }, 'worked out'],
  ])('%o: %s', (more, why) => {
    expect(
      toDateView(time({ value: '2023-04-04', from: '2023-04-04', until: '2023-04-04', ...more }), i18n).why,
    ).toBe(why);
  });

  it.each<[Partial<TimeValue>, string]>([
    [{ type: 'DURATION', value: 'P2D' }, 'a length of time, no calendar date'],
    [{ type: 'SET', value: 'P1W' }, 'happens again and again, no single date'],
    [{ value: 'PAST_REF' }, 'no calendar date'],
    [{ value: 'XXXX' }, 'no calendar date could be worked out'],
  ])('without a calendar date %o: %s', (more, value) => {
    expect(toDateView(time(more), i18n)).toMatchObject({ value, why: '', datetime: null });
  });

  it('gives machines a day, or two with a slash', () => {
    expect(toDateView(time({ from: '2023-04-04', until: '2023-04-04' }), i18n).datetime).toBe('2023-04-04');
    expect(toDateView(time({ from: '2023-04-03', until: '2023-04-09' }), i18n).datetime).toBe(
      '2023-04-03/2023-04-09',
    );
  });
});
