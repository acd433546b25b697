// Many numbers of entries → their rows, with as few requests as their nearness allows.
import type { ArticleRow } from './article-row.ts';

type ArticleTable = {
  get(id: number): Promise<ArticleRow | undefined>;
  getAll(range: IDBKeyRange): Promise<ArticleRow[]>;
};

/** Rows passed over are cheaper than a request of their own, up to this many. */
const GAP = 3;

/** In the order asked; rows that are gone are left out. Lists by date are runs of numbers nearly always. */
export async function readMany(table: ArticleTable, ids: readonly number[]): Promise<ArticleRow[]> {
  const parts = await Promise.all(
    findRuns(ids).map(async ([first, last]) =>
      first === last ? [await table.get(first)] : table.getAll(IDBKeyRange.bound(first, last)),
    ),
  );
  const rows = new Map(parts.flat().flatMap((row) => (row ? [[row.id, row] as const] : [])));
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
