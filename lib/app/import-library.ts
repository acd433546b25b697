// A file of another program (or a backup) → entries of the library, in batches that survive a crash, with a report of every row.
import type { ReadItem } from '../core/library/formats/format.ts';
import { toImportDraft } from '../core/library/from-import.ts';
import type { FileResult, ImportCheckpoint, ImportReport } from '../core/model/interchange.ts';
import { memoryImportJournal } from '../store/import-journal.ts';
import { dryRunTarget } from './dry-run-target.ts';
import { planBatch, type TakenRow, uidOf, writeBatch } from './import-batch.ts';
import { type OpenedFile, type OpenedPart, openImportFile } from './import-file/open-file.ts';
import type { ImportFile } from './import-file/source.ts';
import type { ImportPorts, ImportTarget } from './import-ports.ts';
import { addLosses, addRefusal, emptyReport } from './import-report.ts';

export type ImportProgress = { bytesDone: number; bytesTotal: number; counts: ImportReport['counts'] };

export type ImportOptions = {
  /** Counts only; nothing is written, not even to the journal. */
  dryRun: boolean;
  signal?: AbortSignal;
  onProgress?(progress: ImportProgress): void;
};

/** Rows in one step of the store. */
const BATCH_ROWS = 100;
/** Indexing a text takes the store about 0.2 ms a kilobyte, in one go: more would be felt. */
const BATCH_CHARACTERS = 100_000;

/** Older ones can no longer be undone: what they changed takes room. */
const UNDOABLE_IMPORTS = 10;

/**
 * Imports a file. When the journal holds the checkpoint of an import of this same file that did not come to its end, it
 * goes on there, under the same import id. Cancelling or a full disk leaves what is written, and the checkpoint: the
 * reader may go on later, or undo.
 */
export async function importLibrary(
  ports: ImportPorts,
  file: ImportFile,
  options: ImportOptions,
): Promise<FileResult<ImportReport>> {
  const { counted, start, bytesDone } = countReads(file);
  const opened = await openImportFile(counted);
  if (!opened.ok) return opened;
  const run = async (): Promise<ImportReport> => {
    const checkpoint = await chooseCheckpoint(ports, file, opened.value, options.dryRun);
    const tell = () =>
      options.onProgress?.({
        bytesDone: bytesDone(),
        bytesTotal: file.size,
        counts: checkpoint.report.counts,
      });
    start();
    return new ImportRun(ports, options, checkpoint, tell).readAll(opened.value);
  };
  const report = options.dryRun ? await run() : await ports.lock(run);
  return report
    ? { ok: true, value: report }
    : { ok: false, failure: { code: 'import-running', detail: null } };
}

type Checkpoint = Omit<ImportCheckpoint, 'importId'>;

/** That of an earlier run over the same file, or one at its beginning. */
async function chooseCheckpoint(
  ports: ImportPorts,
  file: ImportFile,
  opened: OpenedFile,
  dryRun: boolean,
): Promise<Checkpoint> {
  const fingerprint = await takeFingerprint(ports, file);
  const unfinished = dryRun ? null : await ports.journal.checkpoint();
  if (unfinished?.fingerprint === fingerprint) return unfinished;
  return { fingerprint, done: 0, report: emptyReport(ports, file.name, opened, dryRun) };
}

/** The import that was stopped before its end, to be offered to the reader; the file itself has to be picked again. */
export const findUnfinishedImport = (ports: Pick<ImportPorts, 'journal'>): Promise<ImportCheckpoint | null> =>
  ports.journal.checkpoint();

/** Far below any file's true identity, but a file of the same name, size, beginning and end is the same export. */
async function takeFingerprint({ sha256 }: ImportPorts, file: ImportFile): Promise<string> {
  const ends = await Promise.all([file.read(0, 4096), file.read(Math.max(0, file.size - 4096), file.size)]);
  return sha256(`${file.size}\n${ends.map((bytes) => bytes.join()).join('\n')}`);
}

/** How far into the file the reading has come; looking into it to find the formats does not count. */
function countReads(file: ImportFile): { counted: ImportFile; start(): void; bytesDone(): number } {
  let furthest = 0;
  let counting = false;
  return {
    counted: {
      name: file.name,
      size: file.size,
      read(start, end) {
        if (counting) furthest = Math.max(furthest, Math.min(end, file.size));
        return file.read(start, end);
      },
    },
    start: () => {
      counting = true;
    },
    bytesDone: () => furthest,
  };
}

/** One run over a file; its state is what a checkpoint keeps, and the batch being filled. */
class ImportRun {
  readonly #ports: ImportPorts;
  readonly #options: ImportOptions;
  readonly #checkpoint: Checkpoint;
  readonly #target: ImportTarget;
  readonly #journal: ImportPorts['journal'];
  readonly #tell: () => void;
  #batch: TakenRow[] = [];
  #batchCharacters = 0;
  /** Items read so far; those up to the checkpoint were done by an earlier run. */
  #item = 0;
  readonly #hashes: string[] = [];
  #sawEnd = false;

  constructor(ports: ImportPorts, options: ImportOptions, checkpoint: Checkpoint, tell: () => void) {
    this.#ports = ports;
    this.#options = options;
    this.#checkpoint = checkpoint;
    this.#target = options.dryRun ? dryRunTarget(ports.store) : ports.store;
    this.#journal = options.dryRun ? memoryImportJournal() : ports.journal;
    this.#tell = tell;
  }

