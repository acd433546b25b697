// Pages made to break a reader: each is answered with a result or with PageTooLarge, and stays as it was.
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../lib/cli/parse-html.ts';
import { MOST_ELEMENTS, MOST_TEXT, PageTooLarge } from '../../../lib/page/limits.ts';
import { captureArticle } from '../../../lib/page/snapshot.ts';
import { readPage } from '../../support/parse-page.ts';

const URL = 'https://a.example/b';
const SENTENCE =
  'The ferry company said that the crossing would stay closed for a second week, which nobody liked.';
const ARTICLE = `<article><h1>Pier stays closed</h1>${`<p>${SENTENCE} It said so twice, once on Monday and once on Friday.</p>`.repeat(6)}</article>`;

describe('size', () => {
  function nested(depth: number): Document {
    const document = parseHtml(`<body>${ARTICLE}</body>`, URL);
    let at: Element = document.body;
    for (let level = 0; level < depth; level++) {
      const inner = document.createElement('div');
      at.appendChild(inner);
      at = inner;
    }
    at.appendChild(document.createTextNode('the bottom'));
    return document;
  }

  test('elements nested deeper than any stack', () => {
    const { snapshot } = captureArticle(nested(20_000), URL);
    expect(snapshot.text).toContain('The ferry company');
  });

  test('100,000 nested elements are refused', () => {
    expect(() => captureArticle(nested(100_000), URL)).toThrow(PageTooLarge);
  });

  test('nested mark-up is cut at the depth where browsers cut it', () => {
    const document = parseHtml(`${'<div>'.repeat(5000)}${ARTICLE}`, URL);
    expect(captureArticle(document, URL).snapshot.text).toContain('The ferry company');
  });

  test('more text than any article', () => {
    const document = parseHtml('<p></p>', URL);
    document.querySelector('p')?.appendChild(document.createTextNode('word '.repeat(MOST_TEXT / 5 + 1)));
    expect(() => captureArticle(document, URL)).toThrow(PageTooLarge);
  });

  test('more links than any page', () => {
    const document = parseHtml('<p></p>', URL);
    const paragraph = document.querySelector('p');
    for (let count = 0; count <= MOST_ELEMENTS; count++) paragraph?.appendChild(document.createElement('a'));
    expect(() => captureArticle(document, URL)).toThrow(PageTooLarge);
  });

  test('one word of a million letters', () => {
    const { snapshot } = readPage(`<body>${ARTICLE}<p>${'x'.repeat(1_000_000)}</p></body>`);
    expect(snapshot.text).toContain('The ferry company');
  });
});

describe('tricks', () => {
  test('fields named like properties of the DOM', () => {
    const names = [
      'firstChild',
      'nextSibling',
      'parentNode',
      'attributes',
      'getAttribute',
      'children',
      'innerHTML',
    ];
    const fields = names.map((name) => `<input name="${name}" id="${name}">`).join('');
    const { snapshot } = readPage(
      `<body><form>${fields}${ARTICLE}</form><img name="body"><form name="querySelector"></form></body>`,
    );
    expect(snapshot.text).toContain('The ferry company');
  });

  test('a getter that throws costs no more than what it hides', () => {
    const document = parseHtml(`<body><meta name="author" content="Ida Brandt">${ARTICLE}</body>`, URL);
    const meta = document.querySelector('meta');
    Object.defineProperty(meta, 'getAttribute', {
      value: () => {
        throw new Error('no');
      },
    });
    const { snapshot } = captureArticle(document, URL);
    expect(snapshot.text).toContain('The ferry company');
  });

  test.each([
    [
      'script',
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":{"a":[1]}},"headline":[null,{}],"datePublished":{}}</script>',
    ],
    [
      'a graph that names itself',
      '<script type="application/ld+json">{"@graph":[{"@id":"#a","@type":"Article","author":{"@id":"#a"},"headline":"x"}]}</script>',
    ],
    [
      'a list in a list in a list',
      `<script type="application/ld+json">${'['.repeat(3000)}${']'.repeat(3000)}</script>`,
    ],
    ['a half of JSON', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier</script>'],
  ])('page data: %s', (_name, script) => {
    const { article } = readPage(`<head>${script}</head><body>${ARTICLE}</body>`);
    expect(article.text).toContain('The ferry company');
  });

  test('addresses that are none, and scripts for links', () => {
    const { snapshot } = readPage(
      `<body>${ARTICLE.replace('ferry', '<a href="http://[">ferry</a>').replace('company', '<a href="javascript:alert(1)">company</a>')}</body>`,
    );
    expect(snapshot.links).toEqual([]);
  });

  test('mark-up in the text stays text in the HTML kept for the reader page', () => {
    const { snapshot } = readPage(
      `<body>${ARTICLE.replace('ferry', '&lt;img src=x onerror=alert(1)&gt;')}</body>`,
    );
    expect(snapshot.html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(snapshot.html).not.toContain('<img');
  });
});
