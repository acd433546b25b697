// Citations and addresses with text fragments.
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../lib/i18n/i18n.ts';
import { toCitation } from '../../../lib/panel/citation.ts';
import { toClaimViews } from '../../../lib/panel/claim-view.ts';
import { english } from '../../support/english.ts';
import { sampleAnalysis } from '../../support/sample-analysis.ts';

const i18n = createI18n('en', 'en-GB', english);

describe('a citation', () => {
  const claims = toClaimViews(sampleAnalysis, { edits: [], showStance: false, i18n });
  const cite = (words: string, title = sampleAnalysis.article.title) => {
    const claim = claims.find(({ quote }) => quote.includes(words));
    if (!claim) throw new Error(words);
    const article = { ...sampleAnalysis.article, title };
    return toCitation({ claim, article, readAt: '2023-04-12T09:30:00Z', i18n });
  };

  it('holds sentence, speaker, date with its words, author, title, outlet, days and address', () => {
    expect(cite('February 2').text).toBe(
      '“On February 2, the Harbour Courier reported, citing port officials, that “the number of worn cables is approaching twenty.”” ' +
        '(Harbour Courier, citing port officials, 2 Feb 2023: ‘February 2’), Jonas Hale, ' +
        '“Harbour papers show ferry line knew of worn cables”, Westmere Weekly, 10 Apr 2023, ' +
        'https://courier.example/ferry#:~:text=On%20February%202%2C%20the%20Harbour%20Courier,of%20worn%20cables%20is%20approaching%20twenty.%E2%80%9D, read on 12 Apr 2023',
    );
  });

  it('says nothing of a speaker or a date that there is not', () => {
    expect(cite('Many passengers').text).toMatch(/^“Many passengers say they will walk\.”, Jonas Hale/);
  });

  it('escapes whatever the page wrote', () => {
    const { html } = cite('Last week', '<img src=x onerror=alert(1)> & "quotes"');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot;');
    expect(html).not.toContain('<img');
  });
});
