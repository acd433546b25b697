import { describe, expect, it } from 'vitest';
import { type CitedName, toCitedName } from '../../../../../lib/core/library/formats/syntax/citation.ts';
import {
  parseDateParts,
  toIsoDay,
  toUnixSeconds,
} from '../../../../../lib/core/library/formats/syntax/iso-days.ts';
import { toTextFragmentUrl } from '../../../../../lib/core/library/formats/syntax/text-fragment.ts';

describe('names', () => {
  it.each<[string, CitedName]>([
    ['Ada Ray', { family: 'Ray', given: 'Ada' }],
    ['Jan van der Berg', { family: 'van der Berg', given: 'Jan' }],
    ['Ray, Ada', { family: 'Ray', given: 'Ada' }],
    ['Ada B. Ray Jr.', { family: 'Ray Jr.', given: 'Ada B.' }],
    ['Zoë O’Neil-Smith', { family: 'O’Neil-Smith', given: 'Zoë' }],
    ['Madonna', { literal: 'Madonna' }],
    ['Daily Example Staff', { literal: 'Daily Example Staff' }],
    ['The Associated Press', { literal: 'The Associated Press' }],
    ['王小明', { literal: '王小明' }],
    ['Анна Иванова', { literal: 'Анна Иванова' }],
    ['Desk 24', { literal: 'Desk 24' }],
  ])('%s', (name, parted) => {
    expect(toCitedName(name)).toEqual(parted);
  });
});

describe('dates', () => {
  it.each([
    ['2023-04-28T23:40:08-05:00', { year: 2023, month: 4, day: 28 }],
    ['2023-04', { year: 2023, month: 4, day: null }],
    ['2023', { year: 2023, month: null, day: null }],
    ['2023-13-01', { year: 2023, month: null, day: null }],
    ['', null],
    [null, null],
    ['May 2023', null],
  ])('%s is the day as it was written, in no zone of ours', (value, parts) => {
    expect(parseDateParts(value)).toEqual(parts);
  });

  it('gives days and seconds', () => {
    expect(toIsoDay('2023-04-28T23:40:08-05:00')).toBe('2023-04-28');
    expect(toIsoDay(null)).toBe('');
    expect(toUnixSeconds('2023-11-14T22:13:20.999Z')).toBe(1_700_000_000);
    expect(toUnixSeconds('no instant')).toBe(0);
  });
});

describe('text fragments', () => {
  it.each([
    // The three marks that have a meaning in a directive.
    [
      'https://a.example/x',
      'well-known, he said & left',
      'https://a.example/x#:~:text=well%2Dknown%2C%20he%20said%20%26%20left',
    ],
    ['https://a.example/x#part', 'Words', 'https://a.example/x#part:~:text=Words'],
    ['https://a.example/x#:~:text=old', 'new', 'https://a.example/x#:~:text=new'],
    ['https://a.example/x', '  two\n words ', 'https://a.example/x#:~:text=two%20words'],
    [
      'https://a.example/x',
      'Straße “süß” 王',
      'https://a.example/x#:~:text=Stra%C3%9Fe%20%E2%80%9Cs%C3%BC%C3%9F%E2%80%9D%20%E7%8E%8B',
    ],
    // `encodeURIComponent` leaves these five as they are.
    ['https://a.example/x', "(it's *now*!)", 'https://a.example/x#:~:text=%28it%27s%20%2Anow%2A%21%29'],
    ['https://a.example/x', '', 'https://a.example/x'],
    ['https://a.example/x', 'lone \ud800 half', 'https://a.example/x#:~:text=lone%20half'],
    [
      'https://a.example/x',
      'one two three four five six seven eight nine ten eleven twelve thirteen',
      'https://a.example/x#:~:text=one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen',
    ],
  ])('%s at “%s”', (url, quote, expected) => {
    expect(toTextFragmentUrl(url, quote)).toBe(expected);
  });
});
