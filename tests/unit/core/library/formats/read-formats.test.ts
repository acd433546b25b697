// Every made-up file of tests/cases/formats is taken for its format and read to its rows, however it is cut into chunks.
import { describe, expect, it } from 'vitest';
import type { ReadItem } from '../../../../../lib/core/library/formats/format.ts';
import { importFormats } from '../../../../../lib/core/library/formats/index.ts';
import { csvCases } from '../../../../cases/formats/csv.ts';
import { htmlCases } from '../../../../cases/formats/html.ts';
import { jsonCases } from '../../../../cases/formats/json.ts';
import type { FormatCase } from '../../../../cases/formats/row.ts';
import { readText } from '../../../../support/read-format.ts';

const cases = [...csvCases, ...jsonCases, ...htmlCases];

const rowsOf = (items: readonly ReadItem[]) =>
  items.flatMap((item) => (item.kind === 'row' ? [{ ...item.row, losses: item.losses }] : []));

const refusalsOf = (items: readonly ReadItem[]) =>
  items.flatMap((item) => (item.kind === 'refused' ? [{ code: item.code, excerpt: item.excerpt }] : []));

const readCase = ({ text, beside }: FormatCase, chunkLength = 65536) =>
  readText(text, { chunkLength, ...(beside ? { beside } : {}) });

describe.each(cases)('$why', (given) => {
  it('is taken for its format and read to its rows', async () => {
    const { format, items } = await readCase(given);
    expect(format).toBe(given.format);
    expect(rowsOf(items)).toMatchObject(given.rows);
    expect(refusalsOf(items)).toEqual(
      (given.refused ?? []).map(([code, excerpt]) => ({ code, excerpt: expect.stringContaining(excerpt) })),
    );
  });

  it.each([1, 2, 7, 61])('reads the same in chunks of %i', async (chunkLength) => {
    expect(await readCase(given, chunkLength)).toEqual(await readCase(given));
  });
});

describe('the cases', () => {
  it('hold every format that is read', () => {
    const covered = new Set(cases.map(({ format }) => format));
    expect(importFormats.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual(['backup']);
  });

  it('are claimed by one format at most, apart from tables that any table reader takes', () => {
    const claims = cases.map(({ text }) =>
      importFormats.filter((format) => !['table-csv', 'url-list'].includes(format.id) && format.isOf(text)),
    );
    expect(claims.filter((formats) => formats.length > 1)).toEqual([]);
  });
});
