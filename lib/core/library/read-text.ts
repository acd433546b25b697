// Entry with its content → the words of its title, text and names: read once for everything that is derived from them.
import type { EntryContent, LibraryEntry } from '../model/library.ts';
import { findNames, type Name } from '../related/find-names.ts';
import { textOf } from './entry.ts';
import { toTerms } from './tokenise.ts';

export type ReadText = {
  title: readonly string[];
  /** All of the text, the title at its head too where it stands there. */
  terms: readonly string[];
  /** Without the title. */
  body: readonly string[];
  /** By folded name. */
  names: ReadonlyMap<string, Name>;
};

export function readText(entry: Pick<LibraryEntry, 'title'>, content: EntryContent | null): ReadText {
  const text = textOf(content);
  const title = toTerms(entry.title);
  const terms = toTerms(text);
  const isTitled = entry.title !== '' && text.startsWith(entry.title);
  const names = findNames(isTitled ? text : `${entry.title}\n${text}`);
  return { title, terms, body: isTitled ? terms.slice(title.length) : terms, names };
}
