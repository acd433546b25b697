// `relate FILE.jsonl`: for each row, which of the other rows belong to it.
import { parseArgs } from 'node:util';
import { readText } from '../core/library/read-text.ts';
import { nameTerms } from '../core/related/index-terms.ts';
import { toProfile } from '../core/related/profile.ts';
import { type Candidate, chooseCut, rankRelated, toCandidate } from '../core/related/rank.ts';
import { termKey } from '../core/related/sketch.ts';
import { type TermStatistics, toRarity, toWeights } from '../core/related/weights.ts';
import { readRelateRows } from './read-relate-rows.ts';
import { UsageError } from './usage-error.ts';

export type RelateRow = {
  id: string;
  date?: string | null;
  title: string;
  text: string;
  url?: string | null;
};
export type RelateResult = { id: string; ranked: string[]; shown: number };

const USAGE = 'usage: npm run -s relate -- FILE.jsonl[.gz] [--limit N]';
/** Rows that stand for the rest when it is worked out what any two have in common. */
const BACKGROUND = 48;

/** For each row the others as library: ids best first, and how many of them the reader would be shown. */
export function relateRows(rows: readonly RelateRow[], limit = 1000): RelateResult[] {
  const rarity = toRarity(countTerms(rows));
  const all = rows.map((row) => toCandidate(row.id, toProfile(toEntry(row), toContent(row)), rarity));
  const holders = indexTerms(all);
  return all.map((open, at) => {
    const others = sharingTerms(open, at, all, holders);
    const ranked = rankRelated(toWeights(open.weights), others);
    const scores = new Map(ranked.map(({ id, score }) => [id, score]));
    const cut = chooseCut(sample(all, at).map(({ id }) => scores.get(id) ?? 0));
    return {
      id: open.id,
      ranked: ranked.slice(0, limit).map(({ id }) => id),
      shown: ranked.filter(({ score }, place) => score >= cut && place < limit).length,
    };
  });
}

const toEntry = ({ title, date = null }: RelateRow) => ({
  title,
  publishedAt: date,
  outletId: null,
  citedOutlets: [],
});
const toContent = ({ id, text }: RelateRow) => ({ uid: id, analysis: null, text, html: null });

function countTerms(rows: readonly RelateRow[]): TermStatistics {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const words = readText(row, toContent(row));
    for (const term of new Set([...words.title, ...words.terms, ...nameTerms(words).keys()]))
      counts.set(termKey(term), (counts.get(termKey(term)) ?? 0) + 1);
  }
  return { documents: rows.length, of: (key) => counts.get(key) ?? 0 };
}

function indexTerms(all: readonly Candidate<string>[]): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  for (const [at, { weights }] of all.entries())
    for (const [place, key] of weights.keys.entries()) {
      if (!weights.weights[place]) continue;
      const list = holders.get(key);
      if (list) list.push(at);
      else holders.set(key, [at]);
    }
  return holders;
}

/** Rows that have a weighty term in common with the open one; the others cannot score. */
function sharingTerms(
  { weights }: Candidate<string>,
  at: number,
  all: readonly Candidate<string>[],
  holders: Map<number, number[]>,
): Candidate<string>[] {
  const found = new Set<number>();
  for (const key of weights.keys) for (const other of holders.get(key) ?? []) found.add(other);
  found.delete(at);
  return [...found].map((other) => all[other] as Candidate<string>);
}

function sample<T>(all: readonly T[], except: number): T[] {
  const step = Math.max(1, all.length / BACKGROUND);
  const chosen: T[] = [];
  for (let at = 0; at < all.length; at += step)
    if (Math.floor(at) !== except) chosen.push(all[Math.floor(at)] as T);
  return chosen;
}

/** Exit 0 with results, 1 when the file or a row of it could not be read (the others still are). */
export async function relateCommand(args: string[]): Promise<number> {
  const { file, limit } = parseUsage(args);
  const { rows, problems } = readRelateRows(file);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  for (const result of relateRows(rows, limit)) process.stdout.write(`${JSON.stringify(result)}\n`);
  return problems.length ? 1 : 0;
}

function parseUsage(args: string[]): { file: string; limit: number | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { limit: { type: 'string' } },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError(USAGE);
    if (values.limit !== undefined && !/^[1-9]\d*$/.test(values.limit))
      throw new UsageError(`--limit needs a number above 0, not "${values.limit}"; ${USAGE}`);
    return { file, limit: values.limit === undefined ? undefined : Number(values.limit) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}; ${USAGE}`);
  }
}
