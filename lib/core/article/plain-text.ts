// Plain text → a snapshot: every line that is not empty is a paragraph, the text itself unchanged.
import type { ArticleSnapshot, Block } from '../model/article.ts';

export function snapshotOfText(text: string, url: string, lang: string | null): ArticleSnapshot {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    if (line[0].trim()) {
      blocks.push({ kind: 'paragraph', start: line.index, end: line.index + line[0].length });
    }
  }
  return { url, pageKind: 'article', lang, text, blocks, links: [], metadata: [], paywall: null, html: null };
}
