// An attribution over the article's words, before its speaker is known: what the stages after the units work on.
import type { Strength } from './cue-lexicon.ts';
import type { Draft, Range } from './draft.ts';
import type { Unit, Word } from './grammar/word.ts';

/** A part of a unit. */
export type Stretch = { unit: Unit; first: number; last: number };

export type Found = {
  strength: Strength;
  rule: string;
  lemma: string;
  cue: Stretch[];
  source: Stretch[];
  /** The word that names the source. */
  head: Word | null;
  content: Stretch[];
  /** Sources named inside: "citing officials", "that Pell had told her". */
  relays: { source: Stretch[]; head: Word | null }[];
  /** Where the speaker is taken from when no source stands in its own sentence. */
  speakerOf: Found | null;
};

export const toStretches = (unit: Unit, ranges: readonly Range[]): Stretch[] =>
  ranges.map(({ first, last }) => ({ unit, first, last }));

export const toFound = (unit: Unit, draft: Draft): Found => ({
  strength: draft.strength,
  rule: draft.rule,
  lemma: draft.lemma,
  cue: toStretches(unit, draft.cue),
  source: toStretches(unit, draft.source),
  head: unit.words[draft.head] ?? null,
  content: toStretches(unit, draft.content),
  relays: [],
  speakerOf: null,
});

export const startOf = ({ unit, first }: Stretch): number => (unit.words[first] as Word).start;
export const endOf = ({ unit, last }: Stretch): number => (unit.words[last] as Word).end;
