// Hostile pages: read without an error, to a snapshot that fits its schema and an analysis that is sound, in bounded size.
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../lib/cli/parse-html.ts';
import { analyse } from '../../lib/core/analyse.ts';
import { snapshotOfText } from '../../lib/core/article/plain-text.ts';
import { ArticleSnapshot } from '../../lib/core/model/article.ts';
import { captureArticle } from '../../lib/page/snapshot.ts';
import { expectSound } from '../support/expect-sound.ts';
import { allMarkup, allTexts } from './families/index.ts';
import { titles, words } from './families/words.ts';

const URL_OF_PAGE = 'https://news.example/2024/05/pier';
const BODY = `<p>Mayor Mara Quill said on 2 May 2024 that the pier would reopen within a week, after months of
repairs that cost the town more than anybody had planned for.</p>`;

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The text in every place of a page that is read: head, headline, byline, body, caption, link, structured data. */
const pageWith = (text: string) => `<!doctype html><html lang="en"><head><title>${attribute(text)}</title>
<meta property="og:title" content="${attribute(text)}"><meta name="author" content="${attribute(text)}">
<link rel="canonical" href="${attribute(text)}">
<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: text, datePublished: text, author: { name: text } })}</script>
</head><body><article><h1>Pier reopens</h1>${BODY}<a href="${attribute(text)}">linked words</a>${BODY}
<figure><img src="x.png"><figcaption>${attribute(text)}</figcaption></figure><p>${text}</p>${BODY}</article></body></html>`;

const read = (html: string) => captureArticle(parseHtml(html, URL_OF_PAGE), URL_OF_PAGE).snapshot;

describe('a page with it', () => {
  it.each(allTexts)('$name', ({ text }) => {
    const html = pageWith(text);
    const snapshot = read(html);
    expect(ArticleSnapshot.safeParse(snapshot).error).toBeUndefined();
    for (const { href } of snapshot.links) expect(href).toMatch(/^https?:/);
    expect(snapshot.html ?? '').not.toMatch(/<(script|img|svg|math|iframe|style|object|embed|form)\b/i);
    expect(snapshot.text.length).toBeLessThan(4 * html.length);
    expectSound(analyse(snapshot));
  });
});

describe('a page that is nothing but it', () => {
  it.each(allMarkup)('$name', ({ text }) => {
    expect(ArticleSnapshot.safeParse(read(text)).error).toBeUndefined();
  });
});

describe('a text that is nothing but it', () => {
  it.each(words)('$name', ({ text }) => {
    for (const lang of ['en', 'de', 'ja', null]) {
      const analysis = analyse(snapshotOfText(text, URL_OF_PAGE, lang), {
        given: { publishedAt: '2024-02-29' },
      });
      expectSound(analysis);
      expect(analysis.times.length + analysis.attributions.length).toBeLessThanOrEqual(text.length);
    }
  });
});

it('leaves titles as they are: what they look like is for the reader to see', () => {
  for (const { text } of titles.filter((title) => /\u202e/.test(title.text)).slice(0, 2))
    expect(read(pageWith(text)).metadata.some(({ value }) => value.includes('\u202e'))).toBe(true);
});
