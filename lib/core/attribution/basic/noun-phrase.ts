// Words of a language without grammar rules → the noun phrase that begins or ends at a place.
import type { BasicAttribution } from '../../lang/pack.ts';
import type { Token } from '../../text/tokens.ts';
import type { Range } from '../draft.ts';
import { isCapital, NAME_JOINTS } from './names.ts';
import { isNoun, isTitle, type Nouns } from './nouns.ts';

export type BasicWords = {
  verbs: ReadonlySet<string>;
  thatVerbs: ReadonlySet<string>;
  plainSubjunctive: ReadonlySet<string>;
  that: ReadonlySet<string>;
  after: ReadonlySet<string>;
  as: ReadonlySet<string>;
  accounts: ReadonlySet<string>;
  subjunctive: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  links: ReadonlySet<string>;
  stops: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  before: readonly (readonly string[])[];
  trailing: readonly (readonly string[])[];
  hearsay: readonly (readonly string[])[];
  accountCue: string | null;
  capitalNouns: boolean;
  pastEndings: readonly string[];
  nouns: Nouns;
};

/** `seen`: words that the article writes with a capital letter inside its sentences. */
export type ArticleWords = BasicWords & { seen: ReadonlySet<string> };

const made = new WeakMap<BasicAttribution, BasicWords>();

export function basicWords(basic: BasicAttribution, quoteVerbs: readonly string[], nouns: Nouns): BasicWords {
  const known = made.get(basic);
  if (known) return known;
  const { pronouns } = basic;
  const toPhrases = (list: readonly string[]) =>
    list.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);
  const all = {
    verbs: new Set(quoteVerbs),
    thatVerbs: new Set(basic.thatVerbs),
    plainSubjunctive: new Set(basic.plainSubjunctive),
    that: new Set(basic.that),
    after: new Set(basic.after),
    as: new Set(basic.as),
    accounts: new Set(basic.accounts),
    subjunctive: new Set(basic.subjunctive),
    auxiliaries: new Set(basic.auxiliaries),
    determiners: new Set(basic.determiners),
    links: new Set(basic.links),
    stops: new Set(basic.stops),
    pronouns: new Set([...pronouns.he, ...pronouns.she, ...pronouns.they]),
    before: toPhrases(basic.before),
    trailing: toPhrases(basic.trailing),
    hearsay: toPhrases(basic.hearsay ?? []),
    accountCue: basic.accountCue ?? null,
    capitalNouns: basic.capitalNouns,
    pastEndings: basic.pastEndings ?? [],
    nouns,
  };
  made.set(basic, all);
  return all;
}

/** A source of more words than this has run into its clause. */
const LONGEST = 14;

/** The noun phrase that begins at `from`, or null: determiner, words, "of …" chains; a comma only before an apposition that closes again. */
export function readPhrase(
  tokens: readonly Token[],
  from: number,
  words: BasicWords,
  until = tokens.length,
): Range | null {
  const first = tokens[from];
  if (!first || first.kind === 'punctuation') return null;
  if (words.pronouns.has(first.lower)) return { first: from, last: from };
  const isStop = words.stops.has(first.lower) || words.links.has(first.lower);
  if (isStop && !words.determiners.has(first.lower)) return null;
  let last = -1;
  for (let i = from; i < Math.min(until, from + LONGEST); i++) {
    const token = tokens[i] as Token;
    if (words.links.has(token.lower) && i > from && !isToldAfterName(tokens, { from, i, last }, words)) {
      if (isVerb(token, words) || !opensNoun(tokens, i + 1, words)) break;
      continue;
    }
    if (endsPhrase(tokens, { from, i, last }, words)) {
      // "het ministerie komt | de wet": the word before a new article was the verb.
      const isNewArticle = words.determiners.has(token.lower) && last === i - 1 && last - from > 1;
      if (isNewArticle && !isVerb(token, words) && !isCapital(tokens[last] as Token)) last--;
      break;
    }
    if (endsNoun(token, words)) last = i;
  }
  return last < 0 ? null : { first: from, last };
}

