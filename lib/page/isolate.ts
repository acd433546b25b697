// Page tree → which of its elements Readability takes for the article: a stamped copy goes through Readability, and the
// stamps lead back to the live page, which is never touched.
import { Readability } from '@mozilla/readability';
import { readAttribute } from './dom-access.ts';
import type { PageElement, PageTree } from './page-tree.ts';

const STAMP = 'data-sl';

/** What Readability decides by; other attributes only cost time. `name` is left out: named fields shadow a form's own. */
const COPIED = [
  'class',
  'id',
  'role',
  'style',
  'hidden',
  'aria-hidden',
  'aria-modal',
  'itemprop',
  'rel',
  'href',
  'rowspan',
  'colspan',
  'summary',
];
/** Fields of forms count, but an id on one of them shadows the form's own properties. */
const FIELDS = new Set(['input', 'select', 'textarea', 'button', 'fieldset', 'output']);

/** Elements whose own text Readability kept; empty when it found no article or failed. */
export function isolate(tree: PageTree, document: Document, title: string): Set<PageElement> {
  const kept = new Set<PageElement>();
  const copy = stampedCopy(tree, document, title);
  let content: Element | null | undefined;
  try {
    const reader = new Readability<Element>(copy, {
      serializer: (node) => node as Element,
      disableJSONLD: true,
      keepClasses: true,
    });
    content = reader.parse()?.content;
  } catch {
    // Readability fails on a few odd trees; the landmarks of the page then decide alone.
    return kept;
  }
  if (!content) return kept;
  const walker = copy.createTreeWalker(content, 4);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!(text as Text).data.trim()) continue;
    const stamped = text.parentElement?.closest(`[${STAMP}]`);
    const found = stamped && tree.elements[Number(stamped.getAttribute(STAMP))];
    if (found) kept.add(found);
  }
  return kept;
}

function stampedCopy(tree: PageTree, document: Document, title: string): Document {
  const copy = document.implementation.createHTMLDocument(title);
  const twins: Element[] = [copy.body];
  // Parents come before their children in `elements`, so each twin is there when its turn comes.
  for (const page of tree.elements) {
    const twin = twins[page.index];
    if (!twin) continue;
    stamp(twin, page);
    for (const child of page.children) {
      const made = child.kind === 'text' ? copy.createTextNode(child.data) : copy.createElement(tagOf(child));
      if (child.kind === 'element') twins[child.index] = made as Element;
      twin.appendChild(made);
    }
  }
  return copy;
}

function stamp(twin: Element, page: PageElement): void {
  twin.setAttribute(STAMP, String(page.index));
  for (const name of COPIED) {
    if (name === 'id' && FIELDS.has(page.tag)) continue;
    const value = readAttribute(page.element, name);
    if (value !== null) twin.setAttribute(name, value);
  }
}

/** Names a page may make up ("my:tag") cannot always be created again; a neutral one stands in. */
const tagOf = (page: PageElement): string => (/^[a-z][a-z0-9-]*$/.test(page.tag) ? page.tag : 'div');
