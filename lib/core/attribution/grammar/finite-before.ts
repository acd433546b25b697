// A word that may be a noun or a verb → whether its clause has its finite verb already.
import { cueLexicon } from '../cue-lexicon.ts';
import type { Words } from './open-word.ts';
import type { OpenWord } from './tag.ts';
import type { Tag } from './word.ts';

/** How far to the left the verb is looked for. */
const REACH = 14;

const BOUNDARY = new Set<Tag>(['mark', 'sub']);
const RELATIVE = new Set<Tag>(['wh', 'that']);
const MAY_OPEN_CLAUSE = new Set(['after', 'before', 'until', 'since', 'as', 'than']);
const IN_PHRASE = new Set<Tag>(['noun', 'name', 'adj', 'num', 'genitive']);
const OPENS_OBJECT = new Set<Tag>(['det', 'possessive', 'pronoun', 'num', 'name']);

/**
 * "threw the kitchen sink", "addressed general concerns on Monday": one clause has one finite verb, so the word is a noun.
 * Not so behind a verb that takes a clause ("said the mayor plans"), or in the main clause behind a relative one ("voters
 * who backed the mayor plan to").
 */
export function hasFiniteBefore(words: Words, i: number): boolean {
  if (isContactClause(words, i)) return false;
  let found = false;
  const sentence = words[i]?.sentence;
  for (let k = i - 1; k >= 0 && i - k <= REACH; k--) {
    const word = words[k] as OpenWord;
    if (word.sentence !== sentence || BOUNDARY.has(word.tag)) return found;
    if (word.tag === 'conj' && !isNounList(words, k)) return found;
    if (RELATIVE.has(word.tag) || MAY_OPEN_CLAUSE.has(word.lower)) return false;
    if (!isFiniteVerb(words, k)) continue;
    if (cueLexicon().verbs.get(word.lemma)?.has('clause')) return false;
    found = true;
  }
  return found;
}

/** "the firms and allies". */
const isNounList = (words: Words, k: number): boolean =>
  NOMINAL.has(words[k - 1]?.tag as Tag) && NOMINAL.has(words[k + 1]?.tag as Tag);
const NOMINAL = new Set<Tag>(['noun', 'name']);

/** "the ways her party hopes to win": a noun phrase right behind another is the subject of a clause of its own. */
function isContactClause(words: Words, i: number): boolean {
  let k = i - 1;
  while (k > 0 && IN_PHRASE.has((words[k] as OpenWord).tag)) k--;
  const opening = words[k]?.tag;
  return (opening === 'det' || opening === 'possessive') && words[k - 1]?.tag === 'noun';
}

function isFiniteVerb(words: Words, k: number): boolean {
  const { tag, form } = words[k] as OpenWord;
  const before = words[k - 1]?.tag;
  if (tag === 'modal' || tag === 'be' || tag === 'have' || tag === 'do')
    return form !== 'ing' && before !== 'to';
  if (tag !== 'verb') return false;
  if (form === 'past' || form === 's') return true;
  if (form === 'base') return before !== 'to';
  // "the deal signed by Pell plans": without an object of its own it may be a participle.
  const next = words[k + 1];
  return form === 'ed' && (before === 'pronoun' || (next !== undefined && OPENS_OBJECT.has(next.tag)));
}
