// `npm run soak`: thousands of page reads with saves, deletions and stops of the background in Chromium; memory must come back.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { until } from '../../scripts/browser/driver.ts';
import * as script from '../../scripts/browser/panel-script.ts';
import { serveSite } from '../../scripts/browser/serve-site.ts';
// @ts-expect-error: plain JavaScript, as everything in scripts that runs before anything is installed
import { ensureBrowser, ensureBuild } from '../../scripts/setup.mjs';
import { backgroundTarget, type Measure, measure } from './measure.ts';
import { storyPage, titleOf } from './story.ts';

const { values } = parseArgs({ options: { reads: { type: 'string', default: '2000' } } });
const READS = Number(values.reads);
/** Articles in the library at the start, so that what the panel may keep of a library (six megabytes at most) is kept from then on. */
const IN_LIBRARY = 1500;
/** So much is read before the first measure: caches are full and code is compiled then. */
const WARM_UP = Math.min(200, READS);
const STOPS = Math.max(2, Math.min(50, Math.floor(READS / 20)));
const SAVE_EVERY = 5;
const REMOVE_EVERY = 25;
/** What the panel may keep of the library while it is open: `lib/store/caches`. */
const CACHES = 6 * 1024 * 1024;
/** chrome.storage.session holds 10 MB. */
const SESSION_QUOTA = 10 * 1024 * 1024;

