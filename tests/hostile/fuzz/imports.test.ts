// Fuzzing of imports: every format on its own made-up files damaged at random, whole files as bytes, and the search field.
import fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { fromBytes } from '../../../lib/app/import-file/source.ts';
import { importLibrary } from '../../../lib/app/import-library.ts';
import { importFormats } from '../../../lib/core/library/formats/index.ts';
import { parseQuery } from '../../../lib/core/library/parse-query.ts';
import { csvCases } from '../../cases/formats/csv.ts';
import { htmlCases } from '../../cases/formats/html.ts';
import { jsonCases } from '../../cases/formats/json.ts';
import { allOf, fakeImportPorts } from '../../support/import-ports.ts';
import { toArchive, toPart } from '../../support/read-format.ts';
import { fuzz, rubbleOf } from './fuzz.ts';

const texts = [...csvCases, ...jsonCases, ...htmlCases].map(({ text }) => text);
const pieces = [
  ...['"', '""', ',', ';', '\n', '\r\n', '\t', '{', '}', '[', ']', ':', '\\', '\\"', 'null', '1e999', '-0'],
  ...[
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    '<a href="',
    '<DT><A HREF="',
    '<DL>',
    '</DL>',
    '<script>',
    '&#x;',
    '&amp;',
  ],
  ...[
    'https://a.example/',
    'javascript:hit()',
    '"__proto__":',
    'url',
    'title',
    'tags',
    '=1+1',
    '\0',
    '\ufeff',
  ],
  ...['"url":"https://b.example/"', '"created_at":"2023-02-31"', '{"sourceline":"backup"', '\ud800', ' | '],
];
const rubble = rubbleOf(pieces, 15);

/** A made-up file with a piece cut out and rubble put in; half of them with their end cut off. */
const damaged = fc
  .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(60), rubble, fc.nat())
  .map(([text, at, length, put, cut]) => {
    const start = at % (text.length + 1);
    const made = text.slice(0, start) + put + text.slice(start + length);
    return cut % 2 ? made : made.slice(0, cut % (made.length + 1));
  });

const reads = new Map<string, number>();

fuzz('import formats', fc.tuple(fc.constantFrom(...importFormats), damaged), async ([format, text]) => {
  reads.set(format.id, (reads.get(format.id) ?? 0) + 1);
  let count = 0;
  for await (const item of format.read(toPart(text), toArchive())) {
    count += 1;
    if (item.kind === 'row') expect(item.row.url).toMatch(/^https?:\/\/[^/]/);
    if (item.kind === 'entry') expect(item.entry.url).toMatch(/^(https?|file):\/\//);
  }
  expect(count).toBeLessThanOrEqual(text.length + 2);
});

it('every format had its share', () => {
  expect([...reads.keys()].sort()).toEqual(importFormats.map(({ id }) => id).sort());
  expect(Math.min(...reads.values())).toBeGreaterThan(800);
});

const bytes = fc
  .tuple(damaged, fc.constantFrom('plain', 'gzip', 'zip'), fc.nat(), fc.nat(255), fc.boolean())
  .map(([text, packing, at, value, flip]) => {
    const raw = new TextEncoder().encode(text);
    const packed =
      packing === 'gzip' ? gzipSync(raw) : packing === 'zip' ? zipSync({ 'a.csv': raw, 'b.json': raw }) : raw;
    if (flip && packed.length) packed[at % packed.length] = value;
    return packed;
  });

fuzz('import files', bytes, async (file) => {
  const ports = fakeImportPorts();
  const result = await importLibrary(ports, fromBytes(file, 'x'), { dryRun: false });
  if (!result.ok) return;
  const { counts } = result.value;
  expect(counts.added + counts.merged + counts.unchanged + counts.refused).toBe(counts.rows);
  expect((await allOf(ports.store)).length).toBe(counts.added);
});

const QUERY = [
  'tag:',
  'outlet:',
  'is:read',
  'before:2024',
  'after:',
  'said:2023-02',
  '-',
  '"',
  '“',
  ' ',
  'pier ',
  '王',
  ':',
  '//',
];

fuzz('search queries', rubbleOf(QUERY), (typed) => {
  const { clauses, problems } = parseQuery(typed);
  expect(clauses.length + problems.length).toBeLessThanOrEqual(2 * typed.length + 1);
});
