// Live document → a plain tree of what is in it, walked once. All later steps read this tree: it is fast, it cannot be
// changed by them, and a form whose fields are named "childNodes" or "parentNode" cannot mislead them.
import { isForm, readAttribute, readOwn } from './dom-access.ts';
import { MOST_ELEMENTS, MOST_TEXT, PageTooLarge } from './limits.ts';

/** `order`: place in reading order among all texts. */
export type PageText = { kind: 'text'; order: number; node: Text; data: string; parent: PageElement };
export type PageElement = {
  kind: 'element';
  /** Place in document order among all elements; also the stamp on the clone. */
  index: number;
  element: Element;
  /** Lower case. */
  tag: string;
  /** class and id, as written, and one by one. */
  words: string;
  names: readonly string[];
  parent: PageElement | null;
  children: PageNode[];
  /** Letters and other characters of the text below, white space at the ends of text nodes not counted. */
  textLength: number;
  /** The part of `textLength` that is inside links. */
  linkLength: number;
  /** Pictures and videos in it. */
  images: number;
};
export type PageNode = PageText | PageElement;
export type PageTree = { body: PageElement; elements: PageElement[]; texts: PageText[] };

/** Never shown as text. `template` alone is inert; with `shadowrootmode` it is a shadow root in a saved page. */
const UNSEEN = new Set(
  'script style noscript template head link meta title object embed canvas audio iframe svg math'.split(' '),
);
const NONE: readonly string[] = [];
const PICTURES = new Set(['img', 'picture', 'video', 'amp-img']);
const ELEMENT = 1;
const TEXT = 3;

/** Deeper elements are kept as children of the one at this depth, so that nothing later can run out of stack. */
const DEEPEST = 200;

/** Opens closed shadow roots where the browser lets an extension do so; open ones need no help. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** Throws PageTooLarge. Returns null when the document has no body. */
export function readPageTree(
  document: Document,
  shadowRootOf: ShadowRootOf = openShadowRoot,
): PageTree | null {
  const live = readOwn(document, 'body');
  if (!live) return null;
  const elements: PageElement[] = [];
  const texts: PageText[] = [];
  const add = (element: Element, tag: string, parent: PageElement | null): PageElement => {
    const words = wordsOf(element);
    const made: PageElement = {
      kind: 'element',
      index: elements.length,
      element,
      tag,
      words,
      names: words ? words.split(/\s+/).filter(Boolean) : NONE,
      parent,
      children: [],
      textLength: 0,
      linkLength: 0,
      images: PICTURES.has(tag) ? 1 : 0,
    };
    elements.push(made);
    parent?.children.push(made);
    return made;
  };

  const body = add(live, 'body', null);
  const stack: { next: Node | null; into: PageElement; depth: number }[] = [
    { next: firstInside(live, shadowRootOf), into: body, depth: 0 },
  ];
  let characters = 0;
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const { next, into, depth } = top;
    if (!next) {
      stack.pop();
      continue;
    }
    const plain = isForm(next) ? safeNode(next) : next;
    top.next = plain.nextSibling;
    const type = plain.nodeType;
    if (type === TEXT) {
      const node = next as Text;
      const { data } = node;
      characters += data.length;
      if (characters > MOST_TEXT) throw new PageTooLarge(`more than ${MOST_TEXT} characters of text`);
      if (!data) continue;
      const text: PageText = { kind: 'text', order: texts.length, node, data, parent: into };
      texts.push(text);
      into.children.push(text);
    } else if (type === ELEMENT) {
      const element = next as Element;
      const tag = (plain as Element).localName.toLowerCase();
      if (UNSEEN.has(tag) && !isShadowTemplate(element, tag)) continue;
      if (elements.length >= MOST_ELEMENTS) throw new PageTooLarge(`more than ${MOST_ELEMENTS} elements`);
      const made = add(element, tag, into);
      stack.push({
        next: firstInside(element, shadowRootOf),
        into: depth < DEEPEST ? made : into,
        depth: depth + 1,
      });
    }
  }
  measure(elements);
  return { body, elements, texts };
}

/** What is shown inside an element: its shadow tree where it has one (slots then hold its own children). */
function firstInside(element: Element, shadowRootOf: ShadowRootOf): Node | null {
  const shadow = shadowRootOf(element);
  if (!shadow) {
    if (isForm(element)) return readOwn(element, 'firstChild');
    const isTemplate = element.localName === 'template';
    const content = isTemplate ? (element as HTMLTemplateElement).content?.firstChild : null;
    return content ?? element.firstChild;
  }
  // A component that shows its children through a slot is read through the children: they hold the words.
  return shadow.querySelector('slot') && element.textContent?.trim() ? element.firstChild : shadow.firstChild;
}

const openShadowRoot: ShadowRootOf = (element) => element.shadowRoot ?? null;

/** The three properties the walk needs, of a form whose fields may hide them. */
const safeNode = (form: Node): Pick<Element, 'nextSibling' | 'nodeType' | 'localName'> => ({
  nextSibling: readOwn(form, 'nextSibling'),
  nodeType: readOwn(form, 'nodeType'),
  localName: readOwn(form as Element, 'localName'),
});

const isShadowTemplate = (element: Element, tag: string): boolean =>
  tag === 'template' && element.hasAttribute('shadowrootmode');

function wordsOf(element: Element): string {
  const words = readAttribute(element, 'class') ?? '';
  const id = readAttribute(element, 'id');
  return id ? `${words} ${id}` : words;
}

/** Children come after their parents in `elements`, so one pass backwards adds everything up. */
function measure(elements: readonly PageElement[]): void {
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index];
    if (!element) continue;
    for (const child of element.children) {
      if (child.kind === 'text') element.textLength += child.data.trim().length;
    }
    if (element.tag === 'a') element.linkLength = element.textLength;
    const { parent } = element;
    if (!parent) continue;
    parent.textLength += element.textLength;
    parent.linkLength += element.linkLength;
    parent.images += element.images;
  }
}
