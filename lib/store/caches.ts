// What one context keeps in memory of the database between two answers; each part knows when it is out of date.
import { ColumnCache } from './columns.ts';
import { FrequencyReader } from './frequencies.ts';
import { PendingCache } from './pending-cache.ts';

export class Caches {
  readonly columns = new ColumnCache();
  readonly frequencies = new FrequencyReader();
  readonly pending = new PendingCache();
  /** Segments of the last view: a guess at those of the next. */
  segments: readonly number[] | null = null;

  /** Another database may be opened next: numbers begin anew in it. */
  forget(): void {
    this.columns.forget();
    this.frequencies.forget();
    this.pending.forget();
    this.segments = null;
  }
}
