// A verb group in its unit → the noun phrase it has as its subject, with titles, apposition and relative clauses.
import { cueLexicon } from './cue-lexicon.ts';
import type { Range } from './draft.ts';
import { governorsOf, isSubordinate, verbsBeside } from './governors.ts';
import { groupOver, isDash, isMark, phraseOver, wordAt } from './grammar/at.ts';
import type { Unit, VerbGroup, Word } from './grammar/word.ts';
import { extendLeft, extendRight, relativeEnd, tailOf } from './noun-reach.ts';
import { bearer, followingSubject } from './participle-subject.ts';
import { canSpeak } from './source-nouns.ts';

/** `pieces`: where the subject stands; `head`: the word that names it. */
export type Subject = { pieces: Range[]; head: number };

/** How far to the left a subject is looked for. */
const REACH = 60;

/** Between two commas longer than this stands more than an apposition. */
const LONGEST_INSERT = 32;

/** The subject to the left of the group, or null when none stands there. */
export function findSubject(unit: Unit, group: VerbGroup): Subject | null {
  return leftSubject(unit, group, group.first - 1, 0);
}

function leftSubject(unit: Unit, group: VerbGroup, from: number, depth: number): Subject | null {
  if (depth > 4) return null;
  const i = skipAdverbsLeft(unit, from);
  const word = wordAt(unit, i);
  if (!word || group.first - i > REACH || word.sentence !== unit.words[group.first]?.sentence)
    return followingSubject(unit, group);
  const inner = group.isFinite ? null : (bearer(unit, group) ?? innerSubject(unit, group, i, depth));
  if (inner) return inner;
  if (word.tag === 'wh' && RELATIVE.has(word.lower)) return relativeSubject(unit, i);
  if (isMark(unit, i, ')')) return parenthesised(unit, i);
  if (isMark(unit, i, ',') || isDash(unit, i)) return afterInsert(unit, group, i, depth);
  if (word.tag === 'conj') return coordinated(unit, group, i, depth);
  const own = groupOver(unit, i);
  if (own && isAuxiliary(unit, own)) return leftSubject(unit, own, own.first - 1, depth + 1);
  if (own && group.isFinite) return reducedRelative(unit, own, group.first - 1);
  const phrase = phraseOver(unit, i);
  if (!phrase || phrase.isTime) return null;
  const subject = extendLeft(unit, phrase, i);
  return overRelative(unit, group, subject) ?? subject;
}

/** "have in fact reported", "have both argued": parted from its verb. */
const isAuxiliary = (unit: Unit, group: VerbGroup): boolean =>
  group.isFinite && group.first === group.main && unit.words[group.main]?.tag === 'have';

/** "voters who want to close the pier said": what stands before the verb is the object of the relative clause. */
function overRelative(unit: Unit, group: VerbGroup, { pieces }: Subject): Subject | null {
  const object = pieces[0] as Range;
  const relative = group.isFinite ? relativeBefore(unit, object.first) : -1;
  if (relative < 0) return null;
  const { pieces: own, head } = relativeSubject(unit, relative);
  return own.length < 2 ? null : { pieces: [{ first: (own[0] as Range).first, last: object.last }], head };
}

/** The relative pronoun of the clause that ends before word `until` and has one verb, none that takes a clause; or −1. */
function relativeBefore(unit: Unit, until: number): number {
  let verbs = 0;
  for (let i = until - 1; i >= 0 && until - i < LONGEST_INSERT; i--) {
    const word = unit.words[i] as Word;
    if (word.tag === 'wh') return RELATIVE.has(word.lower) && verbs === 1 ? i : -1;
    if (word.tag === 'mark' || word.tag === 'conj' || word.tag === 'sub' || word.tag === 'that') return -1;
    const verb = groupOver(unit, i);
    if (verb?.first !== i || !verb.isFinite) continue;
    if (cueLexicon().verbs.get(verb.lemma)?.has('clause')) return -1;
    verbs++;
  }
  return -1;
}

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

/** "have in the past said", "has long called": what parts an auxiliary from its verb; the auxiliary's place, or −1. */
function asideLeft(unit: Unit, i: number): number {
  if (wordAt(unit, i)?.lower === 'long' && wordAt(unit, i - 1)?.tag === 'have') return i - 1;
  const first = phraseOver(unit, i)?.first ?? i;
  const isAside = wordAt(unit, first - 1)?.tag === 'prep' && wordAt(unit, first - 2)?.tag === 'have';
  return isAside ? first - 2 : -1;
}

