// A verb of saying in its sentence → the noun phrase that says it, in a language without grammar rules.
import type { Token } from '../../text/tokens.ts';
import type { Range } from '../draft.ts';
import type { BasicUnit } from './find-basic.ts';
import { isCapital } from './names.ts';
import { type ArticleWords, readPhrase, readPhraseBefore, withApposition } from './noun-phrase.ts';
import { isNoun, isThing } from './nouns.ts';
import { clauseStart, inQuote, isComma, isMark, lower } from './places.ts';

type Place = { start: number; v: number };

/** Who says it: behind "heißt es", before an insert, at the head of the clause, or after the verb. */
export const findSource = (unit: BasicUnit, { start, v }: Place, words: ArticleWords): Range | null =>
  hearsaySource(unit, { start, v }, words) ??
  beforeInsert(unit, { start, v }, words) ??
  afterInsert(unit, { start, v }, words) ??
  sourceOf(unit, v, { start, words });

/** "In der Mitteilung heißt es, …": what is read is the source. */
function hearsaySource(unit: BasicUnit, { start, v }: Place, words: ArticleWords): Range | null {
  if (!words.hearsay.some((phrase) => phrase.every((word, k) => lower(unit, v + k) === word))) return null;
  const isPlace = words.stops.has(lower(unit, start)) || words.links.has(lower(unit, start));
  if (isPlace && start < v) return readPhrase(unit.tokens, start + 1, words);
  return words.stops.has(lower(unit, v + 2)) ? readPhrase(unit.tokens, v + 3, words) : null;
}

/** "Der NDR, der den Vertrag hält, begründete …": the phrase at the head of the sentence, an insert between commas, then the verb. */
function afterInsert(unit: BasicUnit, { start, v }: Place, words: ArticleWords): Range | null {
  // "Le maire, Jean Roux, ⟨a⟩ affirmé": auxiliaries belong to the verb.
  const isAuxiliary = (i: number) => words.auxiliaries.has(lower(unit, i));
  for (let i = start; i < v; i++) if (!isAuxiliary(i)) return null;
  if (!isComma(unit, start - 1)) return null;
  let head = 0;
  while (words.auxiliaries.has(lower(unit, head))) head++;
  const phrase = readPhrase(unit.tokens, head, words);
  if (!phrase || !isComma(unit, phrase.last + 1) || phrase.last + 1 >= start - 1 || inQuote(unit, 0))
    return null;
  return phrase;
}

/** "Horas antes, Pedro Sanz, presidente del club, replicó": a full name inside the sentence, an insert between commas, then the verb. */
function beforeInsert(unit: BasicUnit, { start, v }: Place, words: ArticleWords): Range | null {
  if (start !== v || !isComma(unit, v - 1)) return null;
  let comma = v - 2;
  while (comma > 0 && v - comma < LONGEST_INSERT && !isMark(unit, comma)) comma--;
  if (!isComma(unit, comma) || inQuote(unit, comma)) return null;
  const phrase = readPhraseBefore(unit.tokens, comma, clauseStart(unit, comma), words);
  const isName =
    phrase && phrase.last > phrase.first && unit.tokens.slice(phrase.first, phrase.last + 1).every(isCapital);
  return isName ? phrase : null;
}

const LONGEST_INSERT = 16;

/** Before the verb from the head of its clause; after it where the verb opens the clause or an adverbial does. */
export function sourceOf(
  unit: BasicUnit,
  v: number,
  { start, words }: { start: number; words: ArticleWords },
): Range | null {
  const head = words.as.has(lower(unit, start)) || OPENS.has(lower(unit, start)) ? start + 1 : start;
  let opening = head;
  while (opening < v && (words.auxiliaries.has(lower(unit, opening)) || words.that.has(lower(unit, opening))))
    opening++;
  const left = opening < v ? readPhrase(unit.tokens, opening, words, v) : null;
  if (left && left.last < v && !isAdverb(unit, left, words) && reaches(unit, left, { v, words })) return left;
  let right = v + 1;
  while (words.auxiliaries.has(lower(unit, right))) right++;
  const after = readPhrase(unit.tokens, right, words);
  if (after && !inQuote(unit, after.first) && !isTimePhrase(unit, after, words))
    return withName(unit, withApposition(unit.tokens, after), words);
  const behind = behindAdverbials(unit, right, words);
  return behind && withApposition(unit.tokens, behind);
}

