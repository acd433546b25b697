// Page tree → which of its texts Readability takes for the article: a copy goes through Readability, and what is left of it
// leads back to the live page, which is never touched.
import Readability from '@mozilla/readability/Readability.js';
import { readAttribute, readOwn } from './dom-access.ts';
import { type CheckTime, PageTooSlow } from './limits.ts';
import type { PageElement, PageText, PageTree } from './page-tree.ts';
import { findConsent } from './surroundings.ts';

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
    content = reader.parse()?.content;
  } catch (error) {
    if (error instanceof PageTooSlow) throw error;
    // Readability fails on a few odd trees; the landmarks of the page then decide alone.
    return new Set();
  }
  return content ? textsBehind(content, copy, tree.texts) : new Set();
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

/**
 * Readability moves text nodes about, so most are known by identity. When its first try keeps too little it starts again
 * from serialised HTML, and every node is new: then the same words, next in reading order, are taken.
 */
function textsBehind(content: Element, { document, twins }: Copy, texts: readonly PageText[]): Set<PageText> {
  const kept = new Set<PageText>();
  let places: Map<string, number[]> | null = null;
  let last = -1;
  const walker = document.createTreeWalker(content, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = (node as Text).data.trim();
    if (!words) continue;
    const twin = twins.get(node);
    if (twin) {
      kept.add(twin);
      continue;
    }
    places ??= placesByWords(texts);
    const candidates = places.get(words);
    const place = candidates?.find((at) => at > last) ?? candidates?.[0];
    const text = place === undefined ? undefined : texts[place];
    if (place === undefined || !text) continue;
    kept.add(text);
    last = place;
  }
  return kept;
}

function placesByWords(texts: readonly PageText[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  texts.forEach(({ data }, at) => {
    const words = data.trim();
    const known = places.get(words);
    if (known) known.push(at);
    else places.set(words, [at]);
  });
  return places;
}

function copyOf(tree: PageTree, document: Document, title: string): Copy {
  const copy = readOwn(document, 'implementation').createHTMLDocument(title);
  const consent = findConsent(tree);
  const elements: Element[] = [copy.body];
  const twins = new Map<Node, PageText>();
  // Parents come before their children in `elements`, so each twin is there when its turn comes.
  for (const page of tree.elements) {
    const twin = elements[page.index];
    if (!twin || consent.has(page) || isBlank(page)) continue;
    copyAttributes(twin, page);
    for (const child of page.children) {
      if (child.kind === 'element' && isBlank(child)) continue;
      const made = child.kind === 'text' ? copy.createTextNode(child.data) : copy.createElement(tagOf(child));
      if (child.kind === 'element') elements[child.index] = made as Element;
      else twins.set(made, child);
      twin.appendChild(made);
    }
  }
  return { document: copy, twins };
}

/** Nothing to read in it: Readability would find that out one element at a time, climbing the whole tree for each. */
const isBlank = ({ tag, textLength, images }: PageElement): boolean =>
  textLength === 0 && images === 0 && !FIELDS.has(tag) && tag !== 'br' && tag !== 'hr';

function copyAttributes(twin: Element, page: PageElement): void {
  const { element, tag } = page;
  if (tag !== 'form' && !element.hasAttributes()) return;
  for (const name of COPIED) {
    if (name === 'id' && FIELDS.has(tag)) continue;
    const value = tag === 'form' ? readAttribute(element, name) : element.getAttribute(name);
    if (value !== null) twin.setAttribute(name, value);
  }
}

/** Names a page may make up ("my:tag") cannot always be created again; a neutral one stands in. */
const tagOf = (page: PageElement): string => (/^[a-z][a-z0-9-]*$/.test(page.tag) ? page.tag : 'div');
