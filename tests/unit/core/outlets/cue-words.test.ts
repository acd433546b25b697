// Cue words are found where the same list as one pattern would find them.
import { describe, expect, test } from 'vitest';
import { withoutAccents } from '../../../../lib/core/outlets/accents.ts';
import { edgesOf } from '../../../../lib/core/outlets/cue-edges.ts';
import { cueWords } from '../../../../lib/core/outlets/cue-words.ts';
import { outletCues } from '../../../../lib/core/outlets/cues/index.ts';

test.each([
  ['reports?', 'first', ['report', 'reports']],
  ['interview(?:ed|s)?', 'last', ['interview', 'interviewed', 'interviews']],
  ['organi[sz]ation', 'first', ['organisation', 'organization']],
  ['(?:first|originally) (?:reported|aired) by', 'last', [' by']],
  ['(?:citing|quoting) (?:by |in )?', 'last', ['citing', 'quoting', ' by', ' in']],
  ['told (?:readers|viewers)', 'last', [' readers', ' viewers']],
])('%s: its %s words', (cue, edge, expected) => {
  const words = edgesOf(cue, edge as 'first' | 'last').map((one) => one.replace(/^.* (?=\S)/u, ' '));
  expect([...new Set(words)].sort()).toEqual([...expected].sort());
});

describe('words before and after a place', () => {
  const cues = cueWords([
    'reports?',
    'according to',
    '(?:said|wrote) in(?: the)?',
    'spoke (?:\\p{L}+ )?with',
  ]);

  test.each([
    ['the bridge is shut, according to', ['according to']],
    ['she wrote in the', ['wrote in the']],
    ['he spoke briefly with', ['spoke briefly with']],
    ['two reports', ['reports']],
    ['two misreports', []],
    ['the river', []],
  ])('%s', (text, expected) => {
    expect(cues.startsBefore(text, text.length).map((start) => text.slice(start))).toEqual(expected);
  });

  test.each([
    ['report on the bridge', ['report']],
    ['reporter', []],
    ['wrote in the park', ['wrote in the']],
  ])('%s, from its beginning', (text, expected) => {
    expect(cues.endsFrom(text, 0).map((end) => text.slice(0, end))).toEqual(expected);
  });
});

test('no English cue has to be tried at every word', () => {
  const en = outletCues.find(({ id }) => id === 'en');
  const before = [...(en?.recipients ?? []), ...(en?.prepositions ?? []), ...(en?.inverted ?? [])];
  const open = before.filter((cue) => edgesOf(cue, 'last').some((one) => /\0[^ ]*$/u.test(one)));
  expect(open).toEqual([]);
});

test('accents are cut as the platform cuts them', () => {
  const letters = Array.from({ length: 0x1f00 }, (_, code) => String.fromCharCode(code).toLowerCase());
  const alphabetic = letters.filter((letter) => /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]$/u.test(letter));
  const plain = (letter: string) =>
    letter
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/gu, '')
      .normalize('NFC');
  expect(alphabetic.filter((letter) => withoutAccents(letter) !== plain(letter))).toEqual([]);
});
