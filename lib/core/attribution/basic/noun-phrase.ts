// Words of a language without grammar rules → the noun phrase that begins or ends at a place.
import type { BasicAttribution } from '../../lang/pack.ts';
import type { Token } from '../../text/tokens.ts';
import type { Range } from '../draft.ts';

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
  capitalNouns: boolean;
};

const made = new WeakMap<BasicAttribution, BasicWords>();

export function basicWords(basic: BasicAttribution, quoteVerbs: readonly string[]): BasicWords {
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
    capitalNouns: basic.capitalNouns,
  };
  made.set(basic, all);
  return all;
}

/** Articles inside names: "Jan de Vries". */
const NAME_ARTICLES = new Set(['de', 'den', 'der', 'le', 'la', 'el']);

/** A source of more words than this has run into its clause. */
const LONGEST = 14;

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

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
    if (token.kind === 'punctuation') break;
    if (words.auxiliaries.has(token.lower) || (words.verbs.has(token.lower) && !isCapital(token))) break;
    if (words.links.has(token.lower) && i > from) {
      if (!opensNoun(tokens, i + 1, words)) break;
      continue;
    }
    if (words.stops.has(token.lower) && i > from) break;
    // German: after a noun only a joining word goes on ("laut BKA | liegen").
    const before = tokens[i - 1];
    if (
      words.capitalNouns &&
      i > from &&
      before &&
      isCapital(before) &&
      last === i - 1 &&
      !isCapital(token) &&
      token.text !== ')'
    )
      break;
    const isInName =
      NAME_ARTICLES.has(token.lower) &&
      isCapital(tokens[i - 1] ?? token) &&
      isCapital(tokens[i + 1] ?? token);
    if (words.determiners.has(token.lower) && last >= 0 && last === i - 1 && !isInName) {
      // "het ministerie komt | de wet": the word before a new article was the verb.
      if (last - from > 1 && !isCapital(tokens[last] as Token)) last--;
      break;
    }
    if (words.pronouns.has(token.lower) && !words.determiners.has(token.lower)) break;
    if (endsNoun(token, words)) last = i;
  }
  return last < 0 ? null : { first: from, last };
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
  if (!next || next.kind === 'punctuation') return false;
  if (words.determiners.has(next.lower)) return opensNoun(tokens, i + 1, words);
  if (
    words.capitalNouns &&
    /^(?:tag|jahr|monat|uhr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)/.test(
      next.lower,
    )
  )
    return false;
  if (isDay(next.lower)) return false;
  return isCapital(next) || next.kind === 'number'
    ? next.kind !== 'number'
    : !words.stops.has(next.lower) && !words.auxiliaries.has(next.lower);
}

const isDay = (lower: string): boolean =>
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|segunda|terça|quarta|quinta|sexta)/.test(
    lower,
  );

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
