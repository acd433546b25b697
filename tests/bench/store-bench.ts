// The library at 1k, 10k and 100k articles in real Chromium on the built extension, MiniSearch beside it where it can hold them.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  ask,
  type BenchBrowser,
  launchBench,
  makeBenchExtension,
  openBench,
  residentMb,
  stopWorker,
} from './store-browser.ts';
import type { Bench, Percentiles } from './store-page.ts';

const MINISEARCH_MOST = 10_000;
/** Ten thousand articles take a minute, a hundred thousand ten: `SIZES=1000,10000,100000 npm run bench -- store`. */
const SIZES = (process.env.SIZES ?? '1000,10000').split(',').map(Number);
/** Filled libraries are kept here, a folder each, so that measuring again need not fill them again. */
const KEPT = process.env.LIBRARIES ?? null;
const FOLDER = KEPT ?? mkdtempSync(path.join(tmpdir(), 'library-bench-'));
const EXTENSION = path.join(FOLDER, 'extension');

type Figures = {
  size: number;
  cold: number;
  coldStarted: number;
  woken: number;
  awake: number;
  related: Percentiles;
  story: string;
  search: Percentiles;
  prefix: Percentiles;
  save: Percentiles;
  list: Percentiles;
  firstList: number;
  megabytes: number;
  megabytesDisk: number;
  fill: number;
};

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const repeat = async <T>(times: number, work: () => Promise<T>): Promise<T[]> => {
  const results: T[] = [];
  for (let i = 0; i < times; i++) results.push(await work());
  return results;
};

const call = <K extends keyof Bench & string>(page: Page, name: K, ...args: Parameters<Bench[K]>) =>
  ask<Bench, K>(page, name, args as never) as Promise<Awaited<ReturnType<Bench[K]>>>;

type Cold = { started: number; answered: number; shown: number };

/** A page opened anew each time, in a browser that runs; its script's loading is counted. */
async function measureCold(bench: BenchBrowser): Promise<{ answered: number; started: number }> {
  const runs = await repeat(7, async () => {
    const page = await openBench(bench, 'cold');
    const cold = JSON.parse(await page.title()) as Cold;
    if (cold.shown === 0) throw new Error('the question has no related articles');
    await page.close();
    return cold;
  });
  return {
    answered: median(runs.map(({ answered }) => answered)),
    started: median(runs.map(({ started }) => started)),
  };
}

async function measureWorker(bench: BenchBrowser, page: Page): Promise<{ woken: number; awake: number }> {
  const woken = await repeat(7, async () => {
    await stopWorker(bench);
    return call(page, 'askWorker');
  });
  return { woken: median(woken), awake: median(await repeat(7, () => call(page, 'askWorker'))) };
}

async function emptyPageMb(bench: BenchBrowser): Promise<number> {
  const page = await openBench(bench, 'empty');
  const memory = await residentMb(bench.browser, page);
  await page.close();
  return memory;
}

async function measure(bench: BenchBrowser, size: number, fill: number): Promise<Figures> {
  const empty = await emptyPageMb(bench);
  const cold = await measureCold(bench);
  const page = await openBench(bench, 'bench');
  const firstList = await call(page, 'firstPage');
  const related = await call(page, 'related');
  const search = await call(page, 'search');
  const prefix = await call(page, 'prefix');
  const list = await call(page, 'list');
  const megabytes = (await residentMb(bench.browser, page)) - empty;
  const { woken, awake } = await measureWorker(bench, page);
  const save = await call(page, 'save', Date.now());
  const { bytes } = await call(page, 'usage');
  await page.close();
  return {
    size,
    cold: cold.answered,
    coldStarted: cold.started,
    woken,
    awake,
    related,
    story: `${related.ofStory} of ${related.shown}`,
    search,
    prefix,
    save,
    list,
    firstList,
    megabytes,
    megabytesDisk: (bytes ?? 0) / 1e6,
    fill,
  };
}

type MiniFigures = Awaited<ReturnType<Bench['mini']>> & { megabytesHeld: number };

async function measureMini(bench: BenchBrowser, size: number): Promise<MiniFigures> {
  const empty = await emptyPageMb(bench);
  const page = await openBench(bench, 'bench');
  const mini = await call(page, 'mini', size);
  const megabytesHeld = (await residentMb(bench.browser, page)) - empty;
  await page.close();
  return { ...mini, megabytesHeld };
}

