// A noun that tells of words or views → the draft of its attribution: "Marsh's claim that …", "calls from Pell to …".
import { sentenceEnd, trimEnd } from './content-end.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import type { Draft, Range } from './draft.ts';
import { findSubject } from './find-subject.ts';
import { groupOver, isMark, phraseOver, startsQuote, wordAt } from './grammar/at.ts';
import type { NounPhrase, Unit, VerbGroup, Word } from './grammar/word.ts';
import { nounPhraseEnd } from './noun-phrase-end.ts';
import { canSpeak, singularIn } from './source-nouns.ts';

/** Whose words they are, and the word behind which the complement begins. */
type Owner = { source: Range; head: number; last: number };

export function nounCue(unit: Unit, at: number, lexicon: CueLexicon): Draft | null {
  const word = unit.words[at] as Word;
  const phrase = phraseOver(unit, at);
  if (word.tag !== 'noun' || phrase?.head !== at) return null;
  const noun = singularIn(word.lower, lexicon.nouns);
  const frames = noun === null ? undefined : lexicon.nouns.get(noun);
  if (!frames) return null;
  const owner =
    governor(unit, phrase) ??
    possessor(unit, phrase) ??
    ownerBehind(unit, phrase) ??
    nameBefore(unit, phrase);
  if (!owner) return null;
  const complement = complementAt(unit, owner.last + 1);
  if (!complement || !frames.has(complement.frame)) return null;
  const { from, isClause } = complement;
  const last = isClause ? trimEnd(unit, clauseOfNoun(unit, from), from) : nounPhraseEnd(unit, from);
  if (last < from) return null;
  const isBehind = owner.last > phrase.last;
  return {
    strength: 'stance',
    rule: 'noun',
    cue: [{ first: at, last: isBehind || isClause ? at : from - 1 }],
    source: [owner.source],
    head: owner.head,
    content: [{ first: from, last }],
    lemma: word.lower,
  };
}

function complementAt(unit: Unit, at: number): { frame: string; from: number; isClause: boolean } | null {
  const next = wordAt(unit, at);
  if (!next) return null;
  if (next.tag === 'that' || next.lower === 'that') return { frame: 'that', from: at, isClause: true };
  if (next.tag === 'to') return { frame: 'to', from: at, isClause: true };
  if (next.tag !== 'prep' || !wordAt(unit, at + 1)) return null;
  return { frame: `@${next.lower}`, from: at + 1, isClause: false };
}

/** "Marsh's claim that it was safe fooled no one": a verb more than the clause has room for is the one of the main clause. */
function clauseOfNoun(unit: Unit, from: number): number {
  const stop = sentenceEnd(unit, from);
  let room = wordAt(unit, from)?.tag === 'to' ? 0 : 1;
  for (let i = from; i <= stop; i++) {
    const word = unit.words[i] as Word;
    if (word.quote >= 0) continue;
    // "her comment that, “it is late”": only the comma before the quotation.
    if (/^[,;:—–]$/.test(word.text) && !(i === from + 1 && startsQuote(unit, i + 1))) return i - 1;
    if (i > from && (word.tag === 'wh' || word.tag === 'sub' || word.tag === 'that' || word.tag === 'conj'))
      room++;
    const group = groupOver(unit, i);
    if (group?.first !== i || !group.isFinite || isReduced(unit, group)) continue;
    if (room === 0) return i - 1;
    room--;
  }
  return stop;
}

/** "the plant owned by Pell": a participle without an object behind it. */
const isReduced = (unit: Unit, { form, first, main }: VerbGroup): boolean =>
  form === 'ed' && first === main && phraseOver(unit, main + 1)?.first !== main + 1;

/** "her claim", "Marsh's claim": the owner of the noun. */
function possessor(unit: Unit, phrase: NounPhrase): Owner | null {
  for (let i = phrase.head - 1; i >= phrase.first; i--) {
    const word = unit.words[i] as Word;
    if (word.tag === 'possessive') return { source: { first: i, last: i }, head: i, last: phrase.head };
    if (word.tag === 'genitive')
      return i > phrase.first
        ? { source: { first: phrase.first, last: i - 1 }, head: i - 1, last: phrase.head }
        : null;
  }
  return null;
}

/** "Republican calls for", "Kremlin opposition to": a name in front of the noun. */
function nameBefore(unit: Unit, { first, head }: NounPhrase): Owner | null {
  const at = head - 1;
  if (at < first || unit.words[at]?.tag !== 'name') return null;
  let from = at;
  while (from > first && unit.words[from - 1]?.tag === 'name') from--;
  return { source: { first: from, last: at }, head: at, last: head };
}

/** "calls from her rivals to resign", "the feeling among many voters that …". */
function ownerBehind(unit: Unit, phrase: NounPhrase): Owner | null {
  const prep = wordAt(unit, phrase.last + 1);
  if (!prep || !/^(?:from|by|among)$/.test(prep.lower)) return null;
  const owner = phraseOver(unit, phrase.last + 2);
  const head = owner && unit.words[owner.head];
  if (!owner || !head || owner.isTime || !canSpeak(head)) return null;
  const comma = isMark(unit, owner.last + 1, ',') ? 1 : 0;
  return {
    source: { first: owner.first, last: owner.last },
    head: owner.head,
    last: owner.last + comma,
  };
}

/** "Marsh has doubts about …", "voters expressed support for …": the subject of the verb that the noun completes. */
function governor(unit: Unit, phrase: NounPhrase): Owner | null {
  const group = groupOver(unit, phrase.first - 1);
  if (!group || group.isPassive || !LIGHT.has(group.lemma)) return null;
  const subject = findSubject(unit, group);
  const first = subject?.pieces[0];
  if (!subject || !first || !canSpeak(unit.words[subject.head] as Word)) return null;
  return {
    source: { first: first.first, last: subject.pieces.at(-1)?.last ?? first.last },
    head: subject.head,
    last: phrase.head,
  };
}

/** Verbs that only carry the noun behind them. */
const LIGHT = new Set(
  'have make issue express voice give offer raise deliver share hold keep repeat renew announce air file lodge launch level mount show take reject withdraw retract'.split(
    ' ',
  ),
);
