// Whatever the text: times prove their quotes, do not overlap, end after they begin, and are the same when the work is done again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packs } from '../../lib/core/lang/index.ts';
import { addTo, parseDay } from '../../lib/core/time/civil.ts';
import { civilValue, daysOf } from '../../lib/core/time/values.ts';
import { tagText } from '../support/tag-text.ts';

const PIECES = [
  'on Friday',
  'in March',
  'May 1',
  '2 May 2020',
  '1998-99',
  'last year',
  'two weeks ago',
  'the end of',
  'early',
  'the third quarter',
  'of',
  'and',
  '10',
  '3 p.m.',
  'yesterday',
  'they met',
  'they will meet',
  'Easter',
  'the 1990s',
  '480 BC',
  '. ',
  ', ',
  '\n',
  '“',
  '”',
  'the next day',
  '2023-02-30',
  '29 February',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 30 })
  .map((words) => words.join(' '));
const day = fc
  .tuple(fc.integer({ min: 1600, max: 2400 }), fc.integer({ min: 0, max: 365 }))
  .map(([year, days]) => {
    const first = parseDay(`${year}-01-01`);
    return first ? civilValue(addTo(first, days, 'days')) : null;
  });
const published = fc.oneof(day, fc.constant(null));
const lang = fc.constantFrom(...packs.map(({ id }) => id), 'xx');

describe('times of any text', () => {
  it('prove their quotes, in order, without overlap', () => {
    fc.assert(
      fc.property(text, published, lang, (source, on, language) => {
        let end = 0;
        for (const time of tagText(source, { published: on, lang: language })) {
          expect(source.slice(time.start, time.end)).toBe(time.quote);
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          end = time.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('end no earlier than they begin, and lie where their value says', () => {
    fc.assert(
      fc.property(text, published, (source, on) => {
        for (const { from, until, value, type, mod } of tagText(source, { published: on })) {
          expect(from === null).toBe(until === null);
          if (from === null || until === null) continue;
          expect(from <= until).toBe(true);
          if (type !== 'DURATION' && mod === null) expect(daysOf(value)).toEqual({ from, until });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('name a rule, and an anchor wherever something was inferred', () => {
    fc.assert(
      fc.property(text, published, (source, on) => {
        for (const { rule, inferred, anchor } of tagText(source, { published: on })) {
          expect(rule).not.toBe('');
          if (inferred.some((part) => part !== 'century')) expect(anchor).not.toBeNull();
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are the same the second time', () => {
    fc.assert(
      fc.property(text, published, (source, on) => {
        expect(tagText(source, { published: on })).toEqual(tagText(source, { published: on }));
      }),
      { numRuns: 100 },
    );
  });
});
