import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTokens, foldWord, toTerms } from '../../../../lib/core/library/tokenise.ts';

describe('tokens', () => {
  it.each([
    [
      'case, accents and width do not count',
      'Öresund ＡＢＣ ﬁne Straße',
      ['oresund', 'abc', 'fine', 'strasse'],
    ],
    ['initials are one word', 'The U.N. and the E.U. met', ['the', 'un', 'and', 'the', 'eu', 'met']],
    ['a possessive leaves the name', 'Holm’s boat', ['holm', 'boat']],
    ['an elision leaves the noun', 'l’eau d’Orly', ['eau', 'orly']],
    ['a single digit is kept, a single letter is not', 'plan B, phase 2', ['plan', 'phase', '2']],
    ['Japanese in pairs', '東京都は', ['東京', '京都', '都は']],
    ['Latin within Japanese', '東京Aero社', ['東京', 'aero', '社']],
    ['Korean in pairs within its words', '서울시 부산', ['서울', '울시', '부산']],
    ['Arabic without vowel signs', 'كَتَبَ', ['كتب']],
    ['encoded data is no word', `x ${'a1'.repeat(30)} end`, ['end']],
  ])('%s', (_why, text, terms) => expect(toTerms(text)).toEqual(terms));

  it('lie in order within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of findTokens(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  it('are folded to the same whether folded once or twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word));
      }),
    );
  });
});
