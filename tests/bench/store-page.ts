// Runs in the browser: fills a library, asks it, saves into it, and says how long each took. Driven by store-bench.ts.
import MiniSearch from 'minisearch';
import { toUid } from '../../lib/core/library/uid.ts';
import { indexedDbStore } from '../../lib/store/indexeddb-store.ts';
import { type MadeArticle, makeArticles, SEED, toAnalysis, toRow } from './store-corpus.ts';

const store = indexedDbStore();

export type Percentiles = { p50: number; p95: number; count: number };

function percentiles(times: number[]): Percentiles {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round((sorted[Math.floor(sorted.length * share)] ?? Number.NaN) * 100) / 100;
  return { p50: at(0.5), p95: at(0.95), count: sorted.length };
}

async function timed<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<Percentiles> {
  const times: number[] = [];
  for (const item of items) {
    const start = performance.now();
    await work(item);
    times.push(performance.now() - start);
  }
  return percentiles(times);
}

function articles(from: number, count: number): MadeArticle[] {
  const found: MadeArticle[] = [];
  let at = 0;
  for (const article of makeArticles(SEED)) {
    if (at++ >= from) found.push(article);
    if (found.length === count) break;
  }
  return found;
}

/** Articles of the library's own first stories: held to be open, though one of them is kept too. */
const questions = () => articles(0, 400).filter((_, i) => i % 5 === 0);

const longWords = (article: MadeArticle) => {
  const words = article.text.toLowerCase().match(/[a-z]{6,}/g) ?? [];
  return `${words[10]} ${words[90]} `;
};

/** Kept, so that its memory can be measured. */
export let heldIndex: MiniSearch<MadeArticle> | null = null;

type Runtime = {
  connect(info: { name: string }): {
    onMessage: { addListener(listener: (message: unknown) => void): void };
    disconnect(): void;
  };
};

export const bench = {
  /** Milliseconds to bring the library from `from` to `to` articles; the import path. */
  async fill(from: number, to: number): Promise<number> {
    const start = performance.now();
    let batch: MadeArticle[] = [];
    let at = 0;
    for (const article of from < to ? makeArticles(SEED) : []) {
      if (at >= from) batch.push(article);
      at++;
      if (batch.length < 250 && at < to) continue;
      if (batch.length) {
        const result = await store.putMany(batch.map(toRow));
        if (!result.ok) throw new Error(JSON.stringify(result.failure));
        document.title = `${at}`;
      }
      batch = [];
      if (at >= to) break;
    }
    // Saves start a flush of their own: wait for it, then fold in what is left.
    await navigator.locks.request('sourceline-index', () => {});
    await store.maintain(new Date(0).toISOString());
    return performance.now() - start;
  },
  /** Rows of an import that brings addresses and titles only; milliseconds for all. */
  async importBare(count: number): Promise<number> {
    const start = performance.now();
    for (let from = 0; from < count; from += 500) {
      const rows = Array.from({ length: Math.min(500, count - from) }, (_, i) => {
        const { draft } = toRow({
          story: 0,
          url: `https://bare.example/${from + i}`,
          title: `Saved page ${from + i} of the old list`,
          text: '',
          day: '2020-01-01',
        });
        return { draft, content: { uid: draft.uid, analysis: null, text: '', html: null } };
      });
      const result = await store.putMany(rows);
      if (!result.ok) throw new Error(JSON.stringify(result.failure));
    }
    return performance.now() - start;
  },
  async related() {
    let shown = 0;
    let ofStory = 0;
    const times = await timed(questions(), async (article) => {
      const found = await store.related(toAnalysis(article), toUid(article.url));
      shown += found.length;
      ofStory += found.filter(({ entry }) => entry.url.includes(`/${article.story}-`)).length;
    });
    return { ...times, shown, ofStory };
  },
  search: () =>
    timed(questions(), (article) => store.search(longWords(article), { filter: {}, offset: 0, limit: 10 })),
  prefix: () =>
    timed(questions(), (article) =>
      store.search(longWords(article).slice(0, 4), { filter: {}, offset: 0, limit: 10 }),
    ),
  async list() {
    const { total } = await store.usage().then(({ entries }) => ({ total: entries }));
    const pages = Array.from({ length: 40 }, (_, i) => (i < 20 ? i * 50 : Math.floor((total / 40) * i)));
    const read = (offset: number) =>
      store.list({ filter: { archived: false }, sort: 'saved', offset, limit: 50 });
    await read(Math.floor(total / 2));
    return timed(pages, read);
  },
  async firstPage(): Promise<number> {
    const start = performance.now();
    await store.list({ filter: { status: 'saved' }, sort: 'saved', offset: 0, limit: 50 });
    return performance.now() - start;
  },
  save(round: number) {
    const made = articles(0, 100).map((article) => ({ ...article, url: `${article.url}-again-${round}` }));
    return timed(made.map(toRow), ({ draft, content }) => store.put(draft, content));
  },
  async mini(count: number) {
    const index = new MiniSearch<MadeArticle>({
      idField: 'url',
      fields: ['title', 'text'],
      storeFields: ['title'],
    });
    const start = performance.now();
    for (let from = 0; from < count; from += 1000) index.addAll(articles(from, Math.min(1000, count - from)));
    const built = performance.now() - start;
    const json = JSON.stringify(index);
    const options = { idField: 'url', fields: ['title', 'text'], storeFields: ['title'] };
    const loading = performance.now();
    const loaded = MiniSearch.loadJSON<MadeArticle>(json, options);
    const load = performance.now() - loading;
    heldIndex = loaded;
    const heaviest = ({ title, text }: MadeArticle) =>
      [...new Set(`${title} ${text}`.match(/[A-Za-z]{5,}/g) ?? [])].slice(0, 36).join(' ');
    return {
      built,
      load,
      megabytes: Math.round(json.length / 1e5) / 10,
      related: await timed(questions(), async (article) => loaded.search(heaviest(article))),
      search: await timed(questions(), async (article) =>
        loaded.search(longWords(article), { combineWith: 'AND' }),
      ),
    };
  },
  usage: () => store.usage(),
  /** Milliseconds from the message to a stopped or running background until its related articles are here. */
  async askWorker(): Promise<number> {
    const { chrome } = globalThis as unknown as { chrome: { runtime: Runtime } };
    const start = performance.now();
    const port = chrome.runtime.connect({ name: 'bench' });
    await new Promise((resolve) => port.onMessage.addListener(resolve));
    port.disconnect();
    return performance.now() - start;
  },
};

export type Bench = typeof bench;

(globalThis as { bench?: Bench }).bench = bench;
document.title = 'ready';
