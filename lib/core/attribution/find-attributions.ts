// Article text → who is said to have said what.
import type { LanguagePack } from '../lang/pack.ts';
import type { Block } from '../model/article.ts';
import type { Attribution, Speaker } from '../model/attribution.ts';
import type { Quotation } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Trace } from '../trace.ts';

export type AttributionInput = {
  text: string;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
  pack: LanguagePack | null;
  trace?: Trace;
};

/** Attributions in text order, and the speakers they point to. */
export function findAttributions(_input: AttributionInput): {
  attributions: Attribution[];
  speakers: Speaker[];
} {
  return { attributions: [], speakers: [] };
}
