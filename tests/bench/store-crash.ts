// Kills the browser's processes at random moments of saving, importing and merging, and looks for all that was acknowledged.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { ask, launchBench, makeBenchExtension, openBench } from './store-browser.ts';
import type { CrashBench } from './store-crash-page.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 20);
const KINDS = ['saving', 'importing', 'merging'] as const;
type Round = { kind: (typeof KINDS)[number]; round: number; acknowledged: number };
type Places = { profile: string; extension: string };

const call = <K extends keyof CrashBench & string>(page: Page, name: K, ...args: Parameters<CrashBench[K]>) =>
  ask<CrashBench, K>(page, name, args as never) as Promise<Awaited<ReturnType<CrashBench[K]>>>;

/** The process and all that it started. */
function processTree(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // Ended meanwhile.
    }
  }
  const tree = [root];
  for (const pid of tree) for (const [child, parent] of parents) if (parent === pid) tree.push(child);
  return tree;
}

function kill(root: number): void {
  for (const pid of processTree(root)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Ended meanwhile.
    }
  }
}

/** Works until a random moment; what the page had acknowledged when it was last heard of. */
async function crash({ profile, extension }: Places, round: number): Promise<Round> {
  const kind = KINDS[round % KINDS.length] as Round['kind'];
  const bench = await launchBench(profile, extension);
  const page = await openBench(bench, 'crash');
  call(page, kind, round).catch(() => {});
  const end = performance.now() + 300 + Math.random() * 2500;
  let acknowledged = 0;
  while (performance.now() < end) {
    acknowledged = Number(await page.title().catch(() => '')) || acknowledged;
    await wait(10);
  }
  const pid = bench.browser.process()?.pid;
  if (pid) kill(pid);
  await bench.browser.close().catch(() => {});
  rmSync(path.join(profile, 'SingletonLock'), { force: true });
  return { kind, round, acknowledged };
}

async function findWrong({ profile, extension }: Places, rounds: readonly Round[]): Promise<string[]> {
  const bench = await launchBench(profile, extension);
  const page = await openBench(bench, 'crash');
  const wrong: string[] = [];
  for (const { kind, round, acknowledged } of rounds)
    for (const what of await call(page, 'findWrong', kind, round, acknowledged))
      wrong.push(`round ${round}, ${kind}, ${acknowledged} acknowledged: ${what}`);
  const last = rounds.findLast(({ kind }) => kind === 'importing');
  const unfinished = last ? await call(page, 'finishImport', last.round) : null;
  if (unfinished) wrong.push(`the import taken up again: ${unfinished}`);
  await bench.browser.close();
  return wrong;
}

export async function storeCrash(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'library-crash-'));
  const places = { profile: path.join(folder, 'profile'), extension: path.join(folder, 'extension') };
  try {
    await makeBenchExtension(places.extension);
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await crash(places, round));
    const wrong = await findWrong(places, rounds);
    const of = (kind: Round['kind']) =>
      rounds.filter((round) => round.kind === kind).reduce((sum, round) => sum + round.acknowledged, 0);
    console.log(`\nThe library in Chromium, killed at ${ROUNDS} random moments`);
    console.log(`  acknowledged: ${of('saving')} saves, ${of('importing')} rows, ${of('merging')} merges`);
    console.log(`  lost, double or deleted and found: ${wrong.length}   at most 0`);
    for (const what of wrong.slice(0, 10)) console.log(`  ${what}`);
    if (wrong.length || of('saving') === 0 || of('importing') === 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

if (process.argv[1] === import.meta.filename) await storeCrash();
