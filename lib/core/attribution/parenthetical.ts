// A speaker and verb set into or after what was said → the stretches of content around them.
import { isSayVerb, trimEnd } from './content-end.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import type { Range } from './draft.ts';
import { groupOver, isDash, isMark, phraseOver, wordAt } from './grammar/at.ts';
import type { Unit, Word } from './grammar/word.ts';

/** Content to the left of the insert, and to its right where the sentence spoken goes on. */
export function parentheticalContent(unit: Unit, insert: Range, lexicon: CueLexicon): Range[] {
  const isAs = wordAt(unit, insert.first - 1)?.lower === 'as';
  const left = leftContent(unit, isAs ? insert.first - 1 : insert.first);
  const right = rightContent(unit, insert, { left, isAs, lexicon });
  // "In response, Marsh pointed …": an adverbial alone is nothing said.
  const isQuoted = left !== null && (unit.words[left.last] as Word).quote >= 0;
  if (left && !isQuoted && !hasFinite(unit, left) && !(right && hasFinite(unit, right))) return [];
  if (left && !isQuoted && !endsInsert(unit, insert.last)) return [];
  return [left, right].filter((range) => range !== null);
}

function leftContent(unit: Unit, until: number): Range | null {
  let last = until - 1;
  while (last >= 0 && (unit.words[last] as Word).quote < 0 && (isMark(unit, last, ',') || isDash(unit, last)))
    last--;
  if (last < 0) return null;
  const first = leftEdge(unit, last);
  return first <= last ? { first, last } : null;
}

/**
 * Where the content begins: after a quotation is over at once when only it was spoken, else at the head of the sentence, or after
 * a semicolon.
 */
function leftEdge(unit: Unit, last: number): number {
  const end = unit.words[last] as Word;
  let first = last;
  for (let i = last; i >= 0; i--) {
    const word = unit.words[i] as Word;
    const next = unit.words[i + 1] as Word;
    if (i < last && word.sentence !== next.sentence && !(word.quote >= 0 && word.quote === next.quote)) break;
    if (word.quote < 0 && word.text === ';') break;
    // “Who knows?” or “No,” alone: what stands before the quotation is the reporter's when a colon or comma parts them.
    if (
      i < last &&
      end.quote >= 0 &&
      word.quote !== end.quote &&
      next.quote === end.quote &&
      isWhole(unit, i + 1)
    ) {
      if (word.tag === 'mark' || word.tag === 'num') break;
    }
    if (end.quote >= 0 && next.quote === end.quote && word.quote < 0 && isDash(unit, i)) break;
    first = i;
  }
  return skipLead(unit, first, last);
}

const isWhole = (unit: Unit, open: number): boolean =>
  /^[\p{Lu}\p{N}]/u.test(wordAt(unit, open + 1)?.text ?? '');

/** "But", "And," at the head of the sentence are the reporter's. */
function skipLead(unit: Unit, first: number, last: number): number {
  const word = unit.words[first] as Word;
  if (word.quote >= 0 || word.tag !== 'conj' || first >= last) return first;
  return isMark(unit, first + 1, ',') ? first + 2 : first + 1;
}

/** “…,” Marsh said in an interview, “…”: places and times of speaking stand between; the mark behind them. */
function adjunctEnd(unit: Unit, from: number): number {
  let at = from;
  for (let guard = 0; guard < 24 && wordAt(unit, at); guard++) {
    const word = unit.words[at] as Word;
    if (word.quote >= 0 || isMark(unit, at, ',.:;?!') || isDash(unit, at)) break;
    at++;
  }
  return at;
}

/** The words spoken go on when the left part is no sentence yet, or a quotation follows. */
function rightContent(
  unit: Unit,
  insert: Range,
  { left, isAs, lexicon }: { left: Range | null; isAs: boolean; lexicon: CueLexicon },
): Range | null {
  const at = adjunctEnd(unit, insert.last + 1);
  const mark = wordAt(unit, at);
  if (!mark || mark.sentence !== unit.words[insert.last]?.sentence) return null;
  // “It is late,” she said “but not too late.”: the comma is lost.
  if (mark.quote >= 0)
    return left !== null && isLostComma(unit, at, insert) ? { first: at, last: endOfRun(unit, at) } : null;
  const from = at + 1;
  const next = wordAt(unit, from);
  if (!next || next.sentence !== mark.sentence) return null;
  if (next.quote >= 0) return { first: from, last: endOfQuote(unit, from) };
  if (!isMark(unit, at, ',') && !isDash(unit, at)) return null;
  if (at > insert.last + 8) return null;
  const goesOn =
    opensPredicate(unit, from) ||
    groupOver(unit, from)?.isInfinitive === true ||
    next.tag === 'that' ||
    (next.tag === 'wh' && left === null);
  const isQuoted = left !== null && (unit.words[left.last] as Word).quote >= 0;
  // "Despite his “loud manner,” she wrote, Pell is …": no clause yet.
  if (isQuoted && !goesOn && (hasFinite(unit, left) || !startsDependent(unit, left))) return null;
  const isReason =
    next.tag === 'sub' && /^(?:because|if|unless|although|though|since|while|whereas)$/.test(next.lower);
  const isOpen =
    goesOn ||
    isReason ||
    left === null ||
    isAs ||
    !hasFinite(unit, left) ||
    startsDependent(unit, left) ||
    waits(unit, left);
  if (!isOpen && !(next.tag === 'conj' && next.lower !== 'but')) return null;
  if (startsCue(unit, from, lexicon) || (isReason && hasOwnTail(unit, from, lexicon))) return null;
  const last = trimEnd(unit, endOfRun(unit, from), from);
  return last >= from ? { first: from, last } : null;
}

