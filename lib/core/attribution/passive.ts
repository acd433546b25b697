// A verb of saying in the passive → the draft of its attribution, often without a source.

import { mainClauseAfter } from './clause-breaks.ts';
import type { Complement } from './complement.ts';
import { clauseEnd, sentenceEnd, trimEnd } from './content-end.ts';
import type { CueLexicon, Strength } from './cue-lexicon.ts';
import type { Draft, Range } from './draft.ts';
import { findSubject } from './find-subject.ts';
import { contentEnd } from './frame-content.ts';
import { phraseOver, wordAt } from './grammar/at.ts';
import type { Unit, VerbGroup, Word } from './grammar/word.ts';
import { canSpeak } from './source-nouns.ts';

/** "Pell was asked whether …": the question is quoted, from someone unnamed. */
export function askedDraft(
  unit: Unit,
  group: VerbGroup,
  { complement, lexicon }: { complement: Complement; lexicon: CueLexicon },
): Draft | null {
  const { frame, from, cueLast } = complement;
  if (frame === '@by' || frame === 'end') return null;
  const asker = wordAt(unit, group.main + 1)?.lower === 'by' ? phraseOver(unit, group.main + 2) : null;
  return {
    strength: 'say',
    rule: 'asked',
    cue: [{ first: group.first, last: cueLast }],
    source: asker ? [{ first: asker.first, last: asker.last }] : [],
    head: asker ? asker.head : -1,
    content: [
      { first: from, last: mainClauseAfter(unit, from, contentEnd(unit, group, complement, lexicon)) },
    ],
    lemma: group.lemma,
  };
}

/** "Pell was told that …", "voters were assured the road was safe": the words of someone unnamed. */
const TOLD = new Set('tell inform assure warn remind notify advise promise'.split(' '));

/** "is seen as", "is considered a", "is known for": a view of no one named. */
const REPUTED = new Set(
  'see view regard consider perceive know describe portray characterize characterise identify deem call dub label brand treat remember hail declare depict bill'.split(
    ' ',
  ),
);
const REPUTED_FRAME = /^(?:@?as|@for|np|call|quote|obj|clause)$/;

/** "is said to", "are expected to": what someone unnamed says. */
const PASSIVE_HEARSAY = new Set(
  'say expect believe think report allege understand suppose rumor rumour'.split(' '),
);

/** "is known as", "is known for", but not "is known". */
const isReputed = ({ lemma }: VerbGroup, { frame }: Complement): boolean =>
  frame.includes('as') || (frame === '@for' && lemma === 'know') || !/^(?:see|view|know|@.*)$/.test(lemma);

/** "The plan was criticised by Marsh as …", "Pell was told that …", "… is expected to …". */
export function passiveDraft(
  unit: Unit,
  group: VerbGroup,
  { complement, strength, lexicon }: { complement: Complement; strength: Strength; lexicon: CueLexicon },
): Draft | null {
  if (group.lemma === 'ask' && complement.from > 0) return askedDraft(unit, group, { complement, lexicon });
  if (TOLD.has(group.lemma) && /^(?:that|clause|wh|obj|quote)$/.test(complement.frame))
    return askedDraft(unit, group, { complement, lexicon });
  const subject = findSubject(unit, group);
  const by = complement.frame === '@by' ? phraseOver(unit, complement.from) : null;
  const isHearsay =
    (complement.frame === 'to' && PASSIVE_HEARSAY.has(group.lemma)) ||
    (REPUTED.has(group.lemma) && REPUTED_FRAME.test(complement.frame) && isReputed(group, complement));
  const isNamed = by !== null && canSpeak(unit.words[by.head] as Word);
  if (!subject || by?.isTime || group.hasModal || !(strength === 'say' || isHearsay || isNamed)) return null;
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
