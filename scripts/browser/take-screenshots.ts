// The sample site in a browser with the extension → a PNG of every tab in every theme, of the main states and of the other pages.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Options, Theme } from '../../lib/core/model/options.ts';
import { type DrivenBrowser, type ExtensionPage, until } from './driver.ts';
import { type BrowserKind, launch } from './launch.ts';
import * as panel from './panel-script.ts';
import { serveSite } from './serve-site.ts';

const TABS = ['Claims', 'Outlets', 'Related', 'Library'];
const THEMES: Theme[] = ['light', 'dark', 'contrast', 'contrast-dark'];
/** Read and saved first, so that there is something to relate and a list to show. */
const SAVED = ['comet-found', 'bridge-closed', 'ferry-strike', 'bridge-reopens', 'ferry-talks', 'comet-path'];
const SHOWN = 'bridge-report';
/** Interface from right to left, and letters twice as large: every tab, as readers who need it see it. */
const VARIANTS: Record<string, Partial<Options>> = {
  arabic: { language: 'ar' },
  large: { language: null, textSize: 200 },
};
/** Lists read from the library draw a moment after their tab; nothing in the panel moves longer than 200 ms. */
const SETTLED_MS = 400;

const folder = path.resolve(import.meta.dirname, '../../.output/screenshots');
const [kind, executable, extension] = process.argv.slice(2) as [BrowserKind, string, string];
const profile = mkdtempSync(path.join(tmpdir(), 'sourceline-'));
const site = await serveSite();
const browser = await launch(kind, { executable, extension, headless: true, profile, scale: 2 });
try {
  mkdirSync(folder, { recursive: true });
  await shootPanel(browser);
  await shootPages(browser);
  console.log(`Screenshots: ${path.relative(process.cwd(), folder)}`);
} finally {
  await browser.close().catch(() => undefined);
  site.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
}

async function shot(driven: DrivenBrowser, name: string): Promise<void> {
  await driven.inPanel('scrollTo(0, 0)');
  await pause();
  await driven.screenshotPanel(path.join(folder, `${name}.png`));
}

async function read(driven: DrivenBrowser, slug: string): Promise<void> {
  const page = await driven.open(`${site.origin}/${slug}.html`);
  await driven.clickAction(page);
  const title = (await page.title()).split(' | ')[0] ?? '';
  await until(`the panel shows ${slug}`, async () =>
    (await driven.inPanel<string>(panel.panelText))?.includes(title),
  );
}

async function setOptions(driven: DrivenBrowser, change: Partial<Options>): Promise<void> {
  await driven.inPanel(`(async () => {
    const area = (globalThis.browser ?? chrome).storage.local;
    const { options = {} } = await area.get('options');
    await area.set({ options: { ...options, ...${JSON.stringify(change)} } });
  })()`);
}

function setTheme(driven: DrivenBrowser, theme: Theme): Promise<void> {
  return setOptions(driven, { theme });
}

async function shootVariants(driven: DrivenBrowser): Promise<void> {
  for (const [name, change] of Object.entries(VARIANTS)) {
    await setOptions(driven, change);
    await pause();
    for (const [index, tab] of TABS.entries()) {
      await driven.inPanel(`document.querySelectorAll('[role=tab]')[${index}].click()`);
      await shot(driven, `${tab.toLowerCase()}-${name}`);
    }
  }
  await setOptions(driven, { language: null, textSize: 100 });
  await pause();
}

async function shootPanel(driven: DrivenBrowser): Promise<void> {
  await shootEmptyStates(driven);
  for (const slug of SAVED) {
    await read(driven, slug);
    await driven.inPanel(panel.click('button', 'Save'));
    await until('saved', () => driven.inPanel<number>(panel.count('button', 'Saved')));
  }
  await read(driven, SHOWN);
  await driven.inPanel(panel.click('button', 'Dismiss')).catch(() => undefined);
  for (const theme of THEMES) {
    await setTheme(driven, theme);
    for (const tab of TABS) {
      await driven.inPanel(panel.click('tab', tab));
      await shot(driven, `${tab.toLowerCase()}-${theme}`);
    }
  }
  await setTheme(driven, 'light');
  await shootVariants(driven);
  await driven.inPanel(panel.press('?'));
  await shot(driven, 'state-keys');
}

/** The states without an article come first: nothing is in the library yet. */
async function shootEmptyStates(driven: DrivenBrowser): Promise<void> {
  const page = await driven.open(`${site.origin}/`);
  await driven.clickAction(page);
  await until('no article', async () =>
    (await driven.inPanel<string>(panel.panelText))?.includes('No article on this page'),
  );
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(driven, theme);
    await driven.inPanel(panel.click('tab', 'Claims'));
    await shot(driven, `state-no-article-${theme}`);
    await driven.inPanel(panel.click('tab', 'Library'));
    await shot(driven, `state-empty-library-${theme}`);
  }
  await setTheme(driven, 'light');
}

async function shootPages(driven: DrivenBrowser): Promise<void> {
  for (const name of ['options', 'welcome']) {
    const page: ExtensionPage = await driven.openExtensionPage(`${name}.html`);
    await pause();
    await page.screenshot(path.join(folder, `${name}.png`));
    await page.close();
  }
}
