import { describe, expect, it } from 'vitest';
import { profileSourcing } from '../../../../lib/core/attribution/profile.ts';
import { attribute } from '../../../support/attribute.ts';

describe('profileSourcing', () => {
  const text = 'Jane Harlow said the hall was full. It rained. The Tribune reported that the hall was old.';

  it('counts the sentences that are someone’s words', () => {
    const { attributions, speakers, sentences } = attribute(text);
    expect(profileSourcing(sentences, attributions, speakers)).toEqual({
      sentences: 3,
      attributedSentences: 2,
      secondHandSentences: 0,
    });
  });

  it('counts those that rest on an outlet apart', () => {
    const { attributions, speakers, sentences } = attribute(text);
    const known = speakers.map((speaker) =>
      speaker.name === 'Tribune' ? { ...speaker, kind: 'outlet' as const } : speaker,
    );
    expect(profileSourcing(sentences, attributions, known).secondHandSentences).toBe(1);
  });
});
