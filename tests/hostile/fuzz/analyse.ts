// Random prose for the analysis: words that its rules look for, in any order, with marks that open and never close.
import fc from 'fast-check';
import { analyse } from '../../../lib/core/analyse.ts';
import { snapshotOfText } from '../../../lib/core/article/plain-text.ts';
import { expectSound } from '../../support/expect-sound.ts';
import { rubbleOf } from './fuzz.ts';

const PROSE = [
  'On 2 February 2023, ',
  '31 February 2023 ',
  'last week ',
  'in early May ',
  'the 1990s ',
  'Q3 ',
  '12:30 ',
  'the mayor said ',
  'Mara Quill told Reuters ',
  'according to officials, ',
  'said that ',
  'he said, ',
  '“We will not wait',
  '” ',
  '"',
  "'",
  '’s ',
  '« Nous ',
  ' » ',
  '„Wir warten',
  '“ sagte sie ',
  'am Montag ',
  'laut der Zeitung ',
  'a déclaré ',
  'le 3 mai ',
  'dijo ',
  'el lunes ',
  '昨日、',
  'と述べた。',
  'قال ',
  '. ',
  ', ',
  '? ',
  '\n',
  ' – ',
  '(AP) ',
  'Dr. ',
  'U.S. ',
  '1 ',
  '\u00ad',
  '\u202e',
  '👩‍🚀',
];

export const textIn = (languages: readonly string[]) =>
  fc.record({ lang: fc.constantFrom(...languages), text: rubbleOf(PROSE) });

export function checkAnalysis({ lang, text }: { lang: string; text: string }): void {
  expectSound(
    analyse(snapshotOfText(text, 'https://news.example/x', lang), { given: { publishedAt: '2024-02-29' } }),
  );
}
