// The words of one language that tell in which way an article uses an outlet. One file in this folder = one language.

/**
 * Every list holds pieces of regular expressions, matched without case. A space stands for any white space. Names are
 * looked at with the words before and after them in the sentence.
 */
export type OutletCues = {
  /** BCP 47 primary language subtag. */
  id: string;
  /** With their own space behind, or an apostrophe: "the ", "l['’]". */
  articles: readonly string[];
  /** What an outlet is: "newspaper". Beside a name they make an outlet of it, known or not. */
  types: readonly string[];
  /** Directly before the name: someone gave it an interview or its report is leant on. "told", "according to". */
  recipients: readonly string[];
  sources: readonly string[];
  /** After the name: the outlet speaks. */
  verbs: readonly string[];
  /** The same before the name, where they are others: “…,” writes the Lumo Post; but "he called the Lumo Post". */
  inverted?: readonly string[];
  /** What may stand between name and verb. */
  adverbs: readonly string[];
  /** The outlet's work: "report", "interview"; after the name, or before "in", "by", "from". */
  reports: readonly string[];
  /** Between such a word and the name. */
  prepositions: readonly string[];
  /** People of its newsroom; what one of them says is the outlet's. */
  staff: readonly string[];
  /** Offices that speak for the company and not for the newsroom: what they say is not the outlet's report. */
  company: readonly string[];
  /** "the paper": stands for the outlet named last. */
  anaphors: readonly string[];
  /** Sentences that credit wire copy or an earlier publication. */
  wire: readonly string[];
  /** Small words that begin a sentence or stand before a name and are no part of it. */
  leads: readonly string[];
};

export function defineCues(cues: OutletCues): OutletCues {
  return cues;
}
