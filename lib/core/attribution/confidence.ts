// The rule that found an attribution → how often that rule is right.

/**
 * Share of finds with speaker, cue and words right, measured on labelled news and rounded; the command `score` measures them
 * anew. What a rule finds is shown as said above about 0.6, and with care below.
 */
const PRECISION: Record<string, number> = {
  'verb-quote': 0.9,
  'verb-colon': 0.9,
  'according-to': 0.85,
  turn: 0.6,
  'dash-credit': 0.9,
  'verb-that': 0.8,
  'verb-clause': 0.8,
  'verb-as': 0.6,
  'verb-obj': 0.75,
  'verb-for': 0.75,
  'verb-parenthetical': 0.7,
  prepositional: 0.7,
  'verb-call': 0.65,
  'verb-gap': 0.65,
  'verb-of': 0.65,
  'verb-on': 0.65,
  'verb-to': 0.6,
  'verb-wh': 0.6,
  'verb-ing': 0.6,
  'set-phrase': 0.6,
  asked: 0.7,
  'verb-np': 0.55,
  'verb-preposition': 0.55,
  passive: 0.5,
  viewpoint: 0.5,
  stance: 0.55,
  'name-colon': 0.5,
  'quote-follows': 0.4,
  beat: 0.5,
  noun: 0.4,
  appearance: 0.45,
  subjunctive: 0.4,
  hearsay: 0.25,
};

export const confidenceOf = (rule: string): number => PRECISION[rule] ?? 0.5;
