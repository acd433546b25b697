// The object of a verb → where it ends: "of …" chains, lists, what is told about it between commas.
import { isMark, phraseOver, wordAt } from './grammar/at.ts';
import type { NounPhrase, Unit } from './grammar/word.ts';

/** Last word of a noun phrase with the prepositional phrases on it: "a letter to members of the board". */
export function endOfChain(unit: Unit, phrase: NounPhrase): number {
  let last = phrase.last;
  for (let guard = 0; guard < 5; guard++) {
    const prep = wordAt(unit, last + 1);
    const next = phraseOver(unit, last + 2);
    if (prep?.tag !== 'prep' || next?.first !== last + 2) break;
    last = next.last;
  }
  return last;
}

/** "asked Marsh, Pell and the firm to": the last of a list joined by "and". */
export function endOfList(unit: Unit, phrase: NounPhrase): number {
  let last = phrase.last;
  for (let guard = 0; guard < 5; guard++) {
    const isAnd = wordAt(unit, last + 1)?.tag === 'conj';
    const next = isAnd || isMark(unit, last + 1, ',') ? phraseOver(unit, last + 2) : null;
    if (next?.first !== last + 2 || next.isTime) return phrase.last;
    last = next.last;
    if (isAnd) return last;
  }
  return phrase.last;
}

export const isJoined = (unit: Unit, first: number, last: number): boolean =>
  last > first && unit.words.slice(first + 1, last).some(({ tag }) => tag === 'conj');

/** "accused the media and the mayor of …", "accused Pell, the mayor, of …": objects joined, or told about between commas. */
export function endOfObject(unit: Unit, phrase: NounPhrase): number {
  let last = endOfChain(unit, phrase);
  for (let guard = 0; guard < 4; guard++) {
    const isInsert = isMark(unit, last + 1, ',');
    if (!isInsert && wordAt(unit, last + 1)?.tag !== 'conj') break;
    const next = phraseOver(unit, last + 2);
    if (next?.first !== last + 2 || next.isTime) break;
    const end = endOfChain(unit, next);
    if (isInsert && !isMark(unit, end + 1, ',')) break;
    last = isInsert ? end + 1 : end;
  }
  return last;
}
