import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { de } from '../../../cases/attribution/de.ts';
import { en } from '../../../cases/attribution/en.ts';
import { es } from '../../../cases/attribution/es.ts';
import { fr } from '../../../cases/attribution/fr.ts';
import { it as italian } from '../../../cases/attribution/it.ts';
import { nl } from '../../../cases/attribution/nl.ts';
import { pt } from '../../../cases/attribution/pt.ts';
import { attribute, wordsOf } from '../../../support/attribute.ts';
import { readMarked } from '../../../support/marked.ts';

const tables: Record<string, readonly string[]> = { de, en, es, fr, it: italian, nl, pt };

/** Marks at the edges belong to no one. */
const bare = (words: string): string => words.replace(/[\s.,;:]+$/u, '');

describe.each(Object.entries(tables))('attributions in %s', (lang, rows) => {
  it.each(rows)('%s', (row) => {
    const expected = readMarked(row);
    const { attributions } = attribute(expected.text, lang);
    const found = attributions.map(({ source, cue, content, kind }) => ({
      source: bare(wordsOf(expected.text, source).join(' … ')),
      cue: wordsOf(expected.text, cue).join(' … '),
      content: wordsOf(expected.text, content).map(bare),
      kind,
    }));
    if (!expected.content.length) {
      expect(found.filter(({ kind }) => kind !== 'stance')).toEqual([]);
      return;
    }
    const fits = found.some(
      ({ source, cue, content }) =>
        source === bare(expected.source) &&
        JSON.stringify(content) === JSON.stringify(expected.content.map(bare)) &&
        cue !== '' &&
        (cue.includes(expected.cue) || expected.cue.includes(cue)),
    );
    expect(fits ? [] : found, 'none of these is the expected one').toEqual([]);
  });
});

describe('the tables', () => {
  const folder = path.resolve(import.meta.dirname, '../../../cases/attribution');

  it('are all run', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    expect(files.sort()).toEqual(Object.keys(tables).sort());
  });

  it.each(Object.entries(tables))('%s has enough rows', (lang, rows) => {
    expect(rows.length).toBeGreaterThanOrEqual(lang === 'en' ? 120 : 15);
  });
});
