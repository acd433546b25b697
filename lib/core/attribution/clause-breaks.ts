// A content that began in a dependent clause → where the main clause takes over again.

import { trimEnd } from './content-end.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { groupOver, isMark, phraseOver, wordAt } from './grammar/at.ts';
import type { Unit, VerbGroup, Word } from './grammar/word.ts';

/** "While critics say it is late, the mayor has …": the comma before a new subject with a finite verb ends what critics say. */
export function mainClauseAfter(unit: Unit, from: number, last: number): number {
  for (let i = from + 1; i < last; i++) {
    if (!isMark(unit, i, ',') || (unit.words[i] as Word).quote >= 0) continue;
    const at = wordAt(unit, i + 1)?.tag === 'adv' ? i + 2 : i + 1;
    const phrase = phraseOver(unit, at);
    if (phrase?.first !== at || phrase.isTime) continue;
    for (let k = phrase.last + 1; k <= last && !isMark(unit, k, ','); k++) {
      if (groupOver(unit, k)?.isFinite) return trimEnd(unit, i - 1, from);
      if (wordAt(unit, k)?.tag === 'wh') break;
    }
  }
  return last;
}

const takesClause = ({ lemma }: VerbGroup): boolean => cueLexicon().verbs.get(lemma)?.has('clause') === true;

/** "voters who say jobs matter most were divided": a second finite verb without a joint belongs to the main clause. */
export function secondVerb(unit: Unit, from: number, last: number): number {
  // "voters who want to leave say": the infinitive is the verb of what is wanted.
  let seen = groupOver(unit, from)?.isInfinitive === true;
  for (let i = from; i <= last; i++) {
    const word = unit.words[i] as Word;
    if (word.quote >= 0) return last;
    if (word.tag === 'wh' || word.tag === 'sub' || word.tag === 'conj' || (word.tag === 'that' && i > from))
      seen = false;
    const group = groupOver(unit, i);
    if (group?.first !== i || !group.isFinite) continue;
    // "the danger posed by the dam had been …": a participle is no verb of its own clause.
    if (group.form === 'ed' && group.first === group.main && wordAt(unit, i + 1)?.tag === 'prep') continue;
    const isPlain =
      word.tag === 'be' ||
      word.tag === 'have' ||
      word.tag === 'modal' ||
      word.form === 's' ||
      word.form === 'past';
    if (seen && isPlain) return trimEnd(unit, i - 1, from);
    // "had never suggested the council should pay": room for a verb more.
    seen = !takesClause(group);
    i = group.main;
  }
  return last;
}
