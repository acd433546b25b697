// Kills the browser's processes at random moments of saving and merging, and looks for every acknowledged article.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { ask, bundle, launch, openPage } from './store-bench.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 20);

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

/** Saves until a random moment; how many saves the page had acknowledged when it was last heard of. */
async function crashRound(profile: string, code: string, round: number): Promise<number> {
  const browser = await launch(profile);
  const page = await openPage(browser, code);
  ask(page, 'saveForEver', round).catch(() => {});
  const end = performance.now() + 300 + Math.random() * 2500;
  let acknowledged = 0;
  while (performance.now() < end) {
    acknowledged = await countOf(page, acknowledged);
    await wait(10);
  }
  const pid = browser.process()?.pid;
  if (pid) kill(pid);
  await browser.close().catch(() => {});
  return acknowledged;
}

const countOf = async (page: Page, last: number) => Number(await page.title().catch(() => '')) || last;

export async function storeCrash(): Promise<void> {
  const code = await bundle();
  const profile = mkdtempSync(path.join(tmpdir(), 'library-crash-'));
  try {
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      rounds.push(await crashRound(profile, code, round));
      rmSync(path.join(profile, 'SingletonLock'), { force: true });
    }
    const browser = await launch(profile);
    const page = await openPage(browser, code);
    let wrong = 0;
    for (const [round, acknowledged] of rounds.entries()) {
      const missing = await ask(page, 'verify', round, acknowledged);
      wrong += missing.length;
      if (missing.length)
        console.log(`round ${round}: of ${acknowledged} saves wrong: ${missing.slice(0, 5).join(', ')}`);
    }
    await browser.close();
    const saves = rounds.reduce((sum, count) => sum + count, 0);
    console.log(`killed ${ROUNDS} times, ${saves} acknowledged saves, ${wrong} lost or double`);
    if (wrong || saves === 0) process.exitCode = 1;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) await storeCrash();
