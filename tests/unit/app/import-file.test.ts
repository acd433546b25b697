import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../../lib/app/import-file/inflate.ts';
import { openImportFile } from '../../../lib/app/import-file/open-file.ts';
import { fromBlob, fromBytes, type ImportFile } from '../../../lib/app/import-file/source.ts';
import { importLibrary } from '../../../lib/app/import-library.ts';
import type { ImportReport } from '../../../lib/core/model/interchange.ts';
import { allOf, fakeImportPorts, textFile } from '../../support/import-ports.ts';

const CSV = 'title,url,time_added,tags,status\nÄrger,https://a.example/1,1700000000,,unread\n';
const csvOf = (n: number) =>
  `title,url,time_added,tags,status\nT${n},https://a.example/${n},1700000000,,unread\n`;

const failureOf = async (file: ImportFile) => {
  const opened = await openImportFile(file);
  return opened.ok ? null : opened.failure;
};

async function run(file: ImportFile): Promise<{ report: ImportReport; titles: string[] }> {
  const ports = fakeImportPorts();
  const result = await importLibrary(ports, file, { dryRun: false });
  if (!result.ok) throw new Error(result.failure.code);
  return { report: result.value, titles: (await allOf(ports.store)).map(({ entry }) => entry.title) };
}

describe('files of another kind', () => {
  it.each([
    ['an empty file', new Uint8Array(0), 'file-empty', null],
    ['white space alone', strToU8(' \n\n '), 'file-empty', null],
    ['a PDF', strToU8('%PDF-1.7\n%âã\0'), 'unknown-format', 'PDF'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      'unknown-format',
      'image',
    ],
    ['a database', strToU8('SQLite format 3\0'), 'unknown-format', 'SQLite'],
    ['other JSON', strToU8('{"dependencies":{}}'), 'unknown-format', 'JSON'],
    ['an article page', strToU8('<!doctype html><p>Words</p>'), 'unknown-format', 'HTML'],
    ['a feed', strToU8('<?xml version="1.0"?><rss></rss>'), 'unknown-format', 'XML'],
    ['prose', strToU8('Dear Ada,\nall is well.\n'), 'unknown-format', 'text'],
    ['a zip of pictures', zipSync({ 'a.png': new Uint8Array([0, 1, 2]) }), 'unknown-format', 'zip'],
    ['a zip cut short', zipSync({ 'part_000000.csv': strToU8(CSV) }).slice(0, 80), 'file-unreadable', 'zip'],
    [
      'a gzip of nothing readable',
      new Uint8Array([0x1f, 0x8b, 8, 0, 9, 9, 9, 9, 9, 9, 9, 9]),
      'file-unreadable',
      null,
    ],
    [
      'a backup of a later version',
      strToU8('{"sourceline":"backup","version":99,"schema":1,"exportedAt":"x"}\n'),
      'unknown-version',
      '99',
    ],
  ])('says what is wrong with %s', async (_what, bytes, code, detail) => {
    expect(await failureOf(fromBytes(bytes, 'export.csv'))).toEqual({ code, detail });
  });

  it('says when the file has gone since it was picked', async () => {
    const gone: ImportFile = {
      name: 'a.csv',
      size: 10,
      read: () => Promise.reject(new Error('NotFoundError')),
    };
    expect(await failureOf(gone)).toEqual({ code: 'file-unreadable', detail: null });
  });
});

