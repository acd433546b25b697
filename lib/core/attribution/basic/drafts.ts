// One sentence in a language without grammar rules → who says what in it.

import type { Token } from '../../text/tokens.ts';
import type { Range } from '../draft.ts';
import type { BasicFound, BasicUnit } from './find-basic.ts';
import { findSource, sourceOf } from './find-source.ts';
import { isCapital } from './names.ts';
import { type ArticleWords, readPhrase, readPhraseBefore, withApposition } from './noun-phrase.ts';
import { clauseStart, endOf, inQuote, isComma, isMark, lower, trim } from './places.ts';

export type BasicDraft = {
  rule: string;
  cue: Range[];
  source: Range | null;
  content: Range[];
  lemma: string;
  /** The attribution whose speaker goes on here. */
  sourceOf: BasicFound | null;
};

export function findBasicDrafts(unit: BasicUnit, words: ArticleWords): BasicDraft[] {
  const drafts: BasicDraft[] = [];
  for (let i = 0; i < unit.tokens.length; i++) {
    if ((unit.quote[i] ?? -1) >= 0) {
      const inner = incise(unit, i, words);
      if (inner) drafts.push(inner);
      continue;
    }
    if (drafts.some(({ content }) => content.some(({ first, last }) => first <= i && i <= last))) continue;
    const found = prepositional(unit, i, words) ?? verbal(unit, i, words) ?? trailing(unit, i, words);
    if (found) drafts.push(found);
  }
  return drafts;
}

/** "Laut Polizei …", "selon le ministre", "Angaben der Behörde zufolge". */
function prepositional(unit: BasicUnit, i: number, words: ArticleWords): BasicDraft | null {
  const cue = words.before.find((phrase) => cueEnd(unit, i, { phrase, words }) >= 0);
  const isNach = lower(unit, i) === words.accountCue;
  const isAccount = isNach && [1, 2, 3, 4].some((k) => words.accounts.has(lower(unit, i + k)));
  if (words.after.has(lower(unit, i)) || (isNach && words.accounts.has(lower(unit, i - 1)))) {
    const source = readPhraseBefore(unit.tokens, i, clauseStart(unit, i), words);
    return source && around(unit, { first: source.first, last: i }, { source, cue: { first: i, last: i } });
  }
  if ((!cue && !isAccount) || cue?.[0] === 'so') return null;
  const last = cue ? cueEnd(unit, i, { phrase: cue, words }) : i;
  const bare = readPhrase(unit.tokens, last + 1, words) ?? afterVerb(unit, last + 1, words);
  const source = bare && withApposition(unit.tokens, bare);
  return source && around(unit, { first: i, last: source.last }, { source, cue: { first: i, last } });
}

/** Index of the cue's last word, or −1; a day may stand inside: "a-t-on appris ⟨mardi⟩ auprès de". */
function cueEnd(
  unit: BasicUnit,
  from: number,
  { phrase, words }: { phrase: readonly string[]; words: ArticleWords },
): number {
  let at = from - 1;
  for (const word of phrase) {
    at++;
    if (at > from && lower(unit, at) !== word && words.nouns.times.has(lower(unit, at))) at++;
    if (lower(unit, at) !== word) return -1;
  }
  return at;
}

/** "según ⟨informó⟩ la policía", "selon ce qu'a ⟨indiqué⟩ le parquet" */
function afterVerb(unit: BasicUnit, from: number, words: ArticleWords): Range | null {
  let v = from;
  while (words.auxiliaries.has(lower(unit, v))) v++;
  return words.verbs.has(lower(unit, v)) ? readPhrase(unit.tokens, v + 1, words) : null;
}

/** The rest of the sentence on both sides of the insert. */
function around(
  unit: BasicUnit,
  insert: Range,
  { source, cue }: { source: Range; cue: Range },
): BasicDraft | null {
  const left = trim(unit, { first: 0, last: insert.first - 1 });
  const right = trim(unit, { first: insert.last + 1, last: endOf(unit) });
  const content = [left, right].filter((range) => range !== null);
  if (!content.length) return null;
  return {
    rule: 'prepositional',
    cue: [cue],
    source,
    content,
    lemma: lower(unit, cue.first),
    sourceOf: null,
  };
}

/** The verb of "según ⟨informó⟩ la policía" has been read with its cue. */
function isBehindCue(unit: BasicUnit, v: number, words: ArticleWords): boolean {
  if (words.capitalNouns) return false;
  let at = v - 1;
  while (words.auxiliaries.has(lower(unit, at))) at--;
  return words.before.some((phrase) => phrase.length === 1 && phrase[0] === lower(unit, at));
}

