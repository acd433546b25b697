// Article → the outlets it uses, each with every place and kind of use; and speakers that are outlets.
import type { LanguagePack } from '../lang/pack.ts';
import type { Article } from '../model/article.ts';
import type { Attribution, Speaker } from '../model/attribution.ts';
import type { OutletCitation } from '../model/outlet.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Trace } from '../trace.ts';

export type OutletInput = {
  article: Article;
  sentences: readonly Sentence[];
  attributions: readonly Attribution[];
  speakers: readonly Speaker[];
  pack: LanguagePack | null;
  trace?: Trace;
};

/** `speakers`: the same list in the same order, those that are outlets with kind "outlet" and their outletId. */
export function detectOutlets(input: OutletInput): { outlets: OutletCitation[]; speakers: Speaker[] } {
  return { outlets: [], speakers: [...input.speakers] };
}
