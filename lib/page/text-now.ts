// Live document → its text as it is now, line by line as an article's text is made: a changed page is searched in it.
import { readPageTree, type ShadowRootOf } from './page-tree.ts';
import { findRuns } from './runs.ts';
import { assembleText, type TextMap } from './text-map.ts';

export type TextNow = { text: string; map: TextMap };

/** Null when the document has no body. Throws PageTooLarge. `shadowRootOf`: as in the first reading. */
export function readTextNow(document: Document, shadowRootOf?: ShadowRootOf): TextNow | null {
  const tree = readPageTree(document, shadowRootOf ? { shadowRootOf } : {});
  if (!tree) return null;
  const lines = findRuns(tree).map(({ pieces }) => ({ kind: 'paragraph' as const, pieces }));
  return assembleText(lines, document.baseURI);
}
