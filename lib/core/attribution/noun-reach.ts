// A noun phrase → how far it reaches: "of …" chains, joined phrases, brackets, apposition, relative clauses.

import type { Subject } from './find-subject.ts';
import { groupOver, isMark, phraseOver, wordAt } from './grammar/at.ts';
import type { NounPhrase, Unit, Word } from './grammar/word.ts';

/** Grows a noun phrase to the left over "of …" chains, joined phrases and a participle between. */
export function extendLeft(unit: Unit, phrase: NounPhrase, last: number): Subject {
  let { first, head } = phrase;
  for (let guard = 0; guard < 6; guard++) {
    const grown = prepositionLeft(unit, first) ?? conjunctionLeft(unit, first) ?? participleLeft(unit, first);
    if (!grown) break;
    first = grown.first;
    head = grown.head;
  }
  return { pieces: [{ first, last }], head };
}

function prepositionLeft(unit: Unit, first: number): NounPhrase | null {
  const prep = wordAt(unit, first - 1);
  if (prep?.tag !== 'prep' || NO_CHAIN.has(prep.lower)) return null;
  const before = phraseOver(unit, first - 2);
  if (!before || before.isTime || before.last !== first - 2) return null;
  const word = unit.words[before.head] as Word;
  return word.tag === 'pronoun' && !/^(?:those|one|anyone|everyone|none|others)$/.test(word.lower)
    ? null
    : before;
}

const NO_CHAIN = new Set(['as', 'than', 'like', 'despite', 'because', 'while']);

function conjunctionLeft(unit: Unit, first: number): NounPhrase | null {
  const conj = wordAt(unit, first - 1);
  if (conj?.tag !== 'conj' || (conj.lower !== 'and' && conj.lower !== 'or' && conj.lower !== '&'))
    return null;
  const at = isMark(unit, first - 2, ',') ? first - 3 : first - 2;
  const before = phraseOver(unit, at);
  if (!before || before.isTime || unit.words[before.head]?.tag === 'pronoun') return null;
  const left = wordAt(unit, before.first - 1);
  // An object before "and" belongs to its verb: "beat Pell and Marsh said".
  const isFree =
    left === undefined ||
    left.tag === 'that' ||
    left.tag === 'sub' ||
    left.tag === 'conj' ||
    (left.tag === 'mark' && at === first - 2) ||
    left.sentence !== conj.sentence;
  return isFree ? before : null;
}

/** "people living nearby": a participle between a noun and what hangs on it. */
function participleLeft(unit: Unit, first: number): NounPhrase | null {
  const edge = wordAt(unit, first - 1)?.tag === 'prep' ? first - 2 : first - 1;
  // "a report released last week by the council".
  const time = edge < first - 1 ? phraseOver(unit, edge) : null;
  const at = time?.isTime ? time.first - (wordAt(unit, time.first - 1)?.tag === 'prep' ? 2 : 1) : edge;
  const group = groupOver(unit, at);
  // "Marsh released her records": with an object of its own it is the verb of the clause; not in "a man named Pell".
  const hasObject = at === first - 1 && /^(?:det|possessive)$/.test(wordAt(unit, first)?.tag ?? '');
  const isParticiple =
    group?.form === 'ing'
      ? !group.isFinite
      : group?.form === 'ed' && group.first === group.main && !hasObject;
  if (!group || group.isInfinitive || !isParticiple) return null;
  const before = phraseOver(unit, group.first - 1);
  return before && !before.isTime && before.last === group.first - 1 ? before : null;
}

/** “…,” said Marsh, the coach of Pell, who …: apposition and relative clause up to the end of the sentence. */
export function tailOf(unit: Unit, last: number): number {
  if (!isMark(unit, last + 1, ',')) return last;
  const next = wordAt(unit, last + 2);
  if (next?.lower === 'who' || next?.lower === 'whose') return relativeEnd(unit, last + 2);
  const phrase = phraseOver(unit, last + 2);
  if (phrase?.first !== last + 2 || phrase.isTime || unit.words[phrase.head]?.tag === 'pronoun') return last;
  const end = extendRight(unit, phrase.last);
  const after = wordAt(unit, end + 1);
  // ", an engineer who led the survey,".
  if (after?.lower === 'who' || after?.lower === 'whose') return relativeEnd(unit, end + 1);
  return after === undefined || after.tag === 'mark' ? tailOf(unit, end) : last;
}

export function relativeEnd(unit: Unit, from: number): number {
  let end = from;
  while (wordAt(unit, end + 1) && !isMark(unit, end + 1, '.,;:') && (unit.words[end + 1] as Word).quote < 0)
    end++;
  return end;
}

/** Grows a noun phrase to the right over prepositional phrases, brackets and apposition up to the next mark or verb. */
export function extendRight(unit: Unit, from: number): number {
  let last = from;
  for (let guard = 0; guard < 12; guard++) {
    const next = wordAt(unit, last + 1);
    if (!next || next.quote >= 0) return last;
    if (next.tag === 'prep' && !/^(?:as|than|after|before|during|since|until)$/.test(next.lower)) {
      const phrase = phraseOver(unit, last + 2);
      if (!phrase || phrase.isTime) return last;
      last = phrase.last;
    } else if (next.text === '(') {
      let close = last + 2;
      while (close < last + 16 && wordAt(unit, close) && !isMark(unit, close, ')')) close++;
      if (!isMark(unit, close, ')')) return last;
      last = close;
    } else if (next.tag === 'conj' && (next.lower === 'and' || next.lower === '&')) {
      const phrase = phraseOver(unit, last + 2);
      const after = phrase && wordAt(unit, phrase.last + 1);
      if (!phrase || phrase.isTime || (after && unit.groupAt[phrase.last + 1] !== -1)) return last;
      last = phrase.last;
    } else return last;
  }
  return last;
}
