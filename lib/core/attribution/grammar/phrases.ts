// Words → noun phrases ("the former Ohio governor", "Monday") and verb groups ("has not been told").
import { lexicon } from './lexicon.ts';
import type { NounPhrase, Tag, VerbGroup, Word } from './word.ts';

const INSIDE = new Set<Tag>(['det', 'possessive', 'adj', 'num', 'noun', 'name', 'genitive']);
const HEADS = new Set<Tag>(['noun', 'name', 'num', 'pronoun']);

/** Noun phrases without their prepositional phrases, apposition or relative clauses. Times ("Monday") stand apart. */
export function findNounPhrases(words: readonly Word[]): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.tag === 'pronoun') {
      phrases.push({ first: i, last: i, head: i, isTime: false, isPlural: PLURAL.test(word.lower) });
      continue;
    }
    const counted = quantifierEnd(words, i);
    if (counted === i && (!INSIDE.has(word.tag) || word.tag === 'genitive')) continue;
    const last = phraseEnd(words, counted);
    const head = headOf(words, counted, last);
    if (head < 0) continue;
    phrases.push({
      first: i,
      last,
      head,
      isTime: isTime(words, counted, last),
      isPlural: isPlural(words, counted, head),
    });
    i = last;
  }
  return phrases;
}

/** "at least six boats", "up to 40 boats", "more than half of": the number the words before `i` belong to, or `i`. */
function quantifierEnd(words: readonly Word[], i: number): number {
  const two = `${words[i]?.lower} ${words[i + 1]?.lower}`;
  return QUANTIFIERS.has(two) && words[i + 2]?.tag === 'num' ? i + 2 : i;
}

const QUANTIFIERS = new Set(['at least', 'at most', 'up to', 'more than', 'less than', 'fewer than']);

const PLURAL = /^(?:we|they|them|us|you|others|these|those)$/;

function phraseEnd(words: readonly Word[], first: number): number {
  let last = first;
  for (let i = first + 1; i < words.length; i++) {
    const word = words[i] as Word;
    const before = words[i - 1] as Word;
    // "a Pell Radio/Marsh College poll".
    if (word.text === '/' && before.tag === 'name' && words[i + 1]?.tag === 'name') continue;
    if (!INSIDE.has(word.tag)) {
      // "a very large crowd", "the then mayor": an adverb inside keeps the phrase open.
      const next = words[i + 1];
      const isInner =
        word.tag === 'adv' && before.tag !== 'noun' && before.tag !== 'name' && next && INSIDE.has(next.tag);
      if (!isInner) break;
      continue;
    }
    const isOpener = word.tag === 'det' || word.tag === 'possessive';
    if (isOpener && (before.tag !== 'det' || !PREDETERMINER.has(before.lower))) break;
    if (isTimeEdge(before, word) || opensTime(words, i)) break;
    last = i;
  }
  return last;
}

/** "Tuesday Marsh said", "officials Monday said": a time ends before the next name begins, and begins anew behind a noun. */
function isTimeEdge(before: Word, word: Word): boolean {
  if (isCapitals(before) && isCapitals(word)) return false;
  const { times } = lexicon();
  const wasTime = times.has(before.lower);
  const isNow = times.has(word.lower);
  if (!HEADS.has(before.tag) || wasTime === isNow) return false;
  if (isNow) return word.tag !== 'num' && isDayName(word.lower);
  return word.tag === 'name' && !/^(?:april|may|june|august)$/.test(before.lower);
}

/** "a poll last week". */
const opensTime = (words: readonly Word[], i: number): boolean =>
  /^(?:last|next)$/.test(words[i]?.lower ?? '') &&
  HEADS.has(words[i - 1]?.tag as Tag) &&
  lexicon().times.has(words[i + 1]?.lower ?? '');

/** "USA TODAY" is a name. */
const isCapitals = ({ tag, text }: Word): boolean => tag === 'name' && /^\p{Lu}{3,}$/u.test(text);

const PREDETERMINER = new Set(['all', 'both', 'half', 'such', 'many', 'what']);
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tomorrow|tonight)$/;
const isDayName = (lower: string) => DAY.test(lower);

