// Speed of the engines on Node beside the libraries a JavaScript user would pick: the same 50 made-up articles, one run, as ratios.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyseDocument } from '../../lib/cli/analyse-document.ts';

const root = path.resolve(import.meta.dirname, '../..');
const ARTICLES = 50;
const ROUNDS = 15;

/** Texts of the sample site and the made-up pages, in English, repeated up to 50. */
function articles(): { text: string; date: string }[] {
  const folders = [
    ...readdirSync(path.join(root, 'tests/site')).map((name) => path.join(root, 'tests/site', name)),
    ...readdirSync(path.join(root, 'tests/pages'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => path.join(root, 'tests/pages', entry.name, 'source.html')),
  ].filter((file) => file.endsWith('.html'));
  const made = folders.flatMap((file) => {
    const html = readFileSync(file, 'utf8');
    const read = analyseDocument({
      id: null,
      source: { html },
      url: 'https://sample.example/x',
      date: null,
      lang: null,
    });
    if ('noArticle' in read || read.pack !== 'en' || !read.article.publishedAt) return [];
    return [{ text: read.article.text, date: read.article.publishedAt.slice(0, 10) }];
  });
  return Array.from(
    { length: ARTICLES },
    (_, index) => made[index % made.length] ?? { text: '', date: '2024-01-01' },
  );
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Median milliseconds per 1,000 words over the rounds, after two rounds to warm up. */
function perThousandWords(work: () => void, words: number): number {
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS + 2; round++) {
    const start = performance.now();
    work();
    if (round >= 2) rounds.push(performance.now() - start);
  }
  return (median(rounds) / words) * 1000;
}

/** Median processor milliseconds of a fresh process that loads a module and runs it on one article of 1,500 words. */
function coldMs(script: string, input: string): number {
  const runs = Array.from({ length: 7 }, () => {
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      input,
      encoding: 'utf8',
    });
    if (child.status !== 0) throw new Error(child.stderr);
    return Number(child.stdout.trim().split('\n').at(-1));
  });
  return median(runs);
}

const READ = `import { readFileSync } from 'node:fs'; const { text, date } = JSON.parse(readFileSync(0, 'utf8')); const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };`;

export async function coreBench(): Promise<void> {
  const { findTimes } = await import('../../lib/core/time/find-times.ts');
  const { findAttributions } = await import('../../lib/core/attribution/find-attributions.ts');
  const { findSentences } = await import('../../lib/core/text/sentences.ts');
  const { findQuotations } = await import('../../lib/core/text/quotes.ts');
  const { choosePack } = await import('../../lib/core/lang/choose-pack.ts');
  const { snapshotOfText } = await import('../../lib/core/article/plain-text.ts');
  const chrono = await import('chrono-node');
  const nlp = (await import('compromise')).default;
  const dates = (await import('compromise-dates')).default;
  const dated = nlp.extend(dates as Parameters<typeof nlp.extend>[0]);

  const texts = articles();
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const pack = choosePack('en');
  const prepared = texts.map(({ text, date }) => {
    const { blocks } = snapshotOfText(text, 'https://sample.example/x', 'en');
    const sentences = findSentences(text, blocks, pack);
    const quotations = findQuotations(text, blocks, pack);
    return { text, blocks, sentences, quotations, pack, publishedAt: date };
  });

  const rows: [string, number][] = [
    ['times, ours', perThousandWords(() => prepared.forEach((input) => void findTimes(input)), words)],
    [
      'times, chrono-node',
      perThousandWords(
        () => texts.forEach(({ text, date }) => void chrono.parse(text, new Date(date))),
        words,
      ),
    ],
    [
      'times, compromise-dates',
      perThousandWords(
        () =>
          texts
            .slice(0, 10)
            .forEach(({ text }) => void (dated(text) as { dates(): { json(): unknown } }).dates().json()),
        texts.slice(0, 10).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
      ),
    ],
    [
      'attribution, ours',
      perThousandWords(() => prepared.forEach((input) => void findAttributions(input)), words),
    ],
    ['tags, compromise', perThousandWords(() => texts.forEach(({ text }) => void nlp(text)), words)],
  ];
  console.log(
    `\nEngines on Node ${process.versions.node}: ${ARTICLES} articles, ${words} words, median of ${ROUNDS} rounds, warm`,
  );
  for (const [name, ms] of rows) console.log(`  ${name.padEnd(28)} ${ms.toFixed(2)} ms per 1,000 words`);
  const of = (name: string) => rows.find(([row]) => row === name)?.[1] ?? Number.NaN;
  console.log(`  times: ours / chrono-node = ${(of('times, ours') / of('times, chrono-node')).toFixed(2)}`);
  console.log(
    `  attribution: ours / compromise tags = ${(of('attribution, ours') / of('tags, compromise')).toFixed(2)}`,
  );

  const long = texts
    .map(({ text }) => text)
    .join('\n')
    .split(' ')
    .slice(0, 1500)
    .join(' ');
  const input = JSON.stringify({ text: long, date: '2024-03-01' });
  const analyseScript = (run: string) =>
    `${READ} import { analyse } from './lib/core/analyse.ts'; import { snapshotOfText } from './lib/core/article/plain-text.ts';
     const options = { given: { publishedAt: date } }; const before = used(); ${run} console.log(used() - before);`;
  const first = coldMs(
    analyseScript(`analyse(snapshotOfText(text, 'https://sample.example/x', 'en'), options);`),
    input,
  );
  const empty = coldMs(
    analyseScript(`analyse(snapshotOfText('', 'https://sample.example/x', 'en'), options);`),
    input,
  );
  console.log(
    `  first article of 1,500 words, cold, whole analysis: ${first.toFixed(0)} ms of processor; empty run ${empty.toFixed(0)} ms`,
  );
}
