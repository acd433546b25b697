import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../../../lib/core/library/formats/syntax/csv-records.ts';
import { parseCsvHeader } from '../../../../../../lib/core/library/formats/syntax/csv-rows.ts';

const read = (text: string, delimiter = ',') => {
  const reader = readCsv(delimiter);
  return [...reader.push(text), ...reader.end()].map((record) =>
    record.kind === 'record' ? [record.line, ...record.fields] : [record.line, 'broken', record.text],
  );
};

describe('broken records', () => {
  it('count one line end where a chunk ends between its two halves', () => {
    const reader = readCsv(',');
    const first = reader.push('a,b\n"The "best" of\r');
    const records = [...first, ...reader.push('\nit",c\nd,e\n'), ...reader.end()];
    expect(records.map(({ kind, line }) => [kind, line])).toEqual([
      ['record', 1],
      ['broken', 2],
      ['record', 3],
      ['record', 4],
    ]);
  });
});

describe('records', () => {
  it.each([
    [
      'a,b\nc,d',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'a,b\rc,d\r',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    ['"a,b",c', [[1, 'a,b', 'c']]],
    ['"a ""b"" c",d', [[1, 'a "b" c', 'd']]],
    [
      '"a\nb",c\nd,e',
      [
        [1, 'a\nb', 'c'],
        [3, 'd', 'e'],
      ],
    ],
    [
      '"a\r\nb",c\nd,e',
      [
        [1, 'a\r\nb', 'c'],
        [3, 'd', 'e'],
      ],
    ],
    // Empty cells, at the ends too.
    [
      ',\n"",""',
      [
        [1, '', ''],
        [2, '', ''],
      ],
    ],
    ['a,', [[1, 'a', '']]],
    // Space between the closing mark and the delimiter.
    ['"a" ,b', [[1, 'a', 'b']]],
    // Blank lines are no records, but lines.
    [
      '\n\na,b\n \nc,d',
      [
        [3, 'a', 'b'],
        [5, 'c', 'd'],
      ],
    ],
    // Marks where none belong, on one line: kept as they are.
    ['a"b,c', [[1, 'a"b', 'c']]],
    ['"a "b" c",d', [[1, 'a "b" c', 'd']]],
    // A mark that is never closed: its line is broken, the next is read.
    [
      '"a,b\nc,d',
      [
        [1, 'broken', '"a,b'],
        [2, 'c', 'd'],
      ],
    ],
    // The mark of the next row would close it, with words behind it: broken too.
    [
      '"a,b\n"c",d',
      [
        [1, 'broken', '"a,b'],
        [2, 'c', 'd'],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('knows other delimiters', () => {
    expect(read('a;b,c\n', ';')).toEqual([[1, 'a', 'b,c']]);
    expect(read('a\tb c\n', '\t')).toEqual([[1, 'a', 'b c']]);
  });
});

describe('headers', () => {
  it.each([
    ['Title,URL\nx,y', { names: ['title', 'url'], delimiter: ',' }],
    ['\ufeff"Title" ;"URL"\n', { names: ['title', 'url'], delimiter: ';' }],
    ['sep=;\nTitle;URL', { names: ['title', 'url'], delimiter: ';' }],
    ['title\turl\r\n', { names: ['title', 'url'], delimiter: '\t' }],
    ['one column\nx', null],
    ['', null],
  ])('%j', (text, expected) => {
    expect(parseCsvHeader(text)).toEqual(expected);
  });
});
