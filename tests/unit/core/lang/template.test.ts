// The writing of phrases: brackets, alternatives, joints, white space.
import { describe, expect, it } from 'vitest';
import { expandPhrase, foldPhrase, type Step } from '../../../../lib/core/lang/template.ts';

const steps = (phrase: string): Step[][] => foldPhrase<Step[]>(phrase, [], (read, step) => [...read, step]);

describe('phrases', () => {
  it.each([
    ['feb[.]', ['feb .', 'feb']],
    ['sep(t|)[.]', ['sept .', 'sep .', 'sept', 'sep']],
    ['[the ]past', ['the past', 'past']],
    ['centur(y|ies)', ['century', 'centuries']],
    ['third~quarter', ['third quarter', 'third - quarter', 'thirdquarter']],
    ['a\\(b', ['a ( b']],
    ['l’an', ["l ' an"]],
    ['昨天', ['昨 天']],
  ])('%s', (phrase, expected) => {
    expect([...expandPhrase(phrase)].sort()).toEqual([...expected].sort());
  });

  it('tells white space from touching, and capitals', () => {
    expect(steps('Mid{year} {month}')).toEqual([
      [
        { key: 'mid', capital: true, space: false },
        { slot: 'year', space: false },
        { slot: 'month', space: true },
      ],
    ]);
  });

  it.each(['[the', 'the]', '(a|b', 'a)'])('refuses %s', (phrase) => {
    expect(() => expandPhrase(phrase)).toThrow(/closed|unbalanced/);
  });
});