describe('containers and encodings', () => {
  const utf16 = (text: string, littleEndian: boolean) => {
    const bytes = new Uint8Array(2 + text.length * 2);
    const view = new DataView(bytes.buffer);
    for (const [i, char] of [...`\ufeff${text}`].entries())
      view.setUint16(i * 2, char.charCodeAt(0), littleEndian);
    return bytes;
  };
  it.each([
    ['UTF-8', strToU8(CSV)],
    ['UTF-8 with a mark', strToU8(`\ufeff${CSV}`)],
    ['UTF-16 little end', utf16(CSV, true)],
    ['UTF-16 big end', utf16(CSV, false)],
    ['Windows-1252', Uint8Array.from(CSV, (char) => char.charCodeAt(0))],
    ['gzip', gzipSync(strToU8(CSV))],
    ['gzip of Windows-1252', gzipSync(Uint8Array.from(CSV, (char) => char.charCodeAt(0)))],
    ['zip', zipSync({ 'part_000000.csv': strToU8(CSV) })],
    ['zip, stored', zipSync({ 'x/part_000000.csv': strToU8(CSV) }, { level: 0 })],
  ])('reads %s, whatever the name says', async (_what, bytes) => {
    const { report, titles } = await run(fromBytes(bytes, 'photo.jpg'));
    expect(report.formats).toEqual(['pocket-csv']);
    expect(titles).toEqual(['Ärger']);
  });

  it('reads a file of the browser', async () => {
    const { titles } = await run(fromBlob(new Blob([CSV]), 'x'));
    expect(titles).toEqual(['Ärger']);
  });

  it('reads the parts of a Pocket zip in the order of their numbers, highlights with them, and names what it does not know', async () => {
    const zip = zipSync({
      '__MACOSX/._part_000000.csv': strToU8('x'),
      'annotations/part_000000.json': strToU8(
        JSON.stringify([
          {
            url: 'https://a.example/1',
            title: 'T1',
            highlights: [{ quote: 'words', created_at: 1700000000 }],
          },
        ]),
      ),
      'part_000001.csv': strToU8(csvOf(2)),
      'part_000000.csv': strToU8(csvOf(1)),
      'readme.md': strToU8('# Hello\nThis is your export.'),
      'picture.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]),
    });
    const { report, titles } = await run(fromBytes(zip, 'pocket.zip'));
    expect(titles).toEqual(['T1', 'T2']);
    expect(report).toMatchObject({
      formats: ['pocket-csv', 'pocket-annotations'],
      counts: { rows: 3, added: 2, merged: 1 },
      unknownParts: ['picture.png', 'readme.md'],
    });
  });

  it('reads an Omnivore zip with the pages and highlights beside its list', async () => {
    const item = {
      id: '1',
      slug: 'one',
      title: 'One',
      url: 'https://a.example/1',
      state: 'Active',
      labels: ['x'],
      savedAt: '2024-01-02T03:04:05.000Z',
    };
    const zip = zipSync({
      'content/one.html': strToU8('<p>The dam held.</p>'),
      'highlights/one.md': strToU8('> dam held'),
      'metadata_0_to_20.json': strToU8(JSON.stringify([item])),
      'metadata_20_to_40.json': strToU8(
        JSON.stringify([{ ...item, slug: 'two', url: 'https://a.example/2' }]),
      ),
    });
    const ports = fakeImportPorts();
    const result = await importLibrary(ports, fromBytes(zip, 'omnivore.zip'), { dryRun: false });
    expect(result).toMatchObject({
      ok: true,
      value: { formats: ['omnivore'], counts: { added: 2 }, unknownParts: [] },
    });
    const [first] = await allOf(ports.store);
    expect(first?.content?.text).toBe('The dam held.');
    expect(first?.entry.highlights).toMatchObject([{ quote: 'dam held', start: 4, end: 12 }]);
  });

  it('stops where a part is damaged, and takes what came before and the other parts', async () => {
    const rows = Array.from(
      { length: 9000 },
      (_, i) => `${(i * 2_654_435_761) % 4_294_967_296},https://a.example/x${i},,,`,
    );
    const zip = zipSync({ 'a.csv': strToU8(`${csvOf(1)}${rows.join('\n')}`), 'b.csv': strToU8(csvOf(2)) });
    zip.fill(0xff, zip.length / 2, zip.length / 2 + 2000);
    const { report, titles } = await run(fromBytes(zip, 'x.zip'));
    expect(report.refusedBy).toMatchObject({ 'part-damaged': 1 });
    expect(report.refusals.at(-1)?.place.part).toBe('a.csv');
    expect(titles).toContain('T1');
    expect(titles).toContain('T2');
    expect(titles.length).toBeGreaterThan(2000);
  });

  it('names a part that is encrypted, and takes the other parts', async () => {
    const zip = zipSync({ 'a.csv': strToU8(csvOf(1)), 'b.csv': strToU8(csvOf(2)) }, { level: 0 });
    // Bit 0 of the flags in the directory entry of a.csv: encrypted.
    const at = zip.findIndex(
      (_, i) => zip[i] === 0x50 && zip[i + 1] === 0x4b && zip[i + 2] === 1 && zip[i + 3] === 2,
    );
    zip[at + 8] = 1;
    const { report, titles } = await run(fromBytes(zip, 'x.zip'));
    expect(titles).toEqual(['T2']);
    expect(report.unknownParts).toEqual(['a.csv']);
  });

  it('never reads the whole of a large file at once', async () => {
    const rows = Array.from(
      { length: 6000 },
      (_, i) => `A title of some length ${i},https://a.example/${i % 50},1700000000,,unread`,
    );
    const bytes = strToU8(`title,url,time_added,tags,status\n${rows.join('\n')}\n`);
    let largest = 0;
    const file: ImportFile = {
      name: 'x',
      size: bytes.length,
      read: async (start, end) => {
        largest = Math.max(largest, end - start);
        return bytes.slice(start, end);
      },
    };
    const { report } = await run(file);
    expect(report.counts.rows).toBe(6000);
    expect(largest).toBeLessThanOrEqual(256 * 1024);
  });
});

