// `npm run -s score [-- SET…] [--update] [--keep DIR]`: the figures of every labelled set found, beside tests/corpora/baseline.json.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { articles } from '../cases/registers/articles.ts';
import { add, type Count, countAttributions, countSources, f1 } from '../support/registers.ts';
import { predict } from './rows.ts';
import { type CorpusSet, sets } from './sets.ts';

const root = path.resolve(import.meta.dirname, '../..');
const named = process.env.CORPORA ?? path.resolve(root, '../shared/corpora');
/** A scorer runs only under its real path, which a link would hide. */
const corpora = existsSync(named) ? realpathSync(named) : named;
const baselineFile = path.join(import.meta.dirname, 'baseline.json');
/** A figure may fall this much without failing: rounding, not meaning. */
const TOLERANCE = 0.002;
/** Figures that count our own rows. */
const COUNT = 'rows.';

type Figures = Record<string, number | null>;
type Baseline = Record<string, Figures>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { update: { type: 'boolean', default: false }, keep: { type: 'string' } },
});

if (!positionals.length || positionals.includes('registers')) printRegisters();

if (!existsSync(corpora)) {
  console.log(`No labelled sets at ${corpora}: accuracy was not measured.`);
} else {
  const chosen = positionals.length
    ? sets.filter(({ name }) => positionals.some((p) => name.startsWith(p)))
    : sets;
  const baseline = JSON.parse(readFileSync(baselineFile, 'utf8')) as Baseline;
  const folder = values.keep ?? mkdtempSync(path.join(tmpdir(), 'score-'));
  mkdirSync(folder, { recursive: true });
  let fell = 0;
  for (const set of chosen) {
    if (!existsSync(path.join(corpora, set.gold))) continue;
    const figures = score(set, folder);
    fell += printSet(set, figures, baseline[set.name] ?? {});
    if (values.update) baseline[set.name] = figures;
  }
  if (values.update) writeFileSync(baselineFile, `${JSON.stringify(baseline, null, 2)}\n`);
  else if (fell) {
    console.log(`${fell} figure(s) below tests/corpora/baseline.json`);
    process.exitCode = 1;
  }
}

/** Our own articles in other registers: printed wherever the tests are, held by their own test and by no baseline. */
function printRegisters(): void {
  console.log(
    `\nregisters (${articles.length} made-up articles; F1 of attributions, of sources with their kind)`,
  );
  const show = (counts: readonly Count[]) => f1(add(counts)).toFixed(3);
  for (const register of [...new Set(articles.map((article) => article.register)), null]) {
    const own = articles.filter((article) => register === null || article.register === register);
    const name = (register ?? 'all').padEnd(32);
    console.log(`  ${name} ${show(own.map(countAttributions))}  ${show(own.map(countSources))}`);
  }
}

function score(set: CorpusSet, folder: string): Figures {
  const prediction = path.join(folder, `${set.name}.jsonl`);
  const start = performance.now();
  const rows = predict(set, corpora);
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  writeFileSync(prediction, `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
  const args = set.scorer.map((argument) =>
    argument
      .replace('GOLD', path.join(corpora, set.gold))
      .replace('PRED', prediction)
      .replace('CORPORA', corpora),
  );
  args[0] = path.join(corpora, 'score', args[0] ?? '');
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const result = JSON.parse(printed) as Record<string, unknown>;
  const percent = set.scorer[0] === 'attribution-sentences.mjs';
  const figures = Object.fromEntries(
    Object.keys(set.figures).map((name) => {
      if (isCount(name)) return [name, countOf(rows, name.slice(COUNT.length))];
      const found = figureAt(result, name);
      return [name, found === null ? null : percent ? Math.round(found * 10) / 1000 : found];
    }),
  );
  console.log(`\n${set.name} (${rows.length} rows, ${seconds} s)`);
  return figures;
}

function isCount(name: string): boolean {
  return name.startsWith(COUNT);
}

function countOf(rows: readonly object[], field: string): number {
  return rows.filter((row) => Boolean((row as Record<string, unknown>)[field])).length;
}

function figureAt(result: unknown, dotted: string): number | null {
  let at = result;
  for (const key of dotted.split('.')) at = (at as Record<string, unknown> | undefined)?.[key];
  return typeof at === 'number' ? at : null;
}

/** Prints a row per figure and returns how many fell below the baseline. */
function printSet(set: CorpusSet, figures: Figures, before: Figures): number {
  let fell = 0;
  for (const [name, figure] of Object.entries(figures)) {
    const digits = isCount(name) ? 0 : 3;
    const show = (shown: number | null | undefined) => (shown?.toFixed(digits) ?? '–').padStart(5);
    const was = before[name];
    const reach = set.figures[name];
    const isBelow = was != null && (figure ?? 0) < was - TOLERANCE;
    if (isBelow) fell++;
    const change =
      was != null && figure != null ? (figure - was >= 0 ? '+' : '') + (figure - was).toFixed(digits) : '';
    const verdict = reach == null ? '' : (figure ?? 0) >= reach ? `reached ${reach}` : `to reach: ${reach}`;
    console.log(
      `  ${name.padEnd(32)} ${show(figure)}  baseline ${show(was)} ${change.padStart(7)}  ${verdict}${isBelow ? '  FELL' : ''}`,
    );
  }
  return fell;
}
