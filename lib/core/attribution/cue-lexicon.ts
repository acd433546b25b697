// The hand-written frames → look-ups: verb lemma and frame → how strongly it puts words into someone's mouth.
import * as rows from '../lang/lexicons/en-frames.ts';
import { split } from './grammar/lexicon.ts';

export type Strength = 'say' | 'stance';

export type CueLexicon = {
  /** lemma → frame → strength. */
  verbs: ReadonlyMap<string, ReadonlyMap<string, Strength>>;
  /** First word → expressions that begin with it, longest first. */
  multiword: ReadonlyMap<string, readonly { words: readonly string[]; strength: Strength }[]>;
  /** noun → complement frame → strength. */
  nouns: ReadonlyMap<string, ReadonlyMap<string, Strength>>;
  prepositional: readonly (readonly string[])[];
  citing: ReadonlySet<string>;
  hearsay: ReadonlySet<string>;
  neverQuote: ReadonlySet<string>;
};

let made: CueLexicon | null = null;

export function cueLexicon(): CueLexicon {
  made ??= {
    verbs: readFrames(rows.frames),
    multiword: readMultiword(),
    nouns: readNouns(),
    prepositional: rows.prepositionalCues.split('|').map(split),
    citing: new Set(rows.citingCues.split('|')),
    hearsay: new Set(split(rows.hearsay)),
    neverQuote: new Set(split(rows.neverQuoteVerbs)),
  };
  return made;
}

const toRows = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** A later row never weakens an earlier one: "say" stands before "stance". */
function readFrames(text: string): Map<string, Map<string, Strength>> {
  const verbs = new Map<string, Map<string, Strength>>();
  for (const [strength, frames, lemmas] of toRows(text)) {
    for (const lemma of split(lemmas ?? '')) {
      const of = verbs.get(lemma) ?? new Map<string, Strength>();
      for (const frame of split(frames ?? '')) if (!of.has(frame)) of.set(frame, strength as Strength);
      verbs.set(lemma, of);
    }
  }
  return verbs;
}

function readNouns(): Map<string, Map<string, Strength>> {
  const nouns = new Map<string, Map<string, Strength>>();
  for (const [strength, frame, lemmas] of toRows(rows.cueNouns)) {
    for (const lemma of split(lemmas ?? '')) {
      const of = nouns.get(lemma) ?? new Map<string, Strength>();
      for (const one of split(frame ?? '')) if (!of.has(one)) of.set(one, strength as Strength);
      nouns.set(lemma, of);
    }
  }
  return nouns;
}

function readMultiword(): CueLexicon['multiword'] {
  const byFirst = new Map<string, { words: readonly string[]; strength: Strength }[]>();
  for (const [strength, expressions] of toRows(rows.multiword)) {
    for (const expression of (expressions ?? '').split('·')) {
      const words = split(expression);
      const of = byFirst.get(words[0] as string) ?? [];
      of.push({ words, strength: strength as Strength });
      byFirst.set(words[0] as string, of);
    }
  }
  for (const of of byFirst.values()) of.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
