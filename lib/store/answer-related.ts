// Open article + library → the articles worth showing beside it, best first, with reasons.
import type { Analysis } from '../core/model/analysis.ts';
import type { RelatedEntry } from '../core/model/library.ts';
import type { LibrarySource } from './source.ts';

export async function answerRelated(
  _source: LibrarySource,
  _analysis: Analysis,
  _uid: string,
): Promise<RelatedEntry[]> {
  return [];
}
