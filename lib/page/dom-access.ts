// Reads of DOM properties that a page cannot shadow: on a document or form, named elements hide what the browser offers
// (<input name="firstChild"> makes form.firstChild that input), and a content script sees them too.

/** The browser's own `object[name]`, whatever elements the page has named so. */
export function readOwn<T extends object, K extends keyof T>(object: T, name: K): T[K] {
  for (let at: object | null = Object.getPrototypeOf(object); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (!found) continue;
    const value = found.get ? found.get.call(object) : found.value;
    return typeof value === 'function' ? value.bind(object) : value;
  }
  return object[name];
}

const isForm = (node: Node): boolean => Object.prototype.toString.call(node) === '[object HTMLFormElement]';

/** `node[name]`, safe for forms; plain and fast for everything else. */
export function readNode<K extends 'firstChild' | 'nextSibling' | 'nodeType' | 'localName'>(
  node: Node,
  name: K,
): Element[K] {
  return isForm(node) ? readOwn(node as Element, name) : (node as Element)[name];
}

export function readAttribute(element: Element, name: string): string | null {
  return isForm(element) ? readOwn(element, 'getAttribute')(name) : element.getAttribute(name);
}
