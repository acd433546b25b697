// A noun phrase behind a verb → whether it is the subject of a clause of its own, whatever stands between it and its verb.

import { groupOver, isDash, isMark, phraseOver, startsQuote, wordAt } from './grammar/at.ts';
import type { NounPhrase, Unit, VerbGroup, Word } from './grammar/word.ts';
import { canSpeak } from './source-nouns.ts';

/**
 * Whether the noun phrase is the subject of a finite verb: "said the mayor of Pell, who left, had gone". Looks over its
 * prepositional phrases, brackets and relative clauses.
 */
export function clauseFollows(unit: Unit, phrase: NounPhrase): boolean {
  let i = phrase.last + 1;
  let relative = 0;
  let hadRelative = false;
  const isPronoun = unit.words[phrase.head]?.tag === 'pronoun';
  for (let guard = 0; guard < 40; guard++) {
    const word = wordAt(unit, i);
    if (!word || word.sentence !== unit.words[phrase.first]?.sentence) return false;
    const group = groupOver(unit, i);
    if (group?.first === i) {
      if (group.isFinite && (isPronoun || !isReduced(unit, group))) {
        if (relative === 0) return true;
        relative--;
        hadRelative = true;
      } else if (group.isInfinitive && guard === 0 && canSpeak(unit.words[phrase.head] as Word)) return false;
      i = group.main + 1;
    } else if (word.tag === 'wh' || word.tag === 'that') {
      relative++;
      i++;
    } else if (word.tag === 'mark' && word.quote < 0 && !/^(?:[(),'’%]|—|–|-+)$/.test(word.text))
      return false;
    else if (word.text === ',' || isDash(unit, i)) {
      const close =
        word.text !== ',' ? closingDash(unit, i) : opensInsert(unit, i) ? closingComma(unit, i) : -1;
      if (close < 0) return false;
      i = close + 1;
    } else if (word.tag === 'sub') return false;
    else if (word.tag === 'conj' && hadRelative && groupOver(unit, i + 1)?.isFinite) {
      // "who succeeded him and helped plan it": the second verb is the relative clause's too.
      relative++;
      i++;
    } else if (
      word.lower === 'but' ||
      (word.tag === 'conj' && phraseOver(unit, startsQuote(unit, i + 1) ? i + 2 : i + 1) === null)
    )
      return false;
    else i++;
  }
  return false;
}

/** "documents leaked by …": a participle right after its noun with no object of its own is no finite verb. */
function isReduced(unit: Unit, group: VerbGroup): boolean {
  if (group.form !== 'ed' || group.first !== group.main) return false;
  const next = wordAt(unit, group.main + 1);
  return next === undefined || next.lower === 'by' || (next.tag === 'mark' && next.quote < 0);
}

function closingComma(unit: Unit, open: number): number {
  for (let i = open + 1; i < Math.min(unit.words.length, open + 28); i++) {
    if (isMark(unit, i, ',') && (unit.words[i] as Word).quote < 0) return i;
    if (isMark(unit, i, '.;:')) return -1;
  }
  return -1;
}

function closingDash(unit: Unit, open: number): number {
  for (let i = open + 1; i < Math.min(unit.words.length, open + 28); i++) {
    if (isDash(unit, i) && (unit.words[i] as Word).quote < 0) return i;
    if (isMark(unit, i, '.;:')) return -1;
  }
  return -1;
}

const opensInsert = (unit: Unit, comma: number): boolean => {
  const next = wordAt(unit, comma + 1);
  return (
    next !== undefined &&
    (next.tag === 'wh' ||
      next.tag === 'det' ||
      next.tag === 'name' ||
      next.tag === 'prep' ||
      next.tag === 'num' ||
      next.tag === 'adv' ||
      next.tag === 'noun' ||
      next.form === 'ing' ||
      next.form === 'ed')
  );
};

/** "said because it rains, the bridge is closed": the dependent clause comes first, its main clause after the comma. */
export function mainClauseFollows(unit: Unit, from: number): boolean {
  const sentence = unit.words[from]?.sentence;
  for (let i = from + 1; i < Math.min(unit.words.length, from + 24); i++) {
    const word = unit.words[i] as Word;
    if (word.sentence !== sentence || (word.tag === 'mark' && word.quote < 0 && word.text !== ','))
      return false;
    if (word.text !== ',' || word.quote >= 0) continue;
    const phrase = phraseOver(unit, startsQuote(unit, i + 1) ? i + 2 : i + 1);
    return phrase !== null && hasVerb(unit, from, i) && clauseFollows(unit, phrase);
  }
  return false;
}

export const hasVerb = (unit: Unit, first: number, last: number): boolean =>
  unit.groups.some((g) => g.first >= first && g.main <= last && g.isFinite);
