// Profile + how common its terms are → a vector of weights of length one, and how alike two of them are.
import { commonWords } from './common-words.ts';
import type { Profile } from './profile.ts';
import { termKey } from './sketch.ts';

export type TermStatistics = {
  documents: number;
  /** Entries that hold the term of this key; null: not known, so few. */
  of: (key: number) => number | null;
};

/** Statistics of a small library are none: they are mixed with those of so many articles, of which so many hold any term. */
const PRIOR_DOCUMENTS = 100;
const PRIOR_HOLDING = 2;
/** Rarer terms all count as rare as this: below it chance decides, and the index keeps no table of them. */
const LEAST_HOLDING = 8;
const LEAST_SHARE = 1 / 1000;
/** A term that more of the articles hold says nothing. */
const MOST_SHARE = 0.3;

const commonKeys: ReadonlySet<number> = new Set([...commonWords].map(termKey));

/** Weight of the term of a key by how few articles hold it; 0: it says nothing. */
export type Rarity = (key: number) => number;

export function toRarity({ documents, of }: TermStatistics): Rarity {
  const all = documents + PRIOR_DOCUMENTS;
  const least = Math.max(Math.min(LEAST_HOLDING, documents), documents * LEAST_SHARE);
  const rarest = Math.log(all / (least + PRIOR_HOLDING));
  return (key) => {
    if (commonKeys.has(key)) return 0;
    const holding = (of(key) ?? 0) + PRIOR_HOLDING;
    if (holding <= least + PRIOR_HOLDING) return rarest;
    return holding / all > MOST_SHARE ? 0 : Math.log(all / holding);
  };
}

/** 1 + ln of an occurrence count in quarters, as profiles keep it. */
const DAMPED = Float64Array.from({ length: 256 }, (_, quarters) => 1 + Math.log(Math.max(1, quarters / 4)));

/** Weights in the order of the keys, of length one; a list, since a candidate is only gone through. */
export type TermWeights = { keys: Uint32Array; weights: Float64Array };
/** The same to look up keys in: the question's side. */
export type Weights = ReadonlyMap<number, number>;

/** tf-idf, length one (Salton and Buckley 1988, "ltc"). Terms that say nothing weigh 0. */
export function weighTerms({ keys, counts }: Pick<Profile, 'keys' | 'counts'>, rarity: Rarity): TermWeights {
  const weights = new Float64Array(keys.length);
  let square = 0;
  for (let i = 0; i < keys.length; i++) {
    const weight = rarity(keys[i] as number) * (DAMPED[counts[i] as number] as number);
    weights[i] = weight;
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) / length;
  return { keys, weights };
}

export function toWeights({ keys, weights }: TermWeights): Weights {
  const map = new Map<number, number>();
  for (let i = 0; i < keys.length; i++) if (weights[i]) map.set(keys[i] as number, weights[i] as number);
  return map;
}

export function similarity(asked: Weights, { keys, weights }: TermWeights): number {
  let sum = 0;
  for (let i = 0; i < keys.length; i++) {
    const weight = asked.get(keys[i] as number);
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
    for (const [i, key] of other.keys.entries())
      mixed.set(key, (mixed.get(key) ?? 0) + share * (other.weights[i] as number));
  let square = 0;
  for (const weight of mixed.values()) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  for (const [key, weight] of mixed) mixed.set(key, weight / length);
  return mixed;
}
