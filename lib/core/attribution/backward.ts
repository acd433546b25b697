// A verb of saying set into or after the words spoken → the draft of its attribution.

import { type Complement, endOfChain } from './complement.ts';
import type { CueLexicon, Strength } from './cue-lexicon.ts';
import type { Draft, Range } from './draft.ts';
import { findSubject, invertedSubject, type Subject } from './find-subject.ts';
import { isDash, isMark, wordAt } from './grammar/at.ts';
import type { Unit, VerbGroup, Word } from './grammar/word.ts';
import { parentheticalContent } from './parenthetical.ts';

/** “…,” Marsh said. – “…,” said Marsh. – The plan, Marsh argued, was late. */
export function backwardDraft(
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
