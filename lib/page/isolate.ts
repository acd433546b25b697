// Page tree → which of its texts Readability takes for the article: a copy goes through Readability, and what is left of it
// leads back to the live page, which is never touched.
import Readability from '@mozilla/readability/Readability.js';
import { readAttribute, readOwn } from './dom-access.ts';
import { type CheckTime, PageTooSlow } from './limits.ts';
import type { PageElement, PageNode, PageText, PageTree } from './page-tree.ts';
import { isInline } from './runs.ts';
import { findConsent } from './surroundings.ts';

const FIELDS = new Set('input select textarea button fieldset output'.split(' '));
/** A name on one of these, or an id, hides properties of the document or form around it: they are made anew. */
const NAMED = new Set([...FIELDS, 'form', 'picture', 'source', 'video', 'amp-img']);
/** What Readability decides by, for elements made anew. */
const COPIED = ['class', 'role', 'style', 'hidden', 'aria-hidden', 'aria-modal', 'itemprop', 'rel'];
const SHOW_TEXT = 4;

type Copy = { document: Document; twins: Map<Node, PageText> };

export type Isolation = {
  document: Document;
  tree: PageTree;
  /** Helps Readability to know the headline. */
  title: string;
  checkTime: CheckTime;
};

/** Texts that Readability kept; empty when it found no article or failed. Throws PageTooSlow. */
export function isolate({ document, tree, title, checkTime }: Isolation): Set<PageText> {
  const copy = copyOf(tree, document, title);
  let content: Element | null | undefined;
  try {
    const reader = new Readability<Element>(copy.document, {
      serializer: (node) => node as Element,
      disableJSONLD: true,
      keepClasses: true,
    });
    stopInTime(reader, checkTime);
    skipDressing(reader);
    content = reader.parse()?.content;
  } catch (error) {
    if (error instanceof PageTooSlow) throw error;
    // Readability fails on a few odd trees; the landmarks of the page then decide alone.
    return new Set();
  }
  return content ? textsBehind(content, copy) : new Set();
}

/** What Readability calls in every loop over the page. */
const LOOPED = [
  '_getNextNode',
  '_getInnerText',
  '_hasAncestorTag',
  '_getLinkDensity',
  '_getAllNodesWithTag',
] as const;

/** Readability knows no limit in time; on some trees its loops within loops run for minutes. */
function stopInTime(reader: Readability<Element>, checkTime: CheckTime): void {
  const methods = reader as unknown as Record<string, (...values: unknown[]) => unknown>;
  for (const name of LOOPED) {
    const method = methods[name];
    if (!method) continue;
    // None takes more than four; rest parameters would cost time in every loop.
    methods[name] = (one, two, three, four) => {
      checkTime();
      return method.call(reader, one, two, three, four);
    };
  }
}

/** What Readability does for the look of its result. Only the texts left in it count here. */
const DRESSING = [
  '_unwrapNoscriptImages',
  '_cleanStyles',
  '_fixLazyImages',
  '_fixRelativeUris',
  '_simplifyNestedElements',
] as const;

function skipDressing(reader: Readability<Element>): void {
  const methods = reader as unknown as Record<string, (node: Element) => unknown>;
  for (const name of DRESSING) methods[name] = () => undefined;
  // Asks every element for its style, which the browser has to make first; few state anything that could hide them.
  const isVisible = methods._isProbablyVisible;
  if (!isVisible) return;
  methods._isProbablyVisible = (node) =>
    !HIDING.some((name) => node.hasAttribute(name)) || isVisible.call(reader, node);
}

const HIDING = ['style', 'hidden', 'aria-hidden'];

/** Readability moves text nodes about but makes none, so each is known by identity. */
function textsBehind(content: Element, { document, twins }: Copy): Set<PageText> {
  const kept = new Set<PageText>();
  const walker = document.createTreeWalker(content, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = twins.get(node);
    if (text?.data.trim()) kept.add(text);
  }
  return kept;
}

function copyOf(tree: PageTree, document: Document, title: string): Copy {
  const copy = readOwn(document, 'implementation').createHTMLDocument(title);
  const twins = new Map<Node, PageText>();
  const consent = findConsent(tree);
  const fill = () => copyInto({ document: copy, twins }, tree, consent);
  // Readability keeps the page as HTML and begins again from that when it found too little; from a second copy it is the
  // page's own elements again, and each text is known.
  Object.defineProperty(copy.body, 'innerHTML', {
    get: () => '',
    set: () => {
      copy.body.replaceChildren();
      fill();
    },
  });
  fill();
  return { document: copy, twins };
}

function copyInto({ document, twins }: Copy, tree: PageTree, left: ReadonlySet<PageElement>): void {
  const elements: Element[] = [document.body];
  copyAttributes(document.body, tree.body, 'id');
  // Parents come before their children in `elements`, so each twin is there when its turn comes.
  for (const page of tree.elements) {
    const twin = elements[page.index];
    if (!twin) continue;
    for (let at = 0; at < page.children.length; at++) {
      const child = page.children[at];
      if (child?.kind === 'text') {
        if (isBetweenBlocks(page.children, at)) continue;
        const made = document.createTextNode(child.data);
        twins.set(made, child);
        twin.appendChild(made);
      } else if (child && !isBlank(child) && !left.has(child)) {
        const made = twinOf(child, document);
        elements[child.index] = made;
        twin.appendChild(made);
      }
    }
  }
}

/** White space that a browser shows as nothing: between two blocks, or a block and the end of what they stand in. */
function isBetweenBlocks(children: readonly PageNode[], at: number): boolean {
  const child = children[at];
  if (child?.kind !== 'text' || child.data.trim() !== '') return false;
  return isBlockOrEnd(children[at - 1]) && isBlockOrEnd(children[at + 1]);
}

const isBlockOrEnd = (node: PageNode | undefined): boolean =>
  node === undefined || (node.kind === 'element' && !isInline(node));

/** Nothing to read in it: Readability would find that out one element at a time, climbing the whole tree for each. */
const isBlank = ({ tag, textLength, images }: PageElement): boolean =>
  tag === 'img' || (textLength === 0 && images === 0 && !FIELDS.has(tag) && tag !== 'br' && tag !== 'hr');

/** In a document without a window nothing is loaded, run or upgraded, whatever the attributes say. */
function twinOf(page: PageElement, document: Document): Element {
  if (!NAMED.has(page.tag)) return document.importNode(page.element, false);
  const twin = document.createElement(page.tag);
  copyAttributes(twin, page, ...(page.tag === 'form' ? ['id'] : []));
  return twin;
}

function copyAttributes(twin: Element, { element }: PageElement, ...more: string[]): void {
  for (const name of [...COPIED, ...more]) {
    const value = readAttribute(element, name);
    if (value !== null) twin.setAttribute(name, value);
  }
}
