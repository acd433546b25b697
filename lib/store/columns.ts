// Flags and days of publication of all entries → one array each, read again only after something was written.
import { UNDATED } from '../core/library/match.ts';
import { COLUMN_CHUNK, type LibraryState } from './database.ts';

/** The table of a column, in any transaction. */
type ColumnTable<T> = { getAllKeys(): Promise<number[]>; getAll(): Promise<T[]> };
type Cached<T> = { clock: number; values: T };

export class ColumnCache {
  #flags: Cached<Uint8Array> | null = null;
  #days: Cached<Int32Array> | null = null;

  async flags(table: ColumnTable<Uint8Array>, state: LibraryState): Promise<Uint8Array> {
    if (this.#flags?.clock === state.clock) return this.#flags.values;
    const [chunks, parts] = await Promise.all([table.getAllKeys(), table.getAll()]);
    const values = new Uint8Array(state.nextId);
    for (const [i, chunk] of chunks.entries()) copy(parts[i], chunk, values);
    this.#flags = { clock: state.clock, values };
    return values;
  }

  async days(table: ColumnTable<Int32Array>, state: LibraryState): Promise<Int32Array> {
    if (this.#days?.clock === state.clock) return this.#days.values;
    const [chunks, parts] = await Promise.all([table.getAllKeys(), table.getAll()]);
    const values = new Int32Array(state.nextId).fill(UNDATED);
    for (const [i, chunk] of chunks.entries()) copy(parts[i], chunk, values);
    this.#days = { clock: state.clock, values };
    return values;
  }

  forget(): void {
    this.#flags = null;
    this.#days = null;
  }
}

function copy<T extends Uint8Array | Int32Array>(part: T | undefined, chunk: number, into: T): void {
  const start = chunk * COLUMN_CHUNK;
  if (part && start < into.length) into.set(part.subarray(0, into.length - start), start);
}
