// A language pack: everything the engines need to know about one language, as data. One file in `packs/` = one language.
import type { TimePack } from './time-pack.ts';

export type { TimePack };

/** Sentence splitting and quotation marks. */
export type TextPack = {
  /** Written with their full stop, lower case: "dr.", "u.s.". A full stop after one does not end the sentence by itself. */
  abbreviations: readonly string[];
  /** Abbreviations only where a number follows: "no.", "p.", "fig.". */
  numberAbbreviations: readonly string[];
  /** Function words that, capitalised, begin a sentence even after an abbreviation: "the", "he", "but". Lower case. */
  sentenceStarters: readonly string[];
  /** Opening → closing marks, outermost first. */
  quotes: readonly (readonly [open: string, close: string])[];
  /** "am 3. Mai": digits with a full stop are ordinals. */
  ordinalFullStop: boolean;
};

/** What the attribution engine knows about a language. */
export type AttributionPack = {
  /** Forms of reporting verbs that stand beside a quotation: "said", "asks". Lower case. */
  quoteVerbs: readonly string[];
};

export type LanguagePack = {
  /** BCP 47 primary language subtag. */
  id: string;
  text: TextPack;
  time: TimePack | null;
  attribution: AttributionPack | null;
};

export function definePack(pack: LanguagePack): LanguagePack {
  return pack;
}
