// Reads the article in the page, and keeps what the marks need of that reading: where each word lies.
import type { ArticleSnapshot } from '../core/model/article.ts';
import type { ReadText } from '../page/anchor.ts';
import { createCheckTime, PageTooLarge, PageTooSlow } from '../page/limits.ts';
import type { ShadowRootOf } from '../page/page-tree.ts';
import { captureArticle } from '../page/snapshot.ts';
import { readTextNow, type TextNow } from '../page/text-now.ts';
import type { MarkSession } from './mark-session.ts';

/** Why a page was not read to its end; the words are for a bug report. */
export type PageRefusal = { tooLarge: string } | { tooSlow: string };

export type PageSession = {
  read(url: string): ArticleSnapshot | PageRefusal;
  /** What was read last; null before the first reading. */
  text: ReadText | null;
  /** Comes with a script of its own, once marks are asked for. */
  marks: MarkSession | null;
};

/** The scripts of one page meet here: their isolated world lives as long as the page. */
export type PageWorld = { sourceline?: PageSession };

/** A page that has grown beyond the limits since is taken for one that has lost the words. */
function textNow(document: Document, shadowRootOf: ShadowRootOf): TextNow | null {
  try {
    return readTextNow(document, { shadowRootOf, checkTime: createCheckTime(() => performance.now()) });
  } catch (error) {
    if (error instanceof PageTooLarge || error instanceof PageTooSlow) return null;
    throw error;
  }
}

export function createPageSession(document: Document, shadowRootOf: ShadowRootOf): PageSession {
  const session: PageSession = {
    text: null,
    marks: null,
    read(url) {
      try {
        const { snapshot, map } = captureArticle(document, url, {
          shadowRootOf,
          now: () => performance.now(),
        });
        session.text = { map, now: () => textNow(document, shadowRootOf) };
        return snapshot;
      } catch (error) {
        if (error instanceof PageTooLarge) return { tooLarge: error.message };
        if (error instanceof PageTooSlow) return { tooSlow: error.message };
        throw error;
      }
    },
  };
  return session;
}