const AND: ReadonlySet<string> = new Set('und sowie et y e en'.split(' '));

/** "Und die Partei sagte", "Desde el Ayuntamiento señalan": no part of the source. */
const OPENS: ReadonlySet<string> = new Set('und aber doch et mais y pero desde e ma mas en maar'.split(' '));

const isTimePhrase = (unit: BasicUnit, { first, last }: Range, { nouns }: ArticleWords): boolean =>
  unit.tokens
    .slice(first, last + 1)
    .every(({ lower: word }) => nouns.times.has(word) || nouns.determiners.has(word));

/** Words between verb and speaker: "dijo ⟨este martes en rueda de prensa⟩ el ministro". */
const MOST_ADVERBIALS = 8;

/** The first phrase behind times and places: one with an article of its own, or a name after a word that is none. */
function behindAdverbials(unit: BasicUnit, from: number, words: ArticleWords): Range | null {
  for (let i = from; i < from + MOST_ADVERBIALS && i < unit.tokens.length; i++) {
    if (isMark(unit, i) || inQuote(unit, i) || words.that.has(lower(unit, i))) return null;
    const before = lower(unit, i - 1);
    const isJoined = (words.stops.has(before) && !words.nouns.times.has(before)) || words.links.has(before);
    if (i === from || isJoined) continue;
    const token = unit.tokens[i] as Token;
    const isName = isCapital(token) && !isCapital(unit.tokens[i - 1] as Token);
    if (!words.determiners.has(token.lower) && !isName) continue;
    const phrase = readPhrase(unit.tokens, i, words);
    if (phrase && !isTimePhrase(unit, phrase, words)) return phrase;
  }
  return null;
}

/** A name in marks right behind what it names: "die Partei „Die Wiese“". */
const LONGEST_NAME = 5;

function withName(unit: BasicUnit, phrase: Range, words: ArticleWords): Range {
  const quote = unit.quote[phrase.last + 1] ?? -1;
  if (quote < 0 || !isThing(unit.tokens[phrase.last], words.nouns)) return phrase;
  let last = phrase.last + 1;
  while (unit.quote[last + 1] === quote) last++;
  const isShort = last - phrase.last <= LONGEST_NAME + 2;
  return isShort && isCapital(unit.tokens[phrase.last + 2] as Token) ? { first: phrase.first, last } : phrase;
}

/** "Generell sagte Weber": a lone first word that is written small inside sentences, or nowhere else, names nobody. */
function isAdverb(unit: BasicUnit, { first, last }: Range, words: ArticleWords): boolean {
  const token = unit.tokens[first] as Token;
  const isAlone = first === last && (first === 0 || isMark(unit, first - 1));
  return (
    isAlone &&
    isCapital(token) &&
    !words.seen.has(token.text) &&
    !words.pronouns.has(token.lower) &&
    !words.determiners.has(token.lower) &&
    !isNoun(token, words.nouns)
  );
}

/** Between subject and verb stand auxiliaries, times and places only – no other noun phrase that the verb could belong to. */
function reaches(
  unit: BasicUnit,
  { last }: Range,
  { v, words }: { v: number; words: ArticleWords },
): boolean {
  if (v - last > 14) return false;
  let verb = v - 1;
  while (words.auxiliaries.has(lower(unit, verb))) verb--;
  // "Mora denunció los hechos y ⟨pidió⟩": joined verbs have one subject.
  const isJoined = AND.has(lower(unit, verb));
  for (let i = last + 1; i < v; i++)
    if (isMark(unit, i) || (!isJoined && words.verbs.has(lower(unit, i)))) return false;
  return true;
}
