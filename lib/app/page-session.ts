// Holds, in the page, the map of the last reading, and turns marks of the panel into highlights.
import type { Mark, MarkKind } from '../core/model/anchor.ts';
import type { ArticleSnapshot } from '../core/model/article.ts';
import { rangesOfAnchor } from '../page/anchor.ts';
import { clearHighlights, setHighlight } from '../page/highlight.ts';
import { PageTooLarge } from '../page/limits.ts';
import { createMarkCards, type MarkedRanges } from '../page/mark-card.ts';
import { captureArticle, type TextMap } from '../page/snapshot.ts';

export type PageSession = {
  /** The snapshot, or why the page is beyond what is read. */
  read(url: string): ArticleSnapshot | { tooLarge: string };
  reveal(mark: Mark, focus: boolean): { found: boolean };
  markAll(marks: readonly Mark[], legend: Record<string, string>): { found: number };
  clear(): void;
};

/** `choose` is told the claim of a mark that was clicked in the page. */
export function createPageSession(document: Document, choose: (claimId: string) => void): PageSession {
  let map: TextMap | null = null;
  const cards = createMarkCards(document, choose);

  const rangesOf = (mark: Mark): Range[] => (map ? rangesOfAnchor(map, mark.anchor, document) : []);

  return {
    read(url) {
      try {
        const capture = captureArticle(document, url);
        map = capture.map;
        return capture.snapshot;
      } catch (error) {
        if (error instanceof PageTooLarge) return { tooLarge: error.message };
        throw error;
      }
    },

    reveal(mark, focus) {
      const ranges = rangesOf(mark);
      const [first] = ranges;
      if (!first) return { found: false };
      setHighlight(document, 'focus', ranges);
      scrollTo(document, first);
      if (focus) moveFocus(document, first);
      return { found: true };
    },

    markAll(marks, legend) {
      const marked: MarkedRanges[] = marks
        .map((mark) => ({ mark, ranges: rangesOf(mark) }))
        .filter(({ ranges }) => ranges.length > 0);
      clearHighlights(document);
      for (const [kind, ofKind] of Map.groupBy(marked, ({ mark }) => mark.kind) as Map<
        MarkKind,
        MarkedRanges[]
      >) {
        setHighlight(
          document,
          kind,
          ofKind.flatMap(({ ranges }) => ranges),
        );
      }
      cards.show(marked, legend);
      return { found: marked.length };
    },

    clear() {
      clearHighlights(document);
      cards.clear();
    },
  };
}

/** Into the middle of the window, past whatever scrolls inside the page too. */
function scrollTo(document: Document, range: Range): void {
  const element = range.startContainer.parentElement;
  const still = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
}

/** The caret goes to the words, so that reading on by keyboard or screen reader starts there. */
function moveFocus(document: Document, range: Range): void {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  const caret = range.cloneRange();
  caret.collapse(true);
  selection?.addRange(caret);
  document.defaultView?.focus();
}
