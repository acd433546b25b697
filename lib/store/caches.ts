// What one context keeps in memory of the database between two answers; each part knows when it is out of date.
import type { Profile } from '../core/related/profile.ts';
import type { EncodedTerm } from './block.ts';
import { ColumnCache } from './columns.ts';
import { FrequencyReader } from './frequencies.ts';
import { Kept } from './kept.ts';
import { PendingCache } from './pending-cache.ts';

/** About 2 KB each. */
const MOST_PROFILES = 1024;
/** Bytes of posting lists. */
const MOST_LISTS = 4 << 20;
/** What a list costs beside its bytes. */
const LIST_COST = 120;

export class Caches {
  readonly columns = new ColumnCache();
  readonly frequencies = new FrequencyReader();
  readonly pending = new PendingCache();
  /** By entry number: an entry with other words gets another one. */
  readonly profiles = new Kept<number, Profile>(MOST_PROFILES);
  /** By segment and term, null where the segment has no such term: a segment never changes. */
  readonly lists = new Kept<string, EncodedTerm | null>(
    MOST_LISTS,
    (list) => LIST_COST + (list?.bytes.length ?? 0),
  );
  /** Segments of the last view: a guess at those of the next. */
  segments: readonly number[] | null = null;

  /** Another database may be opened next: numbers begin anew in it. */
  forget(): void {
    this.columns.forget();
    this.frequencies.forget();
    this.pending.forget();
    this.segments = null;
    this.profiles.clear();
    this.lists.clear();
  }
}
