// A browser with the built extension and the sample site, for one end-to-end file; the browser is named by the environment.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type DrivenBrowser, until } from '../../scripts/browser/driver.ts';
import { type BrowserKind, launch } from '../../scripts/browser/launch.ts';
import * as panel from '../../scripts/browser/panel-script.ts';
import { type Site, serveSite } from '../../scripts/browser/serve-site.ts';

const root = path.resolve(import.meta.dirname, '../..');
export const kind = (process.env.SOURCELINE_BROWSER ?? 'chromium') as BrowserKind;
const executable =
  process.env.SOURCELINE_EXECUTABLE ?? (kind === 'firefox' ? '/usr/bin/firefox-esr' : '/usr/bin/chromium');

export type Session = {
  readonly browser: DrivenBrowser;
  site: Site;
  end(): Promise<void>;
  restart(): Promise<void>;
  /** Opens a page of the sample site, presses the toolbar button and waits for the title. */
  read(slug: string, title: string): Promise<Page>;
  /** Real keys, one after the other. */
  keys(...keys: string[]): Promise<void>;
  /** Name of what has the focus in the panel. */
  focused(): Promise<string>;
  panelText(): Promise<string>;
  /** Waits until the panel shows the words. */
  shows(words: string): Promise<void>;
  showsNot(words: string): Promise<void>;
  click(role: string, name: string): Promise<void>;
  fill(role: string, name: string, value: string): Promise<void>;
  press(key: string, modifiers?: { shiftKey?: boolean; ctrlKey?: boolean }): Promise<void>;
  count(role: string, name: string): Promise<number>;
};

export async function startSession({ proxy }: { proxy?: string } = {}): Promise<Session> {
  const profile = mkdtempSync(path.join(tmpdir(), 'sourceline-e2e-'));
  const site = await serveSite();
  const start = () =>
    launch(kind, {
      executable,
      extension: path.join(root, '.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
      headless: !process.env.HEADED,
      profile,
      ...(proxy ? { proxy } : {}),
    });
  let browser = await start();
  const panelText = async () => (await browser.inPanel<string>(panel.panelText)) ?? '';
  const act = async (expression: string, what: string) => {
    await until(what, () => browser.inPanel<boolean>(expression));
  };
  const shows = async (words: string) => {
    await until(`the panel shows "${words}"`, async () => (await panelText()).includes(words)).catch(
      async (error) => {
        throw new Error(`${error.message}; it shows:\n${await panelText()}`);
      },
    );
  };
  return {
    read: async (slug, title) => {
      const page = await browser.open(`${site.origin}/${slug}.html`);
      await browser.clickAction(page);
      await shows(title);
      return page;
    },
    keys: async (...keys) => {
      for (const key of keys) await browser.pressInPanel(key);
    },
    focused: async () => (await browser.inPanel<string>(panel.focused)) ?? '',
    get browser() {
      return browser;
    },
    site,
    async end() {
      await browser.close().catch(() => undefined);
      site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
    async restart() {
      await browser.close();
      browser = await start();
    },
    panelText,
    shows,
    showsNot: async (words) => {
      await until(`the panel no longer shows "${words}"`, async () => !(await panelText()).includes(words));
    },
    click: (role, name) => act(panel.click(role, name), `click ${role} "${name}"`),
    fill: (role, name, value) => act(panel.fill(role, name, value), `fill ${role} "${name}"`),
    press: (key, modifiers) => act(panel.press(key, modifiers), `press ${key}`),
    count: async (role, name) => (await browser.inPanel<number>(panel.count(role, name))) ?? 0,
  };
}
