// How much is tried: the figures that ARCHITECTURE.md states come from here.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeFiles } from './families/files.ts';
import { allTexts } from './families/index.ts';
import { PLAN } from './fuzz/fuzz.ts';

it('at least 500 hostile inputs, none twice', () => {
  const files = makeFiles().length;
  console.log(`hostile inputs: ${allTexts.length} texts, ${files} files`);
  expect(allTexts.length + files).toBeGreaterThanOrEqual(500);
  expect(new Set(allTexts.map(({ text }) => text)).size).toBeGreaterThan(0.98 * allTexts.length);
});

it('100,000 random cases, each target in a file that runs', () => {
  const cases = Object.values(PLAN).reduce((sum, count) => sum + count, 0);
  console.log(`fuzz: ${cases} cases planned`);
  expect(cases).toBeGreaterThanOrEqual(100_000);
  const folder = path.join(import.meta.dirname, 'fuzz');
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
  const named = (target: string) =>
    sources.includes(`'${target}'`) ||
    sources.includes(`\`${target.replace(/(background|panel)$/, '$' + '{context}')}\``);
  expect(Object.keys(PLAN).filter((target) => !named(target))).toEqual([]);
});
