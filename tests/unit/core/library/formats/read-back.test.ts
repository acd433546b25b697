// Citations as written here, read back by a library that others made (citation-js): the same titles, names, dates and addresses.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { bibtexWriter } from '../../../../../lib/core/library/formats/bibtex.ts';
import { cslJsonWriter } from '../../../../../lib/core/library/formats/csl-json.ts';
import type { EntryWriter, KeptEntry } from '../../../../../lib/core/library/formats/format.ts';
import { risWriter } from '../../../../../lib/core/library/formats/ris.ts';
import { oneLine } from '../../../../../lib/core/library/formats/syntax/item.ts';
import { exportContext, hostileEntry, keptEntry } from '../../../../support/kept-entry.ts';

const braces = keptEntry({ uid: 'eee', title: 'Brace } alone { "quoted" 100% -- é 王', authors: [] });
const entries = [keptEntry(), hostileEntry, braces];

const readBack = (writer: EntryWriter, type?: string) => {
  const text = [
    writer.head(exportContext),
    ...entries.map((kept: KeptEntry, i) => writer.row(kept, exportContext, i)),
    writer.tail(exportContext, entries.length),
  ].join('');
  return new Cite(text, type ? { forceType: type } : {}).data;
};

describe.each([
  ['BibTeX', bibtexWriter, '@bibtex/text'],
  ['RIS', risWriter, '@ris/file'],
  ['CSL-JSON', cslJsonWriter, undefined],
] as const)('%s', (_name, writer, type) => {
  const items = readBack(writer, type);

  it('holds every entry once', () => {
    expect(items).toHaveLength(entries.length);
  });

  it('gives the titles back to the letter', () => {
    expect(items.map(({ title }) => title)).toEqual(entries.map(({ entry }) => oneLine(entry.title)));
  });

  it('gives the addresses back', () => {
    expect(items.map(({ URL: url }) => decodeURI(url ?? ''))).toEqual(
      entries.map(({ entry }) => decodeURI(entry.url)),
    );
  });

  it('gives year and month back', () => {
    expect(items.map(({ issued }) => issued?.['date-parts'][0]?.[0])).toEqual([2023, 2023, 2023]);
  });

  it('gives bodies back whole and persons in two parts', () => {
    const [first, second] = items;
    // Its RIS reader files the authors of newspaper articles under "reporter", as they stand.
    const names = JSON.stringify(first?.author ?? first?.['reporter' as keyof typeof first]);
    expect(names).toMatch(/Ray/);
    expect(names).toMatch(/van der/);
    expect(JSON.stringify(second?.author)).toMatch(/"(family|literal)":"Reuters Staff"/);
  });
});
