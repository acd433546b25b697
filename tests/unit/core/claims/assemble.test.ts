// Claims: which sentences are one, what orders them, what they touch.
import { describe, expect, it } from 'vitest';
import { assembleClaims, type ClaimInput } from '../../../../lib/core/claims/assemble.ts';
import { toClaimId } from '../../../../lib/core/claims/claim-id.ts';
import { choosePack } from '../../../../lib/core/lang/choose-pack.ts';
import type { Article, BlockKind } from '../../../../lib/core/model/article.ts';
import type { Attribution } from '../../../../lib/core/model/attribution.ts';
import type { OutletCitation } from '../../../../lib/core/model/outlet.ts';
import { findQuotations } from '../../../../lib/core/text/quotes.ts';
import { findSentences } from '../../../../lib/core/text/sentences.ts';
import { findTimes } from '../../../../lib/core/time/find-times.ts';

type Line = readonly [kind: BlockKind, words: string];
type Extra = { attributions?: (text: string) => Attribution[]; outlets?: (text: string) => OutletCitation[] };

function claimsOf(lines: readonly Line[], extra: Extra = {}) {
  let text = '';
  const blocks = lines.map(([kind, words]) => {
    const start = text.length;
    text += `${words}\n`;
    return { kind, start, end: start + words.length };
  });
  const pack = choosePack('en');
  const sentences = findSentences(text, blocks, pack);
  const quotations = findQuotations(text, blocks, pack);
  const times = findTimes({ text, blocks, sentences, quotations, pack, publishedAt: '2023-04-10' });
  const article = { text, blocks } as unknown as Article;
  const input: ClaimInput = {
    article,
    sentences,
    quotations,
    times,
    attributions: extra.attributions?.(text) ?? [],
    outlets: extra.outlets?.(text) ?? [],
  };
  return { text, times, claims: assembleClaims(input) };
}

function said(
  text: string,
  cue: string,
  content: string,
  kind: Attribution['kind'] = 'indirect',
): Attribution {
  const piece = (words: string): [number, number] => [
    text.indexOf(words),
    text.indexOf(words) + words.length,
  ];
  return {
    source: [],
    cue: [piece(cue)],
    content: [piece(content)],
    kind,
    speaker: null,
    via: [],
    cueLemma: null,
    rule: 'by-hand',
    confidence: 1,
  };
}

