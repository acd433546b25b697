// @vitest-environment happy-dom
// Marks go through the CSS Custom Highlight API and leave the page's own tree alone.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clearHighlights, setHighlight } from '../../../lib/page/highlight.ts';

class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

const highlights = new Map<string, FakeHighlight>();

beforeEach(() => {
  highlights.clear();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights });
  document.adoptedStyleSheets = [];
  document.body.innerHTML = '<p>The harbour opens on Monday.</p>';
});
afterEach(() => vi.unstubAllGlobals());

function rangeOf(text: string): Range {
  const node = document.querySelector('p')?.firstChild as Text;
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(text));
  range.setEnd(node, node.data.indexOf(text) + text.length);
  return range;
}

test('each kind has a name of its own, and focus lies above the others', () => {
  setHighlight(document, 'said', [rangeOf('harbour')]);
  setHighlight(document, 'focus', [rangeOf('Monday')]);
  expect([...highlights.keys()]).toEqual(['sourceline-said', 'sourceline-focus']);
  expect(highlights.get('sourceline-focus')?.priority).toBeGreaterThan(
    highlights.get('sourceline-said')?.priority ?? 0,
  );
});

test('no ranges take the marks of that kind away, clearing all of them', () => {
  setHighlight(document, 'said', [rangeOf('harbour')]);
  setHighlight(document, 'event', [rangeOf('Monday')]);
  setHighlight(document, 'said', []);
  expect([...highlights.keys()]).toEqual(['sourceline-event']);
  clearHighlights(document);
  expect(highlights.size).toBe(0);
});

test('the tree is the same with marks as without, and one style sheet serves all', () => {
  const before = document.documentElement.outerHTML;
  setHighlight(document, 'said', [rangeOf('harbour')]);
  setHighlight(document, 'event', [rangeOf('Monday')]);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test('a browser without the API shows no marks and does not fail', () => {
  vi.stubGlobal('CSS', {});
  expect(() => setHighlight(document, 'said', [rangeOf('harbour')])).not.toThrow();
});