/** Adverbs, reflexives ("Marsh himself said") and times ("Marsh on Monday said") between subject and verb. */
function skipAdverbsLeft(unit: Unit, from: number): number {
  let i = from;
  for (let guard = 0; guard < 8; guard++) {
    const word = wordAt(unit, i);
    if (!word) return i;
    if (
      word.tag === 'adv' ||
      word.tag === 'not' ||
      /^(?:himself|herself|itself|themselves)$/.test(word.lower) ||
      (/^(?:both|all|each)$/.test(word.lower) && /^(?:have|noun|name)$/.test(wordAt(unit, i - 1)?.tag ?? ''))
    )
      i--;
    else {
      const phrase = phraseOver(unit, i);
      const aside = asideLeft(unit, i);
      if (aside >= 0) {
        i = aside;
        continue;
      }
      if (!phrase?.isTime || phrase.first === 0) return i;
      const before = wordAt(unit, phrase.first - 1);
      i = before?.tag === 'prep' ? phrase.first - 2 : phrase.first - 1;
      if (i < 0) return from;
    }
  }
  return i;
}

/** Infinitives and participles have the subject of the group they hang on: a main clause before a clause inside it. */
function innerSubject(unit: Unit, group: VerbGroup, i: number, depth: number): Subject | null {
  const governors = governorsOf(unit, group);
  const main = governors.filter((governor) => !isSubordinate(unit, governor));
  // "won by saying no": the nearest verb; "…, saying no" hangs on the main clause.
  const isClose = group.isInfinitive || wordAt(unit, group.first - 1)?.tag === 'prep';
  for (const governor of isClose || !main.length ? governors : main) {
    // "asked Marsh to explain": the object explains, not the one who asks.
    if (group.isInfinitive && OBJECT_CONTROL.has(governor.lemma)) {
      const object = phraseOver(unit, i);
      if (object && !object.isTime && object.first > governor.main) return extendLeft(unit, object, i);
    }
    return leftSubject(unit, governor, governor.first - 1, depth + 1) ?? invertedSubject(unit, governor);
  }
  return followingSubject(unit, group);
}

const OBJECT_CONTROL = new Set(
  'ask tell urge want allow force get help lead let make order persuade press push require encourage invite expect'.split(
    ' ',
  ),
);

function relativeSubject(unit: Unit, at: number): Subject {
  const own: Range = { first: at, last: at };
  const end = skipAdverbsLeft(unit, isMark(unit, at - 1, ',') ? at - 2 : at - 1);
  const antecedent = isMark(unit, end, ')') ? parenthesised(unit, end) : null;
  const phrase = phraseOver(unit, end);
  if (antecedent) return { pieces: [...antecedent.pieces, own], head: antecedent.head };
  if (!phrase || phrase.isTime) return { pieces: [own], head: at };
  const { pieces, head } = extendLeft(unit, phrase, end);
  return { pieces: [...pieces, own], head };
}

/** "Rep. Ada Marsh (D-Mass.) said": the brackets belong to the subject. */
function parenthesised(unit: Unit, at: number): Subject | null {
  for (let i = at - 1; i >= 0 && at - i < 20; i--) {
    if (!isMark(unit, i, '(')) continue;
    const phrase = phraseOver(unit, i - 1);
    if (!phrase || phrase.isTime) return null;
    const { pieces, head } = extendLeft(unit, phrase, i - 1);
    const first = pieces[0] as Range;
    return { pieces: [{ first: first.first, last: at }], head };
  }
  return null;
}

/** "Marsh, the mayor, said", "Marsh, who left in May, said", "Marsh – his lawyer – said". */
function afterInsert(unit: Unit, group: VerbGroup, comma: number, depth: number): Subject | null {
  const isPair = isDash(unit, comma) ? isDash : (u: Unit, i: number) => isMark(u, i, ',');
  let found: Subject | null = null;
  let isOpen = true;
  for (let i = comma - 1; i > 0 && comma - i < LONGEST_INSERT; i--) {
    const word = unit.words[i] as Word;
    if (word.sentence !== unit.words[comma]?.sentence || isMark(unit, i, ';:')) break;
    if (word.quote >= 0 || !isPair(unit, i)) continue;
    // ", whose firm, Pell, helps people," holds clauses of its own; only its first comma will do.
    if (isRelativeInsert(unit, i + 1)) isOpen = true;
    else if (!isInsert(unit, i + 1, comma - 1, isDash(unit, comma))) {
      isOpen = false;
      continue;
    } else if (!isOpen) continue;
    const before = isMark(unit, i - 1, ')') ? parenthesised(unit, i - 1) : null;
    const phrase = phraseOver(unit, i - 1);
    const nested = before ?? (phrase && !phrase.isTime ? extendLeft(unit, phrase, i - 1) : null);
    if (nested && !isObjectOf(unit, nested, group) && !isAdverbial(unit, nested)) {
      const first = (nested.pieces[0] as Range).first;
      const isAdverb =
        unit.words.slice(i + 1, comma).every(({ tag }) => tag === 'adv') || isCueParticiple(unit, i + 1);
      found = isAdverb ? nested : { pieces: [{ first, last: comma }], head: nested.head };
    }
  }
  // The outermost: "Bond, 30, of Akron, Ohio, who was polled, said".
  if (found) return found;
  const whole = skipAdverbsLeft(unit, comma - 1);
  if (whole < comma - 1 && depth < 2) return leftSubject(unit, group, whole, depth + 1);
  // "called it late, dismissed the excuse and left": verbs in a row.
  return group.isFinite && depth < 2 && cueLexicon().verbs.has(group.lemma)
    ? coordinated(unit, group, comma, depth)
    : null;
}

