// What should become of some entries → read, worked out, and written in one transaction if nobody wrote them meanwhile.
import { toTermVector } from '../core/library/index-terms.ts';
import { isFoundAlike, isSameContent } from '../core/library/merge-entry.ts';
import { readText } from '../core/library/read-text.ts';
import type { Failure, Result } from '../core/model/failure.ts';
import type { EntryContent, LibraryEntry } from '../core/model/library.ts';
import { toProfile } from '../core/related/profile.ts';
import type { ArticleRow } from './article-row.ts';
import type { Database, LibraryState, Tombstone } from './database.ts';
import { packContent, unpackContent } from './pack.ts';
import { abandon } from './state.ts';
import { beginWrite, type IndexedContent, type RowWrite, readState, writeRows } from './write-rows.ts';

/** An entry as it stands, before an edit. `content` is read only when it is asked for. */
export type Standing = {
  uid: string;
  row: ArticleRow | null;
  tombstone: Tombstone | null;
  content: () => Promise<EntryContent | null>;
};

/** What it should become; null: leave it. `content` undefined: as it is. */
export type Edit = { entry: LibraryEntry | null; content?: EntryContent } | null;

export type EditPlan = (standing: Standing) => Promise<Edit>;

/** Another context can write between reading and writing; then all is read again. More often than this is a fault. */
const TRIES = 10;

/** Gives the state of the library after it; null: nothing was to be written. */
export async function editRows(
  open: () => Promise<Database>,
  uids: readonly string[],
  plan: EditPlan,
  now: string,
): Promise<Result<LibraryState | null>> {
  try {
    const database = await open();
    for (let tries = 0; tries < TRIES; tries++) {
      const standing = await readStanding(database, uids);
      const writes: RowWrite[] = [];
      for (const one of standing) {
        const write = await toWrite(one, await plan(one));
        if (write) writes.push(write);
      }
      if (!writes.length) return { ok: true, value: null };
      const state = await commit(database, writes, now);
      if (state) return { ok: true, value: state };
    }
    return { ok: false, failure: { code: 'storage-unavailable', detail: 'another window keeps writing' } };
  } catch (error) {
    return { ok: false, failure: toFailure(error) };
  }
}

async function readStanding(database: Database, uids: readonly string[]): Promise<Standing[]> {
  const transaction = database.transaction(['articles', 'deleted']);
  const index = transaction.objectStore('articles').index('uid');
  return Promise.all(
    [...new Set(uids)].map(async (uid) => {
      const [row = null, tombstone = null] = await Promise.all([
        index.get(uid),
        transaction.objectStore('deleted').get(uid),
      ]);
      return { uid, row, tombstone, content: () => readContent(database, row) };
    }),
  );
}

export async function readContent(database: Database, row: ArticleRow | null): Promise<EntryContent | null> {
  if (!row) return null;
  const transaction = database.transaction(['texts', 'contents']);
  const [text, rest] = await Promise.all([
    transaction.objectStore('texts').get(row.id),
    transaction.objectStore('contents').get(row.id),
  ]);
  return text === undefined ? null : unpackContent(row.entry.uid, { text, rest: rest ?? null });
}

async function toWrite({ uid, row, content }: Standing, edit: Edit): Promise<RowWrite | null> {
  if (!edit) return null;
  const { entry } = edit;
  if (!entry) return row ? { before: row, entry: null, indexed: null } : null;
  const old = edit.content && row ? await content() : null;
  const isAlike =
    row !== null && isFoundAlike(row.entry, entry) && (!edit.content || isSameContent(old, edit.content));
  if (isAlike) return { before: row, entry, indexed: null };
  const whole = edit.content ?? (await content()) ?? { uid, analysis: null, text: '', html: null };
  return { before: row, entry, indexed: await toIndexed(entry, whole) };
}

async function toIndexed(entry: LibraryEntry, content: EntryContent): Promise<IndexedContent> {
  const words = readText(entry, content);
  return {
    packed: await packContent(content),
    vector: toTermVector(entry, content, words),
    profile: toProfile(entry, content, words),
  };
}

/** null: an entry has changed since it was read, and nothing was written. */
async function commit(
  database: Database,
  writes: readonly RowWrite[],
  now: string,
): Promise<LibraryState | null> {
  const transaction = beginWrite(database);
  const done = transaction.done;
  // The reason of an aborted transaction is on `done`; its requests only say that it was aborted.
  done.catch(() => {});
  try {
    const index = transaction.objectStore('articles').index('uid');
    const [state, ...current] = await Promise.all([
      readState(transaction),
      ...writes.map(({ before, entry }) => index.get((before?.entry ?? entry)?.uid ?? '')),
    ]);
    if (!writes.every(({ before }, i) => isSameRow(before, current[i] ?? null))) {
      transaction.abort();
      return null;
    }
    await writeRows(transaction, state, writes, now);
    transaction.commit();
    await done;
    return state;
  } catch (error) {
    throw await abandon(transaction, error);
  }
}

const isSameRow = (a: ArticleRow | null, b: ArticleRow | null): boolean =>
  a === null || b === null ? a === b : a.id === b.id && a.entry.rev === b.entry.rev;

/** Full disk and quota are one thing to the reader: make room or export. */
export function toFailure(error: unknown): Failure {
  const { name = '', message = '' } = (error ?? {}) as Partial<Error>;
  const isFull = name === 'QuotaExceededError' || /quota|disk.*full|no space/i.test(message);
  return { code: isFull ? 'storage-full' : 'storage-unavailable', detail: `${name}: ${message}` };
}
