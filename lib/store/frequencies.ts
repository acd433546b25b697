// Tables of frequent terms, one a segment → how many entries hold a term.
import { countDocuments } from '../core/library/match.ts';
import type { TermStatistics } from '../core/related/weights.ts';
import type { Caches } from './caches.ts';
import { type Database, initialState } from './database.ts';

/** Below this share of the library pending saves change no statistics. */
const PENDING_MATTERS = 1 / 32;

export class FrequencyReader {
  /** A segment never changes, so its table is read once. */
  readonly #tables = new Map<number, ReadonlyMap<string, number>>();

  async read(database: Database, { columns, pending: vectors }: Caches): Promise<TermStatistics> {
    const transaction = database.transaction(['meta', 'flags', 'frequent', 'pending']);
    const state = (await transaction.objectStore('meta').get('state')) ?? initialState();
    const missing = state.segments.filter(({ id }) => !this.#tables.has(id));
    const [flags, read] = await Promise.all([
      columns.flags(transaction.objectStore('flags'), state),
      Promise.all(missing.map(({ id }) => transaction.objectStore('frequent').get(id))),
    ]);
    const documents = countDocuments(flags);
    const pending =
      state.pending > documents * PENDING_MATTERS
        ? await vectors.read(transaction.objectStore('pending'))
        : new Map<number, never>();
    for (const [i, { id }] of missing.entries()) this.#tables.set(id, read[i] ?? new Map());
    const living = new Set(state.segments.map(({ id }) => id));
    for (const id of this.#tables.keys()) if (!living.has(id)) this.#tables.delete(id);
    const tables = [...this.#tables.values(), countTerms([...pending.values()])];
    return {
      documents,
      of: (term) => {
        let count: number | null = null;
        for (const table of tables) {
          const here = table.get(term);
          if (here !== undefined) count = (count ?? 0) + here;
        }
        return count;
      },
    };
  }

  forget(): void {
    this.#tables.clear();
  }
}

function countTerms(vectors: readonly { terms: readonly string[] }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of vectors) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