/** "Marsh, noting the size of the crowd, said": what the participle tells is a finding of its own. */
function isCueParticiple(unit: Unit, first: number): boolean {
  const group = groupOver(unit, first);
  return (
    group?.form === 'ing' &&
    group.first === group.main &&
    cueLexicon().verbs.get(group.lemma)?.get('that') === 'say'
  );
}

const isRelativeInsert = (unit: Unit, first: number): boolean =>
  /^(?:who|which|whose|whom)$/.test(wordAt(unit, first)?.lower ?? '');

const INSERT_OPENERS = new Set([
  'who',
  'which',
  'whose',
  'whom',
  'when',
  'where',
  'while',
  'as',
  'if',
  'though',
  'although',
  'like',
  'once',
]);

/** What may stand between a subject and its verb: a noun phrase, a relative clause, a participle, an adverbial – no clause of its own. */
function isInsert(unit: Unit, first: number, last: number, isDashed: boolean): boolean {
  const opening = wordAt(unit, first);
  if (!opening) return false;
  if (INSERT_OPENERS.has(opening.lower)) return true;
  const finite = unit.groups.some(
    (g) => g.first >= first && g.main <= last && g.isFinite && isClausal(unit, g, first),
  );
  if (finite) return false;
  return isDashed || (opening.tag !== 'conj' && opening.tag !== 'that');
}

/** A finite verb makes a clause of it, unless it stands in a relative clause of the inserted noun ("the man who runs it"). */
function isClausal(unit: Unit, group: VerbGroup, first: number): boolean {
  if (group.form === 'ed' && group.first === group.main) return false;
  for (let i = group.first - 1; i >= first; i--) if (unit.words[i]?.tag === 'wh') return false;
  return true;
}

/** "In Ohio, Marsh, the mayor, said": what hangs on a preposition at the head of the clause is no subject. */
function isAdverbial(unit: Unit, { pieces }: Subject): boolean {
  const before = wordAt(unit, (pieces[0] as Range).first - 1);
  return before?.tag === 'prep';
}

/** "thanked Marsh, the mayor, and": the phrase before the insert is an object when a verb stands right before it. */
function isObjectOf(unit: Unit, subject: Subject, group: VerbGroup): boolean {
  const first = (subject.pieces[0] as Range).first;
  const verb = groupOver(unit, first - 1);
  return verb !== null && verb !== group && verb.isFinite && !verb.isPassive;
}

/** "Marsh smiled and said": the verb before the conjunction has the subject. */
function coordinated(unit: Unit, group: VerbGroup, at: number, depth: number): Subject | null {
  for (const other of verbsBeside(unit, group, at)) {
    const subject = leftSubject(unit, other, other.first - 1, depth + 1) ?? speakerBehind(unit, other);
    if (subject) return subject;
  }
  return null;
}

/** “It is late,” said Marsh and left. */
function speakerBehind(unit: Unit, group: VerbGroup): Subject | null {
  if ((wordAt(unit, group.first - 1)?.quote ?? -1) < 0) return null;
  const subject = invertedSubject(unit, group);
  return subject && canSpeak(unit.words[subject.head] as Word) ? subject : null;
}

/** "a poll released Friday showed", "those surveyed said". */
function reducedRelative(unit: Unit, participle: VerbGroup, last: number): Subject | null {
  if (participle.form !== 'ed' && participle.form !== 'ing' && participle.form !== 'part') return null;
  if (participle.first !== participle.main) return null;
  const phrase = phraseOver(unit, participle.first - 1);
  if (!phrase || phrase.isTime) return null;
  const { pieces, head } = extendLeft(unit, phrase, participle.first - 1);
  return { pieces: [{ first: (pieces[0] as Range).first, last }], head };
}

/** “…,” said Marsh, the mayor of Pell. */
export function invertedSubject(unit: Unit, group: VerbGroup): Subject | null {
  if (!group.isFinite) return null;
  let start = group.main + 1;
  while (wordAt(unit, start)?.tag === 'adv') start++;
  const phrase = phraseOver(unit, start);
  if (!phrase || phrase.isTime || phrase.first !== start) return null;
  const end = extendRight(unit, phrase.last);
  // "said a handful of members who were there".
  const last = wordAt(unit, end + 1)?.lower === 'who' ? relativeEnd(unit, end + 1) : tailOf(unit, end);
  return { pieces: [{ first: start, last }], head: phrase.head };
}
