// Filter, order and place in the list → that page of entries, however long the list is.
import { toFlagTest } from '../core/library/match.ts';
import type { EntryFilter, EntrySort, LibraryEntry } from '../core/model/library.ts';
import type { ColumnCache } from './columns.ts';
import { type Database, initialState } from './database.ts';
import { readMany } from './read-many.ts';
import type { ListQuery } from './store.ts';

/** Entries that the start of an order is read for; a page further on reads the whole order, once until the next writing. */
const NEAR = 2048;

/** `ids` null: not all of them have been needed yet. */
type Order = { clock: number; sort: EntrySort; ids: number[] };
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
    const state = (await transaction.objectStore('meta').get('state')) ?? initialState();
    const flags = await this.#columns.flags(transaction.objectStore('flags'), state);
    const accepts = toFlagTest({ clauses: [], problems: [] }, filter);
    const within = await idsWithin(filter, (index, value) => articles.index(index).getAllKeys(value));
    const fits = (id: number) => accepts(flags[id] ?? 0) && (within?.has(id) ?? true);
    const { total, documents } = count(flags, fits);
    const keys = (most?: number) => articles.index(sort).getAllKeys(null, most);
    // How far down the order the page should end, if the fitting entries lie evenly.
    let reach = Math.ceil((1.25 * (offset + limit) * documents) / Math.max(1, total)) + limit;
    for (;;) {
      let order = this.#order?.clock === state.clock && this.#order.sort === sort ? this.#order.ids : null;
      if (!order && reach < this.#near) order = await keys(reach);
      else if (!order) {
        order = await keys();
        this.#order = { clock: state.clock, sort, ids: order };
      }
      const page = pageOf(order, fits, offset, limit);
      if (page.length < Math.min(limit, total - offset) && order.length < documents) {
        reach *= 4;
        continue;
      }
      const rows = await readMany(articles, page);
      return { total, entries: rows.map(({ entry }) => entry) };
    }
  }

  forget(): void {
    this.#order = null;
  }
}

function count(flags: Uint8Array, fits: (id: number) => boolean): { total: number; documents: number } {
  let total = 0;
  let documents = 0;
  for (let id = 0; id < flags.length; id++) {
    if (!flags[id]) continue;
    documents++;
    if (fits(id)) total++;
  }
  return { total, documents };
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

function pageOf(
  order: readonly number[],
  fits: (id: number) => boolean,
  offset: number,
  limit: number,
): number[] {
  const page: number[] = [];
  let passed = 0;
  for (const id of order) {
    if (!fits(id) || passed++ < offset) continue;
    page.push(id);
    if (page.length === limit) break;
  }
  return page;
}
