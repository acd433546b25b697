// Formats under random input: no reader throws or hangs, chunks do not matter, and what is written is read back the same.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { HEAD_LENGTH, type ReadItem } from '../../lib/core/library/formats/format.ts';
import { importFormats } from '../../lib/core/library/formats/index.ts';
import { netscapeHtmlWriter } from '../../lib/core/library/formats/netscape-html.ts';
import { readCsv } from '../../lib/core/library/formats/syntax/csv-records.ts';
import { decodeReferences } from '../../lib/core/library/formats/syntax/entities.ts';
import { escapeHtml } from '../../lib/core/library/formats/syntax/escape-html.ts';
import { htmlToText } from '../../lib/core/library/formats/syntax/html-text.ts';
import { parseInstant } from '../../lib/core/library/formats/syntax/instants.ts';
import { oneLine } from '../../lib/core/library/formats/syntax/item.ts';
import { splitJson } from '../../lib/core/library/formats/syntax/json-elements.ts';
import { tableCsvWriter } from '../../lib/core/library/formats/table-csv.ts';
import { csvCases } from '../cases/formats/csv.ts';
import { htmlCases } from '../cases/formats/html.ts';
import { jsonCases } from '../cases/formats/json.ts';
import { exportContext, keptEntry } from '../support/kept-entry.ts';
import { readText, toArchive, toPart } from '../support/read-format.ts';

const texts = [...csvCases, ...jsonCases, ...htmlCases].map(({ text }) => text);

/** Pieces that mean something to one of the formats, in any order. */
const shards = fc.constantFrom(
  '"',
  '""',
  ',',
  ';',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '{',
  '}',
  '[',
  ']',
  ':',
  '\\',
  '\\"',
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '<a href="',
  '<A HREF=',
  '<DT>',
  '<DL>',
  '</DL>',
  '<h1>',
  '<DD>',
  '<script>',
  '</script>',
  '&',
  '&amp;',
  '&#x;',
  '&#99999999;',
  "'",
  '=',
  ' | ',
  'https://a.example/',
  'javascript:',
  'url',
  'title',
  'time_added',
  'status',
  '\0',
  '\ufeff',
  '\ud800',
  'null',
  '1e999',
  '2023-02-31',
  '> ',
  '#',
);
const rubble = fc
  .array(fc.oneof(shards, fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

/** A made-up file with a piece cut out and rubble put in. */
const damaged = fc
  .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(30), rubble)
  .map(([text, at, length, put]) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + put + text.slice(start + length);
  });

async function readWith(index: number, text: string, chunkLength: number): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  const format = importFormats[index % importFormats.length];
  if (!format) return items;
  for await (const item of format.read(toPart(text, chunkLength), toArchive())) items.push(item);
  return items;
}

describe('readers', () => {
  it('never throw, always end, and give only http(s) addresses, whatever they are given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.oneof(rubble, damaged), async (index, text) => {
        for (const item of await readWith(index, text, 65536)) {
          if (item.kind === 'row') expect(item.row.url).toMatch(/^https?:\/\/[^/]/);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('read the same however the text is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.oneof(rubble, damaged),
        fc.integer({ min: 1, max: 40 }),
        async (index, text, length) => {
          expect(await readWith(index, text, length)).toEqual(await readWith(index, text, 65536));
        },
      ),
      { numRuns: 800 },
    );
  });

  it('decide on a format without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(rubble, damaged), (text) => {
        for (const format of importFormats)
          expect(typeof format.isOf(text.slice(0, HEAD_LENGTH))).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});

describe('CSV', () => {
  const readAll = (text: string, length = 7) => {
    const reader = readCsv(',');
    const records = [];
    for (let at = 0; at < text.length; at += length)
      records.push(...reader.push(text.slice(at, at + length)));
    return [...records, ...reader.end()];
  };
  const cell = fc.string({
    unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', 'ü', '|', "'"),
    maxLength: 8,
  });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

  it('reads what papaparse reads of every file that papaparse writes', () => {
    fc.assert(
      fc.property(table, fc.boolean(), (rows, quotes) => {
        const text = Papa.unparse(rows, { quotes, newline: '\n' });
        const expected = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data;
        const records = readAll(text);
        expect(records.map((record) => (record.kind === 'record' ? record.fields : null))).toEqual(expected);
      }),
    );
  });

  it('loses no row after one that is broken, where papaparse loses all', () => {
    const text = 'a,b\n"open,1\nx,2\ny,3\n';
    expect(Papa.parse(text).data).toHaveLength(2);
    expect(readAll(text).map(({ kind }) => kind)).toEqual(['record', 'broken', 'record', 'record']);
  });

  it('counts lines as an editor does', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = Papa.unparse([...rows, ['last', 'row']], { quotes: true, newline: '\r\n' });
        const lineOfLast = text.slice(0, text.lastIndexOf('"last"')).split(/\r\n|\n|\r/).length;
        expect(readAll(text).at(-1)?.line).toBe(lineOfLast);
      }),
    );
  });
});