describe('unpacking', () => {
  const troubleOf = async (
    bytes: Uint8Array,
    limits: { bytes: number; ratio: number; ratioFromBytes: number },
  ) => {
    const found: string[] = [];
    const chunks = (async function* () {
      for (let at = 0; at < bytes.length; at += 100) yield bytes.slice(at, at + 100);
    })();
    let length = 0;
    for await (const chunk of inflate(chunks, {
      kind: 'gzip',
      onTrouble: (code) => found.push(code),
      limits,
    })) {
      length += chunk.length;
    }
    return { found, length };
  };
  const zeros = gzipSync(new Uint8Array(2_000_000));
  const generous = { bytes: 1e9, ratio: 5000, ratioFromBytes: 1e9 };

  it('gives everything within the limits', async () => {
    expect(await troubleOf(zeros, generous)).toEqual({ found: [], length: 2_000_000 });
  });

  it.each([
    ['size', { ...generous, bytes: 100_000 }],
    ['ratio', { ...generous, ratio: 50, ratioFromBytes: 100_000 }],
  ])('stops a bomb by its %s, long before its end', async (_what, limits) => {
    const { found, length } = await troubleOf(zeros, limits);
    expect(found).toEqual(['part-too-large']);
    expect(length).toBeLessThan(1_000_000);
  });
});

describe('a file cut or mixed', () => {
  it('takes what is whole of a gzip cut in the middle and says that it is cut', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, i) => `${(i * 2_654_435_761) % 4_294_967_296},https://a.example/${i},1700000000,,unread`,
    );
    const packed = gzipSync(strToU8(`title,url,time_added,tags,status\n${rows.join('\n')}\n`));
    const { report } = await run(fromBytes(packed.slice(0, packed.length / 2), 'x.csv.gz'));
    expect(report.refusedBy).toMatchObject({ 'file-cut': 1 });
    expect(report.counts.added).toBeGreaterThan(1500);
  });

  it('takes the good rows of a list between broken ones', async () => {
    const { report, titles } = await run(
      textFile('https://a.example/1 | One\nnonsense here\nhttps://a.example/2 | Two\n'),
    );
    expect(titles).toEqual(['One', 'Two']);
    expect(report.refusals).toMatchObject([{ code: 'bad-address', place: { line: 2 } }]);
  });
});
