// Article text → time values, counted from the day of publication. Never from "now".
import type { LanguagePack } from '../lang/pack.ts';
import type { Block } from '../model/article.ts';
import type { TimeValue } from '../model/time.ts';
import type { Quotation } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Trace } from '../trace.ts';

export type TimeInput = {
  text: string;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
  pack: LanguagePack | null;
  /** ISO 8601 day or instant; null when the article has no date: then only what the text states is put on the calendar. */
  publishedAt: string | null;
  trace?: Trace;
};

/** Times in text order, none overlapping. `role` is event or planned here; `assignRoles` turns some into said. */
export function findTimes(_input: TimeInput): TimeValue[] {
  return [];
}
