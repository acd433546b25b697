// Sentences and attributions → counts of what the article rests on. Counts only, no score.
import type { SourcingProfile } from '../model/analysis.ts';
import type { Attribution, Speaker } from '../model/attribution.ts';
import type { Piece, Span } from '../model/span.ts';
import type { Sentence } from '../text/sentences.ts';

/** A sentence counts as attributed when a word of it is someone's content; stances do not count. */
export function profileSourcing(
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  speakers: readonly Speaker[],
): SourcingProfile {
  const said = attributions.filter(({ kind }) => kind !== 'stance');
  const isOutlet = (index: number) => speakers[index]?.kind === 'outlet';
  const secondHand = said.filter(
    ({ speaker, via }) => (speaker !== null && isOutlet(speaker)) || via.some(isOutlet),
  );
  return {
    sentences: sentences.length,
    attributedSentences: countTouched(sentences, said),
    secondHandSentences: countTouched(sentences, secondHand),
  };
}

/** Both lists in text order, walked once. */
function countTouched(sentences: readonly Span[], attributions: readonly Attribution[]): number {
  const pieces: Piece[] = attributions.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
  let count = 0;
  let from = 0;
  for (const { start, end } of sentences) {
    while (from < pieces.length && (pieces[from] as Piece)[1] <= start) from++;
    if (from < pieces.length && (pieces[from] as Piece)[0] < end) count++;
  }
  return count;
}
