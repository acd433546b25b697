// Profile + how common its terms are → a vector of weights of length one, and how alike two of them are.
import { commonWords } from './common-words.ts';
import { isNameTerm } from './index-terms.ts';
import type { Profile } from './profile.ts';

export type Weights = ReadonlyMap<string, number>;

export type TermStatistics = {
  documents: number;
  /** Entries that hold the term; null: not known, so few. */
  of: (term: string) => number | null;
};

/**
 * Statistics of a small library are none: they are mixed with those of so many articles in which a common word stands in
 * every second one and any other in one of fifty.
 */
const PRIOR_DOCUMENTS = 100;
const PRIOR_COMMON = 0.5;
const PRIOR_OTHER = 0.02;
/** Rarer terms all count as rare as this: below it chance decides, and the index keeps no table of them. */
const LEAST_HOLDING = 8;
const LEAST_SHARE = 1 / 1000;
/** A term that more of the articles hold says nothing. */
const MOST_SHARE = 0.3;

/** tf-idf, length one (Salton and Buckley 1988, "ltc"). */
export function toWeights({ terms, counts }: Profile, statistics: TermStatistics): Weights {
  const weights = new Map<string, number>();
  if (terms === '') return weights;
  let square = 0;
  for (const [i, term] of terms.split('\n').entries()) {
    const rarity = rarityOf(term, statistics);
    if (rarity <= 0) continue;
    const weight = (1 + Math.log(Math.max(1, (counts[i] as number) / 4))) * rarity;
    weights.set(term, weight);
    square += weight * weight;
  }
  return scaled(weights, square);
}

export function rarityOf(term: string, { documents, of }: TermStatistics): number {
  const known = of(term) ?? 0;
  const isCommon = commonWords.has(term) && !isNameTerm(term);
  const prior = PRIOR_DOCUMENTS * (isCommon ? PRIOR_COMMON : PRIOR_OTHER);
  const holding = Math.max(known, Math.min(LEAST_HOLDING, documents), documents * LEAST_SHARE);
  const all = documents + PRIOR_DOCUMENTS;
  if (isCommon || (known + prior) / all > MOST_SHARE) return 0;
  return Math.log(all / (holding + prior));
}

export function similarity(a: Weights, b: Weights): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of short) sum += weight * (long.get(term) ?? 0);
  return sum;
}

/** The first with the others mixed in, of length one again. */
export function mixWeights(first: Weights, others: readonly { weights: Weights; share: number }[]): Weights {
  const mixed = new Map(first);
  for (const { weights, share } of others)
    for (const [term, weight] of weights) mixed.set(term, (mixed.get(term) ?? 0) + share * weight);
  let square = 0;
  for (const weight of mixed.values()) square += weight * weight;
  return scaled(mixed, square);
}

function scaled(weights: Map<string, number>, square: number): Weights {
  const length = Math.sqrt(square) || 1;
  for (const [term, weight] of weights) weights.set(term, weight / length);
  return weights;
}
