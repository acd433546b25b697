// Filter, order and place in the list → that page of entries, however long the list is.
import { toFlagTest } from '../core/library/match.ts';
import type { EntryFilter, EntrySort, LibraryEntry } from '../core/model/library.ts';
import type { ColumnCache } from './columns.ts';
import { type Database, initialState, type LibraryState } from './database.ts';
import { readMany } from './read-many.ts';
import type { ListQuery } from './store.ts';

/** Entries that the start of an order is read for; a page further on reads the whole order, once until the next writing. */
const NEAR = 2048;
/** As many at the least: several pages for one request. */
const FIRST_READ = 256;

/** The start of an order up to `reach` entries; Infinity: all of it. `flags` as they were when it was read. */
type Order = {
  clock: number;
  sort: EntrySort;
  ids: number[];
  flags: Uint8Array;
  reach: number;
  /** Numbers of entries that fit, by filter. */
  totals: Map<string, number>;
};
type Place = ListQuery & { within: ReadonlySet<number> | null };
type FoundPage = { ids: number[]; total: number; isWhole: boolean };
type Page = { total: number; entries: LibraryEntry[] };

export class EntryLister {
  readonly #columns: ColumnCache;
  readonly #near: number;
  #order: Order | null = null;

  constructor(columns: ColumnCache, near = NEAR) {
    this.#columns = columns;
    this.#near = near;
  }

  async list(database: Database, { filter, sort, offset, limit }: ListQuery): Promise<Page> {
    const transaction = database.transaction(['meta', 'articles', 'flags']);
    const articles = transaction.objectStore('articles');
    const reading = transaction.objectStore('meta').get('state');
    const within = await idsWithin(filter, (index, value) => articles.index(index).getAllKeys(value));
    const place = { filter, sort, offset, limit, within };
    // Nothing was written since the last page nearly always: its rows are asked for at once, before that is known.
    const guess = within ? null : this.#fromOrder(place);
    const early = guess && readMany(articles, guess.ids);
    const state = (await reading) ?? initialState();
    if (early && guess.clock === state.clock)
      return { total: guess.total, entries: (await early).map(({ entry }) => entry) };
    const flags = await this.#columns.flags(transaction.objectStore('flags'), state);
    const { total, ids } = await this.#find(place, { state, flags }, (most) =>
      articles.index(sort).getAllKeys(null, most),
    );
    const rows = await readMany(articles, ids);
    return { total, entries: rows.map(({ entry }) => entry) };
  }

  /** The page by what is in memory; null: the order is not there, or not far enough. */
  #fromOrder(place: Place): (FoundPage & { clock: number }) | null {
    const order = this.#order;
    if (order?.sort !== place.sort) return null;
    const found = pageOf(order, place);
    return found.isWhole ? { ...found, clock: order.clock } : null;
  }

  /** Reads as much of the order as the page needs. */
  async #find(
    place: Place,
    { state, flags }: { state: LibraryState; flags: Uint8Array },
    keys: (most?: number) => Promise<number[]>,
  ): Promise<FoundPage> {
    // How far down the order the page should end, if the fitting entries lie evenly; and the page behind it.
    let reach = Math.max(Math.min(FIRST_READ, this.#near >> 1), (place.offset + place.limit * 2) * 2);
    for (;;) {
      const known =
        this.#order?.clock === state.clock && this.#order.sort === place.sort ? this.#order : null;
      if (!known || known.reach < reach) {
        const isNear = reach < this.#near;
        const ids = await keys(isNear ? reach : undefined);
        this.#order = {
          clock: state.clock,
          sort: place.sort,
          ids,
          flags,
          reach: isNear ? reach : Infinity,
          totals: new Map(),
        };
      }
      const found = pageOf(this.#order as Order, place);
      if (found.isWhole) return found;
      reach *= 4;
    }
  }

  forget(): void {
    this.#order = null;
  }
}

/** Entries with the filter's tag and outlet; null: it asks for neither. */
async function idsWithin(
  { tag, outletId }: EntryFilter,
  idsBy: (index: 'tags' | 'outletId', value: string) => Promise<number[]>,
): Promise<Set<number> | null> {
  if (tag === undefined && outletId === undefined) return null;
  const ofTag = tag === undefined ? null : new Set(await idsBy('tags', tag));
  if (outletId === undefined) return ofTag;
  const ofOutlet = await idsBy('outletId', outletId);
  return new Set(ofTag ? ofOutlet.filter((id) => ofTag.has(id)) : ofOutlet);
}

function pageOf(order: Order, { filter, offset, limit, within }: Place): FoundPage {
  const { flags } = order;
  const accepts = toFlagTest({ clauses: [], problems: [] }, filter);
  const fits = (id: number) => accepts(flags[id] ?? 0) && (within?.has(id) ?? true);
  const key = JSON.stringify(filter);
  const total = order.totals.get(key) ?? countFitting(flags, fits);
  order.totals.set(key, total);
  const ids: number[] = [];
  let passed = 0;
  for (const id of order.ids) {
    if (!fits(id) || passed++ < offset) continue;
    ids.push(id);
    if (ids.length === limit) break;
  }
  return { ids, total, isWhole: order.reach === Infinity || ids.length >= Math.min(limit, total - offset) };
}

function countFitting(flags: Uint8Array, fits: (id: number) => boolean): number {
  let total = 0;
  for (let id = 0; id < flags.length; id++) if (flags[id] && fits(id)) total++;
  return total;
}
