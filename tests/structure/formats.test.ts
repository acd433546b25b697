// Holds the folder of formats against its index: one file is one format, and each is in the list under its own name.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimWriters, entryWriters, importFormats } from '../../lib/core/library/formats/index.ts';
import { ImportFormatId, LossCode, RefusalCode } from '../../lib/core/model/interchange.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'lib/core/library/formats');

const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => name.replace(/\.ts$/, ''))
  .filter((name) => name !== 'index' && name !== 'format');

const readers = importFormats.map(({ id }) => id as string);
const writers = [...entryWriters, ...claimWriters].map(({ id }) => id);

describe('formats', () => {
  it('are one file each, named after the format', () => {
    // The backup is written record by record with its hash, so its writer is not in the lists.
    expect([...new Set([...readers, ...writers])].sort()).toEqual([...files].sort());
  });

  it('have ids of their own', () => {
    expect(new Set(readers).size).toBe(readers.length);
    expect(new Set(writers).size).toBe(writers.length);
    expect([...readers].sort()).toEqual([...ImportFormatId.options].sort());
  });

  it.each(writers)('%s has a golden file', (id) => {
    expect(existsSync(path.join(root, `tests/cases/formats/golden/${id}.golden.txt`))).toBe(true);
  });

  it('has codes that say one thing each', () => {
    const codes = [...RefusalCode.options, ...LossCode.options];
    expect(new Set(codes).size).toBe(codes.length);
  });
});
