// Records that are no entries any more (a bad disk, a fault of ours) → moved out of the library into a place where they can be named and exported.
import { openDB } from 'idb';
import { migrateEntry } from '../core/library/migrations/index.ts';
import { LIBRARY_SCHEMA } from '../core/model/library.ts';
import { COLUMN_CHUNK, type Database, openDatabase } from './database.ts';
import { updateState } from './state.ts';

export type DamagedRecord = {
  /** Title or address, as far as one can be read; for the reader to know what it was. */
  name: string;
  /** ISO instant. */
  foundAt: string;
  /** As it lay in the database. */
  record: unknown;
  text: string | null;
};

const SLICE = 500;

/** A database of its own, so that a damaged record cannot keep the library from opening. */
const openAside = (name: string) =>
  openDB<{ records: { key: number; value: DamagedRecord } }>(`${name}-damaged`, 1, {
    upgrade: (database) => void database.createObjectStore('records', { autoIncrement: true }),
  });

type Row = { id: number; entry?: unknown };

/** A record of a later version is no damage: whoever wrote it will read it again. */
function isDamaged({ entry }: Row): boolean {
  const schema = (entry as { schema?: unknown } | null | undefined)?.schema;
  return !(typeof schema === 'number' && schema > LIBRARY_SCHEMA) && migrateEntry(entry) === null;
}

function nameOf({ id, entry }: Row): string {
  const { title, url, uid } = (entry ?? {}) as Record<string, unknown>;
  const words = [title, url, uid].find((value) => typeof value === 'string' && value !== '');
  return typeof words === 'string' ? words.slice(0, 200) : `#${id}`;
}

/** How many were moved. It is written there before it is taken away here: a stop between leaves it twice, never nowhere. */
export async function setAsideDamaged(now: string, name = 'sourceline'): Promise<number> {
  const database = await openDatabase({ name, onClosed: () => {} });
  try {
    const damaged = await findDamaged(database);
    if (damaged.length === 0) return 0;
    const aside = await openAside(name);
    for (const row of damaged) {
      const text = (await database.get('texts', row.id)) ?? null;
      await aside.add('records', { name: nameOf(row), foundAt: now, record: row.entry ?? null, text });
    }
    aside.close();
    await takeAway(database, damaged);
    return damaged.length;
  } finally {
    database.close();
  }
}

async function findDamaged(database: Database): Promise<Row[]> {
  const found: Row[] = [];
  let last = -1;
  for (let isMore = true; isMore; ) {
    const rows = (await database.getAll('articles', IDBKeyRange.lowerBound(last, true), SLICE)) as Row[];
    found.push(...rows.filter(isDamaged));
    last = rows.at(-1)?.id ?? last;
    isMore = rows.length === SLICE;
  }
  return found;
}

async function takeAway(database: Database, damaged: readonly Row[]): Promise<void> {
  const tables = ['articles', 'texts', 'contents', 'profiles', 'flags'] as const;
  await updateState(database, tables, async (state, transaction) => {
    const flags = transaction.objectStore('flags');
    for (const { id } of damaged) {
      for (const table of ['articles', 'texts', 'contents', 'profiles'] as const)
        await transaction.objectStore(table).delete(id);
      const chunk = Math.floor(id / COLUMN_CHUNK);
      const bytes = await flags.get(chunk);
      if (bytes) bytes[id % COLUMN_CHUNK] = 0;
      if (bytes) await flags.put(bytes, chunk);
      state.removed++;
    }
    state.purgeDue = true;
    state.clock++;
  });
}

export async function damagedRecords(name = 'sourceline'): Promise<DamagedRecord[]> {
  const aside = await openAside(name);
  const records = await aside.getAll('records');
  aside.close();
  return records;
}

/** After the reader has exported or given them up. */
export async function forgetDamaged(name = 'sourceline'): Promise<void> {
  const aside = await openAside(name);
  await aside.clear('records');
  aside.close();
}
