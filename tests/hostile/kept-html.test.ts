// @vitest-environment jsdom
// HTML from the script in a page: what is kept is what that script writes, which a cleaner leaves as it is; all else is refused.
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../lib/cli/parse-html.ts';
import { isPlainHtml } from '../../lib/core/library/plain-html.ts';
import { captureArticle } from '../../lib/page/snapshot.ts';
import { sanitiseHtml } from '../../lib/panel/sanitise-html.ts';
import { allMarkup } from './families/index.ts';
import { liveParts } from './inert.ts';

const URL_OF_PAGE = 'https://news.example/x';
const BODY =
  '<p>Mayor Mara Quill said on <b>2 May 2024</b> that the <a href="/pier?a=1&b=2">pier</a> would reopen within a week.</p>';
const htmlOf = (inner: string) =>
  captureArticle(
    parseHtml(`<article><h1>Pier</h1>${BODY}${inner}${BODY}${BODY}</article>`, URL_OF_PAGE),
    URL_OF_PAGE,
  ).snapshot.html ?? '';

describe('what the script in the page writes', () => {
  it.each(allMarkup)('around $name is kept and is clean', ({ text }) => {
    const html = htmlOf(text);
    expect([isPlainHtml(html), liveParts(html)]).toEqual([true, []]);
    // What a cleaner does not change had nothing in it to clean.
    expect(sanitiseHtml(html)).toBe(new DOMParser().parseFromString(html, 'text/html').body.innerHTML);
  });

  it('holds the words, the emphasis and the links', () => {
    expect(htmlOf('')).toContain('<strong>2 May 2024</strong>');
    expect(htmlOf('')).toContain('<a href="https://news.example/pier?a=1&amp;b=2">pier</a>');
  });
});

describe('anything else', () => {
  const marked = allMarkup.filter(({ text }) => /[<>]/.test(text));

  it.each(marked)('$name is kept only if nothing in it is alive', ({ text }) => {
    expect(isPlainHtml(text) ? liveParts(text) : []).toEqual([]);
  });

  it('is refused nearly always', () => {
    const refused = marked.filter(({ text }) => !isPlainHtml(text));
    expect(refused.length).toBeGreaterThan(0.95 * marked.length);
  });

  it.each([
    '<p onclick="hit()">a</p>',
    '<a href="javascript:hit()">a</a>',
    '<a href="https://a.example/" onclick="hit()">a</a>',
    '<a href="https://a.example/"onclick=hit()>a</a>',
    "<a href='https://a.example/'>a</a>",
    '<a href="https://a.example/',
    '<P>a</P>',
    '<p>a</p >',
    '< p>a',
  ])('%s is not kept', (html) => {
    expect(isPlainHtml(html)).toBe(false);
  });
});