describe('JSON', () => {
  it('splits what JSON.parse reads, in any chunks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue(), { maxLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        (values, length, spaced) => {
          const text = JSON.stringify({ before: 1, items: values, after: { x: [1] } }, null, spaced ? 2 : 0);
          const splitter = splitJson();
          const found = [];
          for (let at = 0; at < text.length; at += length)
            found.push(...splitter.push(text.slice(at, at + length)));
          found.push(...splitter.end());
          const items = found.filter(({ key }) => key === 'items');
          expect(items.map((item) => JSON.parse(item.text))).toEqual(JSON.parse(JSON.stringify(values)));
          expect(
            found
              .filter(({ key }) => key !== 'items')
              .map(({ key, text: value }) => [key, JSON.parse(value)]),
          ).toEqual([
            ['before', 1],
            ['after', { x: [1] }],
          ]);
        },
      ),
    );
  });
});

describe('HTML', () => {
  it('shows escaped text as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeReferences(escapeHtml(text))).toBe(text);
        expect(htmlToText(`<p>${escapeHtml(text)}</p>`).replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
      }),
    );
  });
});

describe('moments', () => {
  it('are read back from seconds, milliseconds, microseconds and ISO alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 9_000_000_000 }), (seconds) => {
        const iso = parseInstant(seconds);
        expect(iso).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
        expect(Date.parse(iso ?? '')).toBe(seconds * 1000);
        expect(parseInstant(`${seconds}000`)).toBe(iso);
        expect(parseInstant(`${seconds}000000`)).toBe(iso);
        expect(parseInstant(iso)).toBe(iso);
      }),
    );
  });

  it('are null for anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const instant = parseInstant(text);
        expect(instant === null || !Number.isNaN(Date.parse(instant))).toBe(true);
      }),
    );
  });
});

describe('written and read again', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '"', "'", '=', '|', ',', '<', '&', 'é', '王', '\n', '-'),
    maxLength: 12,
  });
  const line = word.map(oneLine);
  const kept = fc
    .record({
      title: line,
      tags: fc.uniqueArray(
        line.filter((tag) => tag !== ''),
        { maxLength: 3 },
      ),
      note: word.map((note) => note.trim()),
      archived: fc.boolean(),
      path: fc.nat(999),
      seconds: fc.integer({ min: 1_000_000_000, max: 2_000_000_000 }),
    })
    .map(({ title, tags, note, archived, path, seconds }) => {
      const savedAt = parseInstant(seconds) ?? '';
      const state = archived ? savedAt : null;
      return keptEntry({
        url: `https://a.example/${path}`,
        title,
        tags,
        note,
        savedAt,
        archivedAt: state,
        readAt: state,
        authors: [],
      });
    });

  const rowsOf = async (text: string) =>
    (await readText(text)).items.map((item) => (item.kind === 'row' ? item.row : item));

  it('entries come back from our own table', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(kept, { minLength: 1, maxLength: 4 }), async (entries) => {
        const text =
          tableCsvWriter.head(exportContext) +
          entries.map((one, i) => tableCsvWriter.row(one, exportContext, i)).join('');
        expect(await rowsOf(text)).toMatchObject(
          entries.map(({ entry }) => ({
            url: entry.url,
            title: entry.title || null,
            tags: entry.tags,
            note: entry.note,
            savedAt: entry.savedAt,
            archivedAt: entry.archivedAt,
            archived: entry.archivedAt !== null,
            publishedAt: '2023-04-29T04:40:08.000Z',
          })),
        );
      }),
    );
  });

  it('entries come back from a bookmark file, apart from commas in tags', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(kept, { minLength: 1, maxLength: 4 }), async (entries) => {
        const text =
          netscapeHtmlWriter.head(exportContext) +
          entries.map((one, i) => netscapeHtmlWriter.row(one, exportContext, i)).join('') +
          netscapeHtmlWriter.tail(exportContext, entries.length);
        expect(await rowsOf(text)).toMatchObject(
          entries.map(({ entry }) => ({
            url: entry.url,
            title: entry.title || null,
            tags: [...new Set(entry.tags.map((tag) => oneLine(tag.replaceAll(',', ' '))).filter(Boolean))],
            note: entry.note,
            savedAt: entry.savedAt,
            archived: entry.archivedAt !== null,
            read: entry.readAt !== null,
          })),
        );
      }),
    );
  });
});
