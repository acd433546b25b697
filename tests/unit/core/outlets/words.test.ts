import { expect, test } from 'vitest';
import { findWords, withoutProclitics, wordKey } from '../../../../lib/core/outlets/words.ts';

const keys = (text: string) => findWords(text).map(({ key }) => key);

test('words carry spans that hold', () => {
  const text = 'Die F.A.Z. und die „Süddeutsche“';
  for (const { start, end, raw } of findWords(text)) expect(text.slice(start, end)).toBe(raw);
});

test('initials with full stops are one word', () => {
  expect(keys('The A.P. and the L.A. Times')).toEqual(['the', 'ap', 'and', 'the', 'la', 'times']);
});

test('accents and case do not count', () => {
  expect(keys('EL PAÍS, El Pais')).toEqual(['el', 'pais', 'el', 'pais']);
});

test('Cyrillic case endings are cut', () => {
  expect(new Set(['Известия', 'Известий', 'Известиям', 'Известиях'].map(wordKey)).size).toBe(1);
  expect(new Set(['Коммерсант', 'Коммерсанта', 'Коммерсанту', 'Коммерсантом'].map(wordKey)).size).toBe(1);
});

test('East Asian scripts are cut letter by letter, Latin within them is not', () => {
  expect(keys('AP通信によると')).toEqual(['ap', '通', '信', 'に', 'よ', 'る', 'と']);
});

test('Arabic particles may be the first letter of the word', () => {
  expect(withoutProclitics('لرويترز')).toContain('رويترز');
  expect(withoutProclitics('reuters')).toEqual([]);
});
