import { describe, expect, it } from 'vitest';
import { snapshotOfText } from '../../../../lib/core/article/plain-text.ts';
import { choosePack } from '../../../../lib/core/lang/choose-pack.ts';
import { findSentences } from '../../../../lib/core/text/sentences.ts';

const split = (text: string, lang = 'en') =>
  findSentences(text, snapshotOfText(text, '', lang).blocks, choosePack(lang)).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('findSentences', () => {
  // One row: the sentences that the joined text must come apart into.
  const rows: [lang: string, sentences: string[]][] = [
    ['en', ['Dr. Foster went to the U.S. Army base at 5 p.m. on Friday.', 'It rained.']],
    ['en', ['She left at 5 p.m.', 'The gate was shut.']],
    ['en', ['Gov. Ellen Marsh (R-Wis.) and then-Sen. Pell agreed.', 'Nobody else did.']],
    ['en', ['J. K. Harlow met George W. Pryce.', 'They spoke.']],
    ['en', ['“I am tired,” he said.', '“You are not.”', 'He laughed.']],
    ['en', ['“Is it over?” he asked.', '“Yes!”']],
    ['en', ['It ended...', 'He slept.']],
    ['en', ['He paused ... and went on.', 'Then he stopped.']],
    ['en', ['No. 5 won.', 'They said no.', 'Then they left.']],
    ['en', ['The firm grew 3.5 percent to $1.2 million.', 'Booking.Com and Acme Inc. shares rose.']],
    ['xx', ['Это первое предложение.', 'Это второе.']],
    ['xx', ['第一句。', '第二句。']],
    ['xx', ['「雨が降る。」と彼は述べた。']],
  ];
  it.each(rows)('%s: %j', (lang, sentences) => {
    expect(split(sentences.join(lang === 'xx' && !sentences[0]?.includes(' ') ? '' : ' '), lang)).toEqual(
      sentences,
    );
  });

  it('ends every sentence at the end of its block', () => {
    expect(split('A headline without a stop\nThe first line.')).toEqual([
      'A headline without a stop',
      'The first line.',
    ]);
  });

  it('mends a lost space only where a sentence plainly begins', () => {
    expect(split('It was over.The judge left.')).toEqual(['It was over.', 'The judge left.']);
  });
});
