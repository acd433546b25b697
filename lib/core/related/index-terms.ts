// Entry with its content → the names by which related articles find it in the index.
import { textOf } from '../library/entry.ts';
import type { EntryContent, LibraryEntry } from '../model/library.ts';
import { findNames } from './find-names.ts';

export const nameTerm = (name: string): string => `:name:${name}`;

/** Terms with their counts. Single words are terms already; names of several words are added. */
export function relatedTerms(entry: LibraryEntry, content: EntryContent | null): Map<string, number> {
  const terms = new Map<string, number>();
  const text = textOf(content);
  for (const [name, count] of findNames(text.startsWith(entry.title) ? text : `${entry.title}\n${text}`))
    if (name.includes(' ')) terms.set(nameTerm(name), count);
  return terms;
}
