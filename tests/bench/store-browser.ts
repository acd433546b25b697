// The built extension with a bench's own pages and worker added → Chromium in which they run beside the extension's own.
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { questionAt } from './store-corpus.ts';

const root = path.resolve(import.meta.dirname, '../..');
const built = path.join(root, '.output/chrome-mv3');

/** Pages that are added, each with the script of its name; `empty` is what memory is compared with. */
const PAGES = { bench: 'page', cold: 'cold', crash: 'crash-page', import: 'import-page' } as const;
type BenchPage = keyof typeof PAGES | 'empty';

/** Bundles are made as the extension's own are: one file each, minified. */
async function bundle(name: string): Promise<string> {
  const made = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      rollupOptions: {
        input: path.join(root, `tests/bench/store-${name}.ts`),
        output: { format: 'es', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const [output] = Array.isArray(made) ? made : [made];
  return output?.output[0].code ?? '';
}

/** The question lies ready, as the panel has it from the background: making it would be measured too. */
const withQuestion = (code: string): string =>
  `globalThis.question=${JSON.stringify(questionAt(3))};\n${code}`;

export type BenchExtension = { folder: string; kilobytes: Record<string, number> };

/** `folder`: where to; a library belongs to the folder, since an unpacked extension's origin is made from its path. @throws when the extension has not been built */
export async function makeBenchExtension(folder: string): Promise<BenchExtension> {
  if (!existsSync(path.join(built, 'manifest.json')))
    throw new Error('build the extension first: npx wxt build');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(built, folder, { recursive: true });
  writeFileSync(path.join(folder, 'empty.html'), '<!doctype html><title>empty</title>');
  const kilobytes: Record<string, number> = {};
  for (const [name, file] of Object.entries(PAGES)) {
    const code = withQuestion(await bundle(file));
    kilobytes[name] = Math.round(code.length / 1024);
    writeFileSync(path.join(folder, `${name}.js`), code);
    const html = `<!doctype html><title>loading</title><body><script type="module" src="/${name}.js"></script>`;
    writeFileSync(path.join(folder, `${name}.html`), html);
  }
  writeFileSync(path.join(folder, 'bench-worker.js'), withQuestion(await bundle('worker')));
  appendFileSync(path.join(folder, 'background.js'), "\nimport './bench-worker.js';\n");
  return { folder, kilobytes };
}

export type BenchBrowser = { browser: Browser; origin: string };

export async function launchBench(profile: string, folder: string): Promise<BenchBrowser> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    userDataDir: profile,
    enableExtensions: true,
    pipe: true, // loading an unpacked extension is allowed through a pipe only
    args: ['--no-sandbox', '--no-first-run', '--disable-sync', '--disable-background-networking'],
    protocolTimeout: 3_600_000,
  });
  const id = await browser.installExtension(folder);
  return { browser, origin: `chrome-extension://${id}/` };
}

export async function openBench({ browser, origin }: BenchBrowser, name: BenchPage): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}${name}.html`);
  if (name !== 'empty') await page.waitForFunction(() => document.title !== 'loading', { polling: 20 });
  return page;
}

/** Calls a function of the page's own `bench` object; arguments and answer are JSON. */
export function ask<Bench, K extends keyof Bench & string>(
  page: Page,
  name: K,
  args: Bench[K] extends (...given: infer A) => unknown ? A : never,
): Promise<Bench[K] extends (...given: never) => infer R ? Awaited<R> : never> {
  const run = (asked: string, given: unknown[]) =>
    (globalThis as unknown as { bench: Record<string, (...all: unknown[]) => unknown> }).bench[asked]?.(
      ...given,
    );
  return page.evaluate(run, name, args as unknown[]) as never;
}

/** Resident memory of the page's own process in MB, what is held: after its garbage is collected. */
export async function residentMb(browser: Browser, page: Page): Promise<number> {
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

/** Stops the extension's background as the browser does after half a minute. */
export async function stopWorker({ browser, origin }: BenchBrowser): Promise<void> {
  const isWorker = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().startsWith(origin);
  const target = browser.targets().find(isWorker);
  const worker = await target?.worker();
  await worker?.close();
  while (browser.targets().some(isWorker)) await new Promise((resolve) => setTimeout(resolve, 20));
}
