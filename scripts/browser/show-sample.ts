// Opens the sample site with the extension: for a person when there is a display, else clicks the button and prints the panel.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DrivenBrowser, until } from './driver.ts';
import { type BrowserKind, launch } from './launch.ts';
import { click, panelText } from './panel-script.ts';
import { type Site, serveSite } from './serve-site.ts';

const FIRST = 'bridge-report';
/** Read before, so that there is something to relate. */
const EARLIER = ['comet-found', 'ferry-strike', 'bridge-closed', 'bridge-reopens'];
const screenshot = path.resolve(import.meta.dirname, '../../.output/screenshots/start.png');

const [kind, executable, extension, mode] = process.argv.slice(2) as [BrowserKind, string, string, string];
const profile = mkdtempSync(path.join(tmpdir(), 'sourceline-'));
const headless = mode === 'headless';
const site = await serveSite();
const browser = await launch(kind, { executable, extension, headless, profile });
try {
  if (headless) await printPanel(browser, site);
  else await waitForPerson(browser, site);
} finally {
  await browser.close().catch(() => undefined);
  site.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function printPanel(driven: DrivenBrowser, { origin }: Site): Promise<void> {
  for (const slug of [...EARLIER, FIRST]) {
    const page = await driven.open(`${origin}/${slug}.html`);
    const title = await page.title();
    await driven.clickAction(page);
    await until(`the panel shows ${slug}`, async () =>
      (await driven.inPanel<string>(panelText))?.includes(title.split(' | ')[0] ?? ''),
    );
  }
  for (const tab of ['Claims', 'Outlets', 'Related', 'Library']) {
    await driven.inPanel(click('tab', tab));
    await new Promise((resolve) => setTimeout(resolve, 400)); // lists read from the library draw a moment later
    console.log(`\n=== ${tab} ${'='.repeat(60 - tab.length)}\n${await driven.inPanel<string>(panelText)}`);
  }
  await driven.inPanel(click('tab', 'Claims'));
  mkdirSync(path.dirname(screenshot), { recursive: true });
  await driven.screenshotPanel(screenshot);
  console.log(`\nScreenshot of the panel: ${path.relative(process.cwd(), screenshot)}`);
}

async function waitForPerson(driven: DrivenBrowser, { origin }: Site): Promise<void> {
  await driven.open(`${origin}/${FIRST}.html`);
  console.log(`A sample article is open. Click the Sourceline button in the toolbar (or press Alt+Shift+S).
More articles: ${origin}/ — close the browser, or press Ctrl+C here, to stop.`);
  await driven.closed();
}
