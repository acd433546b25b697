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

/** A field named "tagName" hides that too, but then it is no string; text nodes have none. */
export function isForm(node: Node): boolean {
  const name: unknown = (node as Partial<Element>).tagName;
  return name !== undefined && (name === 'FORM' || name === 'form' || typeof name !== 'string');
}

export function readAttribute(element: Element, name: string): string | null {
  return isForm(element) ? readOwn(element, 'getAttribute')(name) : element.getAttribute(name);
}
