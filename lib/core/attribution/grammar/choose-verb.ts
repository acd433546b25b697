// A word that may be a verb, among its neighbours → verb, noun or adjective.
import { isDocumentNoun, isPersonNoun, sourceNouns } from '../source-nouns.ts';
import { isAfterQuote, opensInClause, opensSpeech, SPEAKER } from './beside-quote.ts';
import { edForm } from './choose-participle.ts';
import { hasFiniteBefore } from './finite-before.ts';
import type { Lexicon } from './lexicon.ts';
import { isOpeningMark, PLURALS, startsNoun, startsVerb, type Words } from './open-word.ts';
import type { OpenWord } from './tag.ts';
import type { Tag } from './word.ts';

const BEFORE_NOUN = new Set<Tag>(['det', 'possessive', 'adj', 'num', 'genitive', 'prep']);

/** What may open the complement of a verb. */
const AFTER_VERB = new Set<Tag>([
  'det',
  'possessive',
  'pronoun',
  'that',
  'to',
  'wh',
  'num',
  'name',
  'sub',
  'adv',
  'not',
]);

export function verbOrOther(words: Words, i: number, lex: Lexicon): Tag {
  const word = words[i] as OpenWord;
  const at = leftOf(words, i);
  const before = words[at];
  const other: Tag = word.maybe.find((tag) => tag !== 'verb') ?? 'noun';
  switch (word.form) {
    case 'base':
      return baseForm(words, i, before, other);
    case 's':
      return sForm(words, i, before, other);
    case 'ing':
      return ingForm(words, i, before);
    default:
      return edForm(words, i, before, lex);
  }
}

/** The word to the left; adverbs, "not" and a mark that opens in mid-clause ("the delays “cost us dearly”") skipped. */
function leftOf(words: Words, i: number): number {
  let at = i - 1;
  if (opensInClause(words, at)) at--;
  while (at >= 0 && i - at < 5 && (words[at]?.tag === 'adv' || words[at]?.tag === 'not')) at--;
  return at;
}

const isPluralNoun = (word: OpenWord): boolean =>
  (word.tag === 'noun' && /(?:[^sui]s|people|men|women|children|police)$/.test(word.lower)) ||
  PLURALS.has(word.lower);

const SUBJECT_PRONOUN = new Set(['he', 'she', 'they', 'we', 'i']);

/** Verbs whose past is their base form: "the firm cut jobs". */
const UNCHANGED = new Set(
  'cut put set hit let quit cost bet bid cast shut split spread hurt burst forecast'.split(' '),
);

function baseForm(words: Words, i: number, before: OpenWord | undefined, other: Tag): Tag {
  const next = words[i + 1];
  const word = words[i] as OpenWord;
  const sure = plainBase(word, before, { next, other });
  if (sure) return sure;
  if (before && HEAD.has(before.tag) && hasFiniteBefore(words, i)) return other;
  if (!before)
    return next && AFTER_VERB.has(next.maybe[0] as Tag) && next.maybe[0] !== 'num' ? 'verb' : other;
  const takes =
    next === undefined ||
    AFTER_VERB.has(next.maybe[0] as Tag) ||
    isOpeningMark(next.lower) ||
    next.maybe[0] === 'mark' ||
    next.maybe[0] === 'prep';
  if (next && SUBJECT_PRONOUN.has(next.lower) && before.tag !== 'mark') return 'verb';
  // "files from Pell Analytics show that", but "the end of the Marsh campaign, and".
  const isFar = AFTER_VERB.has(next?.maybe[0] as Tag) && hasPluralHead(words, i);
  if (before.tag === 'noun') return takes && (isPluralNoun(before) || isFar) ? 'verb' : other;
  // "Marsh and Pell say", "Democrats want": names in the plural or joined.
  if (before.tag === 'name') {
    const joined = words[i - 2]?.tag === 'conj';
    const plural = /[^s]s$/.test(before.lower) && !sourceNouns().organisations.has(before.lower);
    return (joined || plural || isFar) && takes && next?.maybe[0] !== 'prep' ? 'verb' : other;
  }
  if (before.tag === 'conj')
    return takes && (hasBaseBefore(words, i) || !isNounList(words, i)) ? 'verb' : other;
  return takes && next?.maybe[0] !== 'prep' ? 'verb' : other;
}

