import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { backupLibrary, hashLibrary } from '../../../lib/app/backup.ts';
import { fromBytes } from '../../../lib/app/import-file/source.ts';
import { importLibrary } from '../../../lib/app/import-library.ts';
import type { ImportPorts } from '../../../lib/app/import-ports.ts';
import { restoreLibrary } from '../../../lib/app/restore.ts';
import type { ImportReport } from '../../../lib/core/model/interchange.ts';
import { claimsSample } from '../../support/claims-sample.ts';
import { allOf, fakeImportPorts, joinBytes, textFile } from '../../support/import-ports.ts';
import { libraryRow } from '../../support/library-rows.ts';

/** Entries of every kind: with analysis, edits, highlights, deleted tags, without text, remembered, changed several times. */
async function fill(ports: ImportPorts, count = 60): Promise<void> {
  for (let i = 0; i < count; i++) {
    const row = libraryRow({
      url: `https://a.example/${i}`,
      title: `Title ${i} “quoted” \u2028 <b>`,
      text: `Words of number ${i}. `.repeat(i % 9),
      status: i % 5 ? 'saved' : 'remembered',
      expiresAt: i % 5 ? null : '2027-01-01T00:00:00.000Z',
      tags: i % 3 ? ['a', `tag ${i % 7}`] : [],
      ...(i === 7
        ? {
            analysis: (analysis) => ({
              ...claimsSample,
              article: { ...claimsSample.article, canonicalUrl: analysis.article.canonicalUrl },
            }),
          }
        : {}),
    });
    await ports.store.put(row.draft, row.content);
    if (i % 4 === 0)
      await ports.store.change([row.draft.uid], {
        note: `note ${i}\nline`,
        archivedAt: '2026-01-01T00:00:00.000Z',
      });
    if (i === 7) {
      await ports.store.change([row.draft.uid], {
        highlights: [
          { id: 'h1', quote: 'x', start: 0, end: 1, note: '', createdAt: '2026-01-01T00:00:00.000Z' },
        ],
        claimEdits: [
          { claimId: 'c1', note: 'n', date: null, speaker: 'Ada Ray', updatedAt: '2026-01-01T00:00:00.000Z' },
        ],
      });
    }
  }
  await importLibrary(ports, textFile('https://b.example/1 | One\nhttps://b.example/2 | Two\n'), {
    dryRun: false,
  });
}

async function restore(ports: ImportPorts, bytes: Uint8Array): Promise<ImportReport> {
  const result = await restoreLibrary(ports, fromBytes(bytes, 'x.ndjson.gz'), { dryRun: false });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

describe('backup and restore', () => {
  it('gives back the identical library', async () => {
    const ports = fakeImportPorts();
    await fill(ports);
    const before = await allOf(ports.store);
    const hash = await hashLibrary(ports);
    const bytes = await joinBytes(backupLibrary(ports));
    await ports.store.eraseAll();
    expect(await allOf(ports.store)).toEqual([]);
    const report = await restore(ports, bytes);
    expect(report).toMatchObject({
      outcome: 'complete',
      counts: { rows: 62, added: 62, refused: 0 },
      hashFits: true,
    });
    expect(await allOf(ports.store)).toEqual(before);
    expect(await hashLibrary(ports)).toBe(hash);
  });

  it('changes nothing when it is restored over the same library', async () => {
    const ports = fakeImportPorts();
    await fill(ports);
    const before = await allOf(ports.store);
    const bytes = await joinBytes(backupLibrary(ports));
    const report = await restore(ports, bytes);
    expect(report.counts).toEqual({ rows: 62, added: 0, merged: 0, unchanged: 62, refused: 0 });
    expect(await allOf(ports.store)).toEqual(before);
  });

  it('backs up and restores an empty library', async () => {
    const ports = fakeImportPorts();
    const report = await restore(fakeImportPorts(), await joinBytes(backupLibrary(ports)));
    expect(report).toMatchObject({ counts: { rows: 0 }, hashFits: true });
  });

  it('reads it unpacked too, and says when a record was changed by hand', async () => {
    const ports = fakeImportPorts();
    await fill(ports, 10);
    const text = strFromU8(gunzipSync(await joinBytes(backupLibrary(ports))));
    expect(await restore(fakeImportPorts(), strToU8(text))).toMatchObject({ hashFits: true });
    const changed = text.replace('Title 3', 'Titel 3');
    expect(await restore(fakeImportPorts(), strToU8(changed))).toMatchObject({
      hashFits: false,
      counts: { added: 12 },
    });
  });

  it.each([0.1, 0.33, 0.5, 0.8, 0.97])(
    'restores what is whole of a file cut at %f of its length and names the rest',
    async (share) => {
      const ports = fakeImportPorts();
      await fill(ports, 200);
      const before = await allOf(ports.store);
      const bytes = await joinBytes(backupLibrary(ports));
      const target = fakeImportPorts();
      const report = await restore(target, bytes.slice(0, Math.floor(bytes.length * share)));
      const after = await allOf(target.store);
      expect(after).toEqual(before.slice(0, after.length));
      expect(after.length).toBeGreaterThan((before.length * share) / 3);
      expect(report).toMatchObject({ hashFits: null, counts: { added: after.length } });
      expect(report.refusedBy['file-cut']).toBeGreaterThanOrEqual(1);
      // The record in which the cut lies is named by its title where that can still be read.
      const named = report.refusals.find(({ excerpt }) => excerpt.startsWith('Title'));
      expect([undefined, before[after.length]?.entry.title.replace(' \u2028', '')]).toContain(named?.excerpt);
    },
  );

  it('takes entries of earlier schemas, refuses those of later ones, and keeps the words of a content it cannot read', async () => {
    const ports = fakeImportPorts();
    await fill(ports, 3);
    const [head, first, second, third, ...rest] = strFromU8(
      gunzipSync(await joinBytes(backupLibrary(ports))),
    ).split('\n');
    const edit = (
      line: string | undefined,
      change: (record: { entry: Record<string, unknown>; content: Record<string, unknown> }) => void,
    ) => {
      const record = JSON.parse(line ?? '{}');
      change(record);
      return JSON.stringify(record);
    };
    const old = edit(first, ({ entry }) => {
      delete entry.schema;
      delete entry.claimEdits;
    });
    const later = edit(second, ({ entry }) => {
      entry.schema = 99;
    });
    const strange = edit(third, ({ content }) => {
      content.analysis = { version: 7, article: { text: 'Words that stay.' } };
    });
    const target = fakeImportPorts();
    const report = await restore(
      target,
      gzipSync(strToU8([head, old, later, strange, 'not json', ...rest].join('\n'))),
    );
    expect(report.refusals.map(({ code }) => code)).toEqual(['newer-version', 'broken-record']);
    const after = await allOf(target.store);
    expect(after).toHaveLength(4);
    expect(after[0]?.entry).toMatchObject({ schema: 1, claimEdits: [] });
    expect(after[1]?.content).toMatchObject({ analysis: null, text: 'Words that stay.' });
  });

  it('takes nothing but backups', async () => {
    const file = textFile('https://b.example/1\n');
    expect(await restoreLibrary(fakeImportPorts(), file, { dryRun: false })).toEqual({
      ok: false,
      failure: { code: 'not-a-backup', detail: 'url-list' },
    });
  });
});
