// A verb of saying set into or after the words spoken → the draft of its attribution.

import type { Complement } from './complement.ts';
import { isSayVerb } from './content-end.ts';
import type { CueLexicon, Strength } from './cue-lexicon.ts';
import type { Draft, Range } from './draft.ts';
import { findSubject, invertedSubject, type Subject } from './find-subject.ts';
import { groupOver, isDash, isMark, phraseOver, wordAt } from './grammar/at.ts';
import type { Unit, VerbGroup, Word } from './grammar/word.ts';
import { endOfChain } from './object-reach.ts';
import { parentheticalContent } from './parenthetical.ts';

type Backward = {
  strength: Strength;
  lexicon: CueLexicon;
  /** Nothing else fits the verb: only a quotation beside it counts. */
  isFallback?: boolean;
  complement?: Complement | undefined;
  inverted?: Subject;
};

/** “…,” Marsh said. – “…,” said Marsh. – The plan, Marsh argued, was late. */
export function backwardDraft(unit: Unit, group: VerbGroup, given: Backward): Draft | null {
  if (!group.isFinite || group.isPassive) return null;
  const left = given.inverted ? null : leftOrWholeSpeaker(unit, group, given.lexicon);
  const object = given.complement?.object ? endOfChain(unit, given.complement.object) : group.main;
  const before = left && draftOf(unit, group, { ...given, source: left, object, isInverted: false });
  if (before || !isAfterContent(unit, group.first)) return before;
  // "told" has the one told behind it, never the one who tells.
  const behind = group.lemma === 'tell' ? null : invertedSubject(unit, group);
  return behind && draftOf(unit, group, { ...given, source: behind, object: group.main, isInverted: true });
}

/** The draft with this speaker; `object`: last word of whom it was said to. */
function draftOf(
  unit: Unit,
  group: VerbGroup,
  {
    source,
    object,
    isInverted,
    strength,
    lexicon,
    isFallback,
    complement,
  }: Backward & { source: Subject; object: number; isInverted: boolean },
): Draft | null {
  const { pieces, head } = source;
  const insert = {
    first: Math.min(group.first, pieces[0]?.first ?? group.first),
    last: Math.max(object, pieces.at(-1)?.last ?? group.main),
  };
  if (!isAfterContent(unit, insert.first)) return null;
  const content = parentheticalContent(unit, insert, lexicon);
  if (!content.length) return null;
  const isQuoted = content.some((range) => touchesQuote(unit, range, insert));
  if (!isQuoted && !isInsert(unit, group, pieces, complement)) return null;
  const takesClause = lexicon.verbs.get(group.lemma)?.has('clause') || ASKING.has(group.lemma);
  if (!isQuoted && (isFallback || !takesClause || (isInverted && !isPlainInversion(unit, source))))
    return null;
  return {
    strength: isQuoted ? 'say' : strength,
    rule: isQuoted ? 'verb-quote' : 'verb-parenthetical',
    cue: [{ first: group.first, last: group.main }],
    source: pieces,
    head,
    content,
    lemma: group.lemma,
  };
}

/** Not "as prices rise, Pell has found its voice", "…, who added to her lead": the verb has its object, or is a relative clause's. */
function isInsert(
  unit: Unit,
  { lemma }: VerbGroup,
  pieces: readonly Range[],
  complement: Complement | undefined,
): boolean {
  const isRelative = unit.words[pieces.at(-1)?.last ?? -1]?.tag === 'wh';
  const object = complement?.frame.startsWith('@') ? null : complement?.object;
  return !isRelative && (!object || object.isTime || TELLING.has(lemma));
}

const TELLING = new Set(['tell', 'inform', 'remind', 'assure', 'warn', 'ask', 'advise', 'caution', 'write']);

/** The subject of the verb; beside a quotation that opens the sentence, all that stands between the two. */
function leftOrWholeSpeaker(unit: Unit, group: VerbGroup, lexicon: CueLexicon): Subject | null {
  const left = findSubject(unit, group);
  const whole = isSayVerb(lexicon, group.lemma) ? speakerAfterQuote(unit, group, lexicon) : null;
  if (!whole) return left;
  return left && (left.pieces[0] as Range).first <= (whole.pieces[0] as Range).first ? left : whole;
}

/** How many words the speaker between a quotation and the verb may have. */
const LONGEST_SPEAKER = 40;

