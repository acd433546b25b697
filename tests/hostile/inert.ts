// HTML that was cleaned → what in it could still run, load or lie; an empty list is the only good answer.
import { JSDOM, VirtualConsole } from 'jsdom';

const TAGS = new Set(
  'P H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE FIGURE FIGCAPTION TABLE THEAD TBODY TR TH TD CAPTION PRE CODE EM STRONG B I U S SUB SUP MARK SMALL Q CITE ABBR TIME BR HR A SPAN DIV SECTION ARTICLE'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(['href', 'lang', 'dir', 'datetime', 'cite', 'colspan', 'rowspan']);
const XHTML = 'http://www.w3.org/1999/xhtml';

/** By hand, on the parsed document, so that no mistake is shared with the cleaner. */
export function liveParts(html: string): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const found: string[] = [];
  if (parsed.head.childNodes.length > 0) found.push(`head: ${parsed.head.innerHTML.slice(0, 80)}`);
  if (parsed.body.attributes.length > 0) found.push('attributes of the body');
  const walker = parsed.createTreeWalker(parsed.body, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) continue;
    if (node.nodeType !== Node.ELEMENT_NODE) found.push(`node of type ${node.nodeType}`);
    else found.push(...liveOf(node as Element));
  }
  return found;
}

function liveOf(element: Element): string[] {
  const found: string[] = [];
  if (element.namespaceURI !== XHTML || !TAGS.has(element.tagName)) found.push(`element ${element.tagName}`);
  for (const { name, value } of element.attributes) {
    if (!ATTRIBUTES.has(name)) found.push(`attribute ${name}`);
    if ((name === 'href' || name === 'cite') && !/^https?:/i.test(value)) found.push(`address ${value}`);
  }
  return found;
}

/** Opens each as a document in which scripts may run, and touches every element: those in which `hit` was called. */
export function whichRun<T extends { text: string }>(inputs: readonly T[]): T[] {
  let hits = 0;
  // A script in a frame finds no `hit` there: that it complains shows that it ran.
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', ({ message }) => {
    if (/hit is not defined/.test(message)) hits += 1;
  });
  const { window } = new JSDOM('', {
    runScripts: 'dangerously',
    url: 'https://reader.example/',
    virtualConsole,
  });
  (window as unknown as { hit(): void }).hit = () => {
    hits += 1;
  };
  const types = ['error', 'load', 'focus', 'toggle', 'animationstart', 'pointerenter', 'click'];
  const found = inputs.filter(({ text }) => {
    const before = hits;
    window.document.open();
    window.document.write(text);
    window.document.close();
    for (const element of window.document.querySelectorAll('*')) {
      for (const type of types) element.dispatchEvent(new window.Event(type, { cancelable: true }));
    }
    return hits > before;
  });
  window.close();
  return found;
}
