// The words of a language that tell when a sentence's verb lies: what the side of a weekday or month without a year hangs on.

/**
 * Whole words, lower case. An entry of two words ("set to") holds for the first of them before the second only, and goes before what it
 * means alone; a past one ("had been", "could not") also turns the form that it helps.
 */
export type TenseWords = {
  /** Auxiliaries and frequent irregular forms. */
  past: readonly string[];
  present: readonly string[];
  /** Before a form that is also a present: "appeared to begin on Thursday" hangs on "appeared". */
  infinitiveMarks?: readonly string[];
  /** "will", "wird", "va a"; also modals and words of intent that point ahead: "scheduled", "expected", "due". */
  future: readonly string[];
  /** Words that turn the form after them to the future but say nothing alone: "(to) be held". */
  futureAuxiliaries?: readonly string[];
  /** Endings of verb forms, at least 5 letters of word in all: "ed"; "ron", "aron". */
  pastEndings?: readonly string[];
  futureEndings?: readonly string[];
  /** Right after these a form known by its ending is an adjective: "the proposed merger". */
  determiners?: readonly string[];
};
