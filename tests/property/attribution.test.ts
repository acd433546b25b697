// Whatever the text: spans prove their words, indexes point somewhere, order holds, and huge or broken input is answered.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupSources } from '../../lib/core/attribution/group-sources.ts';
import { profileSourcing } from '../../lib/core/attribution/profile.ts';
import { attribute } from '../support/attribute.ts';

const fragments = fc.constantFrom(
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '„',
  '«',
  '»',
  '(',
  ')',
  ',',
  '.',
  ':',
  ';',
  '—',
  ' ',
  ' ',
  ' ',
  '\n',
  'Marsh',
  'the mayor',
  'Pell',
  'said',
  'told',
  'according to',
  'that',
  'who',
  'he',
  'she',
  'they',
  'it',
  'officials',
  'a report',
  'citing',
  'was asked',
  'and',
  'but',
  'while',
  'to',
  'announce',
  'the plan',
  'was',
  'rejected',
  'on Monday',
  'Laut',
  'sagte',
  'a déclaré',
  '日本',
  '😀',
);
const texts = fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join(' '));

describe('findAttributions', () => {
  it.each(['en', 'de', 'fr', 'xx'])('gives provable spans and indexes that exist (%s)', (lang) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { attributions, speakers } = attribute(text, lang);
        for (const { source, cue, content, speaker, via, confidence } of attributions) {
          expect(content.length).toBeGreaterThan(0);
          for (const [start, end] of [...source, ...cue, ...content]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end).trim()).not.toBe('');
          }
          for (const index of speaker === null ? via : [speaker, ...via])
            expect(speakers[index]).toBeDefined();
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never finds the same content twice at the same place', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { attributions } = attribute(text);
        const keys = attributions.map(({ cue, content }) => JSON.stringify([cue, content]));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 150 },
    );
  });

  it('lists no source that is an outlet and none twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { attributions, speakers, sentences } = attribute(text);
        const { persons, institutions, documents, anonymous } = groupSources(attributions, speakers);
        const listed = [...persons, ...institutions, ...documents, ...anonymous].map(
          ({ speaker }) => speaker,
        );
        expect(new Set(listed).size).toBe(listed.length);
        const profile = profileSourcing(sentences, attributions, speakers);
        expect(profile.attributedSentences).toBeLessThanOrEqual(profile.sentences);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['ten thousand quotation marks', '“ '.repeat(10_000)],
    ['ten thousand straight marks', '" a '.repeat(10_000)],
    ['a paragraph of a megabyte', 'Marsh said the plan was late and Pell denied it. '.repeat(21_000)],
    ['one sentence of a hundred thousand words', 'Marsh said that '.repeat(33_000)],
    ['brackets that never close', '( '.repeat(50_000)],
    ['commas alone', 'Marsh, '.repeat(30_000)],
  ])(
    'answers %s',
    (_, text) => {
      const { attributions } = attribute(text);
      expect(Array.isArray(attributions)).toBe(true);
    },
    30_000,
  );
});
