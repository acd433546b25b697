// Open article → the terms by which candidates are fetched from the index.
import type { OpenArticle } from './open-article.ts';

export type QueryTerm = { term: string; weight: number };

/** Each costs the reading of a block of every segment; with twice as many one more article in a thousand is among the candidates. */
const MOST_TERMS = 20;

/** Weightiest first. */
export function chooseTerms({ weights, terms }: Pick<OpenArticle, 'weights' | 'terms'>): QueryTerm[] {
  return [...weights]
    .map(([key, weight]) => ({ term: terms.get(key) ?? '', weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_TERMS);
}
