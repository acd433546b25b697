import { describe, expect, it } from 'vitest';
import { explainRelated } from '../../../../lib/core/related/explain.ts';
import { readOpenArticle, weighOpenArticle } from '../../../../lib/core/related/open-article.ts';
import { toProfile } from '../../../../lib/core/related/profile.ts';
import { toRarity, weighTerms } from '../../../../lib/core/related/weights.ts';
import { libraryRow } from '../../../support/library-rows.ts';

const rarity = toRarity({ documents: 0, of: () => null });

function explain(openText: string, otherText: string, persons: readonly string[] = []) {
  const own = libraryRow({ url: 'https://open.example/', title: 'Storm over Malmö', text: openText });
  const other = libraryRow({ url: 'https://other.example/', title: 'After the wind', text: otherText });
  const analysis = own.content.analysis;
  if (!analysis) throw new Error('no analysis');
  for (const { content } of [own, other])
    for (const name of persons)
      content.analysis?.speakers.push({
        name,
        kind: 'person',
        role: null,
        affiliation: null,
        outletId: null,
      });
  const open = weighOpenArticle(readOpenArticle(analysis, own.draft.uid), rarity);
  const profile = toProfile(other.draft, other.content);
  return explainRelated(open, { entry: other.draft, profile, weights: weighTerms(profile, rarity) });
}

describe('reasons', () => {
  it('write names and words as the open article does', () => {
    const reasons = explain(
      'Skiers left Malmö as snowploughs stopped.',
      'In Malmö the snowploughs stood still; Malmö was dark.',
    );
    expect(reasons).toContainEqual({ kind: 'names', names: ['Malmö'] });
    expect(reasons).toContainEqual({ kind: 'words', words: ['snowploughs'] });
  });

  it('do not tell parts of a name again', () => {
    const text = 'Then Port Norra was shut, as boats left Norra; in Norra the Port Norra office is dark.';
    const reasons = explain(text, text).filter(({ kind }) => kind === 'names');
    expect(reasons).toEqual([{ kind: 'names', names: ['Port Norra'] }]);
  });

  it('tell neither months nor a person once more', () => {
    const text =
      '“It is late,” said Mayor Tessa Harrow. In March, Mayor Tessa Harrow left Malmö; in March and on Monday, Malmö was dark.';
    const reasons = explain(text, text, ['Tessa Harrow']);
    expect(reasons).toContainEqual({ kind: 'people', names: ['Tessa Harrow'] });
    expect(reasons.filter(({ kind }) => kind === 'names')).toEqual([{ kind: 'names', names: ['Malmö'] }]);
  });

  it('are none between articles that share nothing', () => {
    expect(explain('Skiers left the mountain.', 'Chess players met indoors.')).toEqual([]);
  });
});
