// A quotation with its speaker behind a dash (“I never left.” – Ada Marsh, pilot) → the draft of its attribution.
import type { Draft } from './draft.ts';
import { isDash, isMark, phraseOver, wordAt } from './grammar/at.ts';
import type { Unit, Word } from './grammar/word.ts';
import { extendRight, tailOf } from './noun-reach.ts';

/** A line of credit is short: a name, an office, a place, a date. */
const LONGEST_CREDIT = 24;

/** “I never left” – Ada Marsh: quotation, dash and speaker in one sentence. */
export function dashDraft(unit: Unit): Draft | null {
  const opening = unit.words[0];
  if (!opening || opening.quote < 0) return null;
  let last = 0;
  while (wordAt(unit, last + 1)?.quote === opening.quote) last++;
  const credit = creditAt(unit, last + 1);
  return credit && { ...credit, content: [{ first: 0, last }] };
}

/** "– Ada Marsh, pilot": the credit alone; its content is the quotation before. */
export const creditDraft = (unit: Unit): Draft | null => creditAt(unit, 0);

function creditAt(unit: Unit, dash: number): Draft | null {
  if (!isDash(unit, dash) && !isMark(unit, dash, '-~')) return null;
  const phrase = phraseOver(unit, dash + 1);
  const head = phrase && unit.words[phrase.head];
  const isName = phrase?.first === dash + 1 && head?.tag === 'name' && !phrase.isTime;
  const isShort = unit.words.length - dash <= LONGEST_CREDIT;
  if (!isName || !isShort || hasVerb(unit, dash)) return null;
  return {
    strength: 'say',
    rule: 'dash-credit',
    cue: [{ first: dash, last: dash }],
    source: [{ first: phrase.first, last: tailOf(unit, extendRight(unit, phrase.last)) }],
    head: phrase.head,
    content: [],
    lemma: '–',
  };
}

/** "– Marsh had left by then –": a clause is the reporter's, no credit; participles are ("speaking on Monday"). */
const hasVerb = (unit: Unit, from: number): boolean =>
  unit.groups.some((group) => {
    const before = unit.words[group.first - 1] as Word | undefined;
    const isParticiple = group.form === 'ed' && group.first === group.main;
    return group.first > from && group.isFinite && !isParticiple && before?.tag !== 'wh';
  });
