// @vitest-environment jsdom
// Import files with hostile words in every field: data stays data, no address but http(s) is kept, no prototype is touched.
import { afterEach, describe, expect, it } from 'vitest';
import { importLibrary } from '../../lib/app/import-library.ts';
import { backupHead } from '../../lib/core/library/formats/backup.ts';
import type { ReadItem } from '../../lib/core/library/formats/format.ts';
import { importFormats } from '../../lib/core/library/formats/index.ts';
import { sanitiseHtml } from '../../lib/panel/sanitise-html.ts';
import { csvCases } from '../cases/formats/csv.ts';
import { htmlCases } from '../cases/formats/html.ts';
import { jsonCases } from '../cases/formats/json.ts';
import { allOf, fakeImportPorts, textFile } from '../support/import-ports.ts';
import { keptEntry } from '../support/kept-entry.ts';
import { toArchive, toPart } from '../support/read-format.ts';
import { forbiddenAddresses } from './families/addresses.ts';
import { allMarkup, allTexts } from './families/index.ts';
import { liveParts } from './inert.ts';

/** One made-up file of every format, by its id. */
const samples = new Map(
  [...csvCases, ...jsonCases, ...htmlCases].flatMap(({ format, text }) =>
    format ? [[format, text] as const] : [],
  ),
);

/** The file with the words in place of every text that is not a number, a date or an address. */
function poison(sample: string, words: string): string {
  try {
    const poisoned = JSON.stringify(JSON.parse(sample), (_key, value) =>
      typeof value === 'string' && !/^(https?:|\d{4}-|\d+$)/.test(value) ? words : value,
    );
    return poisoned;
  } catch {
    const cell = words.replaceAll('"', '""');
    return sample
      .split('\n')
      .map((line, index) =>
        index === 0 ? line : line.replace(/(^|,)([A-Z][^,"<>]*)(?=,|$)/g, `$1"${cell}"`),
      )
      .join('\n')
      .replace(/>[A-Z][^<>\n]*</g, () => `>${words}<`);
  }
}

async function readAll(id: string, text: string): Promise<ReadItem[]> {
  const format = importFormats.find((known) => known.id === id);
  if (!format) throw new Error(`no format ${id}`);
  const items: ReadItem[] = [];
  for await (const item of format.read(toPart(text), toArchive())) items.push(item);
  return items;
}

/** `length`: of the text read. A row takes a few characters at least: more rows than that are made of nothing. */
function expectData(items: readonly ReadItem[], length: number): void {
  expect(items.length).toBeLessThanOrEqual(length + 2);
  for (const item of items) {
    if (item.kind === 'row') expect(new URL(item.row.url).protocol).toMatch(/^https?:$/);
    if (item.kind === 'entry') expect(new URL(item.entry.url).protocol).toMatch(/^https?:$/);
  }
}

afterEach(() => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

describe('every format reads it without harm', () => {
  it.each(allTexts)('$name', async ({ text }) => {
    for (const { id } of importFormats) {
      expectData(await readAll(id, text), text.length);
      const sample = samples.get(id);
      if (sample === undefined) continue;
      const poisoned = poison(sample, text);
      expectData(await readAll(id, poisoned), poisoned.length);
    }
  });

  it('has a sample of nearly every format', () => {
    expect(samples.size).toBeGreaterThan(15);
  });
});

describe('HTML in an import file', () => {
  const wallabag = (content: string) =>
    JSON.stringify([
      {
        id: 1,
        title: 'One',
        url: 'https://a.example/1',
        is_archived: 0,
        is_starred: 0,
        created_at: '2016-09-08T11:55:58+0200',
        tags: [],
        content,
      },
    ]);

  it('is clean when it reaches the library, whatever program wrote it', async () => {
    for (const { name, text } of allMarkup) {
      const ports = fakeImportPorts({ sanitise: sanitiseHtml });
      await importLibrary(ports, textFile(wallabag(`<p>Pier.</p>${text}`)), { dryRun: false });
      const [kept] = await allOf(ports.store);
      expect([name, kept?.content?.html, liveParts(kept?.content?.html ?? '')]).toEqual([
        name,
        expect.stringContaining('Pier.'),
        [],
      ]);
    }
  });
});

describe('a backup that somebody else has written', () => {
  const importBackup = async (entry: object, content: object | null) => {
    const ports = fakeImportPorts({ sanitise: sanitiseHtml });
    const text = `${backupHead('2026-01-01T00:00:00.000Z')}${JSON.stringify({ entry, content })}\n`;
    const report = await importLibrary(ports, textFile(text, 'backup.ndjson'), { dryRun: false });
    return { report, kept: await allOf(ports.store) };
  };
  const { entry } = keptEntry();

  it('brings clean HTML only', async () => {
    for (const { name, text } of allMarkup.slice(0, 200)) {
      const { kept } = await importBackup(entry, {
        uid: entry.uid,
        analysis: null,
        text: 'Pier.',
        html: `<p>Pier.</p>${text}`,
      });
      expect([name, kept.length, liveParts(kept[0]?.content?.html ?? '')]).toEqual([name, 1, []]);
    }
  });

  // "file:" may be the address of a page the reader has read from the disk; it is kept as words and never opened.
  it.each(forbiddenAddresses.filter((address) => !address.startsWith('file:')))(
    'does not bring the address %j',
    async (address) => {
      for (const changed of [{ url: address }, { canonicalUrl: address }]) {
        const { kept, report } = await importBackup({ ...entry, ...changed }, null);
        expect(kept).toEqual([]);
        expect(report.ok && report.value.refusedBy['address-scheme']).toBe(1);
      }
    },
  );

  it('cannot put its text under another entry', async () => {
    const { kept } = await importBackup(entry, { uid: 'another', analysis: null, text: 'Pier.', html: null });
    expect(kept.map(({ content }) => content?.uid)).toEqual([entry.uid]);
  });
});