const executable = ensureBrowser('chromium');
const built = ensureBuild('chrome');
if (!executable || !built) process.exit(1);
const profile = mkdtempSync(path.join(tmpdir(), 'sourceline-soak-'));
/** A copy: it takes many minutes, and somebody may build meanwhile. */
const extension = path.join(profile, 'sourceline');
cpSync(built, extension, { recursive: true });
const site = await serveSite();
const browser = await puppeteer.launch({
  executablePath: executable,
  headless: true,
  userDataDir: profile,
  enableExtensions: true,
  pipe: true,
  defaultViewport: null,
  args: ['--window-size=1200,900', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
let failed = true;
try {
  failed = await soak(browser);
} finally {
  await browser.close().catch(() => undefined);
  site.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
process.exit(failed ? 1 : 0);

type Run = { page: Page; panel: Page; panelTarget: Target; id: string };

async function start(): Promise<Run> {
  const id = await browser.installExtension(extension);
  // A click before the background has its listeners opens no panel.
  await until('the background', async () =>
    (await (await backgroundTarget(browser)).worker())?.evaluate('chrome.action.onClicked.hasListeners()'),
  );
  await fillLibrary(id);
  const page = await browser.newPage();
  await open(page, 0);
  return { page, id, ...(await openPanel(page, id)) };
}

async function openPanel(page: Page, id: string): Promise<Pick<Run, 'panel' | 'panelTarget'>> {
  const find = () => browser.targets().find((target) => target.url().includes('sidepanel.html'));
  const panelTarget = await until('the panel opens', async () => {
    if (!find()) await pressButton(page, id);
    return find();
  });
  return { panel: await panelTarget.asPage(), panelTarget };
}

/** Closes the panel and opens it again, as readers do. */
async function reopen(run: Run): Promise<void> {
  await run.panel.close();
  await new Promise((resolve) => setTimeout(resolve, 500));
  Object.assign(run, await openPanel(run.page, run.id));
}

/** A file of another program with stories that are not read later, imported in the options page. */
async function fillLibrary(id: string): Promise<void> {
  const rows = Array.from({ length: IN_LIBRARY }, (_, i) => ({
    url: `https://ledger.example/story-${10_000 + i}`,
    title: titleOf(10_000 + i),
    is_archived: 0,
    is_starred: 0,
    created_at: '2024-01-02T03:04:05+0000',
    tags: [],
    content: storyPage(10_000 + i),
  }));
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.waitForSelector('input[type=file]');
  await page.evaluate((text) => {
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    const held = new DataTransfer();
    held.items.add(new File([text], 'stories.json'));
    input.files = held.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, JSON.stringify(rows));
  const text = () => page.evaluate('document.body.innerText') as Promise<string>;
  await until('the trial', async () => (await text()).includes('This file would bring'), 60_000);
  await page.evaluate(script.click('button', 'Import'));
  await until('the import', async () => (await text()).includes('Imported:'), 120_000);
  await page.close();
}

async function open(page: Page, n: number): Promise<void> {
  site.extra.set(`/story-${n}.html`, { body: storyPage(n) });
  await page.goto(`${site.origin}/story-${n}.html`, { waitUntil: 'domcontentloaded' });
  site.extra.delete(`/story-${n - 3}.html`);
}

async function pressButton(page: Page, id: string): Promise<void> {
  const found = (await browser.extensions()).get(id);
  if (!found) throw new Error('the extension is not loaded');
  await page.bringToFront();
  await page.triggerExtensionAction(found);
}

async function read({ page, panel, id }: Run, n: number): Promise<void> {
  await open(page, n);
  await pressButton(page, id);
  const shown = () => panel.evaluate('document.body.innerText') as Promise<string>;
  await until(`story ${n} is shown`, async () => (await shown()).includes(titleOf(n))).catch(
    async (error) => {
      throw new Error(`${error.message}; the panel shows:\n${await shown()}`);
    },
  );
}

async function stopBackground(): Promise<void> {
  const worker = await (await backgroundTarget(browser)).worker();
  await worker?.close();
}

/** Saves what is shown. */
async function save({ panel }: Run): Promise<void> {
  await until('it is saved', () => panel.evaluate(script.click('button', 'Save')) as Promise<boolean>);
}

/** Deletes an article in the list, as a reader does, and comes back. */
async function remove({ panel }: Run): Promise<void> {
  await panel.evaluate(script.click('tab', 'Library'));
  await until(
    'an article is deleted',
    () => panel.evaluate(script.click('button', 'Delete')) as Promise<boolean>,
  );
  await panel.evaluate(script.click('tab', 'Claims'));
}

type Pair = { open: Measure; reopened: Measure };

/** As it stands after all that was done, and after the panel was closed and opened. */
async function measureBoth(chromium: Browser, run: Run): Promise<Pair> {
  const open = await rest(chromium, run);
  await reopen(run);
  return { open, reopened: await rest(chromium, run) };
}

async function soak(chromium: Browser): Promise<boolean> {
  const run = await start();
  const counts = { reads: 0, saves: 0, deletions: 0, stops: 0 };
  const step = async (n: number) => {
    await read(run, n);
    if (n % SAVE_EVERY === 0) await save(run).then(() => counts.saves++);
    if (n % REMOVE_EVERY === 0) await remove(run).then(() => counts.deletions++);
  };
  for (let n = 1; n <= WARM_UP; n++) await step(n);
  const before = await measureBoth(chromium, run);
  let mostSessionBytes = 0;
  const from = performance.now();
  for (let n = WARM_UP + 1; n <= WARM_UP + READS; n++) {
    await step(n);
    counts.reads++;
    if (counts.reads % Math.floor(READS / STOPS) === 0 && counts.stops < STOPS) {
      await stopBackground();
      counts.stops++;
    }
    if (counts.reads % 200 !== 0) continue;
    const now = await rest(chromium, run);
    mostSessionBytes = Math.max(mostSessionBytes, now.sessionBytes);
    console.log(`${counts.reads} reads, ${Math.round((performance.now() - from) / 1000)} s: ${line(now)}`);
  }
  return tell({ before, after: await measureBoth(chromium, run), counts, mostSessionBytes });
}

/** On a page that is no article, so that nothing of the last one need be held; the background is woken first. */
async function rest(chromium: Browser, run: Run): Promise<Measure> {
  await run.page.goto(`${site.origin}/story-none.html`);
  await read(run, 0);
  return measure(chromium, run.panelTarget);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function line(m: Measure): string {
  return `panel ${megabytes(m.panelHeap)}, ${m.panelNodes} nodes, ${m.panelListeners} listeners; background ${megabytes(m.backgroundHeap)}; session storage ${m.sessionKeys} keys, ${megabytes(m.sessionBytes)}`;
}

type Outcome = {
  before: Pair;
  after: Pair;
  counts: Record<string, number>;
  mostSessionBytes: number;
};

/** Prints the figures; true when one is beyond its bound. */
function tell({ before, after, counts, mostSessionBytes }: Outcome): boolean {
  console.log(`\nbefore:          ${line(before.open)}\nafter:           ${line(after.open)}`);
  console.log(`before, reopened: ${line(before.reopened)}\nafter, reopened:  ${line(after.reopened)}`);
  console.log(
    Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', '),
  );
  const bounds: [what: string, value: number, most: number][] = [
    ['memory of the panel, reopened', after.reopened.panelHeap, before.reopened.panelHeap * 1.2],
    ['memory of the panel, never closed', after.open.panelHeap, before.open.panelHeap + CACHES],
    ['memory of the background', after.open.backgroundHeap, before.open.backgroundHeap * 1.2],
    ['nodes in the panel', after.open.panelNodes, before.open.panelNodes * 1.05 + 20],
    ['listeners in the panel', after.open.panelListeners, before.open.panelListeners * 1.05 + 5],
    ['keys in session storage', after.open.sessionKeys, before.open.sessionKeys + 1],
    ['bytes in session storage', Math.max(mostSessionBytes, after.open.sessionBytes), SESSION_QUOTA],
  ];
  const broken = bounds.filter(([, value, most]) => value > most);
  for (const [what, value, most] of bounds)
    console.log(
      `${value <= most ? 'ok  ' : 'OVER'} ${what}: ${Math.round(value)}, at most ${Math.round(most)}`,
    );
  return broken.length > 0;
}
