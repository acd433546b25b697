// A noun phrase that is said, called or announced → where it ends, with its complements.
import { sentenceEnd, trimEnd } from './content-end.ts';
import { groupOver, isMark, phraseOver, wordAt } from './grammar/at.ts';
import type { Unit, VerbGroup, Word } from './grammar/word.ts';

/** Last word of the noun phrase that begins at `from`, with its complements. */
export function nounPhraseEnd(unit: Unit, from: number): number {
  if (from >= unit.words.length) return from - 1;
  const stop = sentenceEnd(unit, from);
  let last = from;
  for (let i = from; i <= stop; i++) {
    const word = unit.words[i] as Word;
    if (word.quote >= 0) {
      last = i;
      continue;
    }
    if (word.text === ',' && (isList(unit, i, stop) || isApposition(unit, i, stop))) continue;
    if (word.tag === 'mark' && !/^[()'’%$&/-]$/.test(word.text)) break;
    if (word.tag === 'sub' && word.lower !== 'once') break;
    // "defended the plan by saying": a new verb begins.
    if (
      i > from &&
      word.tag === 'prep' &&
      groupOver(unit, i + 1)?.form === 'ing' &&
      /^(?:by|after|before|while|without)$/.test(word.lower)
    )
      break;
    if (i > from && breaksPhrase(unit, i, from)) break;
    last = i;
  }
  return trimEnd(unit, last, from);
}

/** "Pell, the former mayor", "his rivals, especially Marsh": more about the same thing, with no verb of the main clause to come. */
function isApposition(unit: Unit, comma: number, stop: number): boolean {
  const next = wordAt(unit, comma + 1);
  const isAdding =
    next !== undefined && /^(?:especially|including|particularly|such|from|followed|among)$/.test(next.lower);
  const phrase = phraseOver(unit, comma + 1);
  if (
    !isAdding &&
    (phrase?.first !== comma + 1 || phrase.isTime || wordAt(unit, phrase.head)?.tag === 'pronoun')
  )
    return false;
  for (let i = comma + 1; i <= stop && !isMark(unit, i, ','); i++) {
    if (wordAt(unit, i)?.tag === 'wh' || wordAt(unit, i)?.tag === 'that') return true;
    const group = groupOver(unit, i);
    if (group?.first === i && group.isFinite && !isReducedAfter(unit, group)) return false;
  }
  return true;
}

/** "the deal signed by Pell", "the poll released Friday": no finite verb, though it looks like one. */
function isReducedAfter(unit: Unit, group: VerbGroup): boolean {
  if (group.form !== 'ed' || group.first !== group.main) return false;
  const next = wordAt(unit, group.main + 1);
  return (
    next === undefined ||
    next.tag === 'prep' ||
    next.tag === 'mark' ||
    phraseOver(unit, group.main + 1)?.isTime === true
  );
}

/** "the delays, the cost and the noise": a comma of a list, with its conjunction to come. */
function isList(unit: Unit, comma: number, stop: number): boolean {
  const next = wordAt(unit, comma + 1);
  if (!next || (next.quote < 0 && phraseOver(unit, comma + 1)?.first !== comma + 1)) return false;
  for (let i = comma + 1; i <= Math.min(stop, comma + 24); i++) {
    const word = unit.words[i] as Word;
    if (word.quote >= 0) continue;
    if (word.lower === 'and' || word.lower === 'or') return unit.groupAt[i + 1] === -1;
    if (word.tag === 'wh' || word.tag === 'sub' || (groupOver(unit, i)?.isFinite ?? false)) return false;
  }
  return false;
}

/** A finite verb ends the phrase unless a relative pronoun stands before it; so does "and" with a verb after it. */
function breaksPhrase(unit: Unit, i: number, from: number): boolean {
  const word = unit.words[i] as Word;
  if (word.tag === 'conj') {
    const next = groupOver(unit, i + 1);
    const after = wordAt(unit, i + 1)?.tag === 'adv' ? groupOver(unit, i + 2) : null;
    // "called on Pell to pay up and to leave".
    const isJoined =
      next?.isInfinitive && unit.groups.some((g) => g.isInfinitive && g.first > from && g.main < i);
    return (next !== null && !isJoined) || after !== null;
  }
  const group = groupOver(unit, i);
  if (group?.first !== i || !group.isFinite) return false;
  for (let k = i - 1; k >= from; k--) {
    const left = unit.words[k] as Word;
    if (left.tag === 'wh' || left.tag === 'that') return false;
    if (left.tag === 'mark' && left.quote < 0) break;
  }
  const isParticiple = group.form === 'ed' && group.first === group.main && !hasObject(unit, group);
  return !isParticiple && !hasOwnSubject(unit, group, from);
}

/** "the new airport won votes", where "the deal signed by Pell" goes on. */
function hasObject(unit: Unit, group: VerbGroup): boolean {
  const object = phraseOver(unit, group.main + 1);
  return object?.first === group.main + 1 && !object.isTime;
}

/** "the man Marsh had met": two noun phrases in a row make a relative clause without pronoun. */
function hasOwnSubject(unit: Unit, group: VerbGroup, from: number): boolean {
  const subject = phraseOver(unit, group.first - 1);
  return subject !== null && subject.first > from && phraseOver(unit, subject.first - 1) !== null;
}
