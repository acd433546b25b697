// The port of the library: what every implementation promises. Any extension context may open one; writers share a lock.

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

/** An entry to be written; the store sets `rev`, `schema` and `updatedAt`. */
export type EntryDraft = Omit<LibraryEntry, 'rev' | 'schema' | 'updatedAt' | 'deletedAt'>;

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
  get(uid: string): Promise<LibraryEntry | null>;
  content(uid: string): Promise<EntryContent | null>;
  /** Changes fields of entries; unknown uids are passed over. Returns the entries as they were before, for undo. */
  change(
    uids: readonly string[],
    change: EntryChange | ((entry: LibraryEntry) => EntryChange),
  ): Promise<Result<LibraryEntry[]>>;
  /** Deletes entries; what comes back restores them exactly when handed to `restore`. */
  remove(uids: readonly string[]): Promise<Result<RemovedEntry[]>>;
  restore(removed: readonly RemovedEntry[]): Promise<Result<void>>;
  list(query: ListQuery): Promise<{ total: number; entries: LibraryEntry[] }>;
  /** Every tag in use with its count, most used first. */
  tags(): Promise<{ tag: string; count: number }[]>;
  /** `query` as typed by the reader, operators included; the last word counts as a prefix. */
  search(
    query: string,
    page: { filter: EntryFilter; offset: number; limit: number },
  ): Promise<{ total: number; hits: SearchHit[]; problems: QueryProblem[] }>;
  /** Articles that belong to the given one, best first, only those worth showing. */
  related(analysis: Analysis, uid: string): Promise<RelatedEntry[]>;
  /** Folds pending saves into the index, drops what has expired. Safe to stop at any moment. `now`: ISO instant. */
  maintain(now: string): Promise<void>;
  /** All entries with their content, in a stable order, for backup. */
  all(): AsyncIterable<{ entry: LibraryEntry; content: EntryContent | null }>;
  usage(): Promise<LibraryUsage>;
  eraseAll(): Promise<void>;
  close(): void;
}

export type RemovedEntry = { entry: LibraryEntry; content: EntryContent | null };
