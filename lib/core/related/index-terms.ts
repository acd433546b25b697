// Words of an entry → the names by which related articles find it in the index.
import type { ReadText } from '../library/read-text.ts';

export const nameTerm = (name: string): string => `:name:${name}`;
export const isNameTerm = (term: string): boolean => term.startsWith(':name:');
export const nameOfTerm = (term: string): string => term.slice(':name:'.length);

/** Terms with their counts. Single words are terms already; names of several words are added. */
export function nameTerms({ names }: Pick<ReadText, 'names'>): Map<string, number> {
  const terms = new Map<string, number>();
  for (const [name, { count }] of names) if (name.includes(' ')) terms.set(nameTerm(name), count);
  return terms;
}
