// Fuzzing of the reading of pages: any mark-up gives a snapshot that fits its schema, and a sound analysis.
import { expect } from 'vitest';
import { parseHtml } from '../../../lib/cli/parse-html.ts';
import { analyse } from '../../../lib/core/analyse.ts';
import { ArticleSnapshot } from '../../../lib/core/model/article.ts';
import { captureArticle } from '../../../lib/page/snapshot.ts';
import { expectSound } from '../../support/expect-sound.ts';
import { fuzz, rubbleOf } from './fuzz.ts';

const URL_OF_PAGE = 'https://news.example/x';
const SENTENCE = 'Mayor Mara Quill said on 2 May 2024 that the pier would reopen within a week. ';
const MARKUP = [
  ...'p div article main section h1 h2 ul li table td blockquote figure figcaption a span b time svg math style script template noscript br'
    .split(' ')
    .flatMap((tag) => [`<${tag}>`, `</${tag}>`]),
  '<a href="https://a.example/">',
  '<a href="javascript:hit()">',
  '<time datetime="2024-05-02">',
  '<p class="byline">By Ada Ray</p>',
  '<p hidden>',
  '<div class="comments">',
  '<img src=x alt="',
  '<meta property="article:published_time" content="2024-05-02">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
  '"}</script>',
  '<!--',
  '-->',
  '<![CDATA[',
  '&amp;',
  '&#0;',
  '&#xd800;',
  '"',
  "'",
  '=',
  '>',
  '<',
  ' ',
  '\n',
  SENTENCE,
  SENTENCE,
  SENTENCE,
];

const read = (body: string) =>
  captureArticle(parseHtml(`<html lang="en"><title>Pier</title><body>${body}`, URL_OF_PAGE), URL_OF_PAGE)
    .snapshot;

function checkSnapshot(body: string): ArticleSnapshot {
  const snapshot = read(body);
  expect(ArticleSnapshot.safeParse(snapshot).error).toBeUndefined();
  for (const { start, end } of [...snapshot.blocks, ...snapshot.links])
    expect(start >= 0 && start < end && end <= snapshot.text.length).toBe(true);
  for (const { href } of snapshot.links) expect(href).toMatch(/^https?:/);
  return snapshot;
}

fuzz('snapshot of mark-up', rubbleOf(MARKUP), (body) => void checkSnapshot(body));

fuzz('snapshot to analysis', rubbleOf(MARKUP, 40), (body) => {
  expectSound(analyse(checkSnapshot(`<article><h1>Pier</h1><p>${SENTENCE.repeat(4)}</p>${body}`)));
});
