// Sites that the reader lets Sourceline read without a click: asked of the browser, and given back.
import { browser } from './browser.ts';

/** What the browser calls a site; `origin` is "https://example.org". */
const patternOf = (origin: string): string => `${origin}/*`;

/** To be called from a click, before any `await`: the browser asks the reader only then. */
export const askForSite = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(origin)] });

export const giveSiteBack = (origin: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [patternOf(origin)] });
