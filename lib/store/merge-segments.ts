// Some segments and pending vectors → one segment that takes their place, written in slices and good to go on with after a stop.
import { termKey } from '../core/related/sketch.ts';
import { ByteWriter, type EncodedTerm, mergeTerm, writeTerm } from './block.ts';
import type { Breath } from './breath.ts';
import type { Database, LibraryState, MergeJob } from './database.ts';
import { fromFrequentTerms, toFrequentTerms } from './frequencies.ts';
import { readFlags, unawaited, updateState } from './state.ts';
import { invertVectors, SegmentReader, type TermReader, VectorReader } from './term-readers.ts';

export type MergeTools = {
  database: Database;
  breath: Breath;
  /** Called after every slice that was written; a test may stop the work here. */
  onSlice: () => Promise<void>;
  sizes: IndexSizes;
};

export type IndexSizes = {
  /** A block is cut when it has grown to this. */
  blockBytes: number;
  /** One write transaction: what a stopped worker loses at most. */
  sliceBytes: number;
};

/** Terms that at least this share of a segment's entries hold are counted for the choice of query terms. */
const FREQUENT_SHARE = 1 / 1000;
const FREQUENT_LEAST = 8;

/** Ends with the new segment named in the state and its inputs gone, in one transaction. */
export async function runMerge(tools: MergeTools, job: MergeJob, state: LibraryState): Promise<void> {
  const { database } = tools;
  const vectors = await readVectors(database, job.pendingUpTo);
  const known = job.rebuilding ? (state.rebuild?.segments ?? []) : state.segments;
  const documents = vectors.length + sum(known.filter(({ id }) => job.inputs.includes(id)));
  const readers: TermReader[] = [
    new VectorReader(await invertVectors(vectors, tools.breath), job.after),
    ...job.inputs.map((segment) => new SegmentReader(database, segment, job.after)),
  ];
  const isAlive = await aliveTest(database, state);
  const written = job.after === null ? undefined : await database.get('frequent', job.output);
  const frequent = written ? fromFrequentTerms(written) : new Map<number, number>();
  await writeSegment(tools, job, { readers, isAlive, frequent, least: leastFrequent(documents) });
  await finishMerge(database, job, documents);
}

const sum = (segments: readonly { documents: number }[]) =>
  segments.reduce((total, { documents }) => total + documents, 0);

export const leastFrequent = (documents: number) => Math.max(FREQUENT_LEAST, documents * FREQUENT_SHARE);

async function readVectors(database: Database, upTo: number) {
  if (upTo === 0) return [];
  const { store } = database.transaction('pending');
  const range = IDBKeyRange.upperBound(upTo);
  const [ids, vectors] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return vectors.map((vector, i) => ({ id: ids[i] as number, vector }));
}

/** null: nothing was removed, so lists can be joined as they are. */
async function aliveTest(database: Database, state: LibraryState): Promise<((id: number) => boolean) | null> {
  if (state.removed === 0) return null;
  const flags = await readFlags(database, state);
  return (id) => flags[id] !== 0;
}

export type SegmentInput = {
  readers: readonly TermReader[];
  /** null: all are. */
  isAlive: ((id: number) => boolean) | null;
  /** Filled with the keys of the terms that at least `least` entries hold. */
  frequent: Map<number, number>;
  least: number;
};
export type BlockRow = [lastTerm: string, block: Uint8Array];

async function writeSegment(tools: MergeTools, job: MergeJob, input: SegmentInput): Promise<void> {
  let rows: BlockRow[] = [];
  let bytes = 0;
  for await (const row of buildBlocks(input, tools)) {
    rows.push(row);
    bytes += row[1].length;
    if (bytes < tools.sizes.sliceBytes) continue;
    await writeSlice(tools, job, rows, input.frequent);
    rows = [];
    bytes = 0;
  }
  await writeSlice(tools, job, rows, input.frequent);
}

/** The streams merged term by term into blocks of about `blockBytes`. */
export async function* buildBlocks(
  input: SegmentInput,
  { breath, sizes: { blockBytes } }: Pick<MergeTools, 'breath' | 'sizes'>,
): AsyncGenerator<BlockRow> {
  const block = new ByteWriter(blockBytes * 2);
  let lastTerm = '';
  for (let n = 0; ; n++) {
    for (const reader of input.readers) if (reader.isDry) await reader.fill();
    const lists = takeLowest(input.readers);
    if (!lists.length) break;
    if (n % 256 === 0) await breath.take();
    const merged = mergeTerm(lists, input.isAlive);
    if (!merged) continue;
    if (merged.count >= input.least) input.frequent.set(termKey(merged.term), merged.count);
    // A long list starts a block of its own: readers of short ones before it need not read it too.
    if (block.length > 0 && block.length + merged.bytes.length > blockBytes * 1.5)
      yield [lastTerm, block.take()];
    writeTerm(block, merged);
    lastTerm = merged.term;
    if (block.length >= blockBytes) yield [lastTerm, block.take()];
  }
  if (block.length > 0) yield [lastTerm, block.take()];
}

/** All lists of the lowest current term; the streams go on to their next. */
function takeLowest(readers: readonly TermReader[]): EncodedTerm[] {
  let lowest: string | null = null;
  for (const { current } of readers)
    if (current && (lowest === null || current.term < lowest)) lowest = current.term;
  const lists: EncodedTerm[] = [];
  for (const reader of readers) {
    if (!reader.current || reader.current.term !== lowest) continue;
    lists.push(reader.current);
    reader.next();
  }
  return lists;
}

/** Rows and how far they reach, in one transaction: a stopped merge never leaves rows that nobody knows of. */
async function writeSlice(
  tools: MergeTools,
  job: MergeJob,
  rows: BlockRow[],
  frequent: ReadonlyMap<number, number>,
): Promise<void> {
  const after = rows.at(-1)?.[0] ?? job.after;
  await updateState(tools.database, ['postings', 'frequent'], (state, transaction) => {
    if (state.job?.output !== job.output) throw new Error('the index was changed by another context');
    const postings = transaction.objectStore('postings');
    // Rows of a merge that was begun anew under the same number would be found twice.
    if (job.after === null) unawaited(postings.delete(IDBKeyRange.bound([job.output], [job.output, []])));
    for (const [lastTerm, block] of rows) unawaited(postings.put(block, [job.output, lastTerm]));
    unawaited(transaction.objectStore('frequent').put(toFrequentTerms(frequent), job.output));
    state.job = { ...job, after };
  });
  job.after = after;
  await tools.onSlice();
}

async function finishMerge(database: Database, job: MergeJob, documents: number): Promise<void> {
  await updateState(database, ['postings', 'frequent', 'pending'], async (state, transaction) => {
    if (state.job?.output !== job.output) throw new Error('the index was changed by another context');
    const postings = transaction.objectStore('postings');
    for (const input of job.inputs) {
      unawaited(postings.delete(IDBKeyRange.bound([input], [input, []])));
      unawaited(transaction.objectStore('frequent').delete(input));
    }
    const kept = (segments: LibraryState['segments']) => [
      ...segments.filter(({ id }) => !job.inputs.includes(id)),
      { id: job.output, documents },
    ];
    if (job.rebuilding && state.rebuild) state.rebuild.segments = kept(state.rebuild.segments);
    else state.segments = kept(state.segments);
    if (job.pendingUpTo > 0) {
      const pending = transaction.objectStore('pending');
      unawaited(pending.delete(IDBKeyRange.upperBound(job.pendingUpTo)));
      state.pending = await pending.count();
    }
    if (job.purges !== null) state.removed -= job.purges;
    state.job = null;
  });
}
