// Entries that an earlier version of the extension wrote → entries of today, in slices, before anything is asked of the library.
import { migrateEntry } from '../core/library/migrations/index.ts';
import { LIBRARY_SCHEMA } from '../core/model/library.ts';
import { toArticleRow } from './article-row.ts';
import type { Database } from './database.ts';
import { loadState, updateState } from './state.ts';

/** Rows of one transaction; a stopped migration goes over the finished ones quickly. */
const SLICE = 200;

/** Two contexts may do it at once: each row is read and written in one transaction. */
export async function migrateRows(database: Database): Promise<void> {
  const { entrySchema } = await loadState(database);
  if (entrySchema >= LIBRARY_SCHEMA) return;
  let last = 0;
  for (let isMore = true; isMore; ) {
    const transaction = database.transaction('articles', 'readwrite');
    const rows = await transaction.store.getAll(IDBKeyRange.lowerBound(last, true), SLICE);
    for (const { id, entry } of rows) {
      if (entry.schema >= LIBRARY_SCHEMA) continue;
      const migrated = migrateEntry(entry);
      // One that cannot be brought up is left as it is: better an odd row than a lost one.
      if (migrated) await transaction.store.put(toArticleRow(id, migrated));
    }
    await transaction.done;
    last = rows.at(-1)?.id ?? last;
    isMore = rows.length === SLICE;
  }
  await updateState(database, [], (state) => {
    state.entrySchema = LIBRARY_SCHEMA;
    state.clock++;
  });
}
