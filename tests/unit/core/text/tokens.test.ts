import { describe, expect, it } from 'vitest';
import { findTokens, type TokenRules } from '../../../../lib/core/text/tokens.ts';

const tokens = (text: string, rules?: TokenRules) =>
  findTokens(text, { start: 0, end: text.length }, rules).map(({ text: word }) => word);

describe('findTokens', () => {
  const english = {
    clitics: true,
    abbreviations: new Set(['sen.']),
    numberAbbreviations: new Set(['sept.']),
  };
  it.each<[text: string, expected: string[]]>([
    ['Sen. Pell said.', ['Sen.', 'Pell', 'said', '.']],
    ['J. K. Harlow', ['J.', 'K.', 'Harlow']],
    ['on Sept. 4', ['on', 'Sept.', '4']],
    ["she's, don’t", ['she', "'s", ',', 'do', 'n’t']],
    ['$3.5m and 40%', ['$3.5m', 'and', '40%']],
    ['the U.S. Army', ['the', 'U.S.', 'Army']],
    ['anti-war AT&T', ['anti-war', 'AT&T']],
    ['wait... now -- go', ['wait', '...', 'now', '--', 'go']],
  ])('%s', (text, expected) => {
    expect(tokens(text, english)).toEqual(expected);
  });

  it.each<[text: string, expected: string[]]>([
    ["l'agence qu’il", ["l'", 'agence', 'qu’', 'il']],
    ['a-t-il dit', ['a', 'il', 'dit']],
    ["aujourd'hui", ["aujourd'hui"]],
  ])('with elision: %s', (text, expected) => {
    expect(tokens(text, { elision: true })).toEqual(expected);
  });

  it('gives offsets that prove the words', () => {
    const text = 'Pell’s “plan” isn’t ready.';
    for (const { start, end, text: word } of findTokens(text, { start: 0, end: text.length }, english)) {
      expect(text.slice(start, end)).toBe(word);
    }
  });
});