/** A library of the size in a profile of its own; one that an earlier run has begun to fill is filled on. */
async function prepare(size: number): Promise<{ profile: string; fill: number }> {
  const profile = path.join(FOLDER, `${size}`);
  mkdirSync(profile, { recursive: true });
  const bench = await launchBench(profile, EXTENSION);
  const page = await openBench(bench, 'bench');
  const { entries } = await call(page, 'usage');
  const ms = await call(page, 'fill', entries, Math.max(entries, size));
  await bench.browser.close();
  return { profile, fill: entries < size ? ms / (size - entries) : Number.NaN };
}

const pair = ({ p50, p95 }: Percentiles) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`;

/** Each figure beside what it must reach: at most so much, for the largest library. */
function print(all: readonly Figures[], minis: ReadonlyMap<number, MiniFigures>): void {
  const [least] = all;
  const rows: [string, (figures: Figures) => string, string][] = [
    ['cold page to first related answer', ({ cold }) => cold.toFixed(0), '150'],
    [
      '  as a ratio to its own at the least size',
      ({ cold }) => (cold / (least?.cold ?? 1)).toFixed(2),
      '1.6',
    ],
    ['  of it before the script ran', ({ coldStarted }) => coldStarted.toFixed(0), ''],
    ['background stopped, woken, answers', ({ woken }) => woken.toFixed(0), '120'],
    ['background awake, answers', ({ awake }) => awake.toFixed(0), ''],
    ['related, p50 / p95', ({ related }) => pair(related), 'p95 30'],
    ['  shown, of the same story', ({ story }) => story, ''],
    ['two words with snippets, p50 / p95', ({ search }) => pair(search), 'p95 25'],
    ['prefix with snippets, p50 / p95', ({ prefix }) => pair(prefix), ''],
    ['save, p50 / p95', ({ save }) => pair(save), 'p95 10'],
    ['list page of 50, p50 / p95', ({ list }) => pair(list), '3'],
    ['first list page', ({ firstList }) => firstList.toFixed(1), ''],
    ['MB above an empty page', ({ megabytes }) => megabytes.toFixed(0), '70'],
    ['MB on disk', ({ megabytesDisk }) => megabytesDisk.toFixed(0), ''],
    ['fill, ms an article', ({ fill }) => (Number.isNaN(fill) ? 'kept' : fill.toFixed(1)), ''],
    ['MiniSearch: snapshot loaded', ({ size }) => minis.get(size)?.load.toFixed(0) ?? '-', ''],
    ['MiniSearch: related, p50 / p95', ({ size }) => pairOf(minis.get(size)?.related), ''],
    ['MiniSearch: two words, no snippets', ({ size }) => pairOf(minis.get(size)?.search), ''],
    [
      'MiniSearch: MB above an empty page',
      ({ size }) => minis.get(size)?.megabytesHeld.toFixed(0) ?? '-',
      '',
    ],
  ];
  console.log('\nThe library in Chromium, on the built extension; milliseconds unless said');
  const line = (name: string, cells: readonly string[], reach: string) =>
    console.log(`  ${name.padEnd(44)}${cells.map((cell) => cell.padStart(16)).join('')}   ${reach}`);
  line(
    '',
    all.map(({ size }) => `${size}`),
    'at most',
  );
  for (const [name, of, reach] of rows) line(name, all.map(of), reach);
}

const pairOf = (percentiles: Percentiles | undefined) => (percentiles ? pair(percentiles) : '-');

export async function storeBench(): Promise<void> {
  const { kilobytes } = await makeBenchExtension(EXTENSION);
  console.log(`script of the cold page: ${kilobytes.cold} KB with its question`);
  const all: Figures[] = [];
  const minis = new Map<number, MiniFigures>();
  try {
    for (const size of SIZES) {
      const { profile, fill } = await prepare(size);
      const bench = await launchBench(profile, EXTENSION);
      all.push(await measure(bench, size, fill));
      if (size <= MINISEARCH_MOST && !process.env.NO_MINISEARCH)
        minis.set(size, await measureMini(bench, size));
      await bench.browser.close();
    }
  } finally {
    if (!KEPT) rmSync(FOLDER, { recursive: true, force: true });
  }
  print(all, minis);
}

if (process.argv[1] === import.meta.filename) await storeBench();
