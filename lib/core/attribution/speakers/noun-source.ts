// A source named by a noun → its words: alone, or with what hangs on it.
import type { Stretch } from '../found.ts';
import type { NounPhrase, Unit, Word } from '../grammar/word.ts';
import type { Place } from './antecedent.ts';
import { textOf } from './mentions.ts';

/** `stretch`: how far the words of the source go. */
export type NounSource = { unit: Unit; phrase: NounPhrase; stretch: Stretch; head: Word; place: Place };

/** The phrase with the "of …", "for …" on it, without "the": "a spokesperson for the airline". */
export const longName = (source: NounSource): string =>
  withoutArticle(source.unit, source.phrase.first, officeEnd(source));

/** Last word of a noun with what hangs on it: "the chief at the time", "a spokesman for the union". */
export function officeEnd({ unit, phrase, stretch }: NounSource): number {
  let last = phrase.last;
  // "a person briefed on the plan", "people familiar with the matter".
  const after = unit.words[last + 1];
  const isAttribute = after?.tag === 'adj' || (after?.tag === 'verb' && after.form === 'ed');
  const hung = unit.phrases[unit.phraseAt[last + 3] ?? -1];
  const hangs = unit.words[last + 2]?.tag === 'prep' && last + 3 <= stretch.last;
  // Not "a poll conducted", where only a time follows.
  if (isAttribute && hangs && !hung?.isTime) last++;
  for (let guard = 0; guard < 3; guard++) {
    const prep = unit.words[last + 1];
    const next = unit.phrases[unit.phraseAt[last + 2] ?? -1];
    const isTime = next?.isTime && unit.words[next.first]?.tag !== 'det';
    if (prep?.tag !== 'prep' || next?.first !== last + 2 || isTime || next.last > stretch.last) break;
    last = next.last;
  }
  return last;
}

export const isArticle = (unit: Unit, at: number): boolean =>
  /^(?:the|an?)$/.test(unit.words[at]?.lower ?? '');

export const bareName = ({ unit, phrase }: NounSource): string =>
  withoutArticle(unit, phrase.first, phrase.last);

const withoutArticle = (unit: Unit, first: number, last: number): string => {
  const from = unit.words[first]?.lower === 'the' && last > first ? first + 1 : first;
  return textOf(unit.words.slice(from, last + 1));
};
