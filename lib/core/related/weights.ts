// Profile + how common its terms are → a vector of weights of length one, and how alike two of them are.
import { commonWords } from './common-words.ts';
import type { Profile } from './profile.ts';

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

/** Weights in the order of the terms, of length one; a list, since a candidate is only gone through. */
export type TermWeights = { terms: readonly string[]; weights: Float64Array };
/** The same to look up terms in: the question's side. */
export type Weights = ReadonlyMap<string, number>;

/** tf-idf, length one (Salton and Buckley 1988, "ltc"). Terms that say nothing weigh 0. */
export function weighTerms(
  { terms, counts }: Pick<Profile, 'terms' | 'counts'>,
  rarity: Rarity,
): TermWeights {
  const list = terms === '' ? [] : terms.split('\n');
  const weights = new Float64Array(list.length);
  let square = 0;
  for (let i = 0; i < list.length; i++) {
    const weight = rarity(list[i] as string) * (DAMPED[counts[i] as number] as number);
    weights[i] = weight;
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) / length;
  return { terms: list, weights };
}

export function toWeights({ terms, weights }: TermWeights): Weights {
  const map = new Map<string, number>();
  for (const [i, term] of terms.entries()) if (weights[i]) map.set(term, weights[i] as number);
  return map;
}

export function similarity(asked: Weights, { terms, weights }: TermWeights): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) {
    const weight = asked.get(terms[i] as string);
    if (weight !== undefined) sum += weight * (weights[i] as number);
  }
  return sum;
}

/** The first with the others mixed in, of length one again. */
export function mixWeights(
  first: Weights,
  others: readonly { weights: TermWeights; share: number }[],
): Weights {
  const mixed = new Map(first);
  for (const { weights: other, share } of others)
    for (const [i, term] of other.terms.entries())
      mixed.set(term, (mixed.get(term) ?? 0) + share * (other.weights[i] as number));
  let square = 0;
  for (const weight of mixed.values()) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  for (const [term, weight] of mixed) mixed.set(term, weight / length);
  return mixed;
}
