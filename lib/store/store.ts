// The port of the library: what every implementation promises. Any extension context may open one; writers share a lock.

import type { EntryDraft } from '../core/library/entry.ts';
import type { Analysis } from '../core/model/analysis.ts';
import type { Result } from '../core/model/failure.ts';
import type {
  EntryContent,
  EntryFilter,
  EntrySort,
  LibraryEntry,
  QueryProblem,
  RelatedEntry,
  SearchHit,
} from '../core/model/library.ts';

export type { EntryDraft };

export type EntryChange = Partial<
  Pick<
    LibraryEntry,
    | 'status'
    | 'title'
    | 'tags'
    | 'note'
    | 'readAt'
    | 'archivedAt'
    | 'highlights'
    | 'claimEdits'
    | 'expiresAt'
    | 'savedAt'
  >
>;

/** The same for all, or worked out for each. */
export type ChangeOf = EntryChange | ((entry: LibraryEntry) => EntryChange);

export type ListQuery = {
  filter: EntryFilter;
  sort: EntrySort;
  /** Rows to pass over and to return. */
  offset: number;
  limit: number;
};

export type LibraryUsage = {
  entries: number;
  saved: number;
  bytes: number | null;
  quota: number | null;
  persisted: boolean | null;
};

export interface LibraryStore {
  /**
   * Writes an entry with its content in one durable step; the same uid again updates it and keeps the reader's own
   * tags, notes and dates of the earlier one. Fails with `storage-full` or `storage-unavailable`, never half.
   */
  put(draft: EntryDraft, content: EntryContent): Promise<Result<LibraryEntry>>;
  /** The same for many at once, in one step: all are written or none. For imports; 100 to 500 at a time. */
  putMany(rows: readonly PutRow[]): Promise<Result<PutOutcome[]>>;
  get(uid: string): Promise<LibraryEntry | null>;
  /** The same for many, in the order asked; null where there is none. */
  getMany(uids: readonly string[]): Promise<(LibraryEntry | null)[]>;
  content(uid: string): Promise<EntryContent | null>;
  /** Changes fields of entries; unknown uids are passed over. Returns the entries as they were before, for undo. */
  change(uids: readonly string[], change: ChangeOf): Promise<Result<LibraryEntry[]>>;
  /** Deletes entries; what comes back restores them exactly when handed to `restore`. */
  remove(uids: readonly string[]): Promise<Result<RemovedEntry[]>>;
  restore(removed: readonly RemovedEntry[]): Promise<Result<void>>;
  list(query: ListQuery): Promise<{ total: number; entries: LibraryEntry[] }>;
  /** Every tag in use with its count, most used first. */
  tags(): Promise<{ tag: string; count: number }[]>;
  /**
   * `query` as typed by the reader, operators included; the last word counts as a prefix. `approximate`: a phrase of
   * frequent words was not looked for in every text, so `total` is worked out from a part of them.
   */
  search(
    query: string,
    page: { filter: EntryFilter; offset: number; limit: number },
  ): Promise<{ total: number; approximate?: boolean; hits: SearchHit[]; problems: QueryProblem[] }>;
  /** Articles that belong to the given one, best first, only those worth showing. */
  related(analysis: Analysis, uid: string): Promise<RelatedEntry[]>;
  /** Folds pending saves into the index, drops what has expired. Safe to stop at any moment. `now`: ISO instant. */
  maintain(now: string): Promise<void>;
  /** Entries that an import brought and nobody had before: what undoing it takes away. */
  uidsOfImport(importId: string): Promise<string[]>;
  /** All entries with their content, in a stable order, for backup. */
  all(): AsyncIterable<{ entry: LibraryEntry; content: EntryContent | null }>;
  usage(): Promise<LibraryUsage>;
  eraseAll(): Promise<void>;
  close(): void;
}

export type PutRow = { draft: EntryDraft; content: EntryContent };

/** `before`: the entry that was there already; null: new. */
export type PutOutcome = { entry: LibraryEntry; before: LibraryEntry | null };

export type RemovedEntry = { entry: LibraryEntry; content: EntryContent | null };
