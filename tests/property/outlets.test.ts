// Whatever the text is, every use holds in it, and the analysis answers.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BlockKind } from '../../lib/core/model/article.ts';
import { OutletCitation } from '../../lib/core/model/outlet.ts';
import { detectOutlets } from '../../lib/core/outlets/detect.ts';
import { findSentences } from '../../lib/core/text/sentences.ts';
import { articleOf } from '../unit/core/outlets/article-of.ts';

const PIECES = [
  'The New York Times',
  'the Post',
  'Reuters',
  'AP',
  'the paper',
  'Le Monde',
  '朝日新聞',
  'رويترز',
  'told',
  'reported',
  'said',
  'according to',
  'in an interview with',
  'the Lumo Gazette',
  'KQLM-TV',
  'news site',
  '“',
  '”',
  '"',
  '(',
  ')',
  '/',
  '—',
  '–',
  ',',
  '.',
  ':',
  '\u00a0',
  '😀',
  'Photo:',
  '©',
  'via',
  'and',
  'Mira Tolland',
  'Time',
  'The Sun',
  'contributed to this report',
];
const KINDS: BlockKind[] = ['title', 'paragraph', 'caption', 'credit', 'quote', 'note'];
const line = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(' '));
const lines = fc.array(
  fc.tuple(
    fc.constantFrom(...KINDS),
    fc.oneof(
      line,
      fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/[\n\r]/gu, ' ')),
    ),
  ),
  { minLength: 1, maxLength: 8 },
);
const lang = fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja', null);

const detect = (blocks: readonly (readonly [BlockKind, string])[], language: string | null) => {
  const article = articleOf(blocks, { lang: language });
  const sentences = findSentences(article.text, article.blocks, null);
  return { article, ...detectOutlets({ article, sentences, attributions: [], speakers: [], pack: null }) };
};

test('every use has words in the text, and lies in one block', () => {
  fc.assert(
    fc.property(lines, lang, (blocks, language) => {
      const { article, outlets } = detect(blocks, language);
      for (const citation of outlets) {
        expect(OutletCitation.safeParse(citation).success).toBe(true);
        for (const { start, end } of citation.uses) {
          expect(article.text.slice(start, end).trim()).not.toBe('');
          expect(article.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('ids are unique, and no place has the same use twice', () => {
  fc.assert(
    fc.property(lines, lang, (blocks, language) => {
      const { outlets } = detect(blocks, language);
      expect(new Set(outlets.map(({ id }) => id)).size).toBe(outlets.length);
      for (const { uses } of outlets)
        expect(new Set(uses.map(({ kind, start }) => `${kind} ${start}`)).size).toBe(uses.length);
    }),
    { numRuns: 100 },
  );
});

// Each of these is quadratic or worse for a careless pattern; a hang fails the run.
test.each([
  ['names without a full stop', 'Reuters told the New York Times that, '],
  ['opening marks', '“Reuters said '],
  ['quotation marks', '" '],
  ['capitals', 'Aaa '],
  ['unlisted names', 'The Aaa Gazette said. '],
  ['brackets', '(AP '],
  ['types', 'newspaper magazine '],
])('a long paragraph of %s is answered', (_, piece) => {
  const { outlets } = detect([['paragraph', piece.repeat(Math.ceil(100_000 / piece.length))]], 'en');
  expect(Array.isArray(outlets)).toBe(true);
});
