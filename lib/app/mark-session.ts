// Marks of the panel → highlights, legend and cards in the page.
import type { Mark, MarkKind } from '../core/model/anchor.ts';
import { type ReadText, rangesOfAnchor } from '../page/anchor.ts';
import { clearHighlights, setHighlight } from '../page/highlight.ts';
import { createMarkCards, type MarkedRanges } from '../page/mark-card.ts';

export type MarkSession = {
  reveal(mark: Mark, focus: boolean): { found: boolean };
  markAll(marks: readonly Mark[], legend: Record<string, string>): { found: number };
  clear(): void;
};

export type MarkedPage = {
  document: Document;
  /** What was read last; null before the first reading. */
  readText(): ReadText | null;
  /** Is told the claim of a mark that was clicked in the page. */
  choose(claimId: string): void;
};

export function createMarkSession({ document, readText, choose }: MarkedPage): MarkSession {
  const cards = createMarkCards(document, choose);

  const rangesOf = (marks: readonly Mark[]): Range[][] => {
    const text = readText();
    if (!text) return marks.map(() => []);
    // A page that has changed is read again, once for all marks.
    let page: ReturnType<ReadText['now']> | undefined;
    const now = () => {
      page = page === undefined ? text.now() : page;
      return page;
    };
    return marks.map(({ anchor }) => rangesOfAnchor({ map: text.map, now }, anchor, document));
  };

  return {
    reveal(mark, focus) {
      const [ranges = []] = rangesOf([mark]);
      const [first] = ranges;
      if (!first) return { found: false };
      setHighlight(document, 'focus', ranges);
      scrollTo(document, first);
      if (focus) moveFocus(document, first);
      return { found: true };
    },

    markAll(marks, legend) {
      const found = rangesOf(marks);
      const marked: MarkedRanges[] = marks
        .map((mark, at) => ({ mark, ranges: found[at] ?? [] }))
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
  const { parentNode } = range.startContainer;
  // Words right below a shadow root have no element around them but its host.
  const element = parentNode instanceof ShadowRoot ? parentNode.host : range.startContainer.parentElement;
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
