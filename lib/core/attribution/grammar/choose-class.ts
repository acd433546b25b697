// A word that may be of several classes, among its neighbours → the class it has here.

import { isPersonNoun } from '../source-nouns.ts';
import { verbOrOther } from './choose-verb.ts';
import { hasFiniteBefore } from './finite-before.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import { isOpeningMark, startsNoun, startsVerb, type Words } from './open-word.ts';
import type { OpenWord } from './tag.ts';
import type { Tag } from './word.ts';

/** Words to the left are decided already, those to the right still open. */
export function chooseClass(words: Words, i: number, lex: Lexicon): Tag {
  const word = words[i] as OpenWord;
  const { maybe, lower } = word;
  if (lower === 'that') return that(words, i);
  if (lower === "'s") return possessiveS(words, i);
  if (lower === 'her') return startsNoun(words[i + 1]) ? 'possessive' : 'pronoun';
  if (lower === 'provided' && isProviding(words, i)) return provided(word);
  if (lower === 'to' && words[i - 1]?.lower === 'according') return 'prep';
  if (lower === 'won' && words[i + 1]?.maybe[0] !== 'not') return won(word);
  if (lower === 'to') return opensInfinitive(words, i) ? 'to' : 'prep';
  if (lower === 'like' && isLiking(words, i)) return 'verb';
  if (lower === 'since' && words[i - 1]?.tag === 'have') return 'adv';
  if (SUB_OR_PREP.has(lower)) return subordinatorOrPreposition(words, i);
  if (maybe[0] === 'do' && word.form !== 'part') return maybe[0];
  if (isNounPlace(words[i - 1]) && (word.form === 'base' || word.form === 's') && maybe[0] === 'verb')
    return 'noun';
  // "people close to the talks said".
  if (lower === 'close' && words[i + 1]?.lower === 'to' && words[i - 1]?.tag === 'noun') return 'adj';
  if (COUNTLESS.test(lower)) return 'noun';
  // "the Pell Gazette first reported".
  if (lower === 'first' && startsVerb(words[i + 1]) && mayPrecedeVerb(words[i - 1])) return 'adv';
  if (isBareAdjective(words, i)) return 'noun';
  if (words[i - 1]?.tag === 'to' && isUnknownVerb(words, i)) return 'verb';
  if (isCompoundTail(words, i)) return 'noun';
  if (maybe.length === 1) return maybe[0] as Tag;
  if (maybe.includes('verb')) return verbOrOther(words, i, lex);
  if (maybe.includes('adj') && maybe.includes('noun')) return isModifier(words, i) ? 'adj' : 'noun';
  if (maybe.includes('adv') && maybe.includes('adj')) return startsNoun(words[i + 1]) ? 'adj' : 'adv';
  return maybe[0] as Tag;
}

/** "threw the kitchen sink at": a base form behind a noun of an object, where the clause has its verb. */
const isCompoundTail = (words: Words, i: number): boolean =>
  words[i]?.form === 'base' &&
  words[i]?.maybe[0] === 'verb' &&
  words[i - 1]?.tag === 'noun' &&
  words[i - 2]?.tag === 'det' &&
  hasFiniteBefore(words, i);

/** "the Gazette first reported", "was first reported". */
const mayPrecedeVerb = (before: OpenWord | undefined): boolean =>
  before !== undefined &&
  (before.text === ',' || NP_END.has(before.tag) || before.tag === 'be' || before.tag === 'have');

/** "the average of three polls": an adjective that "of" hangs on. */
const isBareAdjective = (words: Words, i: number): boolean => {
  const before = words[i - 1]?.tag;
  return (
    words[i]?.maybe[0] === 'adj' &&
    words[i]?.maybe.includes('verb') === false &&
    words[i + 1]?.lower === 'of' &&
    (before === 'det' || before === 'adj' || before === 'possessive')
  );
};

/** "Hundreds marched": people, no number. */
const COUNTLESS = /^(?:dozens|scores|hundreds|thousands|millions)$/;

/** "an official report", but "a Velden official told": a person before a verb is the one who acts. */
const isModifier = (words: Words, i: number): boolean =>
  startsNoun(words[i + 1]) &&
  !(words[i + 1]?.maybe[0] === 'verb' && isPersonNoun((words[i] as OpenWord).lower));

/** Right after "the", "her" or "Marsh's" no finite verb stands. */
const isNounPlace = (before: OpenWord | undefined): boolean =>
  before !== undefined &&
  (before.tag === 'possessive' ||
    before.tag === 'genitive' ||
    before.lower === 'the' ||
    before.lower === 'a' ||
    before.lower === 'an');

const SUB_OR_PREP = new Set([
  'after',
  'before',
  'until',
  'till',
  'since',
  'as',
  'than',
  'like',
  'once',
  'so',
]);

