// Holds every language's table of times against the engine.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packs } from '../../../lib/core/lang/index.ts';
import { tagText } from '../../support/tag-text.ts';
import { readRow, type TimeCases } from './time-row.ts';

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => /^[a-z]{2,3}\.ts$/.test(name));
/** Rows a language must have: the languages promised in full, and the others by their level. */
const LEAST: Readonly<Record<string, number>> = { en: 250, de: 60, fr: 60, es: 60, it: 60, pt: 60, nl: 60 };
const LEAST_BASIC = 15;

const tables = await Promise.all(
  files.map(async (file) => {
    const { cases } = (await import(path.join(folder, file))) as { cases: TimeCases };
    return { lang: file.replace('.ts', ''), cases };
  }),
);

describe('time cases', () => {
  it.each(packs.filter(({ time }) => time).map(({ id }) => id))('%s has a table long enough', (id) => {
    const cases = tables.find(({ lang }) => lang === id)?.cases ?? [];
    const rows = cases.reduce((sum, [, group]) => sum + group.length, 0);
    expect(rows).toBeGreaterThanOrEqual(LEAST[id] ?? LEAST_BASIC);
  });

  it.each(tables)('$lang: one row in ten holds no time', ({ cases }) => {
    const sentences = cases.flatMap(([, group]) => group.map(([sentence]) => sentence));
    const empty = sentences.filter((sentence) => readRow(sentence).times.length === 0);
    expect(empty.length).toBeGreaterThanOrEqual(sentences.length / 10);
  });

  it.each(tables)('$lang: no row stands twice', ({ cases }) => {
    const rows = cases.flatMap(([day, group]) => group.map(([sentence]) => `${day} ${sentence}`));
    expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
  });

  it('has no table without a pack', () => {
    expect(tables.filter(({ lang }) => !packs.some(({ id }) => id === lang))).toEqual([]);
  });

  const rows = tables.flatMap(({ lang, cases }) =>
    cases.flatMap(([published, group]) =>
      group.map(([sentence, why]) => ({ lang, published, sentence, why })),
    ),
  );

  it('says in each row why it exists', () => {
    expect(rows.filter(({ why }) => why.trim().length < 3)).toEqual([]);
  });

  it.each(rows)('$lang: $sentence', ({ lang, published, sentence }) => {
    const { text, times } = readRow(sentence);
    const found = tagText(text, { published, lang }).map(({ quote, value, mod }, index) =>
      times[index]?.mod ? { quote, value, mod } : { quote, value },
    );
    expect(found).toEqual(times);
  });
});