/** A verb of saying with a quotation, a "that" clause, or words set off by a comma. */
function verbal(unit: BasicUnit, v: number, words: ArticleWords): BasicDraft | null {
  const verb = unit.tokens[v] as Token;
  const start = clauseStart(unit, v);
  if (isBehindCue(unit, v, words)) return null;
  const isSaying = words.verbs.has(verb.lower) || isTag(unit, { start, v }, words);
  if (!(isSaying || words.thatVerbs.has(verb.lower)) || (isCapital(verb) && v > 0)) return null;
  const isInserted = start > 0 && (isComma(unit, start - 1) || inQuote(unit, start - 1));
  const isAs = words.as.has(lower(unit, start));
  const source = findSource(unit, { start, v }, words);
  const base = { cue: cueOf(unit, v, words), source, lemma: verb.lower, sourceOf: null };
  const that = thatClause(unit, v, words);
  if (that) return { ...base, rule: 'verb-that', content: [that] };
  if (!isSaying) return null;
  if (isAs) return asClause(unit, { start, v }, base);
  const isWeak = words.thatVerbs.has(verb.lower);
  const reported = source && !isWeak ? reportedClause(unit, v, words) : null;
  if (reported && !inQuote(unit, reported.first))
    return { ...base, rule: 'verb-clause', content: [reported] };
  const quotes = quotesAround(unit, start, v);
  if (quotes.length) return source || isInserted ? { ...base, rule: 'verb-quote', content: quotes } : null;
  if (isWeak || !isInserted || !source || !closes(unit, v, source)) return null;
  const left = trim(unit, { first: 0, last: start - 1 });
  if (left && left.first <= source.first && source.first <= left.last) return null;
  return left && left.last - left.first > 2 ? { ...base, rule: 'verb-parenthetical', content: [left] } : null;
}

/** "…», bromeó Ana": right after a quotation any past is a verb of saying. */
function isTag(unit: BasicUnit, { start, v }: { start: number; v: number }, words: ArticleWords): boolean {
  const { lower: verb, kind, text } = unit.tokens[v] as Token;
  if (v !== start || kind !== 'word' || text !== verb || verb.length < 4) return false;
  const isAfterQuote = inQuote(unit, v - 1) || (isComma(unit, v - 1) && inQuote(unit, v - 2));
  const isOther = words.stops.has(verb) || words.auxiliaries.has(verb) || words.determiners.has(verb);
  return isAfterQuote && !isOther && words.pastEndings.some((ending) => verb.endsWith(ending));
}

/** « Non, a déclaré la maire, c'est fini. »: French sets speaker and verb inside the marks. */
function incise(unit: BasicUnit, v: number, words: ArticleWords): BasicDraft | null {
  const quote = unit.quote[v];
  const verb = unit.tokens[v] as Token;
  if (words.capitalNouns || !words.verbs.has(verb.lower)) return null;
  let start = v;
  while (words.auxiliaries.has(lower(unit, start - 1)) || words.pronouns.has(lower(unit, start - 1))) start--;
  if (!/^[,?!]$/.test(unit.tokens[start - 1]?.text ?? '')) return null;
  const isPronoun = words.pronouns.has(lower(unit, v - 1));
  const after = readPhrase(unit.tokens, v + 1, words);
  const source = isPronoun ? { first: v - 1, last: v - 1 } : after && withApposition(unit.tokens, after);
  const end = Math.max(v, source?.last ?? v) + 1;
  if (!source || !isMark(unit, end)) return null;
  let first = v;
  while (unit.quote[first - 1] === quote) first--;
  let last = v;
  while (unit.quote[last + 1] === quote) last++;
  const content = [trim(unit, { first, last: start - 2 }), trim(unit, { first: end + 1, last })].filter(
    (range) => range !== null,
  );
  if (!content.length) return null;
  return {
    rule: 'verb-quote',
    cue: [{ first: start, last: v }],
    source,
    content,
    lemma: verb.lower,
    sourceOf: null,
  };
}

/** The verb, with the auxiliary before it ("a déclaré", "hat … bestätigt"). */
function cueOf(unit: BasicUnit, v: number, words: ArticleWords): Range[] {
  return words.auxiliaries.has(lower(unit, v - 1)) ? [{ first: v - 1, last: v }] : [{ first: v, last: v }];
}

/** From "that" to the end of the sentence, when it follows the verb's clause. */
function thatClause(unit: BasicUnit, v: number, words: ArticleWords): Range | null {
  const stop = Math.min(unit.tokens.length, v + 26);
  let marks = 0;
  for (let i = v + 1; i < stop; i++) {
    if (inQuote(unit, i) || isJoinedVerb(unit, i, words)) return null;
    if (words.that.has(lower(unit, i)) && (i === v + 1 || isComma(unit, i - 1) || !words.capitalNouns)) {
      return trim(unit, { first: i, last: endOf(unit) });
    }
    if (isMark(unit, i) && ++marks > 1) return null;
  }
  return null;
}

