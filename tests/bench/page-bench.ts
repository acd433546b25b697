// Cost of reading a page in real Chromium beside Readability alone on the same page: median ratio over pages, and the script's size.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { build, type Rolldown } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const corpora = process.env.CORPORA ?? path.resolve(root, '../shared/corpora');
const ROUNDS = 7;

/** Pages of real publishers where the labelled sets are there, else the made-up ones. */
function pageFiles(): string[] {
  const real = path.join(corpora, 'news-pages/html');
  if (existsSync(real)) return readdirSync(real).map((name) => path.join(real, name));
  const made = path.join(root, 'tests/pages');
  return readdirSync(made, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(made, entry.name, 'source.html'));
}

const read = (file: string) => {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

async function bundle(): Promise<string> {
  const entry = path.join(root, '.output/page-bench-entry.ts');
  writeFileSync(
    entry,
    `import { Readability } from '@mozilla/readability';
     import { captureArticle } from '${path.join(root, 'lib/page/snapshot.ts')}';
     globalThis.bench = {
       readability: () => new Readability(document.cloneNode(true)).parse(),
       ours: () => captureArticle(document, location.href, { now: () => performance.now() }),
     };`,
  );
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

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

export async function pageBench(): Promise<void> {
  const code = await bundle();
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  // The pages' own scripts would change what is measured; ours goes in through the debugger and runs all the same.
  await page.setRequestInterception(true);
  let html = '';
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      request.respond({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "script-src 'none'" },
        body: html,
      });
    } else request.abort();
  });
  const rows: { ratio: number; ours: number; alone: number }[] = [];
  for (const file of pageFiles()) {
    html = read(file);
    await page.goto('https://page.example/article', { waitUntil: 'domcontentloaded' });
    await page.evaluate(code);
    rows.push(
      await page.evaluate((rounds: number) => {
        const { bench } = globalThis as unknown as { bench: Record<'ours' | 'readability', () => unknown> };
        const time = (work: () => unknown) => {
          const start = performance.now();
          work();
          return performance.now() - start;
        };
        const ours: number[] = [];
        const alone: number[] = [];
        for (let round = 0; round < rounds; round++) {
          alone.push(time(bench.readability));
          ours.push(time(bench.ours));
        }
        const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
        return { ours: middle(ours), alone: middle(alone), ratio: middle(ours) / middle(alone) };
      }, ROUNDS),
    );
  }
  await browser.close();
  const ratios = rows.map(({ ratio }) => ratio);
  const sorted = [...ratios].sort((a, b) => a - b);
  console.log(`\nReading a page in Chromium: ${rows.length} pages, median of ${ROUNDS} rounds each`);
  console.log(`  Readability alone  ${median(rows.map(({ alone }) => alone)).toFixed(1)} ms (median page)`);
  console.log(`  whole snapshot     ${median(rows.map(({ ours }) => ours)).toFixed(1)} ms`);
  console.log(
    `  ratio: median ${median(ratios).toFixed(2)}, 90th of 100 ${sorted[Math.floor(sorted.length * 0.9)]?.toFixed(2)}`,
  );
  const script = path.join(root, '.output/chrome-mv3/page.js');
  if (existsSync(script)) {
    const bytes = readFileSync(script);
    console.log(`  script in the page: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzip`);
  }
}
