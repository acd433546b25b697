// The open article's analysis → what candidates are compared with, and its words as it writes them.
import { findTokens } from '../library/tokenise.ts';
import type { Analysis } from '../model/analysis.ts';
import { findNames, type Name } from './find-names.ts';
import { findLongQuotes, type Profile } from './profile.ts';
import { type Rarity, toWeights, type Weights, weighTerms } from './weights.ts';

export type OpenArticle = {
  uid: string;
  profile: Profile;
  weights: Weights;
  names: ReadonlyMap<string, Name>;
  /** Every word of the names. */
  nameWords: ReadonlySet<string>;
  /** Folded word → as it stands in the text: reasons are read by people. */
  written: ReadonlyMap<string, string>;
  quotes: readonly { quote: string; key: number }[];
  /** ISO day of publication. */
  publishedOn: string | null;
};

type OpenParts = { uid: string; analysis: Analysis; title: string; profile: Profile };

export function toOpenArticle({ uid, analysis, title, profile }: OpenParts, rarity: Rarity): OpenArticle {
  const { text, publishedAt } = analysis.article;
  const written = new Map<string, string>();
  for (const { term, start, end } of findTokens(text))
    if (!written.has(term)) written.set(term, text.slice(start, end));
  const names = findNames(text.startsWith(title) ? text : `${title}\n${text}`);
  return {
    uid,
    profile,
    weights: toWeights(weighTerms(profile, rarity)),
    names,
    nameWords: new Set([...names.keys()].flatMap((name) => name.split(' '))),
    written,
    quotes: findLongQuotes(analysis),
    publishedOn: publishedAt?.slice(0, 10) ?? null,
  };
}
