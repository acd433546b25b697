import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrateEntry, migrations } from '../../../../lib/core/library/migrations/index.ts';
import { LIBRARY_SCHEMA } from '../../../../lib/core/model/library.ts';
import { libraryRow } from '../../../support/library-rows.ts';

const folder = path.resolve(import.meta.dirname, '../../../../lib/core/library/migrations');

describe('migrations', () => {
  it('are all listed, in order, up to the schema of today', () => {
    const numbers = readdirSync(folder)
      .filter((name) => /^\d{4}-/.test(name))
      .map((name) => Number(name.slice(0, 4)));
    expect(migrations.map(({ to }) => to)).toEqual(numbers.sort((a, b) => a - b));
    expect(numbers.at(-1)).toBe(LIBRARY_SCHEMA);
  });

  it('open a record that was written before schemas had numbers', () => {
    const { draft } = libraryRow();
    const old = {
      uid: draft.uid,
      status: 'saved',
      url: draft.url,
      canonicalUrl: draft.url,
      title: 'Old',
      savedAt: draft.savedAt,
      updatedAt: draft.savedAt,
    };
    expect(migrateEntry(old)).toMatchObject({ title: 'Old', schema: LIBRARY_SCHEMA, tags: [], rev: 1 });
  });

  it('leave a record of today as it is', () => {
    const entry = { ...libraryRow().draft, rev: 4, schema: LIBRARY_SCHEMA, updatedAt: 'x', deletedAt: null };
    expect(migrateEntry(entry)).toEqual(entry);
  });

  it('refuse what is no entry or of a later version', () => {
    expect(migrateEntry(null)).toBeNull();
    expect(migrateEntry({ schema: 1, title: 7 })).toBeNull();
    expect(
      migrateEntry({
        ...libraryRow().draft,
        rev: 1,
        updatedAt: '',
        deletedAt: null,
        schema: LIBRARY_SCHEMA + 1,
      }),
    ).toBeNull();
  });
});
