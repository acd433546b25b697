// The database → how many entries it holds and what the browser says of its room.
import { FLAG } from '../core/library/match.ts';
import type { ColumnCache } from './columns.ts';
import { type Database, initialState } from './database.ts';
import type { LibraryUsage } from './store.ts';

export async function readUsage(database: Database, columns: ColumnCache): Promise<LibraryUsage> {
  const transaction = database.transaction(['meta', 'flags']);
  const state = (await transaction.objectStore('meta').get('state')) ?? initialState();
  let entries = 0;
  let saved = 0;
  for (const flag of await columns.flags(transaction.objectStore('flags'), state)) {
    if (flag) entries++;
    if (flag & FLAG.saved) saved++;
  }
  // Not there in Node, and in some private windows.
  const storage = globalThis.navigator?.storage as StorageManager | undefined;
  const estimate = await storage?.estimate?.().catch(() => null);
  const persisted = await storage?.persisted?.().catch(() => null);
  return {
    entries,
    saved,
    bytes: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
    persisted: persisted ?? null,
  };
}
