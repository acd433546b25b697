// Texts of the library → a new index of another version beside the old one, which answers until the new one is whole.
import type { TermVector } from '../core/library/index-terms.ts';
import type { EntryContent, LibraryEntry } from '../core/model/library.ts';
import { type Profile, toProfile } from '../core/related/profile.ts';
import type { Database, Rebuild } from './database.ts';
import { readContent } from './edit-rows.ts';
import { toFrequentTerms } from './frequencies.ts';
import { type BlockRow, buildBlocks, leastFrequent, type MergeTools } from './merge-segments.ts';
import { loadState, unawaited, updateState } from './state.ts';
import { invertVectors, VectorReader } from './term-readers.ts';

export type Vectorise = (entry: LibraryEntry, content: EntryContent | null) => TermVector;
type RebuildInput = { version: number; vectorise: Vectorise };

/** Entries of one step; what a stopped step had done is done again. */
const STEP = 1024;
const READ = 64;

/** Starts the rebuild, indexes the next entries, or puts the whole new index in the old one's place. */
export async function rebuildStep(tools: MergeTools, input: RebuildInput): Promise<void> {
  const { database } = tools;
  const { rebuild } = await loadState(database);
  if (rebuild?.version !== input.version) return startRebuild(database, input.version);
  if (rebuild.cursor >= rebuild.upTo) return swapIndex(database, rebuild);
  await indexNext(tools, rebuild, input.vectorise);
}

const startRebuild = async (database: Database, version: number): Promise<void> => {
  await updateState(database, ['postings', 'frequent'], (state, transaction) => {
    for (const { id } of state.rebuild?.segments ?? []) {
      unawaited(transaction.objectStore('postings').delete(IDBKeyRange.bound([id], [id, []])));
      unawaited(transaction.objectStore('frequent').delete(id));
    }
    state.rebuild = { version, cursor: 0, upTo: state.nextId - 1, segments: [] };
  });
};

async function indexNext(tools: MergeTools, rebuild: Rebuild, vectorise: Vectorise) {
  const { database, breath } = tools;
  const vectors: { id: number; vector: TermVector }[] = [];
  const profiles: [number, Profile][] = [];
  let { cursor } = rebuild;
  while (vectors.length < STEP && cursor < rebuild.upTo) {
    const range = IDBKeyRange.bound(cursor, rebuild.upTo, true);
    const rows = await database.getAll('articles', range, READ);
    for (const row of rows) {
      const content = await readContent(database, row);
      vectors.push({ id: row.id, vector: vectorise(row.entry, content) });
      profiles.push([row.id, toProfile(row.entry, content)]);
      await breath.take();
    }
    cursor = rows.length < READ ? rebuild.upTo : (rows.at(-1)?.id ?? rebuild.upTo);
  }
  const frequent = new Map<number, number>();
  const readers = [new VectorReader(await invertVectors(vectors, breath), null)];
  const least = leastFrequent(vectors.length);
  const blocks: BlockRow[] = [];
  for await (const row of buildBlocks({ readers, isAlive: null, frequent, least }, tools)) blocks.push(row);
  await updateState(
    database,
    ['articles', 'postings', 'frequent', 'profiles'],
    async (state, transaction) => {
      if (!state.rebuild) throw new Error('the index was changed by another context');
      const segment = state.nextSegment++;
      for (const [lastTerm, block] of blocks)
        unawaited(transaction.objectStore('postings').put(block, [segment, lastTerm]));
      unawaited(transaction.objectStore('frequent').put(toFrequentTerms(frequent), segment));
      for (const [id, profile] of profiles)
        if (await transaction.objectStore('articles').getKey(id))
          unawaited(transaction.objectStore('profiles').put(profile, id));
      state.rebuild.segments.push({ id: segment, documents: vectors.length });
      state.rebuild.cursor = cursor;
    },
  );
  await tools.onSlice();
}

/** The new index takes over; vectors that it holds are no longer pending. */
async function swapIndex(database: Database, { version, upTo, segments }: Rebuild): Promise<void> {
  await updateState(database, ['postings', 'frequent', 'pending'], async (state, transaction) => {
    for (const { id } of state.segments) {
      unawaited(transaction.objectStore('postings').delete(IDBKeyRange.bound([id], [id, []])));
      unawaited(transaction.objectStore('frequent').delete(id));
    }
    const pending = transaction.objectStore('pending');
    unawaited(pending.delete(IDBKeyRange.upperBound(upTo)));
    state.pending = await pending.count();
    state.segments = segments;
    state.indexVersion = version;
    state.rebuild = null;
  });
}