type Place = { from: number; i: number; last: number };

const isVerb = (token: Token, { auxiliaries, verbs }: BasicWords): boolean =>
  auxiliaries.has(token.lower) || (verbs.has(token.lower) && !isCapital(token));

/** Marks, verbs and words that open something else end a noun phrase. */
function endsPhrase(tokens: readonly Token[], { from, i, last }: Place, words: BasicWords): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (token.kind === 'punctuation' || isVerb(token, words)) return true;
  if (words.stops.has(token.lower) && i > from) return true;
  const isDeterminer = words.determiners.has(token.lower);
  const isAfterNoun = before !== undefined && i > from && last === i - 1;
  // German: after a noun only a joining word goes on ("laut BKA | liegen").
  if (words.capitalNouns && isAfterNoun && isCapital(before) && !isCapital(token) && token.text !== ')')
    return true;
  // "Jan de Vries": an article inside a name.
  const isInName =
    NAME_JOINTS.has(token.lower) && isCapital(before ?? token) && isCapital(tokens[i + 1] ?? token);
  if (isDeterminer && last >= 0 && last === i - 1 && !isInName) return true;
  return words.pronouns.has(token.lower) && !isDeterminer;
}

/** "sagte Bernd Böhm | der Zeitung": whoever follows a full name was told; after an office or body it is the owner. */
function isToldAfterName(tokens: readonly Token[], { from, i, last }: Place, words: BasicWords): boolean {
  if (
    !words.capitalNouns ||
    last !== i - 1 ||
    last - from < 1 ||
    !words.determiners.has(tokens[i]?.lower ?? '')
  )
    return false;
  const [first, second] = [tokens[last - 1] as Token, tokens[last] as Token];
  const isName = (token: Token) => isCapital(token) && !isNoun(token, words.nouns);
  return isName(second) && (isName(first) || isTitle(first, words.nouns));
}

/** Where nouns have capital letters a phrase ends with one; elsewhere with any word that is no article. */
const endsNoun = (token: Token, { capitalNouns, determiners }: BasicWords): boolean =>
  !determiners.has(token.lower) && (!capitalNouns || isCapital(token) || token.text === ')');

/** "la maire de Morville, Anne Petit": a name between a comma and the next mark belongs to the noun before it. */
export function withApposition(tokens: readonly Token[], phrase: Range): Range {
  if (tokens[phrase.last + 1]?.text !== ',') return phrase;
  let last = phrase.last + 1;
  while (tokens[last + 1]?.kind === 'word' && isCapital(tokens[last + 1] as Token)) last++;
  const isName = last - phrase.last - 1 >= 2 && last - phrase.last - 1 <= 4;
  return isName && tokens[last + 1]?.kind === 'punctuation' ? { first: phrase.first, last } : phrase;
}

/** What follows a joining word must be a noun: a capital letter, or any word that is no stop where nouns are small. */
function opensNoun(tokens: readonly Token[], i: number, words: BasicWords): boolean {
  const next = tokens[i];
  if (!next || next.kind === 'punctuation' || next.kind === 'number') return false;
  if (words.determiners.has(next.lower)) return opensNoun(tokens, i + 1, words);
  if (isTime(next.lower, words.nouns.times)) return false;
  return isCapital(next) || (!words.stops.has(next.lower) && !words.auxiliaries.has(next.lower));
}

/** "Mittwoch", and where words are joined "Mittwochabend". */
function isTime(lower: string, times: ReadonlySet<string>): boolean {
  for (let length = lower.length; length > 3; length--) if (times.has(lower.slice(0, length))) return true;
  return times.has(lower);
}

/** The noun phrase right before `until` (exclusive), read from the head of its clause. */
export function readPhraseBefore(
  tokens: readonly Token[],
  until: number,
  from: number,
  words: BasicWords,
): Range | null {
  for (let i = Math.max(from, until - LONGEST); i < until; i++) {
    const phrase = readPhrase(tokens, i, words, until);
    if (phrase && phrase.last === until - 1) return phrase;
  }
  return null;
}
