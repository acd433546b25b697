// A unit → drafts of attributions whose cue is a verb.

import { mainClauseAfter, secondVerb } from './clause-breaks.ts';
import { type Complement, endOfChain, findComplements, startsQuote } from './complement.ts';
import { clauseEnd, nounPhraseEnd, sentenceEnd, trimEnd } from './content-end.ts';
import type { CueLexicon, Strength } from './cue-lexicon.ts';
import type { Draft, Range } from './draft.ts';
import {
  findSubject,
  invertedSubject,
  isDash,
  isMark,
  phraseOver,
  type Subject,
  wordAt,
} from './find-subject.ts';
import type { Unit, VerbGroup, Word } from './grammar/word.ts';
import { parentheticalContent } from './parenthetical.ts';
import { canSpeak, isDocumentNoun } from './source-nouns.ts';

/** Every verb of the unit that may put words into someone's mouth; overlaps are settled later. */
export function findVerbCues(unit: Unit, lexicon: CueLexicon): Draft[] {
  const drafts: Draft[] = [];
  for (const group of unit.groups) {
    if ((unit.words[group.main] as Word).quote >= 0) continue;
    const draft = verbDraft(unit, group, lexicon);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function verbDraft(unit: Unit, group: VerbGroup, lexicon: CueLexicon): Draft | null {
  const frames = lexicon.verbs.get(group.lemma);
  if (group.isPassive && !frames) return null;
  const complements = findComplements(unit, group);
  if (
    isBesideQuote(unit, group, frames !== undefined) &&
    !lexicon.neverQuote.has(group.lemma) &&
    !takesContent(group, complements)
  ) {
    const draft = backwardDraft(unit, group, { strength: 'say', lexicon, isFallback: true });
    if (draft) return draft;
  }
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
  if (!isSet || takesContent(group, complements)) return null;
  const source = invertedSubject(unit, group);
  const after = wordAt(unit, (source?.pieces.at(-1)?.last ?? 0) + 1);
  const isLast =
    source && unit.words[source.head]?.tag !== 'pronoun' && (after === undefined || after.tag === 'mark');
  return isLast ? backwardDraft(unit, group, { strength: 'say', lexicon, inverted: source }) : null;
}

const takesContent = (group: VerbGroup, complements: readonly Complement[]): boolean =>
  complements.some(
    ({ frame, from }) =>
      /^(?:that|clause|wh|call|as)$/.test(frame) || (frame === 'quote' && from === group.main + 1),
  );

/** “Jobs matter,” she told them: the speaker stands right after a quotation. */
function isBesideQuote(unit: Unit, group: VerbGroup, isKnown: boolean): boolean {
  const first = findSubject(unit, group)?.pieces[0]?.first ?? group.first;
  const before = unit.words[first - 1];
  if (!before || before.sentence !== unit.words[group.main]?.sentence) return false;
  const last = before.text === ',' ? first - 2 : first - 1;
  if ((unit.words[last]?.quote ?? -1) < 0) return false;
  // Any verb will do after a comma inside the marks: “Never,” Pell barked.
  return isKnown || isMark(unit, last - 1, ',');
}

function strengthOf(
  unit: Unit,
  group: VerbGroup,
  { frame, from }: Complement,
  { frames, lexicon }: { frames: ReadonlyMap<string, Strength> | undefined; lexicon: CueLexicon },
): Strength | null {
  if (group.isPassive) return frames?.get(frame.replace('@', '')) ?? frames?.get('np') ?? null;
  if (frame === 'quote' || frame === 'colon') {
    if (lexicon.neverQuote.has(group.lemma)) return null;
    const opens = frame === 'quote' ? from : startsQuote(unit, from) ? from : -1;
    if (frames?.has('that') || frames?.has('end') || frames?.has('obj')) return frames.get('that') ?? 'say';
    const inGap = isGap(unit, group);
    if (frame === 'quote' && inGap && (frames?.has('call') || frames?.has('as'))) return 'say';
    if (frame === 'quote' && frames?.has('np')) return frames.get('np') as Strength;
    if (!frames) return null;
    return opens >= 0 && isWholeQuote(unit, opens) && isSet(unit, opens) ? 'say' : null;
  }
  if (frame === 'wh' && /^(?:when|where|while)$/.test(wordAt(unit, from)?.lower ?? '') && frames?.has('end'))
    return null;
  if (frame === 'gap') return isGap(unit, group) ? (frames?.get('clause') ?? null) : null;
  if (frame === 'end')
    return frames?.has('end') || (frames?.has('that') && frames.get('that') === 'say')
      ? (frames.get('end') ?? 'say')
      : frames?.has('that')
        ? 'stance'
        : null;
  if (frame === 'np' && SHOWING.has(group.lemma))
    return isDocument(unit, findSubject(unit, group)) ? 'say' : null;
  return frames?.get(frame) ?? null;
}

const isDocument = (unit: Unit, subject: Subject | null): boolean =>
  subject !== null && isDocumentNoun(unit.words[subject.head] as Word);

/** "The poll showed Marsh ahead": only what is written shows in this sense. */
const SHOWING = new Set(['show', 'find', 'put', 'give', 'have']);

/** "what Marsh said was true", "a move they say cost jobs": a relative clause around the speaker. */
function isGap(unit: Unit, group: VerbGroup): boolean {
  const subject = findSubject(unit, group);
  if (!subject) return false;
  const before = wordAt(unit, (subject.pieces[0]?.first ?? 0) - 1);
  if (before?.tag === 'wh' || before?.tag === 'that') return true;
  return before?.tag === 'noun' && unit.words[subject.head]?.tag === 'pronoun';
}

/** A quotation set off by a comma or colon and begun with a capital letter: a whole utterance. */
const isSet = (unit: Unit, open: number): boolean => isMark(unit, open - 1, ',:');
const isWholeQuote = (unit: Unit, open: number): boolean =>
  /^[\p{Lu}\p{N}]/u.test(wordAt(unit, open + 1)?.text ?? '');

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
  const source = findSubject(unit, group) ?? sentenceInitialInversion(unit, group, complement);
  const last = contentEnd(unit, group, complement, lexicon);
  if (last < from) return null;
  const isWeak = strength === 'stance' || frame === 'np' || frame === 'to' || frame === 'ing';
  if (isWeak && !mayBeWeak(unit, group, source, strength)) return null;
  if (!source && !allowsNoSource(unit, group, frame)) return null;
  return {
    strength,
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
function mayBeWeak(unit: Unit, group: VerbGroup, source: Subject | null, strength: Strength): boolean {
  const head = source && unit.words[source.head];
  if (!head || (strength === 'stance' && !canSpeak(head))) return false;
  const before = wordAt(unit, group.first - 1);
  return group.isFinite || before === undefined || before.lower !== 'for';
}

/** Said Marsh: “…” */
const sentenceInitialInversion = (unit: Unit, group: VerbGroup, { frame }: Complement): Subject | null =>
  group.first === 0 && (frame === 'obj' || frame === 'colon') ? invertedSubject(unit, group) : null;

/** Without a source only a clause of its own is worth showing ("It said: …" has one; "to say that" has none). */
function allowsNoSource(_unit: Unit, group: VerbGroup, frame: string): boolean {
  return (
    !group.isInfinitive && group.form === 'ing' && (frame === 'that' || frame === 'quote') && group.first > 0
  );
}

function contentEnd(unit: Unit, group: VerbGroup, { frame, from }: Complement, lexicon: CueLexicon): number {
  switch (frame) {
    case 'quote':
    case 'colon':
      return quoteEnd(unit, from, group, lexicon);
    case 'that':
    case 'clause':
    case 'gap':
    case 'wh':
    case 'to':
    case 'obj':
      return startsQuote(unit, from)
        ? quoteEnd(unit, from, group, lexicon)
        : spokenEnd(unit, from, group, lexicon);
    default: {
      const last = nounPhraseEnd(unit, from);
      // "offered one reason: “…”": the quotation spells the noun out.
      return isMark(unit, last + 1, ':') && startsQuote(unit, last + 2)
        ? quoteEnd(unit, last + 2, group, lexicon)
        : last;
    }
  }
}

/** A cue inside a dependent clause ("While critics say …, the mayor has …", "voters who say … are") leaves the main clause alone. */
function spokenEnd(unit: Unit, from: number, group: VerbGroup, lexicon: CueLexicon): number {
  const last = clauseEnd(unit, from, group, lexicon);
  const source = findSubject(unit, group);
  if (!source) return last;
  const opening = wordAt(unit, (source.pieces[0]?.first ?? 0) - 1);
  const relative = wordAt(unit, source.pieces.at(-1)?.last ?? -1);
  if (opening?.tag === 'sub' || opening?.tag === 'wh') return mainClauseAfter(unit, from, last);
  return relative?.tag === 'wh' || !group.isFinite ? secondVerb(unit, from, last) : last;
}

/** A whole utterance ends with its marks; a quoted part of a sentence runs on to the end of the clause. */
function quoteEnd(unit: Unit, from: number, group: VerbGroup, lexicon: CueLexicon): number {
  if (!startsQuote(unit, from)) return clauseEnd(unit, from, group, lexicon);
  const quote = (unit.words[from] as Word).quote;
  let last = from;
  while (last + 1 < unit.words.length && unit.words[last + 1]?.quote === quote) last++;
  const next = wordAt(unit, last + 1);
  if (isSet(unit, from) && isWholeQuote(unit, from)) return last;
  if (!next || next.tag === 'mark' || next.tag === 'sub') return last;
  return Math.max(last, clauseEnd(unit, from, group, lexicon));
}

const ruleOf = (frame: string, strength: Strength): string =>
  strength === 'stance' ? 'stance' : frame.startsWith('@') ? 'verb-preposition' : `verb-${frame}`;

/** “…,” Marsh said. – “…,” said Marsh. – The plan, Marsh argued, was late. */
function backwardDraft(
  unit: Unit,
  group: VerbGroup,
  {
    strength,
    lexicon,
    isFallback,
    complement,
    inverted,
  }: {
    strength: Strength;
    lexicon: CueLexicon;
    isFallback?: boolean;
    complement?: Complement | undefined;
    inverted?: Subject;
  },
): Draft | null {
  if (!group.isFinite || group.isPassive) return null;
  const left = inverted ? null : findSubject(unit, group);
  const attempts: (Subject | null)[] = [
    left,
    isAfterContent(unit, group.first) ? invertedSubject(unit, group) : null,
  ];
  for (const source of attempts) {
    if (!source) continue;
    const pieces = source.pieces;
    const first = Math.min(group.first, pieces[0]?.first ?? group.first);
    const object = source === left && complement?.object ? endOfChain(unit, complement.object) : group.main;
    const last = Math.max(object, pieces.at(-1)?.last ?? group.main);
    if (!isAfterContent(unit, first)) continue;
    const content = parentheticalContent(unit, { first, last }, lexicon);
    if (!content.length) continue;
    const isQuoted = content.some((range) => touchesQuote(unit, range, { first, last }));
    if (isFallback && !isQuoted) continue;
    if (!isQuoted && source !== left && !isPlainInversion(unit, source)) continue;
    if (strength === 'stance' && !isQuoted && !lexicon.verbs.get(group.lemma)?.has('clause')) continue;
    return {
      strength: isQuoted ? 'say' : strength,
      rule: isQuoted ? 'verb-quote' : 'verb-parenthetical',
      cue: [{ first: group.first, last: group.main }],
      source: pieces,
      head: source.head,
      content,
      lemma: group.lemma,
    };
  }
  return null;
}

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
  return before.quote >= 0 || isMark(unit, first - 1, ',?!') || isDash(unit, first - 1);
}

/** "Pell was asked whether …": the question is quoted, from someone unnamed. */
function askedDraft(
  unit: Unit,
  group: VerbGroup,
  { complement, lexicon }: { complement: Complement; lexicon: CueLexicon },
): Draft | null {
  const { frame, from, cueLast } = complement;
  if (frame === '@by' || frame === 'np' || frame === 'end') return null;
  return {
    strength: 'say',
    rule: 'asked',
    cue: [{ first: group.first, last: cueLast }],
    source: [],
    head: -1,
    content: [
      { first: from, last: mainClauseAfter(unit, from, contentEnd(unit, group, complement, lexicon)) },
    ],
    lemma: group.lemma,
  };
}

/** "is said to", "are expected to": what someone unnamed says. */
const PASSIVE_HEARSAY = new Set(
  'say expect believe think report allege understand suppose rumor rumour'.split(' '),
);

/** "The plan was criticised by Marsh as …", "Pell was told that …", "… is expected to …". */
function passiveDraft(
  unit: Unit,
  group: VerbGroup,
  { complement, strength, lexicon }: { complement: Complement; strength: Strength; lexicon: CueLexicon },
): Draft | null {
  if (group.lemma === 'ask' && complement.from > 0) return askedDraft(unit, group, { complement, lexicon });
  const subject = findSubject(unit, group);
  const by = complement.frame === '@by' ? phraseOver(unit, complement.from) : null;
  const isHearsay = complement.frame === 'to' && PASSIVE_HEARSAY.has(group.lemma);
  if (!subject || by?.isTime || !(strength === 'say' || isHearsay)) return null;
  if (!by && !isHearsay && !/^(?:as|of|for|@as|@of|@for|that|obj)$/.test(complement.frame)) return null;
  const end = trimEnd(unit, sentenceEnd(unit, group.main), group.main);
  const content: Range[] = [...subject.pieces];
  if (!by && complement.from > 0 && complement.from <= end) {
    content.push({ first: complement.from, last: clauseEnd(unit, complement.from, group, lexicon) });
  }
  return {
    strength: 'stance',
    rule: 'passive',
    cue: [{ first: group.first, last: group.main }],
    source: by ? [{ first: by.first, last: by.last }] : [],
    head: by ? by.head : -1,
    content,
    lemma: group.lemma,
  };
}
