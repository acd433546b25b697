// Live document → ArticleSnapshot, and the map from its text back to the page.
import type { ArticleSnapshot } from '../core/model/article.ts';

/** Where each stretch of `snapshot.text` lies in the page. Kept in the content script; never sent. */
export type TextMap = { nodes: { start: number; end: number; node: Text; offset: number }[] };

export type Capture = { snapshot: ArticleSnapshot; map: TextMap };

/** Reads the page. Never changes it. */
export function captureArticle(document: Document, url: string): Capture {
  const text = document.body?.textContent ?? '';
  return {
    snapshot: {
      url,
      pageKind: text.trim() ? 'article' : 'empty',
      lang: document.documentElement.lang || null,
      text,
      blocks: text ? [{ kind: 'paragraph', start: 0, end: text.length }] : [],
      links: [],
      metadata: [{ field: 'title', value: document.title, origin: 'document-title' }],
      paywall: null,
      html: null,
    },
    map: { nodes: [] },
  };
}
