// The worst texts must cost steps in proportion to their length: counted, not timed.
import { describe, expect, it } from 'vitest';
import { packs } from '../../../../lib/core/lang/index.ts';
import { lexiconOf } from '../../../../lib/core/time/lexicon.ts';
import { neutralPack } from '../../../../lib/core/time/neutral-pack.ts';
import { recognise } from '../../../../lib/core/time/recognise.ts';
import { refine } from '../../../../lib/core/time/refine.ts';
import { findTokens } from '../../../../lib/core/time/tokens.ts';
import { tagText } from '../../../support/tag-text.ts';

const WORST = [
  '1 ',
  '1-',
  '1/1/1/',
  '12:',
  '1234567890',
  'in ',
  'the ',
  'a ',
  'the first ',
  'the last two ',
  'two hundred and ',
  'nineteen ',
  'early ',
  'March ',
  'May 1 and 2, ',
  '1990-1991-',
  'Friday, ',
  'the end of ',
  'last year’s ',
  '½',
  'M'.repeat(50),
  '第一',
  '.',
  '\n',
];

/** Steps of the walk over about `length` characters of one piece again and again. */
function stepsFor(piece: string, length: number, pack = packs[0]?.time ?? neutralPack): number {
  const lexicon = lexiconOf(pack);
  const tokens = findTokens(piece.repeat(Math.ceil(length / piece.length)));
  const meter = { steps: 0 };
  refine(lexicon, tokens, recognise(lexicon, tokens, meter));
  return meter.steps;
}

describe('steps grow with the text, never faster', () => {
  it.each(WORST)('%j', (piece) => {
    const short = stepsFor(piece, 5_000);
    const long = stepsFor(piece, 20_000);
    expect(long).toBeLessThanOrEqual(short * 4.2 + 200);
  });

  it.each(packs.flatMap(({ id, time }) => (time ? [{ id, time }] : [])))(
    '$id: few steps a token',
    ({ time }) => {
      for (const piece of WORST) expect(stepsFor(piece, 1_000, time) / 1_000).toBeLessThan(60);
    },
  );
});

describe('100 KB of the worst text', () => {
  it.each(WORST)('%j is read to its end', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    for (const { start, end, quote } of tagText(text, { published: '2023-04-10' })) {
      expect(text.slice(start, end)).toBe(quote);
    }
  });
});
