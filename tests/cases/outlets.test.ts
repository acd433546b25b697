// Holds the detection of outlets against sentences labelled by hand: outlets found, wrongly found, and their uses.
import { expect, test } from 'vitest';
import { analyse } from '../../lib/core/analyse.ts';
import type { ArticleSnapshot, Block, Link } from '../../lib/core/model/article.ts';
import { type OutletCase, outletCases } from './outlets.ts';

const LINK = /\[([^\]]+)\]\((https?:[^)]+)\)/u;

function snapshotOf({ text: marked, kind, lang, url }: OutletCase): ArticleSnapshot {
  const links: Link[] = [];
  let text = marked;
  for (let match = LINK.exec(text); match; match = LINK.exec(text)) {
    const words = match[1] ?? '';
    links.push({ start: match.index, end: match.index + words.length, href: match[2] ?? '' });
    text = text.slice(0, match.index) + words + text.slice(match.index + match[0].length);
  }
  const blocks: Block[] = [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
    kind,
    start: index,
    end: index + line.length,
  }));
  return {
    url: url ?? 'https://page.invalid/',
    pageKind: 'article',
    lang,
    text,
    blocks,
    links,
    metadata: [],
    paywall: null,
    html: null,
  };
}

function found(row: OutletCase): string[] {
  const { outlets, article } = analyse(snapshotOf(row));
  for (const { uses } of outlets)
    for (const { start, end } of uses) expect(article.text.slice(start, end)).not.toBe('');
  const cited = outlets.filter(({ own }) => !own);
  const pairs = cited.flatMap(({ id, name, known, uses }) =>
    uses.map(({ kind }) => `${known ? id : `?${name}`}:${kind}`),
  );
  return [...new Set(pairs)];
}

const outletsIn = (pairs: readonly string[]) => [
  ...new Set(pairs.map((pair) => pair.slice(0, pair.lastIndexOf(':')))),
];

const results = outletCases.map((row) => ({ row, pairs: found(row) }));
const figures = (of: (pairs: readonly string[]) => readonly string[]) => {
  let right = 0;
  let made = 0;
  let wanted = 0;
  const wrong: string[] = [];
  for (const { row, pairs } of results) {
    const [actual, expected] = [of(pairs), of(row.expect)];
    right += actual.filter((one) => expected.includes(one)).length;
    made += actual.length;
    wanted += expected.length;
    if (actual.length !== expected.length || actual.some((one) => !expected.includes(one))) {
      wrong.push(`${row.text} → ${actual.join(', ') || 'none'} (expected ${expected.join(', ') || 'none'})`);
    }
  }
  return { precision: right / made, recall: right / wanted, wrong };
};

test('there are at least 200 sentences, a third of them without an outlet', () => {
  expect(outletCases.length).toBeGreaterThanOrEqual(200);
  expect(outletCases.filter((row) => row.expect.length === 0).length).toBeGreaterThan(
    outletCases.length / 3.5,
  );
});

test('outlets: precision and recall', () => {
  const { precision, recall, wrong } = figures(outletsIn);
  const report = `outlets: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n${wrong.join('\n')}`;
  console.info(report);
  expect(precision, report).toBeGreaterThanOrEqual(0.97);
  expect(recall, report).toBeGreaterThanOrEqual(0.95);
});

test('outlets with their use: precision and recall', () => {
  const { precision, recall, wrong } = figures((pairs) => pairs);
  const report = `with use: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n${wrong.join('\n')}`;
  console.info(report);
  expect(precision, report).toBeGreaterThanOrEqual(0.95);
  expect(recall, report).toBeGreaterThanOrEqual(0.93);
});
