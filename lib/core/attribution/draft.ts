// A draft: one attribution over the words of a unit, before overlaps between drafts are settled.
import type { Strength } from './cue-lexicon.ts';

/** Words from `first` to `last`, both included. */
export type Range = { first: number; last: number };

export type Draft = {
  strength: Strength;
  /** Which construction found it: "verb-quote", "verb-that", "according-to" … */
  rule: string;
  cue: Range[];
  /** Empty: no source stands in the text. */
  source: Range[];
  /** The word that names the source, or −1. */
  head: number;
  content: Range[];
  lemma: string;
};

export const rangeLength = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
