// The attributions that touch a claim → all of them, the main one first.
import type { Attribution } from '../model/attribution.ts';
import type { Piece, Span } from '../model/span.ts';

const overlap = (pieces: readonly Piece[], { start, end }: Span): number =>
  pieces.reduce((sum, [from, until]) => sum + Math.max(0, Math.min(until, end) - Math.max(from, start)), 0);

/** Letters of content in the claim; a cue in it counts a little, so that a bare "he said" still finds its attribution. */
const weight = (attribution: Attribution, span: Span): number =>
  overlap(attribution.content, span) + overlap(attribution.cue, span) / 1000;

/**
 * The attributions among `candidates` (indexes) with content or cue in the span. The main one is no stance if there is a choice,
 * then has most of its content here; of equal ones the outer comes first, which is the one that began earlier.
 */
export function chooseAttributions(
  attributions: readonly Attribution[],
  candidates: Iterable<number>,
  span: Span,
): number[] {
  const found: { index: number; isStance: boolean; weight: number }[] = [];
  for (const index of new Set(candidates)) {
    const attribution = attributions[index];
    if (!attribution) continue;
    found.push({ index, isStance: attribution.kind === 'stance', weight: weight(attribution, span) });
  }
  return found
    .filter((entry) => entry.weight > 0)
    .sort((a, b) => Number(a.isStance) - Number(b.isStance) || b.weight - a.weight || a.index - b.index)
    .map(({ index }) => index);
}
