// The open article's analysis → what candidates are compared with, and its words as it writes them.
import { toTold } from '../library/entry.ts';
import { readText } from '../library/read-text.ts';
import { findTokens } from '../library/tokenise.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Name } from './find-names.ts';
import { findLongQuotes, type Profile, rankTerms, toProfile } from './profile.ts';
import { termKey } from './sketch.ts';
import { type Rarity, toWeights, type Weights, weighTerms } from './weights.ts';

export type OpenArticle = {
  uid: string;
  profile: Profile;
  weights: Weights;
  /** Key → term. */
  terms: ReadonlyMap<number, string>;
  names: ReadonlyMap<string, Name>;
  /** Every word of the names. */
  nameWords: ReadonlySet<string>;
  /** Folded word → as it stands in the text: reasons are read by people. */
  written: ReadonlyMap<string, string>;
  quotes: readonly { quote: string; key: number }[];
  /** ISO day of publication. */
  publishedOn: string | null;
};

/** What of it can be read before the library's statistics are known. */
export type OpenText = Omit<OpenArticle, 'weights'>;

export function readOpenArticle(analysis: Analysis, uid: string): OpenText {
  const { text, publishedAt } = analysis.article;
  const told = toTold(analysis);
  const content = { uid, analysis, text: '', html: null };
  const words = readText(told, content);
  const written = new Map<string, string>();
  for (const { term, start, end } of findTokens(text))
    if (!written.has(term)) written.set(term, text.slice(start, end));
  return {
    uid,
    profile: toProfile(told, content, words),
    terms: new Map(rankTerms(words).map(({ term }) => [termKey(term), term])),
    names: words.names,
    nameWords: new Set([...words.names.keys()].flatMap((name) => name.split(' '))),
    written,
    quotes: findLongQuotes(analysis),
    publishedOn: publishedAt?.slice(0, 10) ?? null,
  };
}

export const weighOpenArticle = (open: OpenText, rarity: Rarity): OpenArticle => ({
  ...open,
  weights: toWeights(weighTerms(open.profile, rarity)),
});
