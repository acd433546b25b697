// A language pack: everything the engines need to know about one language, as data. One file in `packs/` = one language.

/** Sentence splitting and quotation marks. */
export type TextPack = {
  /** Written with their full stop, lower case: "dr.", "u.s.". A full stop after one does not end the sentence by itself. */
  abbreviations: readonly string[];
  /** Opening → closing marks, outermost first. */
  quotes: readonly (readonly [open: string, close: string])[];
  /** "am 3. Mai": digits with a full stop are ordinals. */
  ordinalFullStop: boolean;
};

// biome-ignore lint/suspicious/noEmptyInterface: filled by the time engine
export interface TimePack {}
// biome-ignore lint/suspicious/noEmptyInterface: filled by the attribution engine
export interface AttributionPack {}

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