/** "Mora denunció los hechos ⟨y pidió⟩ que …": what follows is the second verb's. */
const isJoinedVerb = (unit: BasicUnit, i: number, words: ArticleWords): boolean =>
  words.verbs.has(lower(unit, i)) &&
  !isCapital(unit.tokens[i] as Token) &&
  /^(?:y|e|et|und|en)$/.test(lower(unit, words.auxiliaries.has(lower(unit, i - 1)) ? i - 2 : i - 1));

/** "Wie die Polizei mitteilte, …": the main clause after the comma; or the one before. */
function asClause(
  unit: BasicUnit,
  { start, v }: { start: number; v: number },
  base: Omit<BasicDraft, 'rule' | 'content'>,
): BasicDraft | null {
  let comma = v;
  while (comma < unit.tokens.length && !isComma(unit, comma)) comma++;
  const right = trim(unit, { first: comma + 1, last: endOf(unit) });
  const left = trim(unit, { first: 0, last: start - 1 });
  const content = right && right.last > right.first ? right : left;
  return content ? { ...base, rule: 'verb-as', content: [content] } : null;
}

/** Quotations of the unit that stand beside the clause of the verb: right before it, or after a colon or comma. */
function quotesAround(unit: BasicUnit, start: number, v: number): Range[] {
  const ranges: Range[] = [];
  for (let i = 0; i < unit.tokens.length; i++) {
    const quote = unit.quote[i] ?? -1;
    if (quote < 0) continue;
    let last = i;
    while (unit.quote[last + 1] === quote) last++;
    const isLong = last - i > 4;
    const isAnnounced = i > v && (i === v + 1 || unit.tokens[i - 1]?.text === ':' || isComma(unit, i - 1));
    const isBefore = last < start && start - last <= 2 && v - start <= 2;
    if (isLong || isAnnounced || isBefore) ranges.push({ first: i, last });
    i = last;
  }
  return ranges;
}

/** "…, er habe nichts gewusst": a clause in the subjunctive after the comma. */
function reportedClause(unit: BasicUnit, v: number, words: ArticleWords): Range | null {
  let comma = v + 1;
  while (comma < unit.tokens.length && !isComma(unit, comma)) comma++;
  const rest = { first: comma + 1, last: endOf(unit) };
  // "Pell sagte, die Lage bessere sich": right after the verb no relative clause can begin.
  if (comma === v + 1 && rest.last - rest.first > 2 && !words.stops.has(lower(unit, rest.first)))
    return trim(unit, rest);
  if (comma === v + 1 && words.pronouns.has(lower(unit, rest.first))) return trim(unit, rest);
  for (let i = rest.first; i <= rest.last; i++) {
    if (words.subjunctive.has(lower(unit, i)) && !inQuote(unit, i)) return trim(unit, rest);
  }
  return null;
}

/** After speaker and verb the sentence ends or goes on with a mark or a few words of place and time. */
const closes = (unit: BasicUnit, v: number, source: Range): boolean =>
  endOf(unit) - Math.max(v, source.last) < 14;

/** "…, so der Sprecher.", "…, heißt es in dem Bericht." */
function trailing(unit: BasicUnit, i: number, words: ArticleWords): BasicDraft | null {
  const cue = words.trailing.find((phrase) => phrase.every((word, k) => lower(unit, i + k) === word));
  const isSetOff = i > 0 && (isComma(unit, i - 1) || inQuote(unit, i - 1));
  if (!cue || !isSetOff) return null;
  const last = i + cue.length - 1;
  let from = last + 1;
  if (words.links.has(lower(unit, from)) && !words.determiners.has(lower(unit, from))) from++;
  const source = readPhrase(unit.tokens, from, words);
  const left = trim(unit, { first: 0, last: i - 1 });
  if (!source || !left || source.last < endOf(unit) - 6) return null;
  return {
    rule: 'verb-parenthetical',
    cue: [{ first: i, last }],
    source,
    content: [left],
    lemma: cue.join(' '),
    sourceOf: null,
  };
}

/** The one who speaks in a sentence that gives no words of his. */
export function findSpeaker(unit: BasicUnit, words: ArticleWords): BasicDraft | null {
  for (let v = 0; v < unit.tokens.length; v++) {
    const verb = unit.tokens[v] as Token;
    const isSaying = words.verbs.has(verb.lower) || words.thatVerbs.has(verb.lower);
    if (inQuote(unit, v) || !isSaying || (isCapital(verb) && v > 0)) continue;
    const source = sourceOf(unit, v, { start: clauseStart(unit, v), words });
    if (source) return { rule: 'speaker', cue: [], source, content: [], lemma: verb.lower, sourceOf: null };
  }
  return null;
}
