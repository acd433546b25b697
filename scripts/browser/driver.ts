// What a driven browser with the extension can do; the same for Chromium and Firefox, so that one scenario runs in both.
import type { Page } from 'puppeteer-core';

export type LaunchOptions = {
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Profile folder, kept over restarts; the caller makes and deletes it. */
  profile: string;
  width?: number;
  height?: number;
  /** Device pixels of a CSS pixel in screenshots; Firefox always draws at 2. */
  scale?: number;
  /** "127.0.0.1:8080": every request of the browser goes there, those to this machine too. */
  proxy?: string;
};

/** A page of the extension in a tab of its own. */
export interface ExtensionPage {
  /** Evaluates there; the value must be JSON. */
  evaluate<T>(expression: string): Promise<T | null>;
  /** PNG of the whole page. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface DrivenBrowser {
  /** Opens an address in a new tab at the front. */
  open(url: string): Promise<Page>;
  /** The toolbar button's own path: grants activeTab and fires action.onClicked for the tab at the front. */
  clickAction(page: Page): Promise<void>;
  /** Evaluates an expression in the real side panel (sidebar); its value must be JSON. Null while no panel is open. */
  inPanel<T>(expression: string): Promise<T | null>;
  /** A real key press in the panel: "ArrowDown", "s", "Shift+Enter". */
  pressInPanel(key: string): Promise<void>;
  /** Closes the panel as its own button does. */
  closePanel(): Promise<void>;
  /** PNG of the panel. */
  screenshotPanel(file: string): Promise<void>;
  /** Opens a page of the extension ("options.html") in a tab and evaluates there. */
  inExtensionPage<T>(page: string, expression: string): Promise<T>;
  /** Opens a page of the extension ("options.html") in a tab that stays; one that is open already is brought to the front. */
  openExtensionPage(page: string): Promise<ExtensionPage>;
  /** Evaluates in the background. */
  inBackground<T>(expression: string): Promise<T>;
  /** Stops the background as the browser does when it is idle; the next event starts it again. */
  stopBackground(): Promise<void>;
  /** Reloads the extension as its card in the browser's list does; panels close. */
  reloadExtension(): Promise<void>;
  /** Closes the browser; the profile stays. */
  close(): Promise<void>;
  /** Resolves when the person has closed the browser. */
  closed(): Promise<void>;
}

/** "Shift+Enter" → its parts. */
export function parseKey(pressed: string): { key: string; modifiers: string[] } {
  const parts = pressed.split('+');
  return { key: parts.at(-1) ?? pressed, modifiers: parts.slice(0, -1) };
}

/** Waits until `look` gives something other than null, undefined or false. @throws after `timeoutMs`, saying what it waited for. */
export async function until<T>(
  what: string,
  look: () => Promise<T>,
  timeoutMs = 15_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + timeoutMs;
  let last: unknown;
  while (performance.now() < end) {
    try {
      const found = await look();
      if (found) return found as NonNullable<T>;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited ${timeoutMs} ms in vain: ${what}${last ? ` (${last})` : ''}`);
}
