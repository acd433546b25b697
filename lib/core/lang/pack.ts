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

/** What the attribution engine knows about a language. All words in lower case. */
export type AttributionPack = {
  /** Forms of reporting verbs that stand beside a quotation: "said", "asks". */
  quoteVerbs: readonly string[];
  /** Words for the engine without grammar; null where the language has an engine of its own (English). */
  basic: BasicAttribution | null;
};

/** Quotations with their verbs, "that" clauses, prepositional cues: enough to say who speaks without reading the grammar. */
export type BasicAttribution = {
  /** Verbs that count only with a "that" clause: "ergab", "montre". */
  thatVerbs: readonly string[];
  /** "that": "dass", "que". */
  that: readonly string[];
  /** Cues before the source: "laut", "selon", "de acuerdo con". */
  before: readonly string[];
  /** Cues after the source: "zufolge". */
  after: readonly string[];
  /** Words that open "as the police said, …": "wie", "comme". */
  as: readonly string[];
  /** Nouns that make a source of what follows `accountCue`: "Angaben", "Meinung". Empty where `before` says it all. */
  accounts: readonly string[];
  /** The preposition before or after them: "nach Angaben der Polizei", "seiner Meinung nach". */
  accountCue?: string;
  /** What is read is the source: "in dem Bericht heißt es". */
  hearsay?: readonly string[];
  /** Reported speech without "that": forms of the subjunctive ("sei", "habe"). */
  subjunctive: readonly string[];
  /** Forms of it that are nothing else, so that a sentence of its own is reported speech. */
  plainSubjunctive: readonly string[];
  /** "so der Sprecher", "heißt es": cues after a comma that are no verbs of the list. */
  trailing: readonly string[];
  /** Finite auxiliaries and other verbs that end a noun phrase. */
  auxiliaries: readonly string[];
  determiners: readonly string[];
  /** Words that point back: "cette source", "la même source". */
  demonstratives?: readonly string[];
  /** Prepositions that carry a noun phrase on: "von", "de". */
  links: readonly string[];
  /** Prepositions, adverbs and conjunctions that end a noun phrase. */
  stops: readonly string[];
  pronouns: { he: readonly string[]; she: readonly string[]; they: readonly string[] };
  /** Every noun has a capital letter, so a capital tells no name. */
  capitalNouns: boolean;
  titles: readonly string[];
  persons: readonly string[];
  institutions: readonly string[];
  documents: readonly string[];
  anonymous: readonly string[];
  /** Endings of compounds: offices ("-minister"), bodies ("-ministerium"), documents ("-bericht"). */
  endings?: { offices: readonly string[]; bodies: readonly string[]; papers: readonly string[] };
  /** Endings of the past: right after a quotation any such word is a verb of saying ("…, scherzte sie"). */
  pastEndings?: readonly string[];
};

export type LanguagePack = {
  /** BCP 47 primary language subtag. */
  id: string;
  /** Null: sentences by the platform's segmenter, quotation marks by the pairs every language shares. */
  text: TextPack | null;
  time: TimePack | null;
  attribution: AttributionPack | null;
};

export function definePack(pack: LanguagePack): LanguagePack {
  return pack;
}