  async readAll(opened: OpenedFile): Promise<ImportReport> {
    const { report } = this.#checkpoint;
    report.outcome = 'complete';
    // Before the first batch: a crash in it must find the import that it belongs to.
    await this.#saveCheckpoint();
    for (const part of opened.parts) {
      if (report.outcome === 'complete') await this.#readPart(part, opened);
    }
    if (report.outcome === 'complete') await this.#flush();
    if (!this.#options.dryRun) await this.#close();
    this.#tell();
    return report;
  }

  async #readPart({ part, format, trouble }: OpenedPart, { archive }: OpenedFile): Promise<void> {
    const { report } = this.#checkpoint;
    for await (const item of format.read(part, archive)) {
      await this.#take(item);
      await this.#ports.pause();
      if (this.#options.signal?.aborted) await this.#cancel();
      if (report.outcome !== 'complete') return;
    }
    const found = trouble();
    const isCut = found === null && format.id === 'backup' && !this.#sawEnd;
    const code = found ?? (isCut ? 'file-cut' : null);
    // A record that is cut has been named already; this says that others are missing behind it.
    if (code)
      await this.#take({
        kind: 'refused',
        place: { part: part.name, item: 0, line: null },
        code,
        excerpt: '',
      });
  }

  /** What was read is written first, so that the report and the library say the same. */
  async #cancel(): Promise<void> {
    const { report } = this.#checkpoint;
    if (report.outcome !== 'complete') return;
    await this.#flush();
    if (report.outcome === 'complete') report.outcome = 'cancelled';
  }

  async #take(item: ReadItem): Promise<void> {
    const { report, done } = this.#checkpoint;
    if (item.kind === 'entry') this.#hashes.push(await this.#ports.sha256(item.line));
    if (item.kind === 'backup-end') {
      this.#sawEnd = true;
      report.hashFits =
        item.records === this.#hashes.length &&
        item.hash === (await this.#ports.sha256(this.#hashes.join('')));
      return;
    }
    this.#item += 1;
    if (this.#item <= done) return;
    report.counts.rows += 1;
    if (item.kind === 'refused') return addRefusal(report, item);
    const row = this.#toRow(item);
    this.#batch.push(row);
    this.#batchCharacters += charactersOf(row);
    if (this.#batch.length >= BATCH_ROWS || this.#batchCharacters >= BATCH_CHARACTERS) await this.#flush();
  }

  #toRow(item: Extract<ReadItem, { kind: 'row' | 'entry' }>): TakenRow {
    const { report } = this.#checkpoint;
    addLosses(report, item.losses);
    const { sanitise, outletOf } = this.#ports;
    if (item.kind === 'entry') {
      const { entry, content } = item;
      // HTML of our own backups comes out of this as it was; anybody can write a file that looks like one.
      const html = content?.html == null ? null : sanitise(content.html);
      return { kind: 'entry', kept: { entry, content: content && { ...content, html } } };
    }
    const { importId, startedAt } = report;
    const { losses, ...drafted } = toImportDraft(item.row, { importId, now: startedAt, sanitise, outletOf });
    addLosses(report, losses);
    return { kind: 'draft', drafted };
  }

  /** Journal, library, checkpoint, in this order: a crash between any two loses nothing and doubles nothing. */
  async #flush(): Promise<void> {
    const { report } = this.#checkpoint;
    const rows = this.#batch;
    this.#batch = [];
    this.#batchCharacters = 0;
    if (rows.length > 0) {
      const number = this.#checkpoint.done;
      const plan = planBatch(rows, await this.#before(rows, number));
      await this.#journal.saveBatch({ importId: report.importId, number, ...plan.journal });
      const written = await writeBatch(this.#target, plan);
      if (!written.ok) {
        report.counts.rows -= rows.length;
        report.outcome = written.failure.code === 'storage-full' ? 'storage-full' : 'storage-unavailable';
        return;
      }
      for (const key of ['added', 'merged', 'unchanged'] as const) report.counts[key] += plan.counts[key];
    }
    this.#checkpoint.done = this.#item;
    await this.#saveCheckpoint();
    this.#tell();
  }

  #saveCheckpoint(): Promise<void> {
    const { importId } = this.#checkpoint.report;
    return this.#journal.saveCheckpoint({ ...this.#checkpoint, importId });
  }

  /**
   * What was there before the batch. A batch that was written just before a crash, before its checkpoint, is done again:
   * then the journal knows better than the library what was there before.
   */
  async #before(rows: readonly TakenRow[], number: number) {
    const uids = [...new Set(rows.map(uidOf))];
    const found = await this.#target.getMany(uids);
    const before = new Map(uids.map((uid, i) => [uid, found[i] ?? null]));
    const earlier = await this.#journal.batch(this.#checkpoint.report.importId, number);
    for (const { uid } of earlier?.added ?? []) before.set(uid, null);
    for (const changed of earlier?.changed ?? []) before.set(changed.before.uid, changed.before);
    return before;
  }

  async #close(): Promise<void> {
    const { report } = this.#checkpoint;
    await this.#journal.saveReport(report);
    if (report.outcome === 'complete') await this.#journal.saveCheckpoint(null);
    const reports = await this.#journal.reports();
    for (const { importId } of reports.slice(UNDOABLE_IMPORTS)) await this.#journal.forget(importId);
  }
}

const charactersOf = (row: TakenRow): number => {
  const content = row.kind === 'draft' ? row.drafted.content : row.kept.content;
  return content === null ? 0 : content.text.length + (content.analysis?.article.text.length ?? 0);
};
