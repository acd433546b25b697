// Runs in the browser: imports a made-up file of many rows, and watches how long the page was held up meanwhile.
import { backupLibrary } from '../../lib/app/backup.ts';
import { bindImportPorts } from '../../lib/app/bind-import-ports.ts';
import { fromBlob, type ImportFile } from '../../lib/app/import-file/source.ts';
import { importLibrary } from '../../lib/app/import-library.ts';
import { sanitiseHtml } from '../../lib/panel/sanitise-html.ts';
import { openImportJournal } from '../../lib/store/indexeddb-import-journal.ts';
import { indexedDbStore } from '../../lib/store/indexeddb-store.ts';

export type MadeFormat = 'pocket' | 'netscape' | 'backup';

const store = indexedDbStore();
const ports = bindImportPorts({ store, journal: await openImportJournal(), sanitise: sanitiseHtml });
/** The backup of the library as the last import left it. */
let backup: Blob | null = null;

const addressOf = (n: number) => `https://site${n % 900}.example/story/${n}`;
const titleOf = (n: number) => `Saved story ${n} about the harbour, the ferry and line ${n % 977}`;
const secondsOf = (n: number) => 1_400_000_000 + n * 1800;

function toPocketCsv(count: number): Blob {
  const rows = Array.from(
    { length: count },
    (_, n) =>
      `"${titleOf(n)}",${addressOf(n)},${secondsOf(n)},tag${n % 40}|news,${n % 3 ? 'unread' : 'archive'}\n`,
  );
  return new Blob(['title,url,time_added,tags,status\n', ...rows]);
}

function toNetscape(count: number): Blob {
  const rows = Array.from(
    { length: count },
    (_, n) =>
      `<DT><A HREF="${addressOf(n)}" ADD_DATE="${secondsOf(n)}" TAGS="tag${n % 40},news">${titleOf(n)}</A>\n`,
  );
  const head = '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n';
  return new Blob([head, ...rows, '</DL><p>\n']);
}

async function toFile(format: MadeFormat, count: number): Promise<ImportFile> {
  if (format === 'pocket') return fromBlob(toPocketCsv(count), 'pocket.csv');
  if (format === 'netscape') return fromBlob(toNetscape(count), 'bookmarks.html');
  if (!backup) throw new Error('no backup was made');
  return fromBlob(backup, 'sourceline.ndjson.gz');
}

/** The longest time the page could not answer: how late a timer of every 10 ms came, and the browser's own long tasks. */
function watch(): () => { heldMs: number; longTaskMs: number } {
  let heldMs = 0;
  let longTaskMs = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    heldMs = Math.max(heldMs, now - last - 10);
    last = now;
  }, 10);
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTaskMs = Math.max(longTaskMs, duration);
  });
  observer.observe({ type: 'longtask' });
  return () => {
    clearInterval(timer);
    observer.disconnect();
    return { heldMs: Math.round(heldMs), longTaskMs: Math.round(longTaskMs) };
  };
}

export const bench = {
  /** `cancelAt`: rows after which the reader presses "cancel"; 0: never. */
  async run(format: MadeFormat, count: number, cancelAt: number) {
    const file = await toFile(format, count);
    const stop = new AbortController();
    const end = watch();
    let told = 0;
    const start = performance.now();
    const result = await importLibrary(ports, file, {
      dryRun: false,
      signal: stop.signal,
      onProgress: ({ counts }) => {
        told++;
        if (cancelAt > 0 && counts.rows >= cancelAt) stop.abort();
      },
    });
    const ms = performance.now() - start;
    const held = end();
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    const { entries } = await store.usage();
    const { counts, outcome, hashFits } = result.value;
    return { ms, told, ...held, counts, outcome, hashFits, entries };
  },
  async makeBackup(): Promise<number> {
    const parts: BlobPart[] = [];
    for await (const chunk of backupLibrary(ports)) parts.push(chunk as Uint8Array<ArrayBuffer>);
    backup = new Blob(parts);
    return backup.size;
  },
  async eraseAll(): Promise<void> {
    await store.eraseAll();
    await ports.journal.eraseAll();
  },
};

export type ImportBench = typeof bench;

(globalThis as { bench?: ImportBench }).bench = bench;
document.title = 'ready';
