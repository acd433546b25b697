// Imports of many rows in real Chromium: how long, whether the page could answer meanwhile, and whether every row is there once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { ask, launchBench, makeBenchExtension, openBench } from './store-browser.ts';
import type { ImportBench, MadeFormat } from './store-import-page.ts';

/** `ROWS=50000 npm run bench -- store-import` takes a few minutes. */
const ROWS = Number(process.env.ROWS ?? 5000);
const MOST_MS = 180_000 * (ROWS / 50_000);
const MOST_TASK_MS = 100;

const call = <K extends keyof ImportBench & string>(
  page: Page,
  name: K,
  ...args: Parameters<ImportBench[K]>
) => ask<ImportBench, K>(page, name, args as never) as Promise<Awaited<ReturnType<ImportBench[K]>>>;

type Run = Awaited<ReturnType<ImportBench['run']>>;

/** What is wrong with a format's runs: the first stopped by "cancel", the second to the end, the third of the same file again. */
function faultsOf([cancelled, whole, again]: readonly [Run, Run, Run]): string[] {
  const faults: string[] = [];
  const demand = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  demand(cancelled.outcome === 'cancelled', `"cancel" gave ${cancelled.outcome}`);
  demand(cancelled.entries < ROWS, '"cancel" came after the end');
  demand(
    whole.outcome === 'complete' && whole.entries === ROWS,
    `${whole.entries} of ${ROWS} rows are there`,
  );
  demand(whole.counts.added === ROWS, `${whole.counts.added} counted as added`);
  demand(
    again.counts.unchanged === ROWS && again.entries === ROWS,
    `the same file again: ${JSON.stringify(again.counts)}`,
  );
  demand(whole.told > 10, `progress told ${whole.told} times only`);
  // A late timer may be another program's doing; a long task is ours.
  const task = Math.max(cancelled.longTaskMs, whole.longTaskMs, again.longTaskMs);
  demand(task <= MOST_TASK_MS, `a task of ${task} ms held up the page`);
  demand(whole.ms <= MOST_MS, `it took ${Math.round(whole.ms / 1000)} s`);
  return faults;
}

async function runFormat(page: Page, format: MadeFormat): Promise<string[]> {
  await call(page, 'eraseAll');
  const runs = [
    await call(page, 'run', format, ROWS, Math.floor(ROWS / 4)),
    await call(page, 'run', format, ROWS, 0),
    await call(page, 'run', format, ROWS, 0),
  ] as const;
  const [cancelled, whole, again] = runs;
  const cell = (text: string | number) => `${text}`.padStart(12);
  console.log(
    `  ${format.padEnd(12)}${cell((whole.ms / 1000).toFixed(1))}${cell((again.ms / 1000).toFixed(1))}` +
      `${cell(Math.max(cancelled.heldMs, whole.heldMs, again.heldMs))}` +
      `${cell(Math.max(cancelled.longTaskMs, whole.longTaskMs, again.longTaskMs))}` +
      `${cell(cancelled.entries)}${cell(whole.entries)}`,
  );
  const faults = faultsOf(runs);
  if (format === 'backup' && !whole.hashFits) faults.push('the hash over all records does not fit');
  return faults.map((fault) => `${format}: ${fault}`);
}

export async function storeImport(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'library-import-'));
  try {
    await makeBenchExtension(path.join(folder, 'extension'));
    const bench = await launchBench(path.join(folder, 'profile'), path.join(folder, 'extension'));
    const page = await openBench(bench, 'import');
    console.log(`\nImports of ${ROWS} rows in Chromium, on the built extension`);
    console.log(
      `  ${''.padEnd(12)}${['whole s', 'again s', 'timer late', 'task ms', 'cancelled', 'entries']
        .map((name) => name.padStart(12))
        .join('')}`,
    );
    const faults = [...(await runFormat(page, 'pocket')), ...(await runFormat(page, 'netscape'))];
    await call(page, 'makeBackup');
    faults.push(...(await runFormat(page, 'backup')));
    console.log(
      `  at most ${Math.round(MOST_MS / 1000)} s, no task above ${MOST_TASK_MS} ms; 0: none above 50`,
    );
    for (const fault of faults) console.log(`  MISSED ${fault}`);
    if (faults.length) process.exitCode = 1;
    await bench.browser.close();
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

if (process.argv[1] === import.meta.filename) await storeImport();
