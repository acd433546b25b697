// What the built manifest may hold, with the reason for each: a change here is a change of what readers were promised.

export type BuildTarget = 'chrome' | 'firefox';

/** Permission → what it is for. None of them lets Sourceline see a page that the reader has not asked it to read. */
const SHARED: Readonly<Record<string, string>> = {
  activeTab: 'the page in front of the reader, from the click until the tab goes elsewhere',
  alarms: 'a daily wake-up that drops expired pages and folds saves into the index',
  scripting: 'runs the reading script in the tab that was clicked',
  storage: 'options, and what the panel shows for each tab',
  unlimitedStorage: 'the library is not thrown away when the disk runs low',
};

export const PROMISED_PERMISSIONS: Readonly<Record<BuildTarget, Readonly<Record<string, string>>>> = {
  chrome: { ...SHARED, contextMenus: 'three entries of the context menu', sidePanel: 'the panel' },
  firefox: { ...SHARED, menus: 'three entries of the context menu' },
};

/** Asked for one site at a time, by the reader, in the options. */
export const PROMISED_OPTIONAL_HOSTS: readonly string[] = ['http://*/*', 'https://*/*'];

/** Directive → why it is not narrower. Everything that is not listed is 'none' by `default-src`. */
export const PROMISED_POLICY: Readonly<Record<string, string>> = {
  "default-src 'none'": 'fonts, media, workers, frames, manifests: none is used',
  "script-src 'self'": 'scripts of the package; no inline script, no eval',
  "style-src 'self'": 'style sheets of the package; no inline style in HTML',
  "img-src 'self' data:": 'icons of the package and drawings in its style sheets; no image of any site',
  "connect-src 'none'": 'no fetch, no socket, no beacon',
  "base-uri 'none'": 'kept HTML cannot move the base of addresses',
  "form-action 'none'": 'no form is ever sent',
  "frame-ancestors 'none'": 'no page can frame ours and lead clicks astray',
  "require-trusted-types-for 'script'": 'a string that is assigned as HTML or as a script throws',
  'trusted-types dompurify': 'HTML comes out of DOMPurify only',
};

/** Keys by which a page or another extension could reach in: none is there. */
export const KEYS_NEVER_USED: readonly string[] = [
  'host_permissions',
  'optional_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'declarative_net_request',
  'chrome_url_overrides',
  'omnibox',
  'devtools_page',
  'sandbox',
  'update_url',
  'key',
  'oauth2',
];
