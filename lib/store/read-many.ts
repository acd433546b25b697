// Many numbers of entries → their rows, with as few requests as their nearness allows.
import type { ArticleRow } from './article-row.ts';
import { getEach } from './get-each.ts';

type ArticleTable = {
  get(id: number): Promise<ArticleRow | undefined>;
  getAll(range: IDBKeyRange): Promise<ArticleRow[]>;
};

/** Rows passed over are cheaper than a request of their own, up to this many. */
const GAP = 3;

/** In the order asked; rows that are gone are left out. Lists by date are runs of numbers nearly always. */
export async function readMany(table: ArticleTable, ids: readonly number[]): Promise<ArticleRow[]> {
  const runs = findRuns(ids);
  const single = runs.filter(([first, last]) => first === last).map(([id]) => id);
  const ranges = runs.filter(([first, last]) => first !== last);
  const [alone, parts] = await Promise.all([
    getEach<ArticleRow>(table, single),
    Promise.all(ranges.map(([first, last]) => table.getAll(IDBKeyRange.bound(first, last)))),
  ]);
  const rows = new Map<number, ArticleRow>();
  for (const row of [alone, ...parts].flat()) if (row) rows.set(row.id, row);
  return ids.flatMap((id) => rows.get(id) ?? []);
}

function findRuns(ids: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const id of [...ids].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && id - run[1] <= GAP) run[1] = id;
    else runs.push([id, id]);
  }
  return runs;
}
