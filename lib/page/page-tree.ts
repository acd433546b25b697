// Live document → a plain tree of what is in it, walked once. All later steps read this tree: it is fast, it cannot be
// changed by them, and a form whose fields are named "childNodes" or "parentNode" cannot mislead them.
import { isForm, readAttribute, readOwn } from './dom-access.ts';
import { type CheckTime, MOST_ELEMENTS, MOST_TEXT, PageTooLarge, unlimitedTime } from './limits.ts';
import { remember } from './remember.ts';

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

export type TreeOptions = { shadowRootOf?: ShadowRootOf; checkTime?: CheckTime };

/** Throws PageTooLarge or PageTooSlow. Returns null when the document has no body. */
export function readPageTree(
  document: Document,
  { shadowRootOf = openShadowRoot, checkTime = unlimitedTime }: TreeOptions = {},
): PageTree | null {
  const live = readOwn(document, 'body');
  if (!live) return null;
  const body = toPageElement(live, 'body', null, 0);
  const tree: PageTree = { body, elements: [body], texts: [] };
  const stack: Step[] = [{ next: firstInside(live, shadowRootOf), into: body, depth: 0 }];
  let characters = 0;
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    checkTime();
    const { next, into, depth } = top;
    if (!next) {
      stack.pop();
      continue;
    }
    const plain = isForm(next) ? safeNode(next) : next;
    top.next = plain.nextSibling;
    if (plain.nodeType === TEXT) {
      characters += addText(tree, into, next as Text);
      if (characters > MOST_TEXT) throw new PageTooLarge(`more than ${MOST_TEXT} characters of text`);
    } else if (plain.nodeType === ELEMENT) {
      const element = next as Element;
      const made = addElement(tree, into, element, (plain as Element).localName.toLowerCase());
      if (!made) continue;
      const inner = firstInside(element, shadowRootOf);
      stack.push({ next: inner, into: depth < DEEPEST ? made : into, depth: depth + 1 });
    }
  }
  measure(tree.elements);
  return tree;
}

type Step = { next: Node | null; into: PageElement; depth: number };

function addText({ texts }: PageTree, parent: PageElement, node: Text): number {
  const { data } = node;
  if (data === '') return 0;
  const text: PageText = { kind: 'text', order: texts.length, node, data, parent };
  texts.push(text);
  parent.children.push(text);
  return data.length;
}

/** Null for what is never shown as text. */
function addElement(
  { elements }: PageTree,
  parent: PageElement,
  element: Element,
  tag: string,
): PageElement | null {
  if (UNSEEN.has(tag) && !isShadowTemplate(element, tag)) return null;
  if (elements.length >= MOST_ELEMENTS) throw new PageTooLarge(`more than ${MOST_ELEMENTS} elements`);
  const made = toPageElement(element, tag, parent, elements.length);
  elements.push(made);
  parent.children.push(made);
  return made;
}

function toPageElement(
  element: Element,
  tag: string,
  parent: PageElement | null,
  index: number,
): PageElement {
  const words = wordsOf(element);
  return {
    kind: 'element',
    index,
    element,
    tag,
    words,
    names: words ? namesIn(words) : NONE,
    parent,
    children: [],
    textLength: 0,
    linkLength: 0,
    images: PICTURES.has(tag) ? 1 : 0,
  };
}

/** Classes and id, one by one: the same array for the same wording. */
export const namesIn = remember((words): readonly string[] => words.split(/\s+/).filter(Boolean));

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
