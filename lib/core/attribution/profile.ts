// Sentences and attributions → counts of what the article rests on. Counts only, no score.
import type { SourcingProfile } from '../model/analysis.ts';
import type { Attribution, Speaker } from '../model/attribution.ts';
import type { Sentence } from '../text/sentences.ts';

export function profileSourcing(
  sentences: readonly Sentence[],
  _attributions: readonly Attribution[],
  _speakers: readonly Speaker[],
): SourcingProfile {
  return { sentences: sentences.length, attributedSentences: 0, secondHandSentences: 0 };
}