/** What the word before settles alone: "would report", "the report", "coach Ada Marsh". */
function plainBase(
  word: OpenWord,
  before: OpenWord | undefined,
  { next, other }: { next: OpenWord | undefined; other: Tag },
): Tag | null {
  // "coach Ada Marsh": an office before a name.
  if (
    next?.maybe[0] === 'name' &&
    isPersonNoun(word.lower) &&
    before?.tag !== 'to' &&
    before?.tag !== 'modal'
  )
    return other;
  if (
    UNCHANGED.has(word.lower) &&
    before &&
    (before.tag === 'noun' || before.tag === 'name') &&
    next &&
    !startsVerb(next) &&
    next.maybe[0] !== 'mark'
  )
    return 'verb';
  if (!before) return null;
  if (['to', 'modal', 'do'].includes(before.tag)) return 'verb';
  if (before.lower === 'let' || before.lower === 'help' || before.lower === "let's") return 'verb';
  if (PLURALS.has(before.lower)) return before.tag === 'det' && next?.maybe[0] === 'verb' ? other : 'verb';
  if (before.tag === 'pronoun') return 'verb';
  if (BEFORE_NOUN.has(before.tag)) return other;
  // "want lower taxes": no base form right after a finite verb.
  if (before.tag === 'verb' && before.lower !== 'help') return other;
  return null;
}

function verbAfterAdverbs(words: Words, i: number): OpenWord | undefined {
  let at = i + 1;
  while (words[at]?.maybe[0] === 'adv' && at < i + 4) at++;
  return words[at];
}

const isPlainVerb = (word: OpenWord | undefined): boolean =>
  startsVerb(word) && word?.form !== 'ing' && word?.maybe.includes('noun') === false;

/** What polls and reports do, where "shows" and "claims" may be nouns: "a poll shows upstart rivals in front". */
const SHOWS = new Set(['shows', 'finds', 'suggests', 'indicates', 'reveals']);

const opensComplement = (next: OpenWord | undefined): boolean =>
  next !== undefined && /^(?:that|the|a|an|he|she|they|we|it|how|why|whether|what)$/.test(next.lower);

/** "files from Pell Analytics show that", "members of Congress say": a plural noun with a preposition stands before the name. */
function hasPluralHead(words: Words, i: number): boolean {
  for (let k = i - 1; k > Math.max(0, i - 9); k--) {
    const { tag } = words[k] as OpenWord;
    if (tag === 'prep') {
      const head = words[k - 1];
      if (head && isPluralNoun(head)) return true;
    } else if (!['name', 'noun', 'det', 'adj', 'num', 'genitive', 'possessive', 'conj'].includes(tag))
      return false;
  }
  return false;
}

/** "would weigh its options and look into it": a second base form after a modal. */
function hasBaseBefore(words: Words, i: number): boolean {
  for (let k = i - 2; k > Math.max(0, i - 14); k--) {
    const word = words[k] as OpenWord;
    if (word.tag === 'mark') return false;
    if (word.tag === 'verb') return word.form === 'base' && ['modal', 'to'].includes(words[k - 1]?.tag ?? '');
  }
  return false;
}

/** "plans and hopes": what stands before the conjunction is a noun. */
const isNounList = (words: Words, i: number): boolean => {
  const left = words[i - 2];
  return (
    left !== undefined && (left.tag === 'noun' || left.tag === 'name') && words[i + 1]?.maybe[0] === 'prep'
  );
};

/** "…, the Pell newspaper reports.": a name or a paper between a comma and the word closes the sentence. */
function isAfterComma(words: Words, i: number): boolean {
  let k = i - 1;
  while (k >= 0 && i - k < 8 && SPEAKER.has((words[k] as OpenWord).tag)) k--;
  const before = words[i - 1] as OpenWord;
  return words[k]?.text === ',' && k < i - 1 && (before.tag === 'name' || isDocumentNoun(before));
}

