// A page's HTML → what the content script would send, and the article the core makes of it.
import { parseHtml } from '../../lib/cli/parse-html.ts';
import { chooseArticle } from '../../lib/core/article/choose-metadata.ts';
import type { Article, ArticleSnapshot } from '../../lib/core/model/article.ts';
import { captureArticle, type TextMap } from '../../lib/page/snapshot.ts';

export const PAGE_URL = 'https://www.harbourgazette.example/news/2024/a-story';

export type ReadPage = { document: Document; snapshot: ArticleSnapshot; map: TextMap; article: Article };

export function readPage(html: string, url = PAGE_URL): ReadPage {
  const document = parseHtml(html, url);
  const { snapshot, map } = captureArticle(document, url);
  return { document, snapshot, map, article: chooseArticle(snapshot) };
}

/** Blocks as lines: "paragraph: The harbour opens on Monday." */
export const blockLines = ({ text, blocks }: ArticleSnapshot): string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
