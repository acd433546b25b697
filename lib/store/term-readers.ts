// Segments and pending vectors → streams of terms in order, to be merged.
import type { TermVector } from '../core/library/index-terms.ts';
import { ByteWriter, type EncodedTerm, readTerms } from './block.ts';
import type { Breath } from './breath.ts';
import type { Database } from './database.ts';

/** The current term of a stream; null at its end. `fill` must have been awaited when `isDry`. */
export interface TermReader {
  readonly current: EncodedTerm | null;
  readonly isDry: boolean;
  next(): void;
  fill(): Promise<void>;
}

/** Blocks read at a time: about 1 MB. */
const BLOCKS = 128;

export class SegmentReader implements TermReader {
  readonly #database: Database;
  readonly #segment: number;
  readonly #after: string | null;
  #from: IDBValidKey;
  #terms: Iterator<EncodedTerm> | null = null;
  #ended = false;
  current: EncodedTerm | null = null;

  /** `after`: terms up to this one are passed over. */
  constructor(database: Database, segment: number, after: string | null) {
    this.#database = database;
    this.#segment = segment;
    this.#after = after;
    this.#from = after === null ? [segment] : [segment, after];
  }

  get isDry(): boolean {
    return this.current === null && !this.#ended;
  }

  async fill(): Promise<void> {
    const { store } = this.#database.transaction('postings');
    const range = IDBKeyRange.bound(this.#from, [this.#segment, []], this.#terms !== null, true);
    const [keys, blocks] = await Promise.all([store.getAllKeys(range, BLOCKS), store.getAll(range, BLOCKS)]);
    if (keys.length < BLOCKS) this.#ended = true;
    this.#from = keys.at(-1) ?? this.#from;
    this.#terms = termsOf(blocks);
    this.next();
    while (this.current && this.#after !== null && this.current.term <= this.#after) this.next();
  }

  next(): void {
    const step = this.#terms?.next();
    this.current = step && !step.done ? step.value : null;
  }
}

function* termsOf(blocks: readonly Uint8Array[]): Generator<EncodedTerm> {
  for (const block of blocks) yield* readTerms(block);
}

export class VectorReader implements TermReader {
  readonly #terms: readonly EncodedTerm[];
  #at = 0;
  readonly isDry = false;

  constructor(terms: readonly EncodedTerm[], after: string | null) {
    this.#terms = terms;
    while (after !== null && this.current && this.current.term <= after) this.next();
  }

  get current(): EncodedTerm | null {
    return this.#terms[this.#at] ?? null;
  }

  next(): void {
    this.#at++;
  }

  async fill(): Promise<void> {}
}

/** Vectors by ascending number → their terms in order, each with its list. */
export async function invertVectors(
  vectors: readonly { id: number; vector: TermVector }[],
  breath: Breath,
): Promise<EncodedTerm[]> {
  const lists = new Map<string, { writer: ByteWriter; lastId: number; count: number }>();
  for (const { id, vector } of vectors) {
    for (const [i, term] of vector.terms.split('\n').entries()) {
      let list = lists.get(term);
      if (!list) {
        list = { writer: new ByteWriter(6), lastId: 0, count: 0 };
        lists.set(term, list);
      }
      list.writer.number(id - list.lastId);
      list.writer.byte(vector.impacts[i] as number);
      list.lastId = id;
      list.count++;
    }
    await breath.take();
  }
  const terms = await sortTerms(lists.keys(), breath);
  const encoded: EncodedTerm[] = [];
  for (const term of terms) {
    const { writer, lastId, count } = lists.get(term) as {
      writer: ByteWriter;
      lastId: number;
      count: number;
    };
    encoded.push({ term, count, lastId, bytes: writer.take() });
    if (encoded.length % 512 === 0) await breath.take();
  }
  return encoded;
}

/** By first character, then each of these groups: sorting all at once would hold up the page. */
async function sortTerms(terms: Iterable<string>, breath: Breath): Promise<string[]> {
  const groups = new Map<number, string[]>();
  for (const term of terms) {
    const first = term.charCodeAt(0);
    const group = groups.get(first);
    if (group) group.push(term);
    else groups.set(first, [term]);
  }
  const sorted: string[] = [];
  for (const [, group] of [...groups].sort((a, b) => a[0] - b[0])) {
    await breath.take();
    for (const term of group.sort()) sorted.push(term);
  }
  return sorted;
}
