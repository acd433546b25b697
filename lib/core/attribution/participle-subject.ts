// A participle without a verb over it → the noun phrase that does what it says.
import type { Subject } from './find-subject.ts';
import { groupOver, isMark, phraseOver, wordAt } from './grammar/at.ts';
import type { Unit, VerbGroup, Word } from './grammar/word.ts';
import { extendLeft, extendRight } from './noun-reach.ts';
import { isDocumentNoun } from './source-nouns.ts';

/** How far to the right the main clause is looked for. */
const REACH = 60;

/** "Noting that it was late, Marsh left", "After saying no, Marsh left": the participle at the head has the subject that follows. */
export function followingSubject(unit: Unit, group: VerbGroup): Subject | null {
  const sentence = unit.words[group.main]?.sentence;
  const before = wordAt(unit, group.first - 1);
  const opening = before?.tag === 'prep' || before?.tag === 'sub' ? group.first - 1 : group.first;
  if (group.form !== 'ing' || wordAt(unit, opening - 1)?.sentence === sentence) return null;
  for (let i = group.main + 1; i < group.main + REACH && wordAt(unit, i)?.sentence === sentence; i++) {
    if (!isMark(unit, i, ',') || (unit.words[i] as Word).quote >= 0) continue;
    const phrase = phraseOver(unit, i + 1);
    if (phrase?.first !== i + 1 || phrase.isTime) continue;
    const last = extendRight(unit, phrase.last);
    const verb = groupOver(unit, wordAt(unit, last + 1)?.tag === 'adv' ? last + 2 : last + 1);
    if (verb?.isFinite) return { pieces: [{ first: i + 1, last }], head: phrase.head };
  }
  return null;
}

/** "with polls showing that", "voters who read reports saying": papers show, and so does whoever stands behind "with". */
export function bearer(unit: Unit, group: VerbGroup): Subject | null {
  const phrase = phraseOver(unit, group.first - 1);
  if (group.form !== 'ing' || group.isFinite || !phrase || phrase.isTime) return null;
  const isPaper = SHOWING.has(group.lemma) && isDocumentNoun(unit.words[phrase.head] as Word);
  const subject = extendLeft(unit, phrase, group.first - 1);
  const before = wordAt(unit, (subject.pieces[0]?.first ?? 0) - 1);
  // "left for Pell, many saying they would return".
  const isGroup =
    before?.text === ',' && /^(?:both|many|some|most|several)$/.test(wordAt(unit, phrase.first)?.lower ?? '');
  return isPaper || isGroup || before?.lower === 'with' ? subject : null;
}

const SHOWING = new Set(['show', 'indicate', 'suggest', 'reveal', 'find']);