describe('claims', () => {
  it.each<[why: string, kind: BlockKind, words: string, quotes: string[]]>([
    [
      'a question of the article',
      'paragraph',
      'Will the bridge open in May? It opens in June.',
      ['It opens in June.'],
    ],
    ['a question as a heading', 'heading', 'What happened in May 2022?', []],
    [
      'a question somebody asked',
      'paragraph',
      'Marsh asked, “Will it open in May?”',
      ['Marsh asked, “Will it open in May?”'],
    ],
  ])('%s', (_, kind, words, quotes) => {
    expect(claimsOf([[kind, words]]).claims.map(({ quote }) => quote)).toEqual(quotes);
  });

  it('takes the caption of a picture shown twice once', () => {
    const caption = ['caption', 'The bridge on May 2, 2022.'] as const;
    expect(claimsOf([caption, ['paragraph', 'It rained on May 3, 2022.'], caption]).claims).toHaveLength(2);
  });

  it('does not take the date in a title for that of the claim', () => {
    const words = 'In April 2022, Marsh published a letter entitled “Forward to May 1, 2023!”';
    const { claims, times } = claimsOf([['paragraph', words]]);
    expect(claims.map(({ primary }) => times[primary ?? -1]?.value)).toEqual(['2022-04']);
    const content = claimsOf([['paragraph', words]], {
      attributions: (text) => [said(text, 'published', '“Forward to May 1, 2023!”', 'direct')],
    });
    expect(content.claims.map(({ primary }) => content.times[primary ?? -1]?.value)).toEqual(['2023-05-01']);
  });

  it('are the dated sentences, and nothing that is neither dated nor attributed', () => {
    const { claims, times } = claimsOf([
      ['paragraph', 'It broke on Friday. Nobody knows why. It rains often.'],
    ]);
    expect(claims.map(({ quote }) => quote)).toEqual(['It broke on Friday.']);
    expect(claims[0]).toMatchObject({
      primary: 0,
      times: [0],
      attribution: null,
      role: 'event',
      inQuote: false,
    });
    expect(times[0]?.value).toBe('2023-04-07');
  });

  it('take headlines, list items and captions whole', () => {
    const { claims } = claimsOf([
      ['title', 'Dam broke in 2021. Why?'],
      ['list-item', 'It broke on Friday. It was mended on Saturday.'],
      ['caption', 'The dam on Nov. 19, 2021. Photo by nobody.'],
      ['credit', 'Taken on Nov. 19, 2021'],
      ['note', 'Corrected on Friday.'],
    ]);
    expect(claims.map(({ blockKind, quote }) => `${blockKind}: ${quote}`)).toEqual([
      'title: Dam broke in 2021. Why?',
      'list-item: It broke on Friday. It was mended on Saturday.',
      'caption: The dam on Nov. 19, 2021. Photo by nobody.',
    ]);
  });

  it('prove their quotes', () => {
    const { text, claims } = claimsOf([
      ['title', '  Dam broke in 2021  '],
      ['paragraph', 'It broke on Friday. They met last year.'],
    ]);
    expect(claims).toHaveLength(3);
    for (const { start, end, quote } of claims) expect(text.slice(start, end)).toBe(quote);
  });

  it('keep attributed sentences without a date, but not for a stance alone', () => {
    const lines: Line[] = [['paragraph', 'The mayor said it rains. The council wants a road.']];
    const { claims } = claimsOf(lines, {
      attributions: (text) => [said(text, 'said', 'it rains'), said(text, 'wants', 'a road', 'stance')],
    });
    expect(claims.map(({ quote, primary, attribution }) => ({ quote, primary, attribution }))).toEqual([
      { quote: 'The mayor said it rains.', primary: null, attribution: 0 },
    ]);
  });

  it('put the attribution with most content first', () => {
    const lines: Line[] = [['paragraph', 'The mayor said the paper wrote in 2021 that all roads are wet.']];
    const { claims } = claimsOf(lines, {
      attributions: (text) => [
        said(text, 'wrote', 'all roads are wet'),
        said(text, 'said', 'the paper wrote in 2021 that all roads are wet'),
      ],
    });
    expect(claims[0]).toMatchObject({ attribution: 1, attributions: [1, 0] });
  });

  it('are ordered by the finest date, and mark one that the speaker names', () => {
    const { claims, times } = claimsOf([['paragraph', '“In 2021 it broke on March 3,” said the mayor.']]);
    const primary = claims[0]?.primary ?? -1;
    expect(times[primary]?.quote).toBe('March 3');
    expect(claims[0]?.inQuote).toBe(true);
  });

  it('are not made of a date line', () => {
    expect(claimsOf([['paragraph', '10 April 2023']]).claims).toEqual([]);
  });

  it('name the outlets used in them, not the article’s own', () => {
    const outlet = (text: string, name: string, own: boolean): OutletCitation => ({
      id: name.toLowerCase(),
      name,
      host: null,
      country: null,
      kind: null,
      known: true,
      own,
      uses: [{ kind: 'named', start: text.indexOf(name), end: text.indexOf(name) + name.length }],
    });
    const { claims } = claimsOf([['paragraph', 'In 2021 Herald and Mercury closed.']], {
      outlets: (text) => [outlet(text, 'Herald', false), outlet(text, 'Mercury', true)],
    });
    expect(claims[0]?.outlets).toEqual(['herald']);
  });
});

describe('ids of claims', () => {
  it('stay the same over white space and case, and differ for a second claim of the same words', () => {
    expect(toClaimId('It broke  on Friday.', 0)).toBe(toClaimId('it broke on Friday.', 0));
    expect(toClaimId('It broke.', 0)).not.toBe(toClaimId('It broke!', 0));
    expect(toClaimId('It broke.', 1)).toBe(`${toClaimId('It broke.', 0)}-1`);
  });

  it('tell two equal sentences apart', () => {
    const { claims } = claimsOf([['paragraph', 'It broke in 2021. It broke in 2021.']]);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(2);
  });
});
