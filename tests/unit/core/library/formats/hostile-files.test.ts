// Files made to stop a reader: each must be read to its end in linear time (a quadratic reader does not end within the limit of a test).
import { describe, expect, it } from 'vitest';
import { HEAD_LENGTH } from '../../../../../lib/core/library/formats/format.ts';
import { importFormats } from '../../../../../lib/core/library/formats/index.ts';
import { parseHighlights } from '../../../../../lib/core/library/formats/omnivore.ts';
import { readAddress } from '../../../../../lib/core/library/formats/syntax/address.ts';
import { readCsv } from '../../../../../lib/core/library/formats/syntax/csv-records.ts';
import { escapeInline } from '../../../../../lib/core/library/formats/syntax/escape-markdown.ts';
import { htmlToText } from '../../../../../lib/core/library/formats/syntax/html-text.ts';
import { tokenizeHtml } from '../../../../../lib/core/library/formats/syntax/html-tokens.ts';
import { splitJson } from '../../../../../lib/core/library/formats/syntax/json-elements.ts';
import { toArchive, toPart } from '../../../../support/read-format.ts';

const LENGTH = 400_000;
const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length));

const pieces = [
  '"',
  '"a',
  ',"',
  '""x',
  '"\n',
  '<',
  '<a ',
  '<a "',
  "<a b='",
  '</',
  '<!',
  '<!--',
  '<script>',
  '<dl>',
  '<dd>',
  '&',
  '&#',
  '{',
  '[',
  '{"a":',
  '"\\',
  '\\',
  ' ',
  '\n',
  '\r',
  '\t',
  '#a',
  '> ',
  '|',
  'a.',
  ':',
  "'",
  '[a](',
  'a',
];

describe.each(pieces)('a file of nothing but %j', (piece) => {
  const text = fill(piece);

  it('is read to its end', async () => {
    for (const make of [() => readCsv(','), tokenizeHtml, splitJson]) {
      const reader = make();
      for (let at = 0; at < text.length; at += 1000) reader.push(text.slice(at, at + 1000));
      expect(Array.isArray(reader.end())).toBe(true);
    }
    expect(typeof htmlToText(text)).toBe('string');
    expect(typeof escapeInline(text)).toBe('string');
    expect(parseHighlights(text).highlights.length).toBeLessThan(LENGTH);
    expect(readAddress(text.slice(0, 8000)).ok).toBe(false);
  });

  it('is told from every format, and read by each that takes it', async () => {
    const head = text.slice(0, HEAD_LENGTH);
    for (const format of importFormats) {
      expect(format.isOf(head)).toBe(false);
      let items = 0;
      for await (const _item of format.read(toPart(head), toArchive())) items += 1;
      expect(items).toBeLessThanOrEqual(head.length);
    }
  });
});
