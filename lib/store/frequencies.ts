// Tables of frequent terms, one a segment → how many entries hold a term.
import { countDocuments } from '../core/library/match.ts';
import type { TermStatistics } from '../core/related/weights.ts';
import type { Caches } from './caches.ts';
import { type Database, type FrequentTerms, initialState } from './database.ts';
import { getEach } from './get-each.ts';

/** Below this share of the library pending saves change no statistics. */
const PENDING_MATTERS = 1 / 8;

type Counts = Map<number, number>;

/** Growing counts by key, while segments are made. */
export const toFrequentTerms = (counts: ReadonlyMap<number, number>): FrequentTerms => ({
  keys: Uint32Array.from(counts.keys()),
  counts: Uint32Array.from(counts.values()),
});

export const fromFrequentTerms = ({ keys, counts }: FrequentTerms): Counts =>
  new Map(Array.from(keys, (key, i) => [key, counts[i] as number]));

export class FrequencyReader {
  /** A segment never changes, so the sum of their tables stands until there are others. */
  #sum: { segments: string; counts: Counts } | null = null;

  async read(database: Database, { columns, pending }: Caches): Promise<TermStatistics> {
    const transaction = database.transaction(['meta', 'flags', 'frequent', 'pending']);
    const state = (await transaction.objectStore('meta').get('state')) ?? initialState();
    const ids = state.segments.map(({ id }) => id);
    const isKnown = this.#sum?.segments === ids.join();
    const [flags, tables] = await Promise.all([
      columns.flags(transaction.objectStore('flags'), state),
      isKnown ? [] : getEach(transaction.objectStore('frequent'), ids),
    ]);
    const documents = countDocuments(flags);
    const matters = state.pending > documents * PENDING_MATTERS;
    if (matters) await pending.read(transaction.objectStore('pending'));
    this.#sum = isKnown ? this.#sum : { segments: ids.join(), counts: sumUp(tables) };
    const inSegments = this.#sum?.counts ?? new Map<number, number>();
    const inPending = matters ? pending.counts() : new Map<number, number>();
    return {
      documents,
      of: (key) => {
        const here = inSegments.get(key);
        const there = inPending.get(key);
        return here === undefined ? (there ?? null) : here + (there ?? 0);
      },
    };
  }

  forget(): void {
    this.#sum = null;
  }
}

function sumUp(tables: readonly (FrequentTerms | undefined)[]): Counts {
  const sum: Counts = new Map();
  for (const table of tables)
    for (const [i, key] of (table?.keys ?? []).entries())
      sum.set(key, (sum.get(key) ?? 0) + (table?.counts[i] ?? 0));
  return sum;
}