/** "…, she said, will open in May"; ", angered by the delay" tells of the speaker. */
function opensPredicate(unit: Unit, from: number): boolean {
  const group = groupOver(unit, from);
  const isBare = group?.form === 'ed' && group.first === group.main;
  return (
    group?.isFinite === true &&
    !(isBare && /^(?:that|prep|wh)$/.test(wordAt(unit, group.main + 1)?.tag ?? ''))
  );
}

/** Only right behind the verb: "told “Morning Pell”" and "the author of “Pell”" name a thing. */
function isLostComma(unit: Unit, at: number, { first, last }: Range): boolean {
  const verb = groupOver(unit, at - 1);
  const hasRelative = unit.words.slice(first, last).some(({ tag }) => tag === 'wh');
  if (at !== last + 1 || hasRelative) return false;
  return verb?.main === at - 1 && verb.lemma !== 'tell';
}

/** After the verb the clause of the speaker ends, or tells where and when it was said. */
function endsInsert(unit: Unit, last: number): boolean {
  const after = wordAt(unit, last + 1);
  if (!after || after.tag === 'mark' || after.tag === 'prep' || after.tag === 'adv' || after.tag === 'sub')
    return true;
  return after.sentence !== unit.words[last]?.sentence || phraseOver(unit, last + 1)?.isTime === true;
}

const hasFinite = (unit: Unit, { first, last }: Range): boolean =>
  unit.groups.some((group) => group.isFinite && group.first >= first && group.main <= last);

/** "If it rains, Marsh said, …": a dependent clause waits for its main clause. */
const startsDependent = (unit: Unit, { first }: Range): boolean => {
  const word = unit.words[first] as Word;
  return word.quote < 0 && (word.tag === 'sub' || word.tag === 'wh' || word.tag === 'prep');
};

/** "…, Pell Radio reported, while in Velden …, the Sun reported.": the rest has a speaker of its own. */
function hasOwnTail(unit: Unit, from: number, lexicon: CueLexicon): boolean {
  const last = unit.groups.findLast(({ main }) => unit.words[main]?.sentence === unit.words[from]?.sentence);
  const after = last && wordAt(unit, last.main + 1);
  const closes = after === undefined || isMark(unit, (last?.main ?? 0) + 1, '.');
  return last !== undefined && last.first > from && isSayVerb(lexicon, last.lemma) && closes;
}

/** "It was, she said, …", "That is why, she said, …": the last word has its complement to come. */
function waits(unit: Unit, { last }: Range): boolean {
  const word = unit.words[last] as Word;
  return word.quote < 0 && /^(?:be|have|modal|wh|sub|prep|that|to|conj)$/.test(word.tag);
}

function startsCue(unit: Unit, from: number, lexicon: CueLexicon): boolean {
  const at = wordAt(unit, from)?.tag === 'conj' ? from + 1 : from;
  const group = groupOver(unit, at);
  if (group && isSayVerb(lexicon, group.lemma)) return true;
  return lexicon.citing.has(wordAt(unit, from)?.lower ?? '');
}

/** After a comma inside the marks the reporter takes over (“…,” after Pell had left); else the sentence runs on. */
function endOfQuote(unit: Unit, from: number): number {
  let last = from;
  while (wordAt(unit, last + 1)?.quote === unit.words[from]?.quote) last++;
  const isClosed = isMark(unit, last, '”"’\'»') && isMark(unit, last - 1, ',');
  return isClosed && (wordAt(unit, last + 1)?.quote ?? -1) < 0 ? last : endOfRun(unit, from);
}

/** To the end of the sentence, and of the quotation that runs past it. */
function endOfRun(unit: Unit, from: number): number {
  let last = from;
  for (let i = from + 1; i < unit.words.length; i++) {
    const word = unit.words[i] as Word;
    const before = unit.words[i - 1] as Word;
    const sameQuote = word.quote >= 0 && word.quote === before.quote;
    if (!sameQuote && word.sentence !== before.sentence) break;
    last = i;
  }
  return trimEnd(unit, last, from);
}
