// The state row of the library → read, or changed together with rows of other tables in one transaction.
import type { IDBPTransaction, StoreNames } from 'idb';
import {
  COLUMN_CHUNK,
  type Database,
  initialState,
  type LibrarySchema,
  type LibraryState,
} from './database.ts';

type Table = StoreNames<LibrarySchema>;

export const loadState = async (database: Database): Promise<LibraryState> =>
  (await database.get('meta', 'state')) ?? initialState();

/** Relaxed: what is lost when the power fails is derived data, and its state is lost with it. */
export async function updateState<T extends Table>(
  database: Database,
  tables: readonly T[],
  change: (
    state: LibraryState,
    transaction: IDBPTransaction<LibrarySchema, (T | 'meta')[], 'readwrite'>,
  ) => void | Promise<void>,
): Promise<LibraryState> {
  const transaction = database.transaction<(T | 'meta')[], 'readwrite'>([...tables, 'meta'], 'readwrite', {
    durability: 'relaxed',
  });
  const done = transaction.done;
  done.catch(() => {});
  try {
    const meta = transaction.objectStore('meta' as T | 'meta');
    const state = ((await meta.get('state' as never)) as LibraryState | undefined) ?? initialState();
    await change(state, transaction);
    await meta.put(state as never, 'state' as never);
    await done;
    return state;
  } catch (error) {
    throw await abandon(transaction, error);
  }
}

/** Ends a transaction in which something failed; gives the reason: the fault itself, or why the database gave up. */
export async function abandon(
  transaction: { abort(): void; done: Promise<void> },
  error: unknown,
): Promise<unknown> {
  try {
    transaction.abort();
  } catch {
    // Already over.
  }
  const reason = await transaction.done.then(
    () => error,
    (cause: unknown) => cause,
  );
  // Requests of an aborted transaction only say that it was aborted.
  return (error as Partial<Error> | null)?.name === 'AbortError' ? reason : error;
}

/** A request whose failure shows as that of its transaction, which is waited for. */
export function unawaited(request: Promise<unknown>): void {
  request.catch(() => {});
}

export async function readFlags(database: Database, state: LibraryState): Promise<Uint8Array> {
  const { store } = database.transaction('flags');
  const [chunks, parts] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const flags = new Uint8Array(Math.max(state.nextId, (Math.max(-1, ...chunks) + 1) * COLUMN_CHUNK));
  for (const [i, chunk] of chunks.entries()) flags.set(parts[i] as Uint8Array, chunk * COLUMN_CHUNK);
  return flags;
}
