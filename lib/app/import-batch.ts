// Rows of an import → what is written of them in one step, and how each of them counts.
import type { EntryDraft } from '../core/library/entry.ts';
import type { KeptEntry } from '../core/library/formats/format.ts';
import { mergeEntry } from '../core/library/merge-entry.ts';
import { type Drafted, mergeImport, readersOwn } from '../core/library/merge-import.ts';
import type { Result } from '../core/model/failure.ts';
import type { ImportCounts } from '../core/model/interchange.ts';
import { LIBRARY_SCHEMA, type LibraryEntry } from '../core/model/library.ts';
import type { ImportBatch } from '../store/import-journal.ts';
import type { ImportTarget } from './import-ports.ts';

/** A row to take: a draft to be joined with what is there, or an entry of a backup to be taken as it is. */
export type TakenRow = { kind: 'draft'; drafted: Drafted } | { kind: 'entry'; kept: KeptEntry };

/** All rows of a batch with one uid, joined. */
type Slot = {
  before: LibraryEntry | null;
  /** Taken as it is: a new entry of a backup. */
  exact: KeptEntry | null;
  /** Joined by the store with what it has. */
  joined: Drafted | null;
  /** As it will be after the batch. */
  entry: LibraryEntry;
};

export type PlannedBatch = {
  counts: Pick<ImportCounts, 'added' | 'merged' | 'unchanged'>;
  exact: KeptEntry[];
  joined: Drafted[];
  journal: Pick<ImportBatch, 'added' | 'changed'>;
};

export const uidOf = (row: TakenRow): string =>
  row.kind === 'draft' ? row.drafted.draft.uid : row.kept.entry.uid;

/** A draft as an entry, for rules that take entries; the store sets the four fields itself. */
export const asEntry = (draft: EntryDraft): LibraryEntry => ({
  ...draft,
  schema: LIBRARY_SCHEMA,
  rev: 0,
  updatedAt: draft.savedAt,
  deletedAt: null,
});

const toDrafted = (row: TakenRow): Drafted =>
  row.kind === 'draft'
    ? row.drafted
    : {
        draft: toDraft(row.kept.entry),
        content: row.kept.content ?? { uid: row.kept.entry.uid, analysis: null, text: '', html: null },
      };

function toDraft({
  rev: _rev,
  schema: _schema,
  updatedAt: _updatedAt,
  deletedAt: _deletedAt,
  ...draft
}: LibraryEntry): EntryDraft {
  return draft;
}

/** `before`: the entries that were there before this batch, by uid. */
export function planBatch(
  rows: readonly TakenRow[],
  before: ReadonlyMap<string, LibraryEntry | null>,
): PlannedBatch {
  const slots = new Map<string, Slot>();
  const counts = { added: 0, merged: 0, unchanged: 0 };
  for (const row of rows) {
    const uid = uidOf(row);
    const known = slots.get(uid);
    const entry = known?.entry ?? before.get(uid) ?? null;
    if (!entry) {
      slots.set(uid, newSlot(row));
      counts.added += 1;
      continue;
    }
    const slot = known ?? { before: entry, exact: null, joined: null, entry };
    const { incoming, after, unchanged } = mergeImport(entry, toDrafted(row));
    counts[unchanged ? 'unchanged' : 'merged'] += 1;
    if (!unchanged) {
      slots.set(uid, {
        ...slot,
        joined: slot.joined ? joinDrafts(slot.joined, incoming) : incoming,
        entry: { ...asEntry(after), rev: entry.rev, updatedAt: entry.updatedAt },
      });
    }
  }
  return { counts, ...toWrites([...slots.values()]) };
}

const newSlot = (row: TakenRow): Slot =>
  row.kind === 'draft'
    ? { before: null, exact: null, joined: row.drafted, entry: asEntry(row.drafted.draft) }
    : { before: null, exact: row.kept, joined: null, entry: row.kept.entry };

const joinDrafts = (first: Drafted, second: Drafted): Drafted =>
  mergeEntry({ entry: asEntry(first.draft), content: first.content }, second);

function toWrites(slots: readonly Slot[]): Omit<PlannedBatch, 'counts'> {
  const written = slots.filter(({ exact, joined }) => exact !== null || joined !== null);
  return {
    exact: written.flatMap(({ exact }) => exact ?? []),
    joined: written.flatMap(({ joined }) => joined ?? []),
    journal: {
      added: written
        .filter(({ before }) => before === null)
        .map(({ entry }) => ({ uid: entry.uid, own: readersOwn(entry) })),
      changed: written.flatMap(({ before, joined }) => {
        if (!before || !joined) return [];
        const { after, bringsText } = mergeImport(before, joined);
        return [{ before, after, bringsText }];
      }),
    },
  };
}

/** Backup entries first, since rows of the same batch may be joined with them. */
export async function writeBatch(
  store: ImportTarget,
  { exact, joined }: Pick<PlannedBatch, 'exact' | 'joined'>,
): Promise<Result<void>> {
  if (exact.length > 0) {
    const restored = await store.restore(exact);
    if (!restored.ok) return restored;
  }
  if (joined.length > 0) {
    const put = await store.putMany(joined);
    if (!put.ok) return put;
  }
  return { ok: true, value: undefined };
}
