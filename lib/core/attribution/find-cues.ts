// A unit → drafts of attributions whose cue is a verb.

import { backwardDraft, closesSpeech, closesUtterance, speakerAfterQuote } from './backward.ts';
import { type Complement, findComplements } from './complement.ts';
import { isSayVerb } from './content-end.ts';
import type { CueLexicon, Strength } from './cue-lexicon.ts';
import type { Draft } from './draft.ts';
import { findSubject, invertedSubject, type Subject } from './find-subject.ts';
import { contentEnd } from './frame-content.ts';
import { strengthOf } from './frame-strength.ts';
import { isMark, startsQuote, wordAt } from './grammar/at.ts';
import type { Unit, VerbGroup, Word } from './grammar/word.ts';
import { askedDraft, passiveDraft } from './passive.ts';
import { canSpeak } from './source-nouns.ts';

/** Every verb of the unit that may put words into someone's mouth; overlaps are settled later. */
export function findVerbCues(unit: Unit, lexicon: CueLexicon): Draft[] {
  const drafts: Draft[] = [];
  for (let g = 0; g < unit.groups.length; g++) {
    const own = unit.groups[g] as VerbGroup;
    if ((unit.words[own.main] as Word).quote >= 0) continue;
    const group = quotedAsSaying(unit, own, unit.groups[g + 1]) ?? own;
    if (group !== own) g++;
    const draft = verbDraft(unit, group, lexicon);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** "was quoted as saying": both verbs are one cue, and the subject speaks. */
function quotedAsSaying(unit: Unit, group: VerbGroup, next: VerbGroup | undefined): VerbGroup | null {
  const isQuoted = group.isPassive && /^(?:quote|cite|report)$/.test(group.lemma);
  if (!isQuoted || next?.form !== 'ing' || next.first !== group.main + 2) return null;
  if (wordAt(unit, group.main + 1)?.lower !== 'as') return null;
  return { ...group, main: next.main, lemma: next.lemma, isPassive: false };
}

function verbDraft(unit: Unit, group: VerbGroup, lexicon: CueLexicon): Draft | null {
  const frames = lexicon.verbs.get(group.lemma);
  if (group.isPassive && !frames) return null;
  const complements = findComplements(unit, group);
  // “Why now?” she said with a smile: what follows the verb is no content when a whole utterance stands before it.
  if (isSayVerb(lexicon, group.lemma) && followsSpeech(unit, group, lexicon)) {
    const draft = backwardDraft(unit, group, { strength: 'say', lexicon, isFallback: true });
    if (draft) return draft;
  }
  if (
    isBesideQuote(unit, group, frames !== undefined) &&
    !lexicon.neverQuote.has(group.lemma) &&
    !takesContent(group, complements, frames)
  ) {
    const draft = backwardDraft(unit, group, { strength: 'say', lexicon, isFallback: true });
    if (draft) return draft;
  }
  const opening = openingInversion(unit, group, lexicon);
  if (opening) return opening;
  const tail = invertedTail(unit, group, { complements, frames, lexicon });
  if (tail) return tail;
  for (const complement of complements) {
    const strength = strengthOf(unit, group, complement, { frames, lexicon });
    if (!strength) continue;
    const draft =
      complement.frame === 'end'
        ? backwardDraft(unit, group, { strength, lexicon, complement: complements[0] })
        : forwardDraft(unit, group, { complement, strength, lexicon });
    if (draft) return draft;
  }

  return null;
}

/** Said Ada Marsh, who was there: “…” */
function openingInversion(unit: Unit, group: VerbGroup, lexicon: CueLexicon): Draft | null {
  const before = wordAt(unit, group.first - 1);
  const isOpening = !before || before.sentence !== unit.words[group.first]?.sentence;
  if (!isOpening || group.first !== group.main || !isSayVerb(lexicon, group.lemma)) return null;
  const source = invertedSubject(unit, group);
  const mark = (source?.pieces.at(-1)?.last ?? 0) + 1;
  if (!source || !isMark(unit, mark, ',:') || !startsQuote(unit, mark + 1)) return null;
  const complement = { frame: 'quote', from: mark + 1, cueLast: group.main, object: null };
  return {
    strength: 'say',
    rule: 'verb-quote',
    cue: [{ first: group.first, last: group.main }],
    source: source.pieces,
    head: source.head,
    content: [{ first: mark + 1, last: contentEnd(unit, group, complement, lexicon) }],
    lemma: group.lemma,
  };
}

/** "The bridge is safe, said Ada Marsh, the mayor.": after a comma the verb with its subject behind it closes the sentence. */
function invertedTail(
  unit: Unit,
  group: VerbGroup,
  {
    complements,
    frames,
    lexicon,
  }: {
    complements: readonly Complement[];
    frames: ReadonlyMap<string, Strength> | undefined;
    lexicon: CueLexicon;
  },
): Draft | null {
  const isSet =
    isMark(unit, group.first - 1, ',') && group.first === group.main && frames?.get('end') === 'say';
  if (!isSet || takesContent(group, complements, frames)) return null;
  const source = invertedSubject(unit, group);
  const after = wordAt(unit, (source?.pieces.at(-1)?.last ?? 0) + 1);
  const isLast =
    source && unit.words[source.head]?.tag !== 'pronoun' && (after === undefined || after.tag === 'mark');
  return isLast ? backwardDraft(unit, group, { strength: 'say', lexicon, inverted: source }) : null;
}

const takesContent = (
  group: VerbGroup,
  complements: readonly Complement[],
  frames: ReadonlyMap<string, Strength> | undefined,
): boolean =>
  complements.some(
    ({ frame, from }) =>
      /^(?:that|clause|wh|as)$/.test(frame) ||
      (frame === 'call' && frames?.has('call')) ||
      (frame === 'quote' && from === group.main + 1 && group.lemma !== 'tell'),
  );

/** “Jobs matter,” she told them: the speaker stands right after a quotation. */
function isBesideQuote(unit: Unit, group: VerbGroup, isKnown: boolean): boolean {
  const first = findSubject(unit, group)?.pieces[0]?.first ?? group.first;
  const before = unit.words[first - 1];
  if (!before || before.sentence !== unit.words[group.main]?.sentence) return false;
  const last = before.text === ',' ? first - 2 : first - 1;
  if ((unit.words[last]?.quote ?? -1) < 0) return false;
  // Any verb will do after a comma inside the marks: “Never,” Pell barked. Without one "the “poison pill” measures added" is a noun.
  return isMark(unit, last - 1, ',?!') || (isKnown && (before.text === ',' || closesUtterance(unit, last)));
}

/** Nothing but the speaker stands between the verb and a quotation that opens the sentence. */
const followsSpeech = (unit: Unit, group: VerbGroup, lexicon: CueLexicon): boolean =>
  closesSpeech(unit, group.first - 1) || speakerAfterQuote(unit, group, lexicon) !== null;

function forwardDraft(
  unit: Unit,
  group: VerbGroup,
  { complement, strength, lexicon }: { complement: Complement; strength: Strength; lexicon: CueLexicon },
): Draft | null {
  const { frame, from } = complement;
  if (from < 0 || from >= unit.words.length) return null;
  if (group.lemma === 'ask' && isBareAsked(unit, group))
    return askedDraft(unit, group, { complement, lexicon });
  if (group.isPassive) return passiveDraft(unit, group, { complement, strength, lexicon });
  const source = findSubject(unit, group);
  const last = contentEnd(unit, group, complement, lexicon);
  if (last < from || isSilence(group, frame)) return null;
  const isWeak = strength === 'stance' || frame === 'np' || frame === 'to' || frame === 'ing';
  if (isWeak && !mayBeWeak(unit, group, { source, strength, frame })) return null;
  if (!source && !allowsNoSource(group, frame)) return null;
  return {
    strength: isMerelyAct(group, frame) ? 'stance' : strength,
    rule: ruleOf(frame, strength),
    cue: [{ first: group.first, last: complement.cueLast }],
    source: source?.pieces ?? [],
    head: source?.head ?? -1,
    content: [{ first: from, last }],
    lemma: group.lemma,
  };
}

/** "Asked whether …, Marsh said": a participle at the head of its clause. */
const isBareAsked = (unit: Unit, group: VerbGroup): boolean => {
  const before = wordAt(unit, group.first - 1);
  const isHead =
    !before || before.tag === 'mark' || before.tag === 'sub' || before.tag === 'wh' || before.tag === 'conj';
  return group.form === 'ed' && group.first === group.main && isHead && !findSubject(unit, group);
};

/**
 * Verbs that take a thing or an action as easily as words ("to attack", "defending the goal") count only as the verb of a clause or
 * of a participle set off by a comma, and with someone able to speak.
 */
function mayBeWeak(
  unit: Unit,
  group: VerbGroup,
  { source, strength, frame }: { source: Subject | null; strength: Strength; frame: string },
): boolean {
  const head = source && unit.words[source.head];
  if (!head || (strength === 'stance' && !holdsViews(unit, source, frame))) return false;
  const before = wordAt(unit, group.first - 1);
  return group.isFinite || before === undefined || before.lower !== 'for';
}

/** "the panel, who want …", "it hopes to": "who" makes a person of any noun, to want something a mind of "it". */
function holdsViews(unit: Unit, { pieces, head }: Subject, frame: string): boolean {
  const word = unit.words[head] as Word;
  if (canSpeak(word) || unit.words[pieces.at(-1)?.last ?? -1]?.lower === 'who') return true;
  return word.lower === 'it' && (frame === 'to' || frame === 'that');
}

/** "did not respond to a request": nothing was said. */
const isSilence = ({ isNegated, lemma }: VerbGroup, frame: string): boolean =>
  isNegated && frame === '@to' && (lemma === 'respond' || lemma === 'reply');

/** "did not respond to", "declined to comment", "to determine whether": an act or its absence, no words. */
function isMerelyAct(group: VerbGroup, frame: string): boolean {
  if (frame === 'quote' || frame === 'colon' || frame === 'that') return false;
  if (group.isNegated || (group.isInfinitive && frame !== 'clause' && frame !== 'obj')) return true;
  return frame === 'to' && /^(?:decline|refuse|agree|ask|offer|threaten)$/.test(group.lemma);
}

/** Without a source only a clause of its own is worth showing ("It said: …" has one; "to say that" has none). */
function allowsNoSource(group: VerbGroup, frame: string): boolean {
  if (group.isInfinitive || group.form !== 'ing') return false;
  return frame === 'quote' || (frame === 'that' && group.first > 0);
}

const ruleOf = (frame: string, strength: Strength): string =>
  strength === 'stance' ? 'stance' : frame.startsWith('@') ? 'verb-preposition' : `verb-${frame}`;
