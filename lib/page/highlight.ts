// Ranges → marks in the page through the CSS Custom Highlight API: nothing in the page's own tree changes.
import type { MarkKind } from '../core/model/anchor.ts';

const nameOf = (kind: MarkKind) => `sourceline-${kind}`;

/** Colours as in the panel; `focus` is drawn above the others. Text colour is set too: a dark page stays readable. */
const STYLES: Record<MarkKind, { style: string; priority: number }> = {
  said: {
    style: 'background-color:#e3eafb;color:#1c1b19;text-decoration:underline #2453c4 2px',
    priority: 1,
  },
  event: {
    style: 'background-color:#f8ead0;color:#1c1b19;text-decoration:underline #865000 2px',
    priority: 1,
  },
  planned: {
    style: 'background-color:#f6e4f5;color:#1c1b19;text-decoration:underline dashed #8a2e8c 2px',
    priority: 1,
  },
  speaker: { style: 'background-color:#ece9e2;color:#1c1b19', priority: 2 },
  outlet: {
    style: 'background-color:#dfe3ee;color:#1c1b19;text-decoration:underline dotted #4b5470 2px',
    priority: 2,
  },
  focus: { style: 'background-color:#ffd54a;color:#1c1b19', priority: 3 },
};

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Replaces the marks of one kind; no ranges take them away. Browsers without the API show none and lose nothing else. */
export function setHighlight(document: Document, kind: MarkKind, ranges: readonly Range[]): void {
  const view = document.defaultView;
  if (!view || !('highlights' in view.CSS)) return;
  adoptStyles(document);
  if (ranges.length === 0) {
    view.CSS.highlights.delete(nameOf(kind));
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = STYLES[kind].priority;
  view.CSS.highlights.set(nameOf(kind), highlight);
}

export function clearHighlights(document: Document): void {
  for (const kind of Object.keys(STYLES) as MarkKind[]) setHighlight(document, kind, []);
}

/** A constructed sheet: works under any content security policy, and leaves no element in the page. */
function adoptStyles(document: Document): void {
  const known = sheets.get(document);
  if (known && document.adoptedStyleSheets.includes(known)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    Object.entries(STYLES)
      .map(([kind, { style }]) => `::highlight(${nameOf(kind as MarkKind)}){${style}}`)
      .join('\n'),
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  sheets.set(document, sheet);
}
