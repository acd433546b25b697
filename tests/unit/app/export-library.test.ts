import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  exportClaims,
  exportEntries,
  exportMarkdownFiles,
  toBytes,
} from '../../../lib/app/export-library.ts';
import { fromBytes } from '../../../lib/app/import-file/source.ts';
import { importLibrary } from '../../../lib/app/import-library.ts';
import { claimsJson } from '../../../lib/core/library/formats/claims-json.ts';
import { cslJsonWriter } from '../../../lib/core/library/formats/csl-json.ts';
import { netscapeHtmlWriter } from '../../../lib/core/library/formats/netscape-html.ts';
import { tableCsvWriter } from '../../../lib/core/library/formats/table-csv.ts';
import { toUid } from '../../../lib/core/library/uid.ts';
import type { LibraryEntry } from '../../../lib/core/model/library.ts';
import { allOf, fakeImportPorts, joinBytes, joinText, textFile } from '../../support/import-ports.ts';
import { exportContext, keptAnalysis, keptEntry } from '../../support/kept-entry.ts';

const at = (url: string, changes: Partial<LibraryEntry>) =>
  keptEntry({ uid: toUid(url), url, canonicalUrl: url, ...changes });

const one = at('https://a.example/1', {
  title: 'One',
  tags: ['x', 'y z'],
  savedAt: '2020-01-02T03:04:05.000Z',
});
const two = at('https://a.example/2', { title: 'Two', note: 'mine', archivedAt: '2024-01-01T00:00:00.000Z' });
const dam = keptAnalysis();
dam.entry.uid = toUid(dam.entry.canonicalUrl);

async function filled() {
  const ports = { ...fakeImportPorts(), context: exportContext };
  await ports.store.restore([dam, one, two]);
  return ports;
}

describe('exporting entries', () => {
  it('writes all of the library, or a selection in its order; what is gone is passed over', async () => {
    const ports = await filled();
    const titlesOf = async (scope: 'all' | string[]) =>
      JSON.parse(await joinText(exportEntries(ports, cslJsonWriter, scope))).map(
        (item: { title: string }) => item.title,
      );
    expect(await titlesOf('all')).toEqual(['Dam papers under review', 'One', 'Two']);
    expect(await titlesOf([two.entry.uid, 'gone', one.entry.uid])).toEqual(['Two', 'One']);
    expect(await titlesOf([])).toEqual([]);
  });

  it.each([tableCsvWriter, netscapeHtmlWriter])(
    'writes $id so that importing it gives the list back',
    async (writer) => {
      const ports = await filled();
      const bytes = await joinBytes(toBytes(exportEntries(ports, writer, 'all')));
      const target = fakeImportPorts();
      await importLibrary(target, fromBytes(bytes, 'x'), { dryRun: false });
      const facts = async ({ store }: { store: typeof ports.store }) =>
        (await allOf(store)).map(({ entry }) => [
          entry.url,
          entry.title,
          entry.tags,
          entry.note,
          entry.savedAt,
          entry.archivedAt !== null,
        ]);
      expect(await facts(target)).toEqual(await facts(ports));
      // Into the library it came from it brings nothing new.
      const again = await importLibrary(ports, fromBytes(bytes, 'x'), { dryRun: true });
      expect(again.ok && again.value.counts).toMatchObject({ rows: 3, added: 0 });
    },
  );

  it('zips a Markdown file for each article', async () => {
    const ports = await filled();
    const files = unzipSync(await joinBytes(exportMarkdownFiles(ports, 'all')));
    expect(Object.keys(files).map((name) => name.replace(/-[0-9a-f]{8}\.md$/, ''))).toEqual([
      '2023-04-28-Dam-papers-under-review',
      '2023-04-28-One',
      '2023-04-28-Two',
    ]);
    expect(strFromU8(Object.values(files)[2] ?? new Uint8Array())).toContain('\nmine\n');
    expect(unzipSync(await joinBytes(exportMarkdownFiles(ports, [])))).toEqual({});
  });
});

describe('exporting claims', () => {
  it('writes those of one article, and of a search with articles that have none', async () => {
    const ports = await filled();
    const claimsOf = async (scope: 'all' | string[]) =>
      JSON.parse(await joinText(exportClaims(ports, claimsJson, scope))).claims;
    expect(await claimsOf([dam.entry.uid])).toHaveLength(3);
    expect(await claimsOf('all')).toHaveLength(3);
    expect(await claimsOf([one.entry.uid])).toEqual([]);
  });

  it('never runs what a page has put into an exported table', async () => {
    const ports = { ...fakeImportPorts(), context: exportContext };
    await importLibrary(ports, textFile('https://a.example/1 | =HYPERLINK("https://evil.example")\n'), {
      dryRun: false,
    });
    const text = await joinText(exportEntries(ports, tableCsvWriter, 'all'));
    expect(text).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  });
});
