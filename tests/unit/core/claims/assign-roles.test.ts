// Roles: said with the cue or with what was published, planned ahead of the article, else event.
import { describe, expect, it } from 'vitest';
import { snapshotOfText } from '../../../../lib/core/article/plain-text.ts';
import { assignRoles } from '../../../../lib/core/claims/assign-roles.ts';
import { choosePack } from '../../../../lib/core/lang/choose-pack.ts';
import type { Attribution } from '../../../../lib/core/model/attribution.ts';
import { findSentences } from '../../../../lib/core/text/sentences.ts';
import { findTimes } from '../../../../lib/core/time/find-times.ts';

const PUBLISHED = '2023-04-10';

/** `cue` and `content` are words of the text. */
function rolesIn(text: string, said?: { cue: string; content: string }): string[] {
  const pack = choosePack('en');
  const { blocks } = snapshotOfText(text, 'https://paper.example/story', 'en');
  const sentences = findSentences(text, blocks, pack);
  const input = { text, blocks, sentences, quotations: [], pack, publishedAt: PUBLISHED };
  const attributions = said ? [attribution(text, said)] : [];
  return assignRoles({ ...input, times: findTimes(input), attributions }).map(
    ({ quote, role }) => `${quote}: ${role}`,
  );
}

function attribution(text: string, { cue, content }: { cue: string; content: string }): Attribution {
  const piece = (words: string): [number, number] => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the text`);
    return [start, start + words.length];
  };
  return {
    source: [],
    cue: [piece(cue)],
    content: [piece(content)],
    kind: 'indirect',
    speaker: null,
    via: [],
    cueLemma: null,
    rule: 'by-hand',
    confidence: 1,
  };
}

describe('roles', () => {
  it.each([
    ['On February 2, the Lowton Herald reported a leak.', ['February 2: said']],
    ['The mayor told reporters on Friday that the dam had broken.', ['Friday: said']],
    ['The plan announced Wednesday by the council costs millions.', ['Wednesday: said']],
    ['A 2014 study found that fewer came.', ['2014: said']],
    ['A poll conducted in August found that few knew.', ['August: said']],
    ["Last year's report was kind.", ['Last year: said']],
    ['LOWTON, April 9 (Lowton News) - A dam has broken.', ['April 9: said']],
    ['The dam broke on Friday.', ['Friday: event']],
    ['The mayor was born in 1964.', ['1964: event']],
    ['The rally will be held on April 30.', ['April 30: planned']],
    ['The council wants the road finished by 2035.', ['2035: planned']],
    ['Talks will go on this week.', ['this week: planned']],
    ['They met this week.', ['this week: event']],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  it('leaves what happened inside the content alone', () => {
    const text = 'The paper wrote that the council in early March struggled with a request.';
    const content = 'the council in early March struggled with a request';
    expect(rolesIn(text, { cue: 'wrote', content })).toEqual(['early March: event']);
  });

  it('takes a cue that the language pack does not list', () => {
    const text = 'The mayor grumbled on Friday that it rains.';
    expect(rolesIn(text)).toEqual(['Friday: event']);
    expect(rolesIn(text, { cue: 'grumbled', content: 'it rains' })).toEqual(['Friday: said']);
  });

  it('does not date a stance', () => {
    const text = 'The mayor supported on Friday the plan.';
    const stance = {
      ...attribution(text, { cue: 'supported', content: 'the plan' }),
      kind: 'stance' as const,
    };
    const pack = choosePack('en');
    const { blocks } = snapshotOfText(text, 'https://paper.example/story', 'en');
    const sentences = findSentences(text, blocks, pack);
    const input = { text, blocks, sentences, quotations: [], pack, publishedAt: PUBLISHED };
    const [time] = assignRoles({ ...input, times: findTimes(input), attributions: [stance] });
    expect(time?.role).toBe('event');
  });
});
