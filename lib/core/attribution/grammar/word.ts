// The parts a sentence is read into: words with a class, noun phrases, verb groups.
import type { Token } from '../../text/tokens.ts';

export type Tag =
  | 'det'
  | 'possessive'
  | 'pronoun'
  | 'wh'
  | 'that'
  | 'prep'
  | 'to'
  | 'sub'
  | 'conj'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'not'
  | 'adv'
  | 'adj'
  | 'num'
  | 'noun'
  | 'name'
  | 'verb'
  | 'genitive'
  | 'mark';

/** base: "say"; s: "says"; past: finite past only ("wrote"); part: participle only ("written"); ed: either ("claimed"); ing. */
export type VerbForm = 'base' | 's' | 'past' | 'part' | 'ed' | 'ing';

export type Word = Token & {
  tag: Tag;
  form: VerbForm | null;
  lemma: string;
  /** Index of the quotation it stands in, −1 outside. */
  quote: number;
  /** Index of the sentence, counted over the article. */
  sentence: number;
};

/** Words from `first` to `last`, both included; `head` is the word that names the thing. */
export type Phrase = { first: number; last: number; head: number };

export type NounPhrase = Phrase & { isTime: boolean; isPlural: boolean };

export type VerbGroup = {
  first: number;
  /** The main verb. */
  main: number;
  lemma: string;
  form: VerbForm;
  isFinite: boolean;
  isPassive: boolean;
  isInfinitive: boolean;
  isNegated: boolean;
  hasModal: boolean;
};

/** A stretch of a paragraph that is read at once: sentences, joined where one quotation spans several. */
export type Unit = {
  words: readonly Word[];
  phrases: readonly NounPhrase[];
  /** Word → index of the noun phrase over it, or −1. */
  phraseAt: readonly number[];
  groups: readonly VerbGroup[];
  /** Word → index of the verb group over it, or −1. */
  groupAt: readonly number[];
  block: number;
};
