// `relate FILE.jsonl`: for each row, which of the other rows belong to it.
import { UsageError } from './usage-error.ts';

export type RelateRow = {
  id: string;
  date?: string | null;
  title: string;
  text: string;
  url?: string | null;
};
export type RelateResult = { id: string; ranked: string[]; shown: number };

/** For each row the others as library: ids best first, and how many of them the reader would be shown. */
export function relateRows(rows: readonly RelateRow[], _limit = 1000): RelateResult[] {
  return rows.map(({ id }) => ({ id, ranked: [], shown: 0 }));
}

export async function relateCommand(args: string[]): Promise<number> {
  throw new UsageError(`usage: npm run -s relate -- FILE.jsonl[.gz] [--limit N] (got ${args.join(' ')})`);
}