function headOf(words: readonly Word[], first: number, last: number): number {
  for (let i = last; i >= first; i--) if (HEADS.has((words[i] as Word).tag)) return i;
  // "the rich", "others", "many": no noun, yet someone.
  const only = words[last] as Word;
  if (first === last && /^(?:the|an?)$/.test(only.lower)) return -1;
  return only.tag === 'det' || only.tag === 'adj' ? last : -1;
}

function isTime(words: readonly Word[], first: number, last: number): boolean {
  const { times } = lexicon();
  const head = words[last] as Word;
  if (times.has(head.lower))
    return last === first || !isCapitals(words[last - 1] as Word) || !isCapitals(head);
  return (
    head.tag === 'num' &&
    words.slice(first, last).some((word) => times.has(word.lower) && word.tag === 'name')
  );
}

function isPlural(words: readonly Word[], first: number, head: number): boolean {
  const word = words[head] as Word;
  const opening = words[first] as Word;
  if (/^(?:many|some|both|several|few|most|all|these|those)$/.test(opening.lower)) return true;
  return word.tag === 'noun' && /(?:[^s]s|people|men|women|children|police)$/.test(word.lower);
}

const VERBAL = new Set<Tag>(['be', 'have', 'do', 'modal', 'verb']);

/** Verb groups in text order: auxiliaries, adverbs between them, main verb. */
export function findVerbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const isInfinitive = word.tag === 'to';
    if (!isInfinitive && !VERBAL.has(word.tag)) continue;
    const group = readGroup(words, i, isInfinitive);
    if (!group) continue;
    groups.push(group);
    i = group.main;
  }
  return groups;
}

/** "to “stop” it": a mark between "to" and its verb is skipped. */
function openingVerb(words: readonly Word[], i: number): number {
  const word = words[i];
  const opens = word?.tag === 'mark' && word.quote >= 0 && words[i - 1]?.quote !== word.quote;
  return opens ? i + 1 : i;
}

function readGroup(words: readonly Word[], first: number, isInfinitive: boolean): VerbGroup | null {
  const start = isInfinitive ? openingVerb(words, first + 1) : first;
  let main = -1;
  let isNegated = false;
  for (let i = start; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.tag === 'not') isNegated = true;
    else if (word.tag === 'adv') {
      if (i - Math.max(main, start) > 3) break;
    } else if (VERBAL.has(word.tag)) {
      // A second full verb is a group of its own ("helped draft" keeps the first).
      if (main >= 0 && !canFollow(words[main] as Word, word)) break;
      main = i;
      if (word.tag === 'verb') break;
    } else if (i === start + 1 && word.tag === 'pronoun' && isAuxiliary(words[start] as Word)) {
      // "Did he say": the subject stands inside.
    } else break;
  }
  if (main < 0) return null;
  return toGroup(words, { first, start, main, isInfinitive, isNegated });
}

const isAuxiliary = (word: Word) =>
  word.tag === 'be' || word.tag === 'have' || word.tag === 'do' || word.tag === 'modal';

function canFollow(auxiliary: Word, next: Word): boolean {
  if (auxiliary.tag === 'verb') return false;
  if (auxiliary.tag === 'modal')
    return next.form === 'base' || next.tag === 'have' || next.tag === 'be' || next.form === 'ed';
  if (auxiliary.tag === 'do') return next.form === 'base';
  if (auxiliary.tag === 'have')
    return (
      next.form === 'ed' ||
      next.form === 'part' ||
      next.form === 'base' ||
      next.tag === 'be' ||
      next.tag === 'have'
    );
  return next.form !== 's' && next.form !== 'past';
}

function toGroup(
  words: readonly Word[],
  found: { first: number; start: number; main: number; isInfinitive: boolean; isNegated: boolean },
): VerbGroup {
  const { first, start, main, isInfinitive, isNegated } = found;
  const verb = words[main] as Word;
  const opening = words[start] as Word;
  const form = verb.form ?? 'base';
  const before = words.slice(start, main);
  const hasBe = before.some(({ tag }) => tag === 'be');
  return {
    first,
    main,
    lemma: verb.lemma,
    form,
    isFinite: !isInfinitive && opening.form !== 'ing' && opening.form !== 'part' && opening.tag !== 'not',
    isPassive: hasBe && verb.tag === 'verb' && (form === 'ed' || form === 'part'),
    isInfinitive,
    isNegated,
    hasModal: before.some(({ tag }) => tag === 'modal'),
  };
}
