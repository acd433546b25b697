// A word in "-ed" among its neighbours → verb or adjective.
import type { Lexicon } from './lexicon.ts';
import { PLURALS, startsNoun, type Words } from './open-word.ts';
import type { OpenWord } from './tag.ts';
import type { Tag } from './word.ts';

const ARTICLE = /^(?:the|an?|his|her|its|their|our|my)$/;
const isPlainNoun = (next: OpenWord | undefined): boolean =>
  next?.maybe[0] === 'noun' || next?.maybe[0] === 'adj';

export function edForm(words: Words, i: number, before: OpenWord | undefined, lex: Lexicon): Tag {
  const word = words[i] as OpenWord;
  const next = words[i + 1];
  if (before?.tag === 'be' || before?.tag === 'have') return 'verb';
  // "cited heightened interest": no second verb right behind a finite one.
  if (before?.tag === 'verb' && before.form !== 'ing' && word.lemma !== 'say' && isPlainNoun(next))
    return 'adj';
  if (word.lemma === 'say') return 'verb';
  // "the prescribed route", "a detailed, six-page letter": no finite verb stands right behind an article.
  if (before && ARTICLE.test(before.lower) && (startsNoun(next) || next?.text === ',')) return 'adj';
  if (!word.maybe.includes('adj')) return 'verb';
  // “…,” said retired officer Pat Marsh.
  if (
    before?.tag === 'verb' &&
    words[i - 2]?.tag === 'mark' &&
    (words[i - 2]?.quote ?? -1) >= 0 &&
    startsNoun(next)
  )
    return 'adj';
  // "Some accused Pell of": someone, no modifier.
  const isSomeone = before?.tag === 'det' && PLURALS.has(before.lower);
  if (isSomeone && next && ['name', 'det', 'possessive', 'pronoun'].includes(next.maybe[0] as Tag))
    return 'verb';
  const isModifier =
    before === undefined ||
    ['det', 'possessive', 'adj', 'prep', 'genitive', 'num', 'conj'].includes(before.tag);
  const nounNext =
    next !== undefined &&
    (next.maybe[0] === 'noun' ||
      next.maybe[0] === 'adj' ||
      (next.maybe[0] === 'name' && before?.tag !== 'conj'));
  if (isModifier && nounNext && before?.tag !== 'conj') return lex.times.has(next.lower) ? 'verb' : 'adj';
  if (
    before &&
    ['det', 'possessive', 'num', 'genitive', 'adj'].includes(before.tag) &&
    next?.maybe.includes('noun')
  )
    return 'adj';
  return 'verb';
}