const HEAD = new Set<Tag>(['noun', 'name']);
const endsClause = (next: OpenWord | undefined): boolean =>
  next === undefined || next.maybe[0] === 'mark' || next.maybe[0] === 'prep';

function sForm(words: Words, i: number, before: OpenWord | undefined, other: Tag): Tag {
  const word = words[i] as OpenWord;
  const next = words[i + 1];
  if (word.maybe.length === 1) return 'verb';
  if (!before) return other;
  if (next && SUBJECT_PRONOUN.has(next.lower) && before.tag !== 'mark') return 'verb';
  if (HEAD.has(before.tag) && !isPluralNoun(before) && endsClause(next) && isAfterQuote(words, i))
    return 'verb';
  // "the firm's reports show": a verb right after makes a noun of it.
  if (next && next.maybe[0] === 'verb' && next.form !== 'ing' && next.form !== 'ed') return other;
  // "refugee advocates also said".
  if (verbAfterAdverbs(words, i)?.lower === 'said') return other;
  // "coastal states that have moved": a relative clause hangs on a noun.
  if (next?.lower === 'that' && isPlainVerb(words[i + 2])) return other;
  if (BEFORE_NOUN.has(before.tag)) return before.lower === 'this' || before.lower === 'that' ? 'verb' : other;
  if (before.tag === 'pronoun' || before.tag === 'wh') return 'verb';
  if (HEAD.has(before.tag) && hasFiniteBefore(words, i)) return other;
  const isClosed = next?.text === ',' && !isOpeningMark(words[i + 2]?.lower ?? '');
  // "after the Marsh rallies, he": a comma is no object.
  const takes =
    next === undefined ||
    AFTER_VERB.has(next.maybe[0] as Tag) ||
    (isOpeningMark(next.lower) && !(isClosed && before.tag === 'name' && !isAfterComma(words, i))) ||
    next.lower === ':' ||
    next.maybe[0] === 'adj';
  if (SHOWS.has(word.lower) && isDocumentNoun(before) && next && startsNoun(next)) return 'verb';
  if (endsClause(next) && isAfterComma(words, i)) return 'verb';
  // "an average of recent polls shows that": the noun in front need not be the subject's head.
  if (before.tag === 'noun')
    return takes && (!isPluralNoun(before) || opensComplement(next)) ? 'verb' : other;
  if (before.tag === 'name')
    return takes || next?.maybe[0] === 'noun' || isAfterQuote(words, i) ? 'verb' : other;
  if (before.tag === 'mark') return takes && next?.maybe[0] !== 'num' ? 'verb' : other;
  return takes && before.tag === 'conj' && next?.maybe[0] !== 'num' ? 'verb' : other;
}

function ingForm(words: Words, i: number, before: OpenWord | undefined): Tag {
  const word = words[i] as OpenWord;
  const next = words[i + 1];
  if (before?.tag === 'be') return word.maybe[0] === 'noun' && next?.maybe[0] === 'prep' ? 'noun' : 'verb';
  // "a suit in 2013 alleging that".
  if (before?.tag === 'num' && next?.lower === 'that') return 'verb';
  if (before && ['det', 'possessive', 'adj', 'genitive', 'num'].includes(before.tag))
    return startsNoun(next) && word.maybe[0] !== 'noun' ? 'adj' : 'noun';
  // "…, writing that", "…, writing: “…”".
  if (word.maybe[0] === 'noun')
    return before?.tag === 'mark' &&
      next &&
      (AFTER_VERB.has(next.maybe[0] as Tag) || opensSpeech(words, i + 1))
      ? 'verb'
      : 'noun';
  if (
    word.maybe.includes('noun') &&
    before &&
    (before.tag === 'noun' || before.tag === 'name') &&
    next &&
    (next.maybe[0] === 'noun' || startsVerb(next)) &&
    next.maybe[0] !== 'verb'
  )
    return 'noun';
  return 'verb';
}
