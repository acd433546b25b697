// One document from the command line → its analysis, or why it is no article.
import { analyse } from '../core/analyse.ts';
import { snapshotOfText } from '../core/article/plain-text.ts';
import type { Analysis } from '../core/model/analysis.ts';
import type { ArticleSnapshot } from '../core/model/article.ts';
import type { Trace } from '../core/trace.ts';
import { captureArticle } from '../page/snapshot.ts';
import { parseHtml } from './parse-html.ts';
import type { InputDocument } from './read-input.ts';

/** Used where neither --url nor the row names one: relative links resolve to nothing real, and it is no front page's address. */
export const NO_URL = 'https://unknown.invalid/unknown/article';

export function analyseDocument(document: InputDocument, trace?: Trace): Analysis | { noArticle: string } {
  const snapshot = snapshotOf(document);
  if (snapshot.pageKind !== 'article') return { noArticle: snapshot.pageKind };
  const given = {
    ...(document.date ? { publishedAt: document.date } : {}),
    ...(document.lang ? { lang: document.lang } : {}),
  };
  return analyse(snapshot, { given, trace });
}

function snapshotOf({ source, url, lang }: InputDocument): ArticleSnapshot {
  if ('text' in source) return snapshotOfText(source.text, url ?? NO_URL, lang ?? 'en');
  return captureArticle(parseHtml(source.html, url ?? NO_URL), url ?? NO_URL).snapshot;
}
