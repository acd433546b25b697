// Tokens: what runs together and what stands alone.
import { describe, expect, it } from 'vitest';
import { findTokens } from '../../../../lib/core/time/tokens.ts';

const keys = (text: string) => findTokens(text).map(({ key }) => key);

describe('tokens', () => {
  it.each([
    ['on May 2nd', ['on', 'may', '2', 'nd']],
    ["year’s '90s", ['year', "'", 's', "'", '90', 's']],
    ['9–10 März', ['9', '-', '10', 'märz']],
    ['11pm', ['11', 'pm']],
    ['昨天3月', ['昨', '天', '3', '月']],
    ['é', ['é']],
    ['', []],
    ['  \n ', []],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it('knows letters, signs and spaces of western writing as Unicode does', () => {
    const codes = [...Array(0x370).keys(), ...Array.from({ length: 0x100 }, (_, k) => 0x2000 + k)];
    const expected = (sign: string) =>
      /\p{L}|\p{M}/u.test(sign) ? 'word' : /\s/.test(sign) ? undefined : /\d/.test(sign) ? 'number' : 'sign';
    const wrong = codes
      .map((code) => String.fromCharCode(code))
      .filter((sign) => findTokens(sign)[0]?.kind !== expected(sign));
    expect(wrong).toEqual([]);
  });

  it('keeps offsets of the whole text and marks white space and capitals', () => {
    const [may, two] = findTokens('in May2', 3);
    expect(may).toMatchObject({ start: 3, end: 6, space: true, capital: true });
    expect(two).toMatchObject({ start: 6, end: 7, space: false, kind: 'number' });
  });
});
