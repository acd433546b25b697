// Lines with their kinds → an article, for tests of the outlets.
import type { Article, Block, BlockKind, Link } from '../../../../lib/core/model/article.ts';

/** Links are given by their words and address. */
export function articleOf(
  lines: readonly (readonly [BlockKind, string])[],
  more: Partial<Article> & { linked?: Record<string, string> } = {},
): Article {
  const { linked = {}, ...rest } = more;
  const text = lines.map(([, line]) => line).join('\n');
  let start = 0;
  const blocks: Block[] = lines.map(([kind, line]) => {
    const block = { kind, start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  const links: Link[] = Object.entries(linked).map(([words, href]) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    href,
  }));
  return {
    url: 'https://unknown.invalid/',
    canonicalUrl: 'https://unknown.invalid/',
    lang: 'en',
    title: null,
    siteName: null,
    authors: [],
    publishedAt: null,
    modifiedAt: null,
    section: null,
    topics: [],
    wire: null,
    correction: null,
    paywall: null,
    origins: {},
    text,
    blocks,
    links,
    ...rest,
  };
}
