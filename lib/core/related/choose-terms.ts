// Profile of the open article → the terms by which candidates are fetched from the index.

import type { Profile } from './profile.ts';
import { type Rarity, toWeights, weighTerms } from './weights.ts';

export type QueryTerm = { term: string; weight: number };

/** Each costs the reading of a block of every segment; more find no better candidates. */
const MOST_TERMS = 36;

/** Weightiest first. */
export function chooseTerms(profile: Profile, rarity: Rarity): QueryTerm[] {
  return [...toWeights(weighTerms(profile, rarity))]
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_TERMS);
}
