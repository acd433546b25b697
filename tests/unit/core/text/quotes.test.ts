import { describe, expect, it } from 'vitest';
import { snapshotOfText } from '../../../../lib/core/article/plain-text.ts';
import { choosePack } from '../../../../lib/core/lang/choose-pack.ts';
import { findQuotations } from '../../../../lib/core/text/quotes.ts';

const quotations = (text: string, lang = 'en') =>
  findQuotations(text, snapshotOfText(text, '', lang).blocks, choosePack(lang));
const quoted = (text: string, lang?: string) =>
  quotations(text, lang).map(({ start, end }) => text.slice(start, end));

describe('findQuotations', () => {
  it.each<[text: string, expected: string[]]>([
    ['“Yes,” she said. “No.”', ['Yes,', 'No.']],
    ['He called it "a great day" and left.', ['a great day']],
    ["'It's the players' kit,' he said. The players' kit is late.", ["It's the players' kit,"]],
    ['‘Don’t you think it’s fine?’ he asked.', ['Don’t you think it’s fine?']],
    ["''Old style,'' she said. ``Other style.''", ['Old style,', 'Other style.']],
    ['He said: “An “inner” one.” Then he left.', ['An “inner” one.']],
    ['An opening mark “used twice“ still closes.', ['used twice']],
    ['The door is 6\'2" tall and the ’90s are over.', []],
    ["Rock 'n' roll, the workers' strike and a dogs' home.", []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each<[lang: string, text: string, expected: string[]]>([
    ['xx', '„Ja“, sagte sie.', ['Ja']],
    ['xx', 'Elle a dit : « Oui. »', ['Oui.']],
    ['xx', '「はい」と述べた。', ['はい']],
  ])('%s %s', (lang, text, expected) => {
    expect(quoted(text, lang)).toEqual(expected);
  });

  it('carries a speech over paragraphs that open without closing', () => {
    const found = quotations('“First part.\n“Second part,” she said.\n“Other.”');
    expect(found.map(({ continues, continued }) => [continues, continued])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  it('carries a speech into a paragraph that only closes', () => {
    const text = '“First part.\nSecond part,” she said.';
    expect(quotations(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'First part.',
      'Second part,',
    ]);
  });

  it('ends an unclosed quotation with its paragraph, and drops one that never ends', () => {
    expect(quoted('He said “never mind.\nNext.')).toEqual(['never mind.']);
    expect(quoted(`He said “never ${'mind '.repeat(500)}`)).toEqual([]);
  });

  it('gives the stretch with its marks', () => {
    const text = 'A “b” c';
    const [quotation] = quotations(text);
    expect(text.slice(quotation?.outer.start, quotation?.outer.end)).toBe('“b”');
  });
});
