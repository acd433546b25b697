// An outlet beside a word of reporting becomes the speaker of an attribution, also where the sentence rules saw none.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../lib/core/analyse.ts';
import { snapshotOfText } from '../../../../lib/core/article/plain-text.ts';

function reports(text: string, lang = 'en'): string[] {
  const { attributions, speakers, problems } = analyse(snapshotOfText(text, 'https://page.invalid/', lang));
  expect(problems).toEqual([]);
  const wordsOf = (pieces: readonly (readonly [number, number])[]) =>
    pieces.map(([start, end]) => text.slice(start, end)).join(' … ');
  return attributions
    .filter(({ speaker }) => speaker !== null && speakers[speaker]?.kind === 'outlet')
    .map(({ source, cue, content }) => `[${wordsOf(source)}] {${wordsOf(cue)}} <${wordsOf(content)}>`);
}

describe('an outlet speaks', () => {
  test.each([
    ['The move was first reported by Politico.', '[Politico] {was first reported by} <The move>'],
    [
      'The meeting, first reported by the New York Times, lasted two hours.',
      '[the New York Times] {first reported by} <The meeting>',
    ],
    [
      'Three pupils were sent home over the flag, the Chicago Tribune reports.',
      '[the Chicago Tribune] {reports} <Three pupils were sent home over the flag>',
    ],
    [
      'The council backs the plan for the first time, reported the Washington Examiner.',
      '[the Washington Examiner] {reported} <The council backs the plan for the first time>',
    ],
    [
      'The dam is unsafe, according to the Las Vegas Sun.',
      '[the Las Vegas Sun] {according to} <The dam is unsafe>',
    ],
    [
      'USA TODAY reported last month that the dam had leaked for years.',
      '[USA TODAY] {reported} <that the dam had leaked for years>',
    ],
    [
      'The share is closer to 15 percent, according to Factcheck.org.',
      '[Factcheck.org] {according to} <The share is closer to 15 percent>',
    ],
    [
      'The Israeli newspaper Haaretz reported that the dam was open.',
      '[The Israeli newspaper Haaretz] {reported} <that the dam was open>',
    ],
  ])('%s', (text, expected) => {
    expect(reports(text)).toEqual([expected]);
  });

  test.each([
    'The move was first reported by neighbours.',
    'Fox News fired two producers on Friday.',
    'She left CNN in 2019 to raise goats.',
    'CNN columnist Mia Roe said that the dam was open.',
  ])('not: %s', (text) => {
    expect(reports(text)).toEqual([]);
  });
});

test('a person of an outlet keeps it as affiliation', () => {
  const { speakers } = analyse(
    snapshotOfText('CNN’s Mia Roe said that the dam was open.', 'https://page.invalid/', 'en'),
  );
  expect(speakers).toMatchObject([{ name: 'Mia Roe', kind: 'person', affiliation: 'CNN' }]);
});
