// Sentences + times + attributions + outlets → claims in text order.
import type { Article } from '../model/article.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import type { OutletCitation } from '../model/outlet.ts';
import type { TimeValue } from '../model/time.ts';
import type { Quotation } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';

export type ClaimInput = {
  article: Article;
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
  times: readonly TimeValue[];
  attributions: readonly Attribution[];
  outlets: readonly OutletCitation[];
};

/** Dated claims and undated attributed ones; a sentence with neither is no claim. */
export function assembleClaims(_input: ClaimInput): Claim[] {
  return [];
}
