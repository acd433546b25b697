// Where the content of a cue ends: a clause runs to its end or to the next speaker, a noun phrase to its last complement.
import type { CueLexicon } from './cue-lexicon.ts';
import { groupOver, isDash, isMark, phraseOver, wordAt } from './find-subject.ts';
import type { Unit, VerbGroup, Word } from './grammar/word.ts';

/** Conjunctions after a comma that set the reporter's own clause against what was said. */
const ADVERSATIVE = new Set(['but', 'while', 'although', 'though', 'whereas', 'yet']);

/** Last word of the sentence that holds word `i` (or of the unit, inside a quotation), closing marks left out. */
export function sentenceEnd(unit: Unit, i: number): number {
  const sentence = unit.words[i]?.sentence;
  let last = i;
  while (last + 1 < unit.words.length) {
    const next = unit.words[last + 1] as Word;
    const here = unit.words[last] as Word;
    if (next.sentence !== sentence && !(next.quote >= 0 && next.quote === here.quote)) break;
    last++;
  }
  return trimEnd(unit, last, i);
}

/** Full stops and stray marks outside a quotation are no content. */
export function trimEnd(unit: Unit, last: number, first: number): number {
  let end = last;
  while (end > first) {
    const word = unit.words[end] as Word;
    if (word.tag !== 'mark' || word.quote >= 0 || word.text === ')' || word.text === '%') break;
    end--;
  }
  return end;
}

/** Last word of the clause that begins at `from`, said by the verb group `cue`. */
export function clauseEnd(unit: Unit, from: number, cue: VerbGroup, lexicon: CueLexicon): number {
  const stop = sentenceEnd(unit, from);
  for (let i = from + 1; i <= stop; i++) {
    const word = unit.words[i] as Word;
    if (word.quote >= 0) continue;
    if (word.text === ';') return trimEnd(unit, i - 1, from);
    if (isDash(unit, i)) {
      const close = closingDash(unit, i, stop);
      if (close < 0) return trimEnd(unit, i - 1, from);
      i = close;
    } else if (word.text === ',' && isClauseBreak(unit, i, cue, lexicon)) return trimEnd(unit, i - 1, from);
    else if (word.tag === 'conj' && startsNextCue(unit, i, cue, lexicon)) return trimEnd(unit, i - 1, from);
    else if (word.lower === 'according' && unit.words[i + 1]?.lower === 'to')
      return trimEnd(unit, i - 1, from);
  }
  return stop;
}

function closingDash(unit: Unit, open: number, stop: number): number {
  for (let i = open + 1; i <= stop; i++) if (isDash(unit, i) && (unit.words[i] as Word).quote < 0) return i;
  return -1;
}

function isClauseBreak(unit: Unit, comma: number, cue: VerbGroup, lexicon: CueLexicon): boolean {
  const next = wordAt(unit, comma + 1);
  if (!next) return false;
  if (ADVERSATIVE.has(next.lower)) return true;
  if (next.lower === 'according' || lexicon.citing.has(next.lower)) return true;
  if (next.tag === 'conj') return startsNextCue(unit, comma + 1, cue, lexicon);
  const group = groupOver(unit, comma + 1);
  // "…, adding that", "…, calling it a farce": the next thing the same speaker says.
  if (group && group.form === 'ing' && !group.isFinite) return isSayVerb(lexicon, group.lemma);
  if (next.lower === 'a' || next.lower === 'the') return isSourceTail(unit, comma + 1, lexicon);
  const phrase = phraseOver(unit, comma + 1);
  if (phrase) return isSourceTail(unit, comma + 1, lexicon);
  return false;
}

/** ", officials said.": a second speaker closes the sentence. */
function isSourceTail(unit: Unit, from: number, lexicon: CueLexicon): boolean {
  const phrase = phraseOver(unit, from);
  if (!phrase) return false;
  const group = groupOver(unit, phrase.last + 1);
  if (!group?.isFinite || !isSayVerb(lexicon, group.lemma)) return false;
  const after = wordAt(unit, group.main + 1);
  return after === undefined || after.tag === 'mark';
}

export const isSayVerb = (lexicon: CueLexicon, lemma: string): boolean => {
  const frames = lexicon.verbs.get(lemma);
  return frames?.get('that') === 'say' || frames?.get('np') === 'say' || frames?.get('as') === 'say';
};

/** "said … and added …": a verb of saying in the same form, without a subject of its own. */
function startsNextCue(unit: Unit, conj: number, cue: VerbGroup, lexicon: CueLexicon): boolean {
  let i = conj + 1;
  while (wordAt(unit, i)?.tag === 'adv') i++;
  const group = groupOver(unit, i);
  if (!group || group.first < conj || !isSayVerb(lexicon, group.lemma)) return false;
  if (group.isPassive || group.isInfinitive) return false;
  const isPast = (g: VerbGroup) => g.form === 'ed' || g.form === 'past' || g.form === 'part';
  return isPast(group) === isPast(cue) && group.isFinite === cue.isFinite && group.hasModal === cue.hasModal;
}

/** Last word of the noun phrase that begins at `from`, with its complements. */
export function nounPhraseEnd(unit: Unit, from: number): number {
  const stop = sentenceEnd(unit, from);
  let last = from;
  for (let i = from; i <= stop; i++) {
    const word = unit.words[i] as Word;
    if (word.quote >= 0) {
      last = i;
      continue;
    }
    if (word.tag === 'mark' && !/^[()'’%$&/-]$/.test(word.text)) break;
    if (word.tag === 'sub' && word.lower !== 'once') break;
    if (i > from && breaksPhrase(unit, i, from)) break;
    last = i;
  }
  return trimEnd(unit, last, from);
}

/** A finite verb ends the phrase unless a relative pronoun stands before it; so does "and" with a verb after it. */
function breaksPhrase(unit: Unit, i: number, from: number): boolean {
  const word = unit.words[i] as Word;
  if (word.tag === 'conj') {
    const next = groupOver(unit, i + 1);
    const after = wordAt(unit, i + 1)?.tag === 'adv' ? groupOver(unit, i + 2) : null;
    return next !== null || after !== null;
  }
  const group = groupOver(unit, i);
  if (group?.first !== i || !group.isFinite) return false;
  for (let k = i - 1; k >= from; k--) {
    const left = unit.words[k] as Word;
    if (left.tag === 'wh' || left.tag === 'that') return false;
    if (left.tag === 'mark' && left.quote < 0) break;
  }
  return !(group.form === 'ed' && group.first === group.main) && !hasOwnSubject(unit, group, from);
}

/** "the man Marsh had met": two noun phrases in a row make a relative clause without pronoun. */
function hasOwnSubject(unit: Unit, group: VerbGroup, from: number): boolean {
  const subject = phraseOver(unit, group.first - 1);
  return subject !== null && subject.first > from && phraseOver(unit, subject.first - 1) !== null;
}