/** “…,” Marsh, head of parks, ports and roads, said: no clause of its own, so the speaker is whole, however it is built. */
export function speakerAfterQuote(unit: Unit, group: VerbGroup, lexicon: CueLexicon): Subject | null {
  let close = group.first - 1;
  while (close > 0 && group.first - close <= LONGEST_SPEAKER && (unit.words[close] as Word).quote < 0)
    close--;
  if (!closesSpeech(unit, close) || unit.words[close + 1]?.sentence !== unit.words[group.main]?.sentence)
    return null;
  const first = isMark(unit, close + 1, ',') ? close + 2 : close + 1;
  const phrase = phraseOver(unit, first);
  if (phrase?.first !== first || phrase.isTime || hasClause(unit, { first, last: group.first - 1 }, lexicon))
    return null;
  return { pieces: [{ first, last: group.first - 1 }], head: phrase.head };
}

/** The end of a quotation that opens its sentence, with the comma or the question mark of speech: no title, no word in scare quotes. */
export function closesSpeech(unit: Unit, close: number): boolean {
  const word = wordAt(unit, close);
  if (word?.tag !== 'mark' || word.quote < 0) return false;
  const isSet = isMark(unit, close - 1, ',?!') || isMark(unit, close + 1, ',');
  return isSet && opensSentence(unit, close);
}

/** The end of a quotation that may have been spoken: in “the “poison” measures added by” it is part of a noun phrase. */
export const closesUtterance = (unit: Unit, close: number): boolean =>
  isMark(unit, close - 1, ',?!.…') || opensSentence(unit, close);

/** Whether the quotation that holds word `i` opens its sentence. */
function opensSentence(unit: Unit, i: number): boolean {
  const quote = unit.words[i]?.quote;
  let open = i;
  while (unit.words[open - 1]?.quote === quote) open--;
  const before = wordAt(unit, open - 1);
  return !before || before.sentence !== unit.words[open]?.sentence || before.tag === 'conj';
}

/** A finite verb outside a relative clause; a participle ("a firm based in Pell") makes no clause. */
function hasClause(unit: Unit, { first, last }: Range, lexicon: CueLexicon): boolean {
  let isRelative = false;
  for (let i = first; i <= last; i++) {
    const word = unit.words[i] as Word;
    if (word.tag === 'wh' || word.tag === 'that') isRelative = true;
    const group = groupOver(unit, i);
    if (group?.first !== i || !group.isFinite) continue;
    const isParticiple =
      group.form === 'ed' &&
      group.first === group.main &&
      wordAt(unit, group.main + 1)?.tag === 'prep' &&
      !isSayVerb(lexicon, group.lemma);
    if (isParticiple) continue;
    if (!isRelative) return true;
    isRelative = false;
  }
  return false;
}

/** Without a quotation only what takes a clause can follow its words ("As the race began, Marsh led"), a question, or what someone is told. */
const ASKING = new Set(['ask', 'tell', 'inquire', 'enquire']);

/** The quotation stands right beside the speaker and the verb. */
function touchesQuote(unit: Unit, { first, last }: Range, insert: Range): boolean {
  if (last < insert.first) return (unit.words[last] as Word).quote >= 0;
  return (unit.words[first] as Word).quote >= 0;
}

/** "…, said the mayor.": nothing but a mark, a place or a time after the speaker. */
function isPlainInversion(unit: Unit, source: Subject): boolean {
  const after = wordAt(unit, (source.pieces.at(-1)?.last ?? 0) + 1);
  return (
    unit.words[source.head]?.tag !== 'pronoun' &&
    (after === undefined || after.tag === 'mark' || after.tag === 'prep')
  );
}

/** What the speaker and the verb set off from the words spoken: a comma, a dash, or the end of a quotation. */
function isAfterContent(unit: Unit, first: number): boolean {
  const before = wordAt(unit, first - 1);
  if (!before) return false;
  if (before.lower === 'as') {
    const lead = wordAt(unit, first - 2);
    return (
      lead === undefined || lead.tag === 'mark' || lead.tag === 'conj' || lead.sentence !== before.sentence
    );
  }
  if (before.quote >= 0) return closesUtterance(unit, first - 1);
  return isMark(unit, first - 1, ',?!') || isDash(unit, first - 1);
}
