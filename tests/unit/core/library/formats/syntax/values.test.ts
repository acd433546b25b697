import { describe, expect, it } from 'vitest';
import { parsePythonList } from '../../../../../../lib/core/library/formats/readwise-reader-csv.ts';
import { readAddress } from '../../../../../../lib/core/library/formats/syntax/address.ts';
import {
  fromSafeCell,
  joinCell,
  splitCell,
  toSafeCell,
} from '../../../../../../lib/core/library/formats/syntax/csv-cells.ts';
import { folderPaths } from '../../../../../../lib/core/library/formats/syntax/folders.ts';
import {
  parseDayMonthYear,
  parseInstant,
} from '../../../../../../lib/core/library/formats/syntax/instants.ts';
import {
  type JsonElement,
  splitJson,
} from '../../../../../../lib/core/library/formats/syntax/json-elements.ts';

describe('moments', () => {
  it.each([
    [1_700_000_000, '2023-11-14T22:13:20.000Z'],
    ['1700000000123', '2023-11-14T22:13:20.123Z'],
    ['1700000000123456', '2023-11-14T22:13:20.123Z'],
    ['13344473600000000', '2023-11-14T22:13:20.000Z'], // since 1601
    ['2016-09-08T11:55:58+0200', '2016-09-08T09:55:58.000Z'],
    ['2022-11-06 04:33:50+00:00', '2022-11-06T04:33:50.000Z'],
    ['2022-11-06 04:33:50.123456 +0530', '2022-11-05T23:03:50.123Z'],
    ['2022-11-06 04:33:50 UTC', '2022-11-06T04:33:50.000Z'],
    ['2022-11-06T04:33', '2022-11-06T04:33:00.000Z'],
    ['2022-11-06', '2022-11-06T00:00:00.000Z'],
    ['0', null],
    ['1', null],
    ['', null],
    [null, null],
    ['-5', null],
    ['2022-02-30', null],
    ['2022-11-06T25:00:00Z', null],
    ['99999999999999999999', null],
    ['06.11.2022', null],
  ])('%s', (value, expected) => {
    expect(parseInstant(value)).toBe(expected);
  });

  it('take noon where a clock of twelve hours does not say which half', () => {
    expect(parseDayMonthYear('08/09/2016 11:55:58')).toBe('2016-09-08T12:00:00.000Z');
    expect(parseDayMonthYear('2016-09-08')).toBeNull();
    expect(parseDayMonthYear('31/02/2016')).toBeNull();
  });
});

describe('addresses', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    [' HTTPS://A.example/x\n', 'https://a.example/x'],
    ['https://a.exa\tmple/\nx', 'https://a.example/x'],
    ['a.example/x?y=1', 'https://a.example/x?y=1'],
    ['a.example:8080', 'https://a.example:8080/'],
    ['http://localhost:3000/x', 'http://localhost:3000/x'],
    ['https://müller.example/ä', 'https://xn--mller-kva.example/%C3%A4'],
    ['http://user:word@a.example/', 'http://user:word@a.example/'],
  ])('%j', (text, url) => {
    expect(readAddress(text)).toEqual({ ok: true, url });
  });

  it.each([
    ['', 'no-address'],
    ['\u0000 \u001f', 'no-address'],
    ['javascript:alert(1)', 'address-scheme'],
    ['\u0001javascript:alert(1)', 'address-scheme'],
    ['java\nscript:alert(1)', 'address-scheme'],
    ['javascript://a.example/%0aalert(1)', 'address-scheme'],
    ['data:text/html,x', 'address-scheme'],
    [`data:text/html,${'x'.repeat(9000)}`, 'address-scheme'],
    ['blob:https://a.example/1', 'address-scheme'],
    ['chrome-extension://abc/x', 'address-scheme'],
    ['mailto:a@a.example', 'address-scheme'],
    ['tel:123:456', 'address-scheme'],
    ['https://', 'bad-address'],
    ['https://a b.example/', 'bad-address'],
    [`https://a.example/${'x'.repeat(9000)}`, 'bad-address'],
    ['words', 'bad-address'],
    ['/relative/path', 'bad-address'],
    ['//a.example/x', 'bad-address'],
    ['me@a.example', 'bad-address'],
  ])('%j is refused', (text, code) => {
    expect(readAddress(text)).toEqual({ ok: false, code });
  });
});

describe('lists in a cell', () => {
  it.each([
    ["['a', 'b c']", ['a', 'b c']],
    [`["it's", 'x']`, ["it's", 'x']],
    ["['a\\'b', 'c\\\\d']", ["a'b", 'c\\d']],
    ['[]', []],
    ['a, b', ['a', ' b']],
    ["['unclosed", []],
  ])('as Python writes it: %s', (cell, expected) => {
    expect(parsePythonList(cell)).toEqual(expected);
  });

  it('as written here', () => {
    for (const values of [
      ['a', 'b'],
      ['a|b', '|', 'c || d'],
      ["'", 'x'],
    ])
      expect(splitCell(joinCell(values))).toEqual(values);
  });

  it('and cells that a spreadsheet would calculate', () => {
    for (const value of ['=1', '+1', '-1', '@x', "'=1", "'tis", 'plain', '', "''"]) {
      expect(toSafeCell(value)).not.toMatch(/^[=+\-@\t\r]/);
      expect(fromSafeCell(toSafeCell(value))).toBe(value);
    }
    // What other programs wrote without guarding.
    expect(fromSafeCell("'90s news")).toBe("'90s news");
  });
});

describe('folders', () => {
  it('become paths; loops and missing parents end them', () => {
    const paths = folderPaths([
      { id: '1', name: 'News', parentId: null },
      { id: '2', name: ' Climate ', parentId: '1' },
      { id: '3', name: 'Lost', parentId: 'gone' },
      { id: '4', name: 'A', parentId: '5' },
      { id: '5', name: 'B', parentId: '4' },
      { id: '6', name: '', parentId: '1' },
    ]);
    expect([...paths.values()]).toEqual(['News', 'News/Climate', 'Lost', 'B/A', 'A/B', 'News']);
  });
});

describe('elements of JSON', () => {
  const split = (text: string): JsonElement[] => {
    const splitter = splitJson();
    return [...splitter.push(text), ...splitter.end()];
  };
  it.each([
    [
      '[1, "a,]", {"b":[2]} ]',
      [
        ['', '1'],
        ['', '"a,]"'],
        ['', '{"b":[2]}'],
      ],
    ],
    [
      '{"x":[{"a":1},{}],"y":"s","z":{"x":[3]}}',
      [
        ['x', '{"a":1}'],
        ['x', '{}'],
        ['y', '"s"'],
        ['z', '{"x":[3]}'],
      ],
    ],
    ['{"a\\"b":[1]}', [['a"b', '1']]],
    [
      '["\\\\","\\""]',
      [
        ['', '"\\\\"'],
        ['', '"\\""'],
      ],
    ],
    ['[]', []],
    ['{}', []],
    ['', []],
    ['"text"', []],
    // What is broken inside an element stays inside it.
    [
      '[{"a":tru},{"b":1}]',
      [
        ['', '{"a":tru}'],
        ['', '{"b":1}'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(split(text).map(({ key, text: element }) => [key, element])).toEqual(expected);
    expect(split(text).every(({ kind }) => kind === 'element')).toBe(true);
  });

  it('names the one in which the text is cut', () => {
    expect(split('[{"a":1},{"b":"un').at(-1)).toEqual({ kind: 'cut', key: '', text: '{"b":"un' });
  });
});
