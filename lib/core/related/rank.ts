// Open article + candidates → candidates by how much they belong to it, and how many of them are worth showing.
import type { Profile } from './profile.ts';
import {
  mixWeights,
  type Rarity,
  similarity,
  type TermWeights,
  type Weights,
  weighTerms,
} from './weights.ts';

export type Candidate<Id> = { id: Id; profile: Profile; weights: TermWeights };
export type RankedCandidate<Id> = Candidate<Id> & { score: number };

export const toCandidate = <Id>(id: Id, profile: Profile, rarity: Rarity): Candidate<Id> => ({
  id,
  profile,
  weights: weighTerms(profile, rarity),
});

/**
 * The nearest articles are of the same story nearly always, so what they dwell on is mixed into the question and all are
 * compared again (Rocchio 1971, with the nearest taken as relevant). It parts two events of one kind, which share the
 * words of their kind but not those that the nearest have in common.
 */
const NEAREST = 3;
const MIX = 2;
/** Similarity at which a nearest one counts fully. */
const FULL = 0.3;

export function rankRelated<Id>(open: Weights, candidates: readonly Candidate<Id>[]): RankedCandidate<Id>[] {
  const first = candidates
    .map((candidate) => ({ ...candidate, score: similarity(open, candidate.weights) }))
    .sort(byScore);
  const nearest = first.slice(0, NEAREST).filter(({ score }) => score > 0);
  const asked = mixWeights(
    open,
    nearest.map(({ weights, score }) => ({ weights, share: (MIX * score) / (NEAREST * FULL) })),
  );
  return first
    .map((candidate) => ({ ...candidate, score: similarity(asked, candidate.weights) }))
    .sort(byScore);
}

const byScore = (a: { score: number }, b: { score: number }) => b.score - a.score;

/** Score above what any two articles of this library have in common, from which a candidate is shown. */
const SHOWN_ABOVE = 0.22;
const BACKGROUND_FACTOR = 3;
/** Similar beyond chance: no part of the background. */
const RELATED = 0.29;

/**
 * Where to stop showing. A library of one field (energy, football) has articles that are alike without being of one
 * story, so the mark lies higher there: `background` are scores of arbitrary articles of the library.
 */
export function chooseCut(background: readonly number[]): number {
  const unrelated = background.filter((score) => score < RELATED);
  const mean = unrelated.reduce((sum, score) => sum + score, 0) / (unrelated.length + 5);
  return SHOWN_ABOVE + BACKGROUND_FACTOR * mean;
}