/** "after the vote" or "after they voted": the next noun phrase is followed by a finite verb. */
function subordinatorOrPreposition(words: Words, i: number): Tag {
  const lower = (words[i] as OpenWord).lower;
  if (lower === 'so' || lower === 'once') return words[i + 1]?.maybe[0] === 'pronoun' ? 'sub' : 'adv';
  const next = words[i + 1];
  if (next?.maybe[0] === 'pronoun' && next.lower !== 'it') return 'sub';
  for (let k = i + 1; k < Math.min(words.length, i + 7); k++) {
    const word = words[k] as OpenWord;
    if (word.maybe[0] === 'mark' || word.maybe[0] === 'prep') return 'prep';
    if (word.maybe[0] === 'modal' || word.maybe[0] === 'be' || word.maybe[0] === 'have')
      return k > i + 1 ? 'sub' : 'prep';
    if (
      word.maybe[0] === 'verb' &&
      (word.form === 'past' || (word.form === 's' && word.maybe.length === 1)) &&
      k > i + 1
    )
      return 'sub';
  }
  return 'prep';
}

const NP_END = new Set<Tag>(['noun', 'name', 'pronoun', 'num']);

function that(words: Words, i: number): Tag {
  const before = words[i - 1]?.tag;
  const next = words[i + 1];
  if (!next || next.maybe[0] === 'mark') return next && isOpeningMark(next.lower) ? 'that' : 'det';
  // "notes that scoring early helps".
  if (before === 'verb' && next.form === 'ing') return 'that';
  // "the idea that rivals could leave": a noun when a verb of its own follows.
  if (next.maybe.includes('noun') && startsVerb(words[i + 2])) return 'that';
  if (before && NP_END.has(before) && startsVerb(next)) return 'wh';
  if (startsVerb(next) && !isOnlyVerbNoun(next)) return 'det';
  return 'that';
}

const isOnlyVerbNoun = (word: OpenWord) => word.maybe.includes('noun');

/** No one is said, promised or argued: "she's said". */
const SAID = new Set('said argued suggested pledged promised vowed proposed insisted claimed'.split(' '));

/** "Marsh's plan", "she's leaving", "he's said". */
function possessiveS(words: Words, i: number): Tag {
  const before = words[i - 1];
  const next = words[i + 1];
  if (
    before &&
    (before.tag === 'pronoun' || before.tag === 'wh' || before.tag === 'that' || before.lower === 'there')
  ) {
    const isDone = next !== undefined && SAID.has(next.lower);
    return isDone || (next?.form === 'part' && next.maybe[0] === 'be') ? 'have' : 'be';
  }
  if (!next || next.maybe[0] === 'det' || next.maybe[0] === 'not' || next.maybe[0] === 'prep') return 'be';
  return 'genitive';
}

/** "Marsh provided a note", where "provided the weather holds" opens a condition. */
const isProviding = (words: Words, i: number): boolean =>
  NP_END.has(words[i - 1]?.tag as Tag) && words[i - 1]?.sentence === words[i]?.sentence;

function provided(word: OpenWord): Tag {
  word.form = 'ed';
  word.lemma = 'provide';
  return 'verb';
}

/** "had won", where "won’t" is no victory. */
function won(word: OpenWord): Tag {
  word.form = 'ed';
  word.lemma = 'win';
  return 'verb';
}

/** "would like to", "do not like": after an auxiliary "like" is a verb. */
function isLiking(words: Words, i: number): boolean {
  let at = i - 1;
  while (words[at]?.tag === 'adv' || words[at]?.tag === 'not') at--;
  return ['do', 'modal', 'to'].includes(words[at]?.tag ?? '');
}

/** "to leave", "to boldly go", "vowed to “end” it". */
function opensInfinitive(words: Words, i: number): boolean {
  const next = words[i + 1];
  if (next && isQuoteMark(next) && next.quote >= 0) return isBaseVerb(words[i + 2], words[i + 3]);
  if (isBaseVerb(next, words[i + 2]) || isUnknownVerb(words, i + 1)) return true;
  // "to press their case", "to land the job": a noun as often, but nothing of its own follows a bare noun.
  return next?.form === 'base' && next.maybe.includes('verb') && opensPhrase(words[i + 2]);
}

const isQuoteMark = ({ lower }: OpenWord): boolean => /^(?:["“„‘]|''|``)$/.test(lower);

/** "to turbocharge the economy": no noun in the singular stands between "to" and an article. */
const isUnknownVerb = (words: Words, i: number): boolean => {
  const word = words[i];
  return (
    word?.maybe.length === 1 &&
    word.maybe[0] === 'noun' &&
    word.kind === 'word' &&
    !/s$/.test(word.lower) &&
    /^\p{Ll}/u.test(word.text) &&
    !lexicon().nouns.has(word.lower) &&
    opensPhrase(words[i + 1])
  );
};

const opensPhrase = (word: OpenWord | undefined): boolean =>
  word !== undefined && (word.lower === 'the' || word.lower === 'a' || word.maybe[0] === 'possessive');

const isBaseVerb = (word: OpenWord | undefined, next: OpenWord | undefined): boolean => {
  if (!word) return false;
  if (word.maybe[0] === 'adv' || word.maybe[0] === 'not')
    return next !== undefined && isBaseVerb(next, undefined);
  if (word.form !== 'base') return false;
  return (
    word.maybe[0] === 'verb' || word.maybe[0] === 'be' || word.maybe[0] === 'have' || word.maybe[0] === 'do'
  );
};
