// Where the clause said by a cue ends: at its own end, or where the next speaker or the reporter takes over.
import type { CueLexicon } from './cue-lexicon.ts';
import { isPast } from './governors.ts';
import { groupOver, isDash, isMark, phraseOver, wordAt } from './grammar/at.ts';
import type { Unit, VerbGroup, Word } from './grammar/word.ts';
import { canSpeak } from './source-nouns.ts';

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
  if (from >= unit.words.length) return from - 1;
  const stop = sentenceEnd(unit, from);
  for (let i = from + 1; i <= stop; i++) {
    const word = unit.words[i] as Word;
    if (word.quote >= 0) continue;
    if ((unit.words[i - 1] as Word).quote >= 0 && endsAfterQuote(unit, from, i)) return i - 1;
    if (word.text === ';' || (word.text === ':' && isSpokenByOther(unit, i + 1, lexicon)))
      return trimEnd(unit, i - 1, from);
    if (isDash(unit, i)) {
      const close = closingDash(unit, i, stop);
      if (close >= 0) i = close;
      else if (isClauseBreak(unit, { comma: i, from }, cue, lexicon)) return trimEnd(unit, i - 1, from);
    } else if (word.text === ',' && isClauseBreak(unit, { comma: i, from }, cue, lexicon))
      return trimEnd(unit, i - 1, from);
    else if (word.tag === 'conj' && startsNextCue(unit, i, cue, lexicon)) return trimEnd(unit, i - 1, from);
    else if (word.lower === 'according' && i > from + 3 && unit.words[i + 1]?.lower === 'to')
      return trimEnd(unit, i - 1, from);
  }
  return stop;
}

/** "said she was busy: “I have no time,” she wrote": the quotation at `open` has its own speaker behind it. */
export function isSpokenByOther(unit: Unit, open: number, lexicon: CueLexicon): boolean {
  const quote = wordAt(unit, open)?.quote ?? -1;
  if (quote < 0) return false;
  let close = open;
  while (wordAt(unit, close + 1)?.quote === quote) close++;
  const group = groupOver(unit, close + 1);
  return (
    isSourceTail(unit, close + 1, lexicon) || (group?.isFinite === true && isSayVerb(lexicon, group.lemma))
  );
}

/** “… by the spring,” referring to … – said it was “over” as he left: after a quotation the reporter takes over. */
function endsAfterQuote(unit: Unit, from: number, i: number): boolean {
  const isClause = unit.groups.some((group) => group.isFinite && group.first >= from && group.main < i);
  if (!isClause) return false;
  const at = isMark(unit, i, ',') ? i + 1 : i;
  const next = wordAt(unit, at);
  if (!next) return false;
  const isClosed = /[,.!?]/.test(wordAt(unit, i - 2)?.text ?? '');
  if (isClosed && ADVERSATIVE.has(next.lower)) return true;
  if (isClosed && (next.tag === 'sub' || next.tag === 'wh' || next.tag === 'prep')) return true;
  return at > i - Number(isClosed) && groupOver(unit, at)?.form === 'ing' && next.tag === 'verb';
}

function closingDash(unit: Unit, open: number, stop: number): number {
  for (let i = open + 1; i <= stop; i++) if (isDash(unit, i) && (unit.words[i] as Word).quote < 0) return i;
  return -1;
}

function isClauseBreak(
  unit: Unit,
  { comma, from }: { comma: number; from: number },
  cue: VerbGroup,
  lexicon: CueLexicon,
): boolean {
  const next = wordAt(unit, comma + 1);
  if (!next) return false;
  // "argued that, while it was late, …": no clause to end yet.
  const isOpening = comma === from + 1 && unit.words[from]?.tag === 'that';
  if (ADVERSATIVE.has(next.lower)) return wordAt(unit, comma + 2)?.tag !== 'that' && !isOpening;
  if ((next.lower === 'according' && unit.words[comma - 1]?.tag !== 'that') || lexicon.citing.has(next.lower))
    return true;
  if (next.lower === 'according') return false;
  if (next.tag === 'conj') return startsNextCue(unit, comma + 1, cue, lexicon);
  const group = groupOver(unit, comma + 1);
  // "…, adding that", "…, calling it a farce": the next thing the same speaker says.
  if (group && group.form === 'ing' && !group.isFinite) return true;
  if (group && (isNextCue(unit, group, cue, lexicon) || isInvertedTail(unit, group, lexicon))) return true;
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
  return (
    after === undefined ||
    after.tag === 'mark' ||
    after.tag === 'prep' ||
    after.tag === 'that' ||
    after.tag === 'adv'
  );
}

