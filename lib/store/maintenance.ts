// The state of the index → what has to be done to it next: fold in pending saves, rid it of removed words, build it anew.
import { INDEX_VERSION, toTermVector } from '../core/library/index-terms.ts';
import { type Asked, Breath } from './breath.ts';
import type { Database, LibraryState, MergeJob, Segment } from './database.ts';
import type { ExclusiveLock } from './lock.ts';
import { type IndexSizes, type MergeTools, runMerge } from './merge-segments.ts';
import { rebuildStep, type Vectorise } from './rebuild.ts';
import { loadState, updateState } from './state.ts';

export type MaintenanceOptions = {
  open: () => Promise<Database>;
  /** One context at a time. */
  lock: ExclusiveLock;
  /** Saves and answers of this context, to which the work gives way. */
  asked?: Asked;
  indexVersion?: number;
  vectorise?: Vectorise;
  onSlice?: () => Promise<void>;
  sizes?: IndexSizes;
  /** Pending saves that start a flush. */
  flushAt?: number;
};

/** Up to so many pending vectors are read with every query. */
const FLUSH_AT = 64;
/** Blocks as small as a disk reads anyway; slices that a stopped worker can spare. Measured with the trial index. */
const SIZES: IndexSizes = { blockBytes: 8192, sliceBytes: 256 << 10 };
/** Vectors of one flush: an import brings thousands, and sorting the terms of more would hold up the page. */
const FLUSH_MOST = 1024;
/** Pending saves from which folding them in goes before everything else. */
const CROWDED = 4096;
/** Segments up to this size are always taken into a flush, so that their number stays small. */
const SMALL = 1024;
/** A query reads a block of every segment for every term: so many at most while an import runs, and when there is time. */
const MOST_SEGMENTS = 4;
const FEW_SEGMENTS = 2;
/** A rebuilt index is merged when it has this many segments. */
const REBUILD_FAN = 8;

type Due = { pendingDue: number; mostSegments: number };

export class Maintenance {
  readonly #open: () => Promise<Database>;
  readonly #lock: ExclusiveLock;
  readonly #version: number;
  readonly #vectorise: Vectorise;
  readonly #onSlice: () => Promise<void>;
  readonly #sizes: IndexSizes;
  readonly #flushAt: number;
  readonly #asked: Asked | null;
  #running: Promise<void> | null = null;

  constructor(options: MaintenanceOptions) {
    const { open, lock, asked, indexVersion, vectorise, onSlice, sizes, flushAt } = options;
    this.#asked = asked ?? null;
    this.#open = open;
    this.#lock = lock;
    this.#version = indexVersion ?? INDEX_VERSION;
    this.#vectorise = vectorise ?? toTermVector;
    this.#onSlice = onSlice ?? (async () => {});
    this.#sizes = sizes ?? SIZES;
    this.#flushAt = flushAt ?? FLUSH_AT;
  }

  /** Everything that is due. Returns at once when another context is at it. */
  async run(): Promise<void> {
    await this.#running?.catch(() => {});
    await this.#start((state) => this.#nextJob(state, { pendingDue: 1, mostSegments: FEW_SEGMENTS }));
  }

  /** Whether a save has left something to fold in, or to go on with. */
  isFlushDue({ pending, job, rebuild, indexVersion }: LibraryState): boolean {
    return pending >= this.#flushAt || job !== null || rebuild !== null || indexVersion !== this.#version;
  }

  /** Only what keeps queries fast: called after saves. */
  flush(): Promise<void> {
    return (
      this.#running ??
      this.#start((state) =>
        this.#nextJob(
          { ...state, purgeDue: false },
          { pendingDue: this.#flushAt, mostSegments: MOST_SEGMENTS },
        ),
      )
    );
  }

  #start(choose: (state: LibraryState) => MergeJob | null): Promise<void> {
    const running = this.#exclusively(choose).finally(() => {
      this.#running = null;
    });
    this.#running = running;
    return running;
  }

  async #exclusively(choose: (state: LibraryState) => MergeJob | null): Promise<void> {
    await this.#lock(async () => {
      const database = await this.#open();
      const tools: MergeTools = {
        database,
        breath: new Breath(this.#asked),
        onSlice: this.#onSlice,
        sizes: this.#sizes,
      };
      for (;;) {
        const state = await loadState(database);
        if (state.job) await runMerge(tools, state.job, state);
        else if (state.indexVersion !== this.#version || state.rebuild) await this.#rebuild(tools, state);
        else {
          const job = choose(state);
          if (!job) return;
          await startJob(database, job);
        }
      }
    });
  }

  #nextJob(state: LibraryState, { pendingDue, mostSegments }: Due): MergeJob | null {
    const total = state.segments.reduce((sum, { documents }) => sum + documents, 0);
    const job = { output: state.nextSegment, after: null, rebuilding: false };
    const isCrowded = state.pending > CROWDED;
    const isDue = state.purgeDue || state.removed > Math.max(SMALL, total / 8);
    // Takes in all that is pending too: what was removed may be among it.
    if (state.removed > 0 && isDue && state.pending <= FLUSH_MOST) {
      const inputs = state.segments.map(({ id }) => id);
      return { ...job, inputs, pendingUpTo: state.nextId - 1, purges: state.removed };
    }
    // Before the pending ones: an import brings new ones faster than they are folded in.
    if (!isCrowded && state.segments.length > mostSegments) {
      const inputs = chooseInputs(state.segments, 0);
      return { ...job, inputs, pendingUpTo: 0, purges: null };
    }
    if (state.pending < pendingDue) return null;
    const inputs = chooseInputs(state.segments, Math.min(state.pending, FLUSH_MOST));
    return { ...job, inputs, pendingUpTo: state.nextId - 1, purges: null };
  }

  async #rebuild(tools: MergeTools, state: LibraryState): Promise<void> {
    const segments = state.rebuild?.segments ?? [];
    if (state.rebuild?.version === this.#version && segments.length >= REBUILD_FAN)
      await startJob(tools.database, {
        output: state.nextSegment,
        inputs: segments.map(({ id }) => id),
        pendingUpTo: 0,
        after: null,
        purges: null,
        rebuilding: true,
      });
    else await rebuildStep(tools, { version: this.#version, vectorise: this.#vectorise });
  }
}

/**
 * Segments no larger than twice what is merged so far: so an entry is rewritten a logarithmic number of times. Without
 * pending ones the two smallest at least.
 */
function chooseInputs(segments: readonly Segment[], pending: number): number[] {
  const inputs: number[] = [];
  let documents = pending;
  for (const segment of [...segments].sort((a, b) => a.documents - b.documents)) {
    const isNeeded = pending === 0 && inputs.length < 2;
    if (!isNeeded && segment.documents > Math.max(SMALL, documents * 2)) break;
    inputs.push(segment.id);
    documents += segment.documents;
  }
  return inputs;
}

async function startJob(database: Database, job: MergeJob): Promise<void> {
  const capped = job.pendingUpTo === 0 ? 0 : await lastOfBatch(database, job.pendingUpTo);
  await updateState(database, [], (state) => {
    state.job = { ...job, pendingUpTo: capped };
    state.nextSegment = job.output + 1;
    if (job.purges !== null) state.purgeDue = false;
  });
}

/** Number of the last pending vector that goes into one flush. */
async function lastOfBatch(database: Database, upTo: number): Promise<number> {
  const ids = await database.getAllKeys('pending', IDBKeyRange.upperBound(upTo), FLUSH_MOST);
  return ids.at(-1) ?? 0;
}
