// What the first article costs a fresh process: the engines bundled as they ship, a child process for each run, against an empty article.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const RUNS = 9;

export type Cold = { article: number; empty: number };

/** What is run and timed in the child; the rest of it only loads. */
const WORK = {
  times: `const pack = core.choosePack('en');
    const { blocks } = core.snapshotOfText(text, url, 'en');
    const sentences = core.findSentences(text, blocks, pack);
    const quotations = core.findQuotations(text, blocks, pack);
    start(); core.findTimes({ text, blocks, sentences, quotations, pack, publishedAt: date }); stop();`,
  'attribution and outlets': `const pack = core.choosePack('en');
    const article = core.chooseArticle(core.snapshotOfText(text, url, 'en'), { publishedAt: date });
    const { blocks } = article;
    const sentences = core.findSentences(text, blocks, pack);
    const quotations = core.findQuotations(text, blocks, pack);
    start();
    const found = core.findAttributions({ text, blocks, sentences, quotations, pack });
    core.detectOutlets({ article, sentences, ...found, pack });
    stop();`,
  analysis: `const snapshot = core.snapshotOfText(text, url, 'en');
    start(); core.analyse(snapshot, { given: { publishedAt: date } }); stop();`,
} as const;

const ENTRY = `export { analyse } from './lib/core/analyse.ts';
export { chooseArticle } from './lib/core/article/choose-metadata.ts';
export { findAttributions } from './lib/core/attribution/find-attributions.ts';
export { detectOutlets } from './lib/core/outlets/detect.ts';
export { snapshotOfText } from './lib/core/article/plain-text.ts';
export { choosePack } from './lib/core/lang/choose-pack.ts';
export { findQuotations } from './lib/core/text/quotes.ts';
export { findSentences } from './lib/core/text/sentences.ts';
export { findTimes } from './lib/core/time/find-times.ts';`;

async function bundle(folder: string): Promise<string> {
  const entry = path.join(root, 'cold-bench-entry.ts');
  writeFileSync(entry, ENTRY);
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: { outDir: folder, minify: true, lib: { entry, formats: ['es'], fileName: () => 'core.mjs' } },
    });
  } finally {
    rmSync(entry);
  }
  return path.join(folder, 'core.mjs');
}

function childMs(core: string, work: string, input: string): number {
  const script = `import { readFileSync } from 'node:fs';
    import * as core from ${JSON.stringify(core)};
    const { text, date } = JSON.parse(readFileSync(0, 'utf8'));
    const url = 'https://sample.example/x';
    let from = 0;
    const start = () => { from = performance.now(); };
    const stop = () => { console.log(performance.now() - from); };
    ${work}`;
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    input,
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return Number(child.stdout.trim());
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Median milliseconds over fresh processes, the article and the empty one in turn. */
export async function coldCosts(text: string, date: string): Promise<Record<keyof typeof WORK, Cold>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'core-cold-'));
  try {
    const core = await bundle(folder);
    const costs = (work: string): Cold => {
      const runs = Array.from({ length: RUNS }, () => ({
        article: childMs(core, work, JSON.stringify({ text, date })),
        empty: childMs(core, work, JSON.stringify({ text: '', date })),
      }));
      return {
        article: median(runs.map((run) => run.article)),
        empty: median(runs.map((run) => run.empty)),
      };
    };
    return Object.fromEntries(Object.entries(WORK).map(([name, work]) => [name, costs(work)])) as Record<
      keyof typeof WORK,
      Cold
    >;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
