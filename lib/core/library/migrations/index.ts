// Records of every earlier schema → records of today; used when a database opens and when a backup is read.
import { LIBRARY_SCHEMA, LibraryEntry } from '../../model/library.ts';
import { initial } from './0001-initial.ts';

export type Migration = {
  /** The schema that comes out of it. */
  to: number;
  migrate: (record: Record<string, unknown>) => Record<string, unknown>;
};

/** In order, the first leading to schema 1: a test holds the list against the folder. */
export const migrations: readonly Migration[] = [initial];

/** null: not an entry of any schema known here (a later version of the extension wrote it, or it is broken). */
export function migrateEntry(record: unknown): LibraryEntry | null {
  if (typeof record !== 'object' || record === null) return null;
  let current = record as Record<string, unknown>;
  const schema = typeof current.schema === 'number' ? current.schema : 0;
  if (schema > LIBRARY_SCHEMA) return null;
  for (const { to, migrate } of migrations) if (to > schema) current = { ...migrate(current), schema: to };
  const parsed = LibraryEntry.safeParse(current);
  return parsed.success ? parsed.data : null;
}
