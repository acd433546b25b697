// Marks in the page → a legend, and a small card at the mark under the pointer; all in a closed shadow root of our own.
import type { Mark, MarkKind } from '../core/model/anchor.ts';

export type MarkedRanges = { mark: Mark; ranges: readonly Range[] };

export type MarkCards = {
  /** Shows the legend and answers to the pointer until `clear`. `legend`: words for each kind of mark. */
  show(marked: readonly MarkedRanges[], legend: Readonly<Record<string, string>>): void;
  /** Takes everything away again; the page is as it was. */
  clear(): void;
};

const SHEET = `
:host { all: initial }
.legend, .card { position: fixed; z-index: 2147483647; font: 13px/1.4 system-ui, sans-serif; color: #1c1b19; background: #fcfbf9;
  border: 1px solid #8b857a; border-radius: 8px; box-shadow: 0 2px 12px #0003; padding: 8px 12px }
.legend { inset-block-end: 12px; inset-inline-end: 12px; display: flex; flex-wrap: wrap; gap: 4px 12px; margin: 0; list-style: none }
.legend li { display: flex; align-items: center; gap: 6px }
.swatch { width: 12px; height: 12px; border-radius: 3px; border-bottom: 2px solid #1c1b19 }
.said { background: #e3eafb; border-color: #2453c4 } .event { background: #f8ead0; border-color: #865000 }
.planned { background: #f6e4f5; border-color: #8a2e8c; border-bottom-style: dashed }
.speaker { background: #ece9e2 } .outlet { background: #dfe3ee; border-color: #4b5470; border-bottom-style: dotted }
.card { max-width: 320px; pointer-events: none } .card b { display: block }
@media (prefers-color-scheme: dark) { .legend, .card { color: #edeae4; background: #242321; border-color: #7c766c } }
@media print { .legend, .card { display: none } }`;

/** `choose` is told the claim of a mark that was clicked. The click itself goes on: a link stays a link. */
export function createMarkCards(document: Document, choose: (claimId: string) => void): MarkCards {
  let marked: readonly MarkedRanges[] = [];
  let legend: Readonly<Record<string, string>> = {};
  let host: HTMLElement | null = null;
  let card: HTMLElement | null = null;
  let frame = 0;

  const markAt = (event: MouseEvent) => markUnder(document, event.clientX, event.clientY, marked);
  const onMove = (event: MouseEvent) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => drawCard(card, markAt(event), event, legend));
  };
  const onClick = (event: MouseEvent) => {
    const claimId = markAt(event)?.claimId;
    if (claimId) choose(claimId);
  };

  function clear(): void {
    cancelAnimationFrame(frame);
    document.removeEventListener('mousemove', onMove);
    document.removeEventListener('click', onClick);
    host?.remove();
    host = null;
    card = null;
    marked = [];
  }

  return {
    show(next, words) {
      clear();
      if (next.length === 0) return;
      marked = next;
      legend = words;
      host = document.createElement('sourceline-marks');
      const root = host.attachShadow({ mode: 'closed' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(SHEET);
      root.adoptedStyleSheets = [sheet];
      card = document.createElement('div');
      card.className = 'card';
      card.hidden = true;
      root.append(drawLegend(document, marked, words), card);
      document.documentElement.append(host);
      document.addEventListener('mousemove', onMove, { passive: true });
      document.addEventListener('click', onClick);
    },
    clear,
  };
}

function drawLegend(
  document: Document,
  marked: readonly MarkedRanges[],
  words: Readonly<Record<string, string>>,
): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'legend';
  const kinds = new Set<MarkKind>(marked.map(({ mark }) => mark.kind));
  for (const [kind, label] of Object.entries(words)) {
    if (!kinds.has(kind as MarkKind)) continue;
    const item = document.createElement('li');
    const swatch = document.createElement('span');
    swatch.className = `swatch ${kind}`;
    item.append(swatch, label);
    list.append(item);
  }
  return list;
}

function drawCard(
  card: HTMLElement | null,
  mark: Mark | null,
  { clientX, clientY }: MouseEvent,
  legend: Readonly<Record<string, string>>,
): void {
  if (!card) return;
  card.hidden = mark === null;
  if (!mark) return;
  const kind = card.ownerDocument.createElement('b');
  kind.textContent = legend[mark.kind] ?? '';
  card.replaceChildren(kind, mark.label ?? '');
  const view = card.ownerDocument.documentElement;
  card.style.insetInlineStart = 'auto';
  card.style.left = `${Math.max(8, Math.min(clientX, view.clientWidth - 340))}px`;
  // Below the pointer, or above it near the foot of the window.
  const isLow = clientY > view.clientHeight - 140;
  card.style.top = isLow ? 'auto' : `${clientY + 18}px`;
  card.style.bottom = isLow ? `${view.clientHeight - clientY + 12}px` : 'auto';
}

/** The shortest mark at a point wins: a speaker's name inside a longer mark is what is pointed at. */
function markUnder(document: Document, x: number, y: number, marked: readonly MarkedRanges[]): Mark | null {
  const at = document.caretPositionFromPoint?.(x, y);
  if (!at) return null;
  const { offsetNode, offset } = at;
  const hit = marked.filter(({ ranges }) => ranges.some((range) => range.isPointInRange(offsetNode, offset)));
  const length = ({ anchor: { start, end } }: Mark) => end - start;
  return hit.map(({ mark }) => mark).sort((a, b) => length(a) - length(b))[0] ?? null;
}
