// The panel in real Chromium: click → claims beside the same click with an empty panel, typing in a large library, scrolling, size.
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { type DrivenBrowser, until } from '../../scripts/browser/driver.ts';
import * as panel from '../../scripts/browser/panel-script.ts';
import { type Site, serveSite } from '../../scripts/browser/serve-site.ts';
import { pageOfParagraphs, pageOfWords } from './panel-page.ts';
import { makeBenchExtension } from './store-browser.ts';

const ROUNDS = 11;
const WORDS = 1500;
const LIBRARY = 10_000;
const STEP = 1000;
const root = path.resolve(import.meta.dirname, '../..');
const built = path.join(root, '.output/chrome-mv3');
const folder = mkdtempSync(path.join(tmpdir(), 'panel-bench-'));

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

export async function panelBench(): Promise<void> {
  const site = await serveSite();
  try {
    await measureClick(site);
    await measureFrames(site);
    reportSizes();
  } finally {
    site.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The time of the click in the background, and of the first frame with the element in the panel; nothing else is added. */
function withProbes(extension: string, selector: string): void {
  appendFileSync(
    path.join(extension, 'background.js'),
    '\nchrome.action.onClicked.addListener(() => { globalThis.clickedAt = performance.timeOrigin + performance.now(); });\n',
  );
  writeFileSync(
    path.join(extension, 'probe.js'),
    `const look = () => requestAnimationFrame(() => {
      if (!document.querySelector('${selector}')) return look();
      setTimeout(() => { globalThis.shownAt = performance.timeOrigin + performance.now(); });
    });
    look();`,
  );
  const page = path.join(extension, 'sidepanel.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace('<head>', '<head><script src="/probe.js"></script>'));
}

const EMPTY = '<!doctype html><html><head></head><body><p id="empty">Empty</p></body></html>';

async function startWith(name: string, prepare: (extension: string) => void): Promise<DrivenBrowser> {
  const extension = path.join(folder, name);
  cpSync(built, extension, { recursive: true });
  prepare(extension);
  return start(extension, name);
}

const start = (extension: string, name: string) =>
  launchChromium({
    executable: process.env.CHROMIUM ?? '/usr/bin/chromium',
    extension,
    headless: true,
    profile: path.join(folder, `profile-${name}`),
  });

async function measureClick(site: Site): Promise<void> {
  const full = await startWith('full', (extension) => withProbes(extension, '.cards .card'));
  const empty = await startWith('empty', (extension) => {
    writeFileSync(path.join(extension, 'sidepanel.html'), EMPTY);
    withProbes(extension, '#empty');
  });
  const times: Record<'full' | 'empty', number[]> = { full: [], empty: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    site.extra.set(`/article-${round}.html`, { body: pageOfWords(WORDS, round) });
    times.empty.push(await clickOnce(empty, `${site.origin}/article-${round}.html`));
    times.full.push(await clickOnce(full, `${site.origin}/article-${round}.html`));
  }
  await Promise.all([full.close(), empty.close()]);
  // The first click of a browser compiles what all later ones have.
  const [first, rest] = [times.full[0] ?? 0, median(times.full.slice(1))];
  const alone = median(times.empty.slice(1));
  console.log(`\nClick to claims on screen: article of ${WORDS} words, median of ${ROUNDS - 1} after one`);
  console.log(`  empty panel ${alone.toFixed(0)} ms (first ${times.empty[0]?.toFixed(0)})`);
  console.log(`  claims      ${rest.toFixed(0)} ms (first ${first.toFixed(0)})`);
  console.log(`  ratio       ${(rest / alone).toFixed(2)} (at most 1.6)`);
}

async function clickOnce(driven: DrivenBrowser, url: string): Promise<number> {
  const page = await driven.open(url);
  await driven.clickAction(page);
  const shownAt = await until('the panel is drawn', () => driven.inPanel<number>('globalThis.shownAt'));
  const clickedAt = await driven.inBackground<number>('globalThis.clickedAt');
  await driven.closePanel();
  await page.close();
  return shownAt - clickedAt;
}

/** Longest frame, and tasks over 50 ms, while `act` is done again and again in the panel; frames come 16 ms apart. */
const watchFrames = (act: string, times: number, pauseMs: number) => `(async () => {
  let longest = 0, last = performance.now(), on = true, long = 0;
  const observer = new PerformanceObserver((list) => { long += list.getEntries().length; });
  observer.observe({ type: 'longtask' });
  const frame = () => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; if (on) requestAnimationFrame(frame); };
  requestAnimationFrame(frame);
  for (let n = 0; n < ${times}; n += 1) { ${act}; await new Promise((resolve) => setTimeout(resolve, ${pauseMs})); }
  on = false; observer.disconnect();
  return { longest, long };
})()`;

type Frames = { longest: number; long: number };

const QUERIES = 'harbour ferry strike, bridge report march, council letter';

async function measureFrames(site: Site): Promise<void> {
  const extension = path.join(folder, 'filled');
  await makeBenchExtension(extension);
  const driven = await start(extension, 'filled');
  const filler = await driven.openExtensionPage('bench.html');
  await until('the bench page', () => filler.evaluate<boolean>("document.title !== 'loading'"));
  // In steps: a single answer that takes minutes counts as none.
  for (let from = 0; from < LIBRARY; from += STEP)
    await filler.evaluate(`bench.fill(${from}, ${from + STEP})`);
  await filler.close();
  site.extra.set('/long.html', { body: pageOfParagraphs(200) });
  const page = await driven.open(`${site.origin}/long.html`);
  await driven.clickAction(page);
  await until('the claims', () => driven.inPanel<boolean>("document.querySelectorAll('.card').length > 20"));
  await driven.inPanel(panel.click('button', 'All'));
  await new Promise((resolve) => setTimeout(resolve, 2000)); // the rest of the list is drawn while nobody waits
  const claims = await driven.inPanel<number>("document.querySelectorAll('.card').length");
  const scroll = (await driven.inPanel<Frames>(watchFrames('scrollBy(0, 240)', 120, 16))) as Frames;
  await driven.inPanel(panel.click('tab', 'Library'));
  await until('the rows', () => driven.inPanel<boolean>("document.querySelectorAll('.row').length > 5"));
  const type = `const field = document.querySelector('#library-search'); const words = ${JSON.stringify(QUERIES)};
    field.value = words.slice(0, n + 1); field.dispatchEvent(new Event('input', { bubbles: true }))`;
  const typing = (await driven.inPanel<Frames>(watchFrames(type, QUERIES.length, 90))) as Frames;
  await driven.close();
  console.log(
    `\nScrolling through ${claims} claims: ${scroll.long} tasks over 50 ms, longest frame ${scroll.longest.toFixed(0)} ms`,
  );
  console.log(
    `Typing ${QUERIES.length} letters into the search of ${LIBRARY} articles: longest frame ${typing.longest.toFixed(0)} ms, ${typing.long} tasks over 50 ms`,
  );
}

/** Loaded for what the reader asks for only: another language than the browser's, an export; or no part of the view. */
const ON_DEMAND = /^chunks\/(?:messages|export-file|indexeddb-store)-/;

/**
 * What `sidepanel.html` loads before it draws: its scripts with all they import at once, and its styles. And what the tabs,
 * forms and notes load after that. Each file is compressed by itself.
 */
function reportSizes(): void {
  const sizeOf = (files: Iterable<string>) =>
    [...files].reduce(
      (sum, file) => sum + gzipSync(readFileSync(path.join(built, file)), { level: 9 }).length,
      0,
    );
  const html = readFileSync(path.join(built, 'sidepanel.html'), 'utf8');
  const inPage = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '');
  const styles = readdirSync(path.join(built, 'assets')).filter((name) => /^later-.*\.css$/.test(name));
  const first = withImports(inPage, /from\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
  const all = withImports(
    [...first, ...styles.map((name) => `assets/${name}`)],
    /(?:from\s*|import\(\s*)["'`]\.\/([^"'`]+\.js)["'`]/g,
  );
  console.log(
    `\nPanel, gzip: ${kilobytes(sizeOf(first))} before the first drawing, ${kilobytes(sizeOf(all))} with every tab (at most 60 KB)`,
  );
}

/** The files, and all that their scripts import by the pattern. */
function withImports(files: readonly string[], pattern: RegExp): Set<string> {
  const all = new Set(files);
  for (const file of all) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(path.join(built, file), 'utf8');
    const found = [...code.matchAll(pattern)].map(([, name]) => `chunks/${name}`);
    for (const name of found) if (!ON_DEMAND.test(name)) all.add(name);
  }
  return all;
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
