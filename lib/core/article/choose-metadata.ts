// Snapshot (raw candidates) → article (chosen values), each field with where it came from.
import type { Article, ArticleSnapshot } from '../model/article.ts';

/** `given`: values the caller knows better than the page (command line: --url, --date, --lang). */
export type GivenMetadata = { publishedAt?: string; lang?: string };

export function chooseArticle(snapshot: ArticleSnapshot, given: GivenMetadata = {}): Article {
  return {
    url: snapshot.url,
    canonicalUrl: snapshot.url,
    lang: given.lang ?? snapshot.lang,
    title: snapshot.metadata.find((candidate) => candidate.field === 'title')?.value ?? null,
    siteName: null,
    authors: [],
    publishedAt: given.publishedAt ?? null,
    modifiedAt: null,
    section: null,
    topics: [],
    wire: null,
    correction: null,
    paywall: snapshot.paywall,
    origins: {},
    text: snapshot.text,
    blocks: snapshot.blocks,
    links: snapshot.links,
  };
}
