// Vectors of entries that are in no segment yet → their weights for the terms asked, each vector read once in this context.
import type { TermVector } from '../core/library/index-terms.ts';
import { type Lookup, lookupKey, type Postings } from '../core/library/match.ts';
import { termKey } from '../core/related/sketch.ts';

/** The table, in any transaction. */
type PendingTable = {
  getAllKeys(): Promise<number[]>;
  get(id: number): Promise<TermVector | undefined>;
  getAll(): Promise<TermVector[]>;
};
/** `terms`: sorted, each between two line feeds, so that one is found without making strings of all. */
type Vector = { terms: string; impacts: Uint8Array };

export class PendingCache {
  /** A vector never changes: an entry with other words gets another number. */
  #vectors = new Map<number, Vector>();

  #counts: { vectors: ReadonlyMap<number, Vector>; counts: Map<number, number> } | null = null;

  /** By number, ascending; the same map as long as the vectors are the same. */
  async read(table: PendingTable): Promise<ReadonlyMap<number, Vector>> {
    const ids = await table.getAllKeys();
    const missing = ids.filter((id) => !this.#vectors.has(id));
    const isMost = missing.length > ids.length / 2;
    const read = isMost ? await table.getAll() : await Promise.all(missing.map((id) => table.get(id)));
    const found = new Map((isMost ? ids : missing).map((id, i) => [id, read[i]]));
    const vectors = new Map<number, Vector>();
    for (const id of ids) {
      const fresh = found.get(id);
      const vector =
        this.#vectors.get(id) ?? (fresh && { terms: `\n${fresh.terms}\n`, impacts: fresh.impacts });
      if (vector) vectors.set(id, vector);
    }
    if (missing.length > 0 || vectors.size !== this.#vectors.size) this.#vectors = vectors;
    return this.#vectors;
  }

  /** How many of the vectors read last hold the term of a key. */
  counts(): ReadonlyMap<number, number> {
    if (this.#counts?.vectors !== this.#vectors)
      this.#counts = { vectors: this.#vectors, counts: countKeys(this.#vectors.values()) };
    return this.#counts.counts;
  }

  forget(): void {
    this.#vectors = new Map();
  }
}

function countKeys(vectors: Iterable<Vector>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { terms } of vectors)
    for (const term of terms.slice(1, -1).split('\n')) {
      const key = termKey(term);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

/** One list for each lookup that some vector holds. */
export function findPending(
  vectors: ReadonlyMap<number, Vector>,
  lookups: readonly Lookup[],
): Map<string, Postings> {
  const lists = new Map<string, Postings>();
  for (const lookup of lookups) {
    const ids: number[] = [];
    const impacts: number[] = [];
    for (const [id, vector] of vectors) {
      const impact = impactIn(vector, lookup);
      if (impact === 0) continue;
      ids.push(id);
      impacts.push(impact);
    }
    if (ids.length)
      lists.set(lookupKey(lookup), { ids: Uint32Array.from(ids), impacts: Uint8Array.from(impacts) });
  }
  return lists;
}

/** Weight of the term, or of the heaviest that begins so; 0: not there. */
function impactIn({ terms, impacts }: Vector, { term, prefix }: Lookup): number {
  const wanted = prefix ? `\n${term}` : `\n${term}\n`;
  let at = terms.indexOf(wanted);
  if (at === -1) return 0;
  let heaviest = 0;
  // Terms are sorted, so those that begin alike follow each other.
  for (let i = countLineFeeds(terms, at); terms.startsWith(wanted, at); i++) {
    heaviest = Math.max(heaviest, impacts[i] as number);
    if (!prefix) break;
    at = terms.indexOf('\n', at + 1);
  }
  return heaviest;
}

function countLineFeeds(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
