// Entries to write or remove → one transaction over every table that holds a part of them.
import type { IDBPTransaction } from 'idb';
import type { TermVector } from '../core/library/index-terms.ts';
import { UNDATED } from '../core/library/match.ts';
import type { LibraryEntry } from '../core/model/library.ts';
import type { Profile } from '../core/related/profile.ts';
import { type ArticleRow, dayOf, flagsOf, toArticleRow } from './article-row.ts';
import {
  COLUMN_CHUNK,
  type Database,
  initialState,
  type LibrarySchema,
  type LibraryState,
} from './database.ts';
import type { PackedContent } from './pack.ts';
import { unawaited } from './state.ts';

export const ROW_TABLES = [
  'meta',
  'articles',
  'texts',
  'contents',
  'profiles',
  'pending',
  'flags',
  'days',
  'tags',
  'deleted',
] as const;
type RowTable = (typeof ROW_TABLES)[number];
export type RowTransaction = IDBPTransaction<LibrarySchema, RowTable[], 'readwrite'>;

/** Text, the rest of the content, and what is derived from them for search and related articles. */
export type IndexedContent = { packed: PackedContent; vector: TermVector; profile: Profile };

export type RowWrite = {
  before: ArticleRow | null;
  /** null: remove. */
  entry: LibraryEntry | null;
  /** null: text and words are as before. */
  indexed: IndexedContent | null;
};

/** Strict: a save that was acknowledged is on the disk, also when the power fails. */
export const beginWrite = (database: Database): RowTransaction =>
  database.transaction([...ROW_TABLES], 'readwrite', { durability: 'strict' });

export async function readState(transaction: RowTransaction): Promise<LibraryState> {
  return (await transaction.objectStore('meta').get('state')) ?? initialState();
}

/**
 * Writes everything or, when the transaction fails, nothing. An entry whose words change gets a new number, so that what
 * a segment says of a number never changes.
 */
export async function writeRows(
  transaction: RowTransaction,
  state: LibraryState,
  writes: readonly RowWrite[],
  deletedAt: string,
): Promise<void> {
  const columns = new ColumnWriter(transaction);
  const requests: Promise<unknown>[] = [];
  const request: Request = (made) => {
    unawaited(made);
    requests.push(made);
  };
  for (const write of writes) writeRow({ transaction, state, columns, request, deletedAt }, write);
  state.clock++;
  request(columns.write());
  request(writeTags(transaction, countTagSteps(writes)));
  request(transaction.objectStore('meta').put(state, 'state'));
  await Promise.all(requests);
}

type Request = (made: Promise<unknown>) => void;
type Writing = {
  transaction: RowTransaction;
  state: LibraryState;
  columns: ColumnWriter;
  request: Request;
  deletedAt: string;
};

function writeRow({ transaction, state, columns, request, deletedAt }: Writing, write: RowWrite): void {
  const { before, entry, indexed } = write;
  const keepsNumber = before !== null && entry !== null && indexed === null;
  if (before && !keepsNumber) {
    // Its words stay in a segment until the next full merge, but no query gives it out: its flags are gone.
    for (const table of ['articles', 'texts', 'contents', 'profiles'] as const)
      request(transaction.objectStore(table).delete(before.id));
    columns.set(before.id, 0, UNDATED);
    state.removed++;
  }
  if (!entry) {
    if (!before) return;
    state.purgeDue = true;
    const { uid, rev } = before.entry;
    request(transaction.objectStore('deleted').put({ uid, rev: rev + 1, deletedAt }));
    return;
  }
  const id = keepsNumber ? before.id : state.nextId++;
  columns.set(id, flagsOf(entry), dayOf(entry));
  request(transaction.objectStore('articles').put(toArticleRow(id, entry)));
  if (!before) request(transaction.objectStore('deleted').delete(entry.uid));
  if (!indexed) return;
  addContent(transaction, id, indexed, request);
  state.pending++;
}

function addContent(
  transaction: RowTransaction,
  id: number,
  { packed, vector, profile }: IndexedContent,
  request: Request,
): void {
  request(transaction.objectStore('texts').put(packed.text, id));
  request(transaction.objectStore('profiles').put(profile, id));
  request(transaction.objectStore('pending').put(vector, id));
  if (packed.rest) request(transaction.objectStore('contents').put(packed.rest, id));
}

/** How many entries more or less hold each tag. */
function countTagSteps(writes: readonly RowWrite[]): Map<string, number> {
  const steps = new Map<string, number>();
  const step = (tags: readonly string[], by: number) => {
    for (const tag of new Set(tags)) steps.set(tag, (steps.get(tag) ?? 0) + by);
  };
  for (const { before, entry } of writes) {
    step(before?.entry.tags ?? [], -1);
    step(entry?.tags ?? [], 1);
  }
  return steps;
}

async function writeTags(transaction: RowTransaction, steps: Map<string, number>): Promise<void> {
  const tags = transaction.objectStore('tags');
  for (const [tag, by] of steps) {
    if (by === 0) continue;
    const count = ((await tags.get(tag)) ?? 0) + by;
    await (count > 0 ? tags.put(count, tag) : tags.delete(tag));
  }
}

/** Collects changes of the columns, so that each chunk is read and written once. */
class ColumnWriter {
  readonly #transaction: RowTransaction;
  readonly #changes = new Map<number, [place: number, flag: number, day: number][]>();

  constructor(transaction: RowTransaction) {
    this.#transaction = transaction;
  }

  set(id: number, flag: number, day: number): void {
    const chunk = Math.floor(id / COLUMN_CHUNK);
    const changes = this.#changes.get(chunk) ?? [];
    changes.push([id % COLUMN_CHUNK, flag, day]);
    this.#changes.set(chunk, changes);
  }

  async write(): Promise<void> {
    const flagTable = this.#transaction.objectStore('flags');
    const dayTable = this.#transaction.objectStore('days');
    for (const [chunk, changes] of this.#changes) {
      const [oldFlags, oldDays] = await Promise.all([flagTable.get(chunk), dayTable.get(chunk)]);
      const flags = oldFlags ?? new Uint8Array(COLUMN_CHUNK);
      const days = oldDays ?? new Int32Array(COLUMN_CHUNK).fill(UNDATED);
      for (const [place, flag, day] of changes) {
        flags[place] = flag;
        days[place] = day;
      }
      await Promise.all([flagTable.put(flags, chunk), dayTable.put(days, chunk)]);
    }
  }
}
