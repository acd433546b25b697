// HTML text → Document, for the command line (the extension has a live one): parse5 builds the tree as a browser does,
// linkedom serves it as a DOM.
import { DOMParser } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type TreeNode = DefaultTreeAdapterTypes.Node;

/** Browsers stop nesting here and add what follows as siblings; recursion further on is safe for the same reason. */
const DEEPEST = 512;
const SVG = 'http://www.w3.org/2000/svg';

/** `url` is what relative links resolve against; linkedom knows no location, so it is set as `baseURI`. */
export function parseHtml(html: string, url: string): Document {
  const document = emptyDocument();
  const waiting: { node: TreeNode; parent: Node; depth: number }[] = [];
  const push = (node: TreeNode, parent: Node, depth: number) => {
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child) waiting.push({ node: child, parent, depth });
    }
  };
  push(parse(html), document, 0);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const made = toDomNode(next.node, document);
    if (!made) continue;
    next.parent.appendChild(made);
    const isDeepest = next.depth >= DEEPEST;
    push(next.node, isDeepest ? next.parent : made, isDeepest ? next.depth : next.depth + 1);
  }
  Object.defineProperties(document, {
    baseURI: { value: baseOf(document, url) },
    implementation: { value: { createHTMLDocument } },
  });
  return document;
}

const emptyDocument = (): Document => new DOMParser().parseFromString('', 'text/html') as unknown as Document;

/** `document.implementation` is missing in linkedom. */
function createHTMLDocument(title = ''): Document {
  const made = parseHtml(
    '<!doctype html><html><head><title></title></head><body></body></html>',
    'about:blank',
  );
  made.title = title;
  return made;
}

/** The content of a template is inert in a browser; here it becomes children, which `lib/page` looks into or leaves. */
function childrenOf(node: TreeNode): TreeNode[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

function toDomNode(node: TreeNode, document: Document): Node | null {
  if (node.nodeName === '#text' && 'value' in node) return document.createTextNode(node.value);
  if (!('tagName' in node)) return null;
  const element =
    node.namespaceURI === SVG
      ? document.createElementNS(SVG, node.tagName)
      : document.createElement(node.tagName);
  for (const { prefix, name, value } of node.attrs) {
    element.setAttribute(prefix ? `${prefix}:${name}` : name, value);
  }
  return element;
}

function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  return href && URL.canParse(href, url) ? new URL(href, url).href : url;
}
