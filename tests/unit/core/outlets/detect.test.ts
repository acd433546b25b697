import { describe, expect, test } from 'vitest';
import { en } from '../../../../lib/core/lang/packs/en.ts';
import type { Article } from '../../../../lib/core/model/article.ts';
import type { Attribution, Speaker } from '../../../../lib/core/model/attribution.ts';
import { detectOutlets } from '../../../../lib/core/outlets/detect.ts';
import { findSentences } from '../../../../lib/core/text/sentences.ts';
import { articleOf } from './article-of.ts';

function detect(article: Article, attributions: Attribution[] = [], speakers: Speaker[] = []) {
  const sentences = findSentences(article.text, article.blocks, en);
  return detectOutlets({ article, sentences, attributions, speakers, pack: en });
}

const usesOf = (article: Article, attributions?: Attribution[]) =>
  Object.fromEntries(
    detect(article, attributions)
      .outlets.filter(({ own }) => !own)
      .map(({ id, uses }) => [
        id,
        uses.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`),
      ]),
  );

const speaker = (name: string, kind: Speaker['kind'] = 'institution'): Speaker => ({
  name,
  kind,
  role: null,
  affiliation: null,
  outletId: null,
});

/** An attribution whose parts are given by their words. */
function attribution(
  text: string,
  words: { source: string; cue: string; content: string },
  more: Partial<Attribution> = {},
): Attribution {
  const piece = (part: string): [number, number][] => [
    [text.indexOf(part), text.indexOf(part) + part.length],
  ];
  return {
    source: piece(words.source),
    cue: piece(words.cue),
    content: piece(words.content),
    kind: 'indirect',
    speaker: 0,
    via: [],
    cueLemma: null,
    rule: 'test',
    confidence: 1,
    ...more,
  };
}

describe('the article’s own outlet', () => {
  test('stands apart, first, also without a use', () => {
    const { outlets } = detect(
      articleOf([['paragraph', 'Rain fell, Reuters reported.']], {
        canonicalUrl: 'https://www.bbc.com/news/1',
      }),
    );
    expect(outlets.map(({ id, own }) => [id, own])).toEqual([
      ['bbc', true],
      ['reuters', false],
    ]);
    expect(outlets[0]?.uses).toEqual([]);
  });

  test('links and wire credits to itself are no citations', () => {
    const article = articleOf([['paragraph', 'LUMO (AP) — Rain fell. More here.']], {
      canonicalUrl: 'https://apnews.com/x',
      authors: ['Associated Press'],
      linked: { here: 'https://apnews.com/y' },
    });
    expect(detect(article).outlets).toHaveLength(1);
    expect(detect(article).outlets[0]?.uses).toEqual([]);
  });
});

describe('wire copy', () => {
  test('an agency among the authors stands with the title', () => {
    const article = articleOf(
      [
        ['title', 'Rain falls'],
        ['paragraph', 'Rain fell.'],
      ],
      { canonicalUrl: 'https://www.theguardian.com/x', authors: ['Mira Tolland', 'Reuters'] },
    );
    expect(usesOf(article)).toEqual({ reuters: ['wire: Rain falls'] });
  });

  test('a signature at the end, not one between paragraphs', () => {
    const lines = [
      'Rain fell on Lumo for nine days, and the river rose over the wall at Port Ellery, where it stayed.',
      'The water is falling now.',
    ] as const;
    expect(
      usesOf(
        articleOf([
          ['paragraph', lines[0]],
          ['paragraph', `${lines[1]} (Reuters)`],
        ]),
      ),
    ).toEqual({ reuters: ['wire: Reuters'] });
    expect(
      usesOf(
        articleOf([
          ['paragraph', 'REUTERS'],
          ['paragraph', lines[0]],
          ['paragraph', lines[1]],
        ]),
      ),
    ).toEqual({ reuters: ['photo: REUTERS'] });
  });
});

describe('uses and attributions', () => {
  test('the attribution’s kind decides between quoted and paraphrased', () => {
    const text = 'The Guardian had it that the wall was “soft as cheese”.';
    const article = articleOf([['paragraph', text]]);
    const words = { source: 'The Guardian', cue: 'had it', content: 'the wall was “soft as cheese”' };
    expect(usesOf(article, [attribution(text, words, { kind: 'mixed' })])).toEqual({
      guardian: ['quoted: Guardian'],
    });
    expect(usesOf(article, [attribution(text, words)])).toEqual({ guardian: ['paraphrased: Guardian'] });
  });

  test('what is said to an outlet is paraphrased, and points to its attribution', () => {
    const text = '“It was wet,” Tolland told Reuters.';
    const article = articleOf([['paragraph', text]]);
    const { outlets } = detect(
      article,
      [
        attribution(
          text,
          { source: 'Tolland', cue: 'told Reuters', content: '“It was wet,”' },
          { kind: 'direct' },
        ),
      ],
      [speaker('Tolland', 'person')],
    );
    expect(outlets[0]?.uses).toMatchObject([{ kind: 'paraphrased', attribution: 0 }]);
  });

  test('a quotation that a colon announces', () => {
    const article = articleOf([
      ['paragraph', 'The Boston Globe wrote:'],
      ['quote', 'The wall will not hold.'],
    ]);
    expect(usesOf(article)).toEqual({ 'boston-globe': ['quoted: Boston Globe'] });
  });

  test('an embedded post quotes the outlet that signs it', () => {
    const article = articleOf([
      ['quote', 'The wall has gone.\n— RT (@RT_com) May 3, 2031'.replace('\n', ' ')],
    ]);
    expect(usesOf(article)).toEqual({ rt: ['quoted: RT'] });
  });
});

describe('links', () => {
  test('span and address of what is really linked', () => {
    const href = 'https://web.archive.org/web/2031/https://www.lemonde.fr/x';
    const { outlets } = detect(
      articleOf([['paragraph', 'As told elsewhere, it rained.']], { linked: { elsewhere: href } }),
    );
    expect(outlets).toMatchObject([
      {
        id: 'le-monde',
        country: 'FR',
        uses: [{ kind: 'linked', start: 8, end: 17, url: 'https://www.lemonde.fr/x' }],
      },
    ]);
  });

  test('a link makes an outlet of a common word', () => {
    const article = articleOf([['paragraph', 'This was in Time, too.']], {
      linked: { Time: 'https://time.com/1' },
    });
    expect(usesOf(article)).toEqual({ time: ['linked: Time'] });
  });

  test('subscriptions and company pages are no news', () => {
    expect(
      usesOf(
        articleOf([['paragraph', 'Sign up here.']], {
          linked: { here: 'https://www.nytimes.com/subscription/x' },
        }),
      ),
    ).toEqual({});
  });

  test('a name in no row and a link to its host are one outlet', () => {
    const article = articleOf([['paragraph', 'The Lumo Gazette reported it. See here.']], {
      linked: { here: 'https://lumogazette.com/a' },
    });
    expect(usesOf(article)).toEqual({
      'unlisted-lumo-gazette': ['paraphrased: Lumo Gazette', 'linked: here'],
    });
  });
});

describe('names', () => {
  test('an abbreviation given in brackets stands for the outlet from then on', () => {
    const article = articleOf([
      ['paragraph', 'The Sydney Morning Herald (SMH) has the list.'],
      ['paragraph', 'SMH reported nine names.'],
    ]);
    expect(usesOf(article)).toEqual({ 'sydney-morning-herald': ['paraphrased: SMH'] });
  });

  test('“the paper” adds a use of the outlet named last, of the right kind only', () => {
    const article = articleOf([
      ['paragraph', 'The Boston Globe has a list. The paper reported nine names. The agency reported ten.'],
    ]);
    expect(usesOf(article)).toEqual({ 'boston-globe': ['paraphrased: paper'] });
  });

  test('a surname is no outlet', () => {
    expect(
      usesOf(articleOf([['paragraph', 'Mira Forbes told the court it rained. Forbes said she was wet.']])),
    ).toEqual({});
  });

  test('names in other scripts', () => {
    const japanese = articleOf([['paragraph', 'ロイター通信によると、雨が降った。']], { lang: 'ja' });
    expect(Object.keys(usesOf(japanese))).toEqual(['reuters']);
    const arabic = articleOf([['paragraph', 'وقال المتحدث لرويترز إن المطر توقف.']], { lang: 'ar' });
    expect(Object.keys(usesOf(arabic))).toEqual(['reuters']);
  });
});

describe('speakers', () => {
  const marked = (text: string, source: string, name = source) => {
    const article = articleOf([['paragraph', text]]);
    return detect(article, [attribution(text, { source, cue: 'said', content: 'rain' })], [speaker(name)])
      .speakers[0];
  };

  test('an outlet is a speaker of its own kind, under its own name', () => {
    expect(marked('The New York Times said rain was near.', 'The New York Times')).toMatchObject({
      kind: 'outlet',
      name: 'New York Times',
      outletId: 'new-york-times',
    });
    expect(marked('A New York Times report said rain was near.', 'A New York Times report')).toMatchObject({
      kind: 'outlet',
      outletId: 'new-york-times',
    });
  });

  test('people of an outlet stay people', () => {
    const source = 'Mira Tolland of the New York Times';
    expect(marked(`${source} said rain was near.`, source)).toMatchObject({
      kind: 'institution',
      name: source,
      outletId: null,
    });
  });

  test('the list keeps its order and length', () => {
    const speakers = [speaker('Tolland', 'person'), speaker('the harbour office')];
    expect(detect(articleOf([['paragraph', 'Rain.']]), [], speakers).speakers).toEqual(speakers);
  });
});
