// @vitest-environment happy-dom
// Spans to ranges and back on a live document: inline elements, soft hyphens, no-break spaces, <br>, right-to-left, changed pages.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Anchor } from '../../../lib/core/model/anchor.ts';
import { rangesOfAnchor, spanOfRange } from '../../../lib/page/anchor.ts';
import { captureArticle } from '../../../lib/page/snapshot.ts';
import { readTextNow } from '../../../lib/page/text-now.ts';

const URL = 'https://www.harbourgazette.example/news/pier';
const FILLER =
  'The ferry company said on Monday that the crossing would stay closed for a second week, because divers had found a crack in the pier.';

const bodyOf = (...paragraphs: string[]) =>
  `<main><article><h1>Pier stays closed</h1>${[...paragraphs, FILLER, `${FILLER} Twice.`].map((text) => `<p>${text}</p>`).join('')}</article></main>`;

function anchorFor(text: string, quote: string): Anchor {
  const start = text.indexOf(quote);
  expect(start, `"${quote}" in the article's text`).toBeGreaterThanOrEqual(0);
  const end = start + quote.length;
  return {
    start,
    end,
    quote,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  };
}

const shown = (ranges: Range[]) => ranges.map(String).join('');

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('rangesOfAnchor', () => {
  const cases: [string, string, string, string][] = [
    [
      'plain text',
      'Divers found a <b>long</b> crack near the second post of the old pier.',
      'a long crack',
      'a long crack',
    ],
    [
      'soft hyphens',
      'The cross\u00ADing between the two towns stays closed until the end of April.',
      'crossing between',
      'crossing between',
    ],
    [
      'no-break spaces',
      'The repair costs 4\u00A0000\u00A0crowns for each day that the pier stays closed.',
      '4 000 crowns',
      '4\u00A0000\u00A0crowns',
    ],
    [
      'a line break',
      'The baker waits at the landing stage.<br>She opened the shop in 1998, in winter.',
      'stage. She opened',
      'stage.She opened',
    ],
    [
      'white space in the source',
      'The council\n     meets again on\t14 March to decide who pays for the work.',
      'council meets again on 14',
      'councilmeets again on14',
    ],
    [
      'right-to-left text',
      'قالت شركة العبارات <i>يوم الاثنين</i> إن الخط سيبقى مغلقا لأسبوع ثان بسبب شق طويل.',
      'العبارات يوم الاثنين',
      'العبارات يوم الاثنين',
    ],
  ];
  test.each(cases)('%s', (_name, paragraph, quote, expected) => {
    document.body.innerHTML = bodyOf(paragraph);
    const { snapshot, map } = captureArticle(document, URL);
    const ranges = rangesOfAnchor(
      { map: map, now: () => readTextNow(document) },
      anchorFor(snapshot.text, quote),
      document,
    );
    expect(
      shown(ranges)
        .replace(/\s+/g, ' ')
        .replace(/\u00A0/g, ' ')
        .replace(/ /g, ''),
    ).toBe(expected.replace(/[\s\u00A0]/g, ''));
  });

  test('finds the words again when the page has put something before them', () => {
    document.body.innerHTML = bodyOf('Divers found a long crack near the second post of the old pier.');
    const { snapshot, map } = captureArticle(document, URL);
    const anchor = anchorFor(snapshot.text, 'near the second post');
    document.body.innerHTML = `<p>Breaking: the bakery is open.</p>${bodyOf('Divers found a long crack near the second post of the old pier.')}`;
    expect(shown(rangesOfAnchor({ map: map, now: () => readTextNow(document) }, anchor, document))).toBe(
      'near the second post',
    );
  });

  test('of several places takes the one with the same neighbours', () => {
    document.body.innerHTML = bodyOf(
      'The pier is shut, said the mayor. The pier is shut, said the baker of the town.',
    );
    const { snapshot, map } = captureArticle(document, URL);
    const start = snapshot.text.lastIndexOf('The pier is shut');
    const anchor = {
      ...anchorFor(snapshot.text, 'The pier is shut'),
      start,
      end: start + 16,
      prefix: 'said the mayor. ',
      suffix: ', said the baker',
    };
    document.body.innerHTML = bodyOf(
      'New. The pier is shut, said the mayor. The pier is shut, said the baker of the town.',
    );
    const [range] = rangesOfAnchor({ map: map, now: () => readTextNow(document) }, anchor, document);
    expect(range?.startContainer.textContent?.slice(0, range.startOffset)).toMatch(/said the mayor\. $/);
  });

  test('is empty when the words are gone', () => {
    document.body.innerHTML = bodyOf('Divers found a long crack near the second post of the old pier.');
    const { snapshot, map } = captureArticle(document, URL);
    const anchor = anchorFor(snapshot.text, 'near the second post');
    document.body.innerHTML = bodyOf('Divers found nothing at all at the old pier, the company wrote.');
    expect(rangesOfAnchor({ map: map, now: () => readTextNow(document) }, anchor, document)).toEqual([]);
  });
});

describe('spanOfRange', () => {
  test('is the way back from the ranges of every word', () => {
    document.body.innerHTML = bodyOf(
      'Divers found a <b>long</b> crack near the <i>second</i> post of the old pier.',
    );
    const { snapshot, map } = captureArticle(document, URL);
    for (const word of snapshot.text.matchAll(/\p{L}+/gu)) {
      const span = { start: word.index, end: word.index + word[0].length };
      const [range] = rangesOfAnchor(
        { map: map, now: () => readTextNow(document) },
        { ...span, quote: word[0], prefix: '', suffix: '' },
        document,
      );
      expect(range && spanOfRange(map, range)).toEqual(span);
    }
  });

  test('is null for a selection outside the article', () => {
    document.body.innerHTML = `${bodyOf('Divers found a long crack near the second post of the old pier.')}<footer><p id="out">Imprint</p></footer>`;
    const { map } = captureArticle(document, URL);
    const range = document.createRange();
    range.selectNodeContents(document.getElementById('out') as HTMLElement);
    expect(spanOfRange(map, range)).toBeNull();
  });
});
