// Speed of the engines on Node beside the libraries a JavaScript user would pick: the same 50 made-up articles, one run, as ratios.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyseDocument } from '../../lib/cli/analyse-document.ts';
import { coldCosts } from './core-cold.ts';

const root = path.resolve(import.meta.dirname, '../..');
const ARTICLES = 50;
const ROUNDS = 31;
const WARM_UP = 10;

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

type Contestant = { name: string; words: number; work: () => void };

/**
 * Median milliseconds per 1,000 words. The contestants run in turn, round by round, so that a busy moment of the machine hits them
 * alike; the first rounds warm up and do not count.
 */
function perThousandWords(contestants: readonly Contestant[]): Map<string, number> {
  const rounds = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const { name, work } of contestants) {
      const start = performance.now();
      work();
      if (round >= WARM_UP) rounds.get(name)?.push(performance.now() - start);
    }
  }
  return new Map(
    contestants.map(({ name, words }) => [name, (median(rounds.get(name) ?? []) / words) * 1000]),
  );
}

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
  const wink = (await import('wink-nlp')).default((await import('wink-eng-lite-web-model')).default);

  const texts = articles();
  const words = wordsOf(texts);
  const pack = choosePack('en');
  const prepared = texts.map(({ text, date }) => {
    const { blocks } = snapshotOfText(text, 'https://sample.example/x', 'en');
    const sentences = findSentences(text, blocks, pack);
    const quotations = findQuotations(text, blocks, pack);
    return { text, blocks, sentences, quotations, pack, publishedAt: date };
  });

  const few = texts.slice(0, 10);
  const quick = perThousandWords([
    { name: 'times, ours', words, work: () => prepared.forEach((input) => void findTimes(input)) },
    {
      name: 'times, chrono-node',
      words,
      work: () => texts.forEach(({ text, date }) => void chrono.parse(text, new Date(date))),
    },
    {
      name: 'attribution, ours',
      words,
      work: () => prepared.forEach((input) => void findAttributions(input)),
    },
  ]);
  // A hundred times slower: fewer articles, and apart, so that their garbage is not collected on another's time.
  const slow = perThousandWords([
    {
      name: 'times, compromise-dates',
      words: wordsOf(few),
      work: () =>
        few.forEach(({ text }) => void (dated(text) as { dates(): { json(): unknown } }).dates().json()),
    },
    { name: 'tags, compromise', words: wordsOf(few), work: () => few.forEach(({ text }) => void nlp(text)) },
    {
      name: 'tags, wink',
      words: wordsOf(few),
      work: () => few.forEach(({ text }) => void wink.readDoc(text)),
    },
  ]);
  console.log(
    `\nEngines on Node ${process.versions.node}: ${ARTICLES} articles, ${words} words, median of ${ROUNDS} rounds in turn, warm`,
  );
  for (const [name, ms] of [...quick, ...slow]) {
    console.log(`  ${name.padEnd(28)} ${ms.toFixed(2)} ms per 1,000 words`);
  }
  const ratio = (one = Number.NaN, other = Number.NaN) => (one / other).toFixed(2);
  console.log(
    `  times: ours / chrono-node = ${ratio(quick.get('times, ours'), quick.get('times, chrono-node'))}`,
  );
  console.log(
    `  attribution: ours / compromise tags = ${ratio(quick.get('attribution, ours'), slow.get('tags, compromise'))}, / wink tags = ${ratio(quick.get('attribution, ours'), slow.get('tags, wink'))}`,
  );

  const cold = await coldCosts(longArticle(texts), '2024-03-01');
  console.log('  first article of 1,500 words in a fresh process, built code:');
  for (const [name, { article, empty }] of Object.entries(cold)) {
    console.log(
      `    ${name.padEnd(10)} ${article.toFixed(1)} ms; of an empty article ${empty.toFixed(1)} ms; ${(article - empty).toFixed(1)} ms more`,
    );
  }
}

const wordsOf = (texts: readonly { text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

const longArticle = (texts: readonly { text: string }[]): string =>
  texts
    .map(({ text }) => text)
    .join('\n')
    .split(' ')
    .slice(0, 1500)
    .join(' ');
