// Expressions to find and use parts of the panel by role and name; they run inside the panel's document.

/** Rows out of sight are not laid out (content-visibility), and Firefox gives no text for them: lay out all of them. */
function drawAll(): string {
  return `if (!document.drawnWhole) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.drawnWhole = true;
  }`;
}

/**
 * Source of `find(role, name)`: visible elements of a role whose accessible name contains `name`. Enough of the naming
 * rules for our own pages: aria-labelledby, aria-label, label elements, title, text.
 */
const FINDER = `
${drawAll()}
const ROLES = {
  button: 'button,[role=button],summary', link: 'a[href],[role=link]', tab: '[role=tab]', tabpanel: '[role=tabpanel]',
  listitem: 'li,[role=listitem]', textbox: 'input:not([type]),input[type=text],input[type=search],textarea,[role=textbox],[role=searchbox]',
  checkbox: 'input[type=checkbox],[role=checkbox]', heading: 'h1,h2,h3,h4,[role=heading]', status: '[role=status],output',
  article: 'article,[role=article]', combobox: 'select,[role=combobox]', option: '[role=option]', radio: 'input[type=radio],[role=radio]',
  menuitem: '[role=menuitem],[role=menuitemradio],[role=menuitemcheckbox]', region: 'section[aria-label],section[aria-labelledby],[role=region]',
  dialog: 'dialog[open],[role=dialog]', alert: '[role=alert]', switch: '[role=switch]',
};
const textOf = (element) => (element.innerText ?? element.textContent ?? '').replace(/\\s+/g, ' ').trim();
const nameOf = (element) => {
  const ids = element.getAttribute('aria-labelledby');
  if (ids) return ids.split(/\\s+/).map((id) => textOf(document.getElementById(id) ?? document.createElement('i'))).join(' ');
  const label = element.getAttribute('aria-label');
  if (label) return label;
  if (element.labels?.length) return [...element.labels].map(textOf).join(' ');
  return textOf(element) || element.getAttribute('title') || element.getAttribute('placeholder') || '';
};
const isVisible = (element) => element.checkVisibility({ visibilityProperty: true });
const find = (role, name) => [...document.querySelectorAll(ROLES[role])].filter(
  (element) => isVisible(element) && nameOf(element).toLowerCase().includes(name.toLowerCase()));
const first = (role, name) => {
  const element = find(role, name)[0];
  if (!element) throw new Error('no ' + role + ' "' + name + '"; there are: ' + find(role, '').map(nameOf).join(' | '));
  return element;
};
`;

const js = JSON.stringify;
const inside = (body: string) => `(async () => { ${FINDER} ${body} })()`;

export const panelText = `(() => { ${drawAll()} return document.body?.innerText ?? ''; })()`;
export const names = (role: string) => inside(`return find(${js(role)}, '').map(nameOf);`);
export const count = (role: string, name: string) => inside(`return find(${js(role)}, ${js(name)}).length;`);
export const click = (role: string, name: string) =>
  inside(`const element = first(${js(role)}, ${js(name)}); element.focus(); element.click(); return true;`);
/** Types as a person does as far as the page can tell: value and input event, then change. */
export const fill = (role: string, name: string, value: string) =>
  inside(`const element = first(${js(role)}, ${js(name)}); element.focus();
    const proto = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(proto.prototype, 'value').set.call(element, ${js(value)});
    element.dispatchEvent(new Event('input', { bubbles: true })); element.dispatchEvent(new Event('change', { bubbles: true })); return true;`);
/** A key on the element that has the focus. */
export const press = (key: string, modifiers: { shiftKey?: boolean; ctrlKey?: boolean } = {}) =>
  inside(`const target = document.activeElement ?? document.body;
    for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { key: ${js(key)}, bubbles: true, cancelable: true, ...${js(modifiers)} }));
    return true;`);
export const focused = inside(`return nameOf(document.activeElement);`);
