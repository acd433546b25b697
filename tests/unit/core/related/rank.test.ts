import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTerms } from '../../../../lib/core/library/tokenise.ts';
import { toProfile } from '../../../../lib/core/related/profile.ts';
import { chooseCut, rankRelated, toCandidate } from '../../../../lib/core/related/rank.ts';
import { isCopy, termKey, toSketch } from '../../../../lib/core/related/sketch.ts';
import {
  mixWeights,
  similarity,
  toRarity,
  toWeights,
  weighTerms,
} from '../../../../lib/core/related/weights.ts';

const rarity = toRarity({ documents: 0, of: () => null });
const profile = (title: string, text: string) =>
  toProfile(
    { title, publishedAt: null, outletId: null, citedOutlets: [] },
    { uid: '', analysis: null, text, html: null },
  );

describe('weights', () => {
  it('have length one, and are alike at most as a text is to itself', () => {
    const text = fc.array(fc.constantFrom('ferry', 'storm', 'Norra', 'harbour', 'net', 'the'), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [x, y] = [a, b].map((words) => weighTerms(profile('', words.join(' ')), rarity));
        if (!x?.weights.some(Boolean) || !y?.weights.some(Boolean)) return;
        const [askX, askY] = [toWeights(x), toWeights(y)];
        expect(similarity(askX, x)).toBeCloseTo(1, 6);
        expect(similarity(askX, y)).toBeCloseTo(similarity(askY, x), 6);
        expect(similarity(askX, y)).toBeLessThanOrEqual(1 + 1e-6);
        const mixed = [...mixWeights(askX, [{ weights: y, share: 0.5 }]).values()];
        expect(mixed.reduce((sum, weight) => sum + weight * weight, 0)).toBeCloseTo(1, 6);
      }),
    );
  });

  it('make a rare term heavier than a frequent one, and drop what says nothing', () => {
    const counts = new Map([
      [termKey('storm'), 400],
      [termKey('norra'), 12],
      [termKey('report'), 2500],
    ]);
    const weigh = toRarity({ documents: 5000, of: (key) => counts.get(key) ?? null });
    const counted = (term: string) => weigh(termKey(term));
    expect(counted('norra')).toBeGreaterThan(counted('storm'));
    expect(counted('storm')).toBeGreaterThan(0);
    expect(counted('report')).toBe(0);
    expect(counted('the')).toBe(0);
  });

  it('do not take the statistics of three articles for more than they are', () => {
    const tiny = toRarity({ documents: 3, of: () => 3 });
    expect(tiny(termKey('norra'))).toBeGreaterThan(0.5 * rarity(termKey('norra')));
  });
});

describe('ranking', () => {
  const open = toWeights(
    weighTerms(profile('Quake on Velmora', 'The earthquake on Velmora broke the harbour of Kessin.'), rarity),
  );
  const candidates = [
    ['same', 'Velmora rebuilds', 'After the earthquake Kessin on Velmora asks for tents and boats.'],
    ['next', 'Tents for Kessin', 'Boats from the mainland bring tents to Kessin on Velmora.'],
    ['other', 'Quake in Oruna', 'The earthquake in Oruna broke a bridge near Pell.'],
    ['none', 'Chess', 'A final in Halden lasted hours.'],
  ].map(([id = '', title = '', text = '']) => toCandidate(id, profile(title, text), rarity));

  it('puts the story’s next article before another event of its kind', () => {
    expect(rankRelated(open, candidates).map(({ id }) => id)).toEqual(['same', 'next', 'other', 'none']);
  });

  it('can rank nothing', () => expect(rankRelated(open, [])).toEqual([]));

  it('asks for more likeness in a library of one field', () => {
    const broad = chooseCut(Array.from({ length: 16 }, () => 0.01));
    const narrow = chooseCut(Array.from({ length: 16 }, () => 0.12));
    expect(narrow).toBeGreaterThan(broad);
    expect(chooseCut([])).toBeLessThanOrEqual(broad);
    expect(chooseCut([0.9, 0.8])).toBe(chooseCut([]));
  });
});

describe('copies', () => {
  const sketch = (text: string) => toSketch(toTerms(text));
  const report = Array.from({ length: 90 }, (_, i) => `word${(i * i) % 97} seen${i}`).join(' ');

  it('are told by their word sequences, also with another lead and a cut end', () => {
    expect(isCopy(sketch(report), sketch(`A new lead for our readers. ${report}`))).toBe(true);
    expect(isCopy(sketch(report), sketch(report.slice(0, 900)))).toBe(true);
  });

  it('are not what shares its subject or a quotation only', () => {
    const other = Array.from({ length: 90 }, (_, i) => `word${(i * 7) % 97} heard${i}`).join(' ');
    expect(isCopy(sketch(report), sketch(`${other} ${report.slice(0, 120)}`))).toBe(false);
    expect(isCopy(sketch('short'), sketch('short'))).toBe(false);
  });
});