/** ", said Ada Marsh, the mayor.": the verb first, then who says all that stands before. */
function isInvertedTail(unit: Unit, group: VerbGroup, lexicon: CueLexicon): boolean {
  const phrase = phraseOver(unit, group.main + 1);
  return (
    group.first === group.main &&
    group.isFinite &&
    lexicon.verbs.get(group.lemma)?.get('end') === 'say' &&
    phrase?.first === group.main + 1 &&
    !phrase.isTime &&
    canSpeak(unit.words[phrase.head] as Word) &&
    !/^(?:noun|name|det|possessive|pronoun)$/.test(wordAt(unit, phrase.last + 1)?.tag ?? '')
  );
}

export const isSayVerb = (lexicon: CueLexicon, lemma: string): boolean => {
  const frames = lexicon.verbs.get(lemma);
  if (!frames) return false;
  return ['that', 'np', 'as', 'call', 'of', 'obj'].some((frame) => frames.get(frame) === 'say');
};

/** "said … and added …": a verb of saying in the same form, without a subject of its own. */
function startsNextCue(unit: Unit, conj: number, cue: VerbGroup, lexicon: CueLexicon): boolean {
  let i = conj + 1;
  while (wordAt(unit, i)?.tag === 'adv') i++;
  const other = nextVerb(unit, i);
  // "… and more than four in ten said": another speaker with a verb of saying.
  if (other && other.first > i) return isOtherCue(unit, other, cue, lexicon);
  const group = groupOver(unit, i);
  return group !== null && group.first > conj && isNextCue(unit, group, cue, lexicon);
}

/** The first finite verb of the clause that begins at `from`, when its subject stands plainly before it. */
function nextVerb(unit: Unit, from: number): VerbGroup | null {
  if (phraseOver(unit, from)?.isTime) return null;
  for (let i = from; i < from + LONGEST_SUBJECT; i++) {
    const word = wordAt(unit, i);
    if (!word || word.quote >= 0 || /^(?:mark|wh|that|sub|conj)$/.test(word.tag)) return null;
    const group = groupOver(unit, i);
    if (group?.isFinite) return group;
  }
  return null;
}

const LONGEST_SUBJECT = 12;

/** A speaker of its own, or the same one as "he": "and he accused Pell of". */
function isOtherCue(unit: Unit, group: VerbGroup, cue: VerbGroup, lexicon: CueLexicon): boolean {
  if (group.isPassive) return false;
  if (lexicon.verbs.get(group.lemma)?.get('clause') === 'say') return true;
  const isPronoun = /^(?:he|she|they)$/.test(wordAt(unit, group.first - 1)?.lower ?? '');
  return isPronoun && isNextCue(unit, group, cue, lexicon);
}

/** A verb of saying in the same form as the one before it. */
function isNextCue(unit: Unit, group: VerbGroup, cue: VerbGroup, lexicon: CueLexicon): boolean {
  if (!isSayVerb(lexicon, group.lemma)) return false;
  if (group.isPassive || group.isInfinitive || isPassiveParticiple(unit, group)) return false;
  // "began by saying that it rained but added": the main verbs go on.
  if (!cue.isFinite && group.isFinite) return !group.hasModal;
  return (
    isPast(unit, group) === isPast(unit, cue) &&
    group.isFinite === cue.isFinite &&
    group.hasModal === cue.hasModal
  );
}

/** "people, convicted of theft, will": what was done to them. */
const isPassiveParticiple = (unit: Unit, { form, first, main }: VerbGroup): boolean =>
  form === 'ed' && first === main && /^(?:of|by)$/.test(wordAt(unit, main + 1)?.lower ?? '');
