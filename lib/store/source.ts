// What answers to searches and related articles need of a library, whichever way it is kept.
import type { Lookup, Postings } from '../core/library/match.ts';
import type { LibraryEntry } from '../core/model/library.ts';
import type { Profile } from '../core/related/profile.ts';
import type { TermStatistics } from '../core/related/weights.ts';

export type ViewNeeds = {
  lookups: readonly Lookup[];
  tags: readonly string[];
  outletIds: readonly string[];
  /** Days of publication. */
  days: boolean;
  /** Entries whose numbers are asked for. */
  uids: readonly string[];
};

/** One consistent look at the index. Entries go by number; numbers are never used twice. */
export type IndexView = {
  /** A byte an entry: see FLAG in `core/library/match.ts`. */
  flags: Uint8Array;
  days: Int32Array;
  postings: (lookup: Lookup) => Postings[];
  tagged: (tag: string) => ReadonlySet<number>;
  ofOutlet: (outletId: string) => ReadonlySet<number>;
  /** null: no such entry, or it was not among the `uids` asked for. */
  numberOf: (uid: string) => number | null;
};

export interface LibrarySource {
  view(needs: ViewNeeds): Promise<IndexView>;
  /** How many entries hold a term, for the frequent ones; null: few do, or it is not known. And the number of entries. */
  frequencies(): Promise<TermStatistics>;
  /** In the order asked; null for what was removed meanwhile. */
  entries(ids: readonly number[]): Promise<(LibraryEntry | null)[]>;
  texts(ids: readonly number[]): Promise<string[]>;
  profiles(ids: readonly number[]): Promise<(Profile | null)[]>;
}
