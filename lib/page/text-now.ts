// Live document → its text as it is now, line by line as an article's text is made: a changed page is searched in it.
import { readPageTree, type TreeOptions } from './page-tree.ts';
import { findRuns } from './runs.ts';
import { assembleText, type TextMap } from './text-map.ts';

export type TextNow = { text: string; map: TextMap };

/** Null when the document has no body. Throws PageTooLarge or PageTooSlow. */
export function readTextNow(document: Document, options: TreeOptions = {}): TextNow | null {
  const tree = readPageTree(document, options);
  if (!tree) return null;
  const lines = findRuns(tree).map(({ pieces }) => ({ kind: 'paragraph' as const, pieces }));
  return assembleText(lines, document.baseURI);
}
