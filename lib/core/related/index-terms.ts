// Entry with its content → the names by which related articles find it in the index.
import { textOf } from '../library/entry.ts';
import type { EntryContent, LibraryEntry } from '../model/library.ts';
import { findNames } from './find-names.ts';

export const nameTerm = (name: string): string => `:name:${name}`;
export const isNameTerm = (term: string): boolean => term.startsWith(':name:');
export const nameOfTerm = (term: string): string => term.slice(':name:'.length);

/** Terms with their counts. Single words are terms already; names of several words are added. */
export function relatedTerms(
  entry: Pick<LibraryEntry, 'title'>,
  content: EntryContent | null,
): Map<string, number> {
  const terms = new Map<string, number>();
  for (const [name, { count }] of findNames(titledText(entry.title, textOf(content))))
    if (name.includes(' ')) terms.set(nameTerm(name), count);
  return terms;
}

/** The text with its title before it, once. */
export const titledText = (title: string, text: string): string =>
  text.startsWith(title) ? text : `${title}\n${text}`;
