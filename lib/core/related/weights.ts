// Profile + how common its terms are → a vector of weights of length one, and how alike two of them are.
import { commonWords } from './common-words.ts';
import type { Profile } from './profile.ts';

export type Weights = ReadonlyMap<string, number>;

export type TermStatistics = {
  documents: number;
  /** Entries that hold the term; null: not known, so few. */
  of: (term: string) => number | null;
};

/** Statistics of a small library are none: they are mixed with those of so many articles, of which so many hold any term. */
const PRIOR_DOCUMENTS = 100;
const PRIOR_HOLDING = 2;
/** Rarer terms all count as rare as this: below it chance decides, and the index keeps no table of them. */
const LEAST_HOLDING = 8;
const LEAST_SHARE = 1 / 1000;
/** A term that more of the articles hold says nothing. */
const MOST_SHARE = 0.3;

/** Weight of a term by how few articles hold it; 0: it says nothing. */
export type Rarity = (term: string) => number;

/** Each term is worked out once: candidates of one question share most of theirs. */
export function toRarity({ documents, of }: TermStatistics): Rarity {
  const known = new Map<string, number>();
  const all = documents + PRIOR_DOCUMENTS;
  const least = Math.max(Math.min(LEAST_HOLDING, documents), documents * LEAST_SHARE);
  const work = (term: string): number => {
    if (commonWords.has(term)) return 0;
    const holding = (of(term) ?? 0) + PRIOR_HOLDING;
    return holding / all > MOST_SHARE ? 0 : Math.log(all / Math.max(holding, least + PRIOR_HOLDING));
  };
  return (term) => {
    let rarity = known.get(term);
    if (rarity === undefined) {
      rarity = work(term);
      known.set(term, rarity);
    }
    return rarity;
  };
}

/** 1 + ln of an occurrence count in quarters, as profiles keep it. */
const DAMPED = Float64Array.from({ length: 256 }, (_, quarters) => 1 + Math.log(Math.max(1, quarters / 4)));

/** tf-idf, length one (Salton and Buckley 1988, "ltc"). */
export function toWeights({ terms, counts }: Pick<Profile, 'terms' | 'counts'>, rarity: Rarity): Weights {
  const weights = new Map<string, number>();
  let square = 0;
  const list = terms === '' ? [] : terms.split('\n');
  for (let i = 0; i < list.length; i++) {
    const term = list[i] as string;
    const weight = rarity(term) * (DAMPED[counts[i] as number] as number);
    if (weight === 0) continue;
    weights.set(term, weight);
    square += weight * weight;
  }
  return scaled(weights, square);
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
