// Runs in the browser: saves, imports or merges until it is killed, and looks afterwards for all that was acknowledged.
import { bindImportPorts } from '../../lib/app/bind-import-ports.ts';
import { fromBytes } from '../../lib/app/import-file/source.ts';
import { importLibrary } from '../../lib/app/import-library.ts';
import { toUid } from '../../lib/core/library/uid.ts';
import { sanitiseHtml } from '../../lib/panel/sanitise-html.ts';
import { openImportJournal } from '../../lib/store/indexeddb-import-journal.ts';
import { indexedDbStore } from '../../lib/store/indexeddb-store.ts';
import { makeArticles, SEED, toRow } from './store-corpus.ts';

const store = indexedDbStore();
const ROWS = 4000;
const addressOf = (round: number, n: number) => `https://import${round}.example/${n}`;

const tell = (acknowledged: number) => {
  document.title = `${acknowledged}`;
};

/** Every row with a word of its own, by which it is found once or not at all. */
function toCsv(round: number): Uint8Array {
  const rows = Array.from(
    { length: ROWS },
    (_, n) => `row${round}x${n}z of a list,${addressOf(round, n)},${1500000000 + n},crash${round},unread`,
  );
  return new TextEncoder().encode(`title,url,time_added,tags,status\n${rows.join('\n')}\n`);
}

async function importFile(round: number) {
  const journal = await openImportJournal();
  const ports = bindImportPorts({ store, journal, sanitise: sanitiseHtml });
  return importLibrary(ports, fromBytes(toCsv(round), `round-${round}.csv`), {
    dryRun: false,
    onProgress: ({ counts }) => tell(counts.added),
  });
}

async function countWord(word: string): Promise<number> {
  return (await store.search(`${word} `, { filter: {}, offset: 0, limit: 1 })).total;
}

export const bench = {
  /** The title says how many saves were acknowledged. */
  async saving(round: number): Promise<void> {
    let count = 0;
    for (const article of makeArticles(SEED + round)) {
      const url = `https://crash.example/${round}/${count}`;
      const row = toRow({ ...article, url, title: `mark${round}x${count}z` });
      const result = await store.put(row.draft, row.content);
      if (!result.ok) throw new Error(JSON.stringify(result.failure));
      tell(++count);
    }
  },

  /** The title says how many rows were acknowledged. */
  async importing(round: number): Promise<void> {
    await importFile(round);
  },

  /** Every deletion is followed by a merge of the whole index, which rids it of the deleted words. */
  async merging(round: number): Promise<void> {
    for (let count = 0; ; ) {
      const [article] = makeArticles(SEED + round);
      if (!article) return;
      const row = toRow({
        ...article,
        url: `https://gone.example/${round}`,
        title: `gone${round}x${count}z`,
      });
      await store.put(row.draft, row.content);
      await store.remove([row.draft.uid]);
      await store.maintain(new Date(0).toISOString());
      tell(++count);
    }
  },

  /** What was acknowledged of a round and is missing or there twice. */
  async findWrong(kind: 'saving' | 'importing' | 'merging', round: number, acknowledged: number) {
    const wrong: string[] = [];
    for (let n = 0; kind === 'saving' && n < acknowledged; n++) {
      const total = await countWord(`mark${round}x${n}z`);
      const kept = await store.content(toUid(`https://crash.example/${round}/${n}`));
      if (total !== 1 || !kept?.analysis) wrong.push(`save ${n}: ${total}`);
    }
    if (kind === 'importing') {
      const uids = Array.from({ length: acknowledged }, (_, n) => toUid(addressOf(round, n)));
      const entries = await store.getMany(uids);
      wrong.push(...entries.flatMap((entry, n) => (entry ? [] : [`row ${n} is missing`])));
      for (let n = 0; n < acknowledged; n += 97)
        if ((await countWord(`row${round}x${n}z`)) !== 1) wrong.push(`row ${n} is not found once`);
    }
    if (kind === 'merging') {
      const total = (await countWord(`gone${round}x0z`)) + (await countWord(`gone${round}x1z`));
      if (total !== 0) wrong.push('a deleted article is found');
    }
    return wrong;
  },

  /** The same file again: it goes on where it was stopped, and brings every row once. */
  async finishImport(round: number): Promise<string | null> {
    const result = await importFile(round);
    const { total } = await store.list({
      filter: { tag: `crash${round}` },
      sort: 'saved',
      offset: 0,
      limit: 1,
    });
    if (!result.ok) return JSON.stringify(result.failure);
    return total === ROWS ? null : `${total} of ${ROWS} rows: ${JSON.stringify(result.value.counts)}`;
  },
};

export type CrashBench = typeof bench;

(globalThis as { bench?: CrashBench }).bench = bench;
document.title = 'ready';
