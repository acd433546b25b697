// The library at 1k, 10k and 100k articles in real Chromium, MiniSearch beside it in the same run where it can hold them.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import type { bench, Percentiles } from './store-page.ts';

type Bench = typeof bench;
const root = path.resolve(import.meta.dirname, '../..');
const ORIGIN = 'https://library.example/';
const MINISEARCH_MOST = 10_000;
/** Ten thousand articles take a minute, a hundred thousand ten: `SIZES=1000,10000,100000 npm run bench -- store`. */
const SIZES = (process.env.SIZES ?? '1000,10000').split(',').map(Number);

export async function bundle(): Promise<string> {
  mkdirSync(path.join(root, '.output'), { recursive: true });
  const entry = path.join(root, '.output/store-bench-entry.ts');
  writeFileSync(entry, `import '${path.join(root, 'tests/bench/store-page.ts')}';`);
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, rollupOptions: { input: entry, output: { format: 'iife' } } },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  rmSync(entry);
  const [output] = Array.isArray(built) ? built : [built];
  return output?.output[0].code ?? '';
}

export async function launch(profile: string): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    userDataDir: profile,
    args: ['--no-sandbox', '--disable-background-networking'],
    protocolTimeout: 3_600_000,
  });
}

/** A page of the library's origin; `code` empty: the empty page that memory is compared with. */
export async function openPage(browser: Browser, code: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isScript = request.url().endsWith('/bench.js');
    request.respond({
      contentType: isScript ? 'text/javascript' : 'text/html; charset=utf-8',
      body: isScript ? code : '<!doctype html><title>loading</title><script src="/bench.js"></script>',
    });
  });
  await page.goto(ORIGIN);
  return page;
}

export function ask<K extends keyof Bench>(
  page: Page,
  name: K,
  ...args: Parameters<Bench[K]>
): Promise<Awaited<ReturnType<Bench[K]>>> {
  const run = (asked: string, given: unknown[]) =>
    (globalThis as unknown as { bench: Record<string, (...all: unknown[]) => unknown> }).bench[asked]?.(
      ...given,
    );
  return page.evaluate(run, name, args) as Promise<Awaited<ReturnType<Bench[K]>>>;
}

/** Resident memory of the page's own process in MB, what is held: after its garbage is collected. */
async function residentMb(browser: Browser, page: Page): Promise<number> {
  const own = await page.createCDPSession();
  await own.send('HeapProfiler.collectGarbage');
  await own.detach();
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const sizes = renderers.map(
    (id) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024,
  );
  return Math.max(...sizes);
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const show = ({ p50, p95 }: Percentiles) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`;

type Row = Record<string, string | number>;

async function measure(browser: Browser, code: string, size: number): Promise<Row> {
  const cold: number[] = [];
  const first: number[] = [];
  for (let i = 0; i < 5; i++) {
    const page = await openPage(browser, code);
    cold.push(await ask(page, 'firstRelated'));
    first.push(await ask(page, 'firstPage'));
    await page.close();
  }
  const page = await openPage(browser, code);
  const related = await ask(page, 'related');
  const search = await ask(page, 'search');
  const prefix = await ask(page, 'prefix');
  const list = await ask(page, 'list');
  const memory = await residentMb(browser, page);
  const save = await ask(page, 'save', size);
  const usage = await ask(page, 'usage');
  await page.close();
  return {
    articles: size,
    'cold page to first related': Math.round(median(cold)),
    'related p50/p95': show(related),
    'shown of the story': `${related.ofStory}/${related.shown}`,
    'two words p50/p95': show(search),
    'prefix p50/p95': show(prefix),
    'save p50/p95': show(save),
    'list page p50/p95': show(list),
    'first list page': Math.round(median(first) * 10) / 10,
    'MB resident': Math.round(memory),
    'MB on disk': Math.round((usage.bytes ?? 0) / 1e6),
  };
}

async function emptyPageMb(browser: Browser): Promise<number> {
  const page = await openPage(browser, '');
  const memory = await residentMb(browser, page);
  await page.close();
  return memory;
}

export async function storeBench(): Promise<void> {
  const code = await bundle();
  const profile = mkdtempSync(path.join(tmpdir(), 'library-bench-'));
  console.log(
    `library (script ${Math.round(code.length / 1024)} KB with the made-up corpus and MiniSearch in it); times in ms`,
  );
  try {
    let before = 0;
    for (const size of SIZES) {
      const browser = await launch(profile);
      const empty = await emptyPageMb(browser);
      const filling = await openPage(browser, code);
      const ms = await ask(filling, 'fill', before, size);
      await filling.close();
      before = size;
      const row = await measure(browser, code, size);
      console.log({
        ...row,
        'MB above an empty page': Math.round(Number(row['MB resident']) - empty),
        'fill, ms an article': Math.round((ms / size) * 100) / 100,
      });
      if (size <= MINISEARCH_MOST) await measureMini(browser, code, size);
      await browser.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

async function measureMini(browser: Browser, code: string, size: number): Promise<void> {
  const page = await openPage(browser, code);
  const mini = await ask(page, 'mini', size);
  console.log({
    'MiniSearch, articles': size,
    'snapshot to first answer': Math.round(mini.load),
    'related p50/p95': show(mini.related),
    'two words p50/p95 (no snippets)': show(mini.search),
    'index MB': mini.megabytes,
    'MB resident': Math.round(await residentMb(browser, page)),
  });
  await page.close();
}

if (process.argv[1] === import.meta.filename) await storeBench();
