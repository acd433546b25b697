// A verb of saying in the passive → the draft of its attribution, often without a source.

import { mainClauseAfter } from './clause-breaks.ts';
import type { Complement } from './complement.ts';
import { clauseEnd, sentenceEnd, trimEnd } from './content-end.ts';
import type { CueLexicon, Strength } from './cue-lexicon.ts';
import type { Draft, Range } from './draft.ts';
import { findSubject } from './find-subject.ts';
import { contentEnd } from './frame-content.ts';
import { phraseOver } from './grammar/at.ts';
import type { Unit, VerbGroup } from './grammar/word.ts';

/** "Pell was asked whether …": the question is quoted, from someone unnamed. */
export function askedDraft(
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
export function passiveDraft(
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
