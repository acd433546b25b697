// A place in a unit → the word, mark, noun phrase or verb group there.
import type { NounPhrase, Unit, VerbGroup, Word } from './word.ts';

export const wordAt = (unit: Unit, i: number): Word | undefined => unit.words[i];

export const isMark = (unit: Unit, i: number, marks: string): boolean => {
  const word = unit.words[i];
  return word !== undefined && word.tag === 'mark' && marks.includes(word.text);
};

/** A dash; a hyphen too where it stands alone ("in May - his third"). */
export function isDash(unit: Unit, i: number): boolean {
  const word = unit.words[i];
  if (!word) return false;
  if (word.text !== '-') return /^(?:—|–|--+|―)$/.test(word.text);
  return (unit.words[i - 1]?.end ?? 0) < word.start && (unit.words[i + 1]?.start ?? Infinity) > word.end;
}

export const phraseOver = (unit: Unit, i: number): NounPhrase | null => {
  const p = unit.phraseAt[i];
  return p === undefined || p < 0 ? null : (unit.phrases[p] as NounPhrase);
};

export const groupOver = (unit: Unit, i: number): VerbGroup | null => {
  const g = unit.groupAt[i];
  return g === undefined || g < 0 ? null : (unit.groups[g] as VerbGroup);
};

/** An opening mark of a quotation that begins here. */
export function startsQuote(unit: Unit, i: number): boolean {
  const word = unit.words[i];
  return (
    word !== undefined && word.quote >= 0 && word.tag === 'mark' && unit.words[i - 1]?.quote !== word.quote
  );
}
