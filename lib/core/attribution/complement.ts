// A verb group → what follows it: which frame it stands in, where the content begins, what belongs to the cue.
import { clauseFollows, hasVerb, mainClauseFollows } from './clause-follows.ts';
import { groupOver, isDash, isMark, phraseOver, startsQuote, wordAt } from './grammar/at.ts';
import type { NounPhrase, Unit, VerbGroup, Word } from './grammar/word.ts';
import { endOfChain, endOfList, endOfObject, isJoined } from './object-reach.ts';

export type Complement = {
  /** "that", "clause", "wh", "to", "np", "ing", "quote", "colon", "end", "obj", "as", "call", "of", "for", "@about" … */
  frame: string;
  /** First word of the content; −1 when it stands before the cue. */
  from: number;
  /** Last word of the cue. */
  cueLast: number;
  /** The noun phrase right after the verb, if any: whom it was said to, or what was said. */
  object: NounPhrase | null;
};

/** Places and ways of speaking between a verb of saying and its content: "said in a statement that". */
const ADJUNCT_PREPS = new Set([
  'in',
  'on',
  'at',
  'during',
  'to',
  'through',
  'via',
  'by',
  'from',
  'with',
  'of',
  'before',
  'after',
  'about',
  'over',
  'following',
]);

/** Frames the verb may stand in here, the most telling first. */
export function findComplements(unit: Unit, group: VerbGroup): Complement[] {
  const after = skipAdverbs(unit, group.main + 1);
  const base = { cueLast: group.main, object: null };
  const direct = directComplement(unit, after);
  if (direct) {
    const found: Complement[] = [{ ...base, ...direct }];
    // "called that “a farce”".
    if (direct.frame === 'that' && startsQuote(unit, after + 1))
      found.push({ ...base, frame: 'call', from: after });
    return [...found, { ...base, frame: 'end', from: -1 }];
  }
  const word = wordAt(unit, after);
  if (!word || word.sentence !== unit.words[group.main]?.sentence)
    return [{ ...base, frame: 'end', from: -1 }];
  const phrase = phraseOver(unit, after);
  // Not in "at least six boats", which begins with a preposition too.
  if ((word.tag === 'prep' || word.tag === 'to') && phrase?.first !== after)
    return afterPreposition(unit, group, after);
  if (phrase?.first === after)
    return phrase.isTime ? afterTime(unit, group, phrase) : afterPhrase(unit, group, phrase);
  const verb = groupOver(unit, after);
  if (verb?.form === 'ing' && !verb.isFinite) return afterGerund(unit, group, verb, after);
  if (word.tag === 'mark') return afterMark(unit, group, after);
  // "said having him there is": any other word may still open a clause of its own.
  const isClause =
    word.tag === 'possessive' ||
    word.tag === 'noun' ||
    word.tag === 'adj' ||
    word.tag === 'det' ||
    verb?.isFinite;
  if (isClause) return [{ ...base, frame: verb?.isFinite ? 'gap' : 'clause', from: after }];
  if (word.tag !== 'sub') return [];
  const end: Complement = { ...base, frame: 'end', from: -1 };
  return mainClauseFollows(unit, after) ? [{ ...base, frame: 'clause', from: after }, end] : [end];
}

const skipAdverbs = (unit: Unit, from: number): number => {
  let i = from;
  while (wordAt(unit, i)?.tag === 'adv' || wordAt(unit, i)?.tag === 'not') i++;
  return i;
};

/** "said having him there is a gain" (the gerund is a subject) beside "suggested leaving". */
function afterGerund(unit: Unit, group: VerbGroup, verb: VerbGroup, from: number): Complement[] {
  const base = { cueLast: group.main, object: null, from };
  const later = unit.groups.find((g) => g.first > verb.main && g.isFinite);
  const isSubject =
    later !== undefined && !hasMark(unit, verb.main, later.first) && phraseOver(unit, verb.main + 1) !== null;
  const isLate =
    !isSubject && later !== undefined && unit.words[later.main]?.sentence === unit.words[from]?.sentence;
  return [
    ...(isSubject ? [{ ...base, frame: 'clause' }] : []),
    { ...base, frame: 'ing' },
    ...(isLate ? [{ ...base, frame: 'clause' }] : []),
  ];
}

const hasMark = (unit: Unit, first: number, last: number): boolean =>
  unit.words.slice(first, last).some(({ tag, quote }) => tag === 'mark' && quote < 0);

type Direct = { frame: string; from: number };

function directComplement(unit: Unit, i: number): Direct | null {
  const word = wordAt(unit, i);
  if (!word) return null;
  if (startsQuote(unit, i)) return { frame: 'quote', from: i };
  if (word.text === ':') return i + 1 < unit.words.length ? { frame: 'colon', from: i + 1 } : null;
  if (word.tag === 'that') return { frame: 'that', from: i };
  if (word.lower === 'that' && word.tag === 'wh') return { frame: 'that', from: i };
  if (word.tag === 'wh' || word.lower === 'if') return { frame: 'wh', from: i };
  const verb = groupOver(unit, i);
  if (verb?.isInfinitive && verb.first === i) return { frame: 'to', from: i };
  // "vowed to “end” the fee".
  if (word.tag === 'to' && startsQuote(unit, i + 1)) return { frame: 'to', from: i };
  return null;
}

/** After a comma or a dash the verb stands at the end of its clause, unless "that" or a quotation comes a little later. */
function afterMark(unit: Unit, group: VerbGroup, at: number): Complement[] {
  const base = { cueLast: group.main, object: null };
  const end: Complement = { ...base, frame: 'end', from: -1 };
  if (isMark(unit, at, ',') && startsQuote(unit, at + 1)) return [{ ...base, frame: 'quote', from: at + 1 }];
  if (!isMark(unit, at, ',') && !isDash(unit, at)) return [end];
  for (let i = at + 1; i < Math.min(unit.words.length, at + 14); i++) {
    const word = unit.words[i] as Word;
    if (word.sentence !== unit.words[at]?.sentence) break;
    if ((isMark(unit, i, ',') || isDash(unit, i)) && wordAt(unit, i + 1)) {
      if (wordAt(unit, i + 1)?.tag === 'that') return [{ ...base, frame: 'that', from: i + 1 }];
      if (startsQuote(unit, i + 1) && !hasVerb(unit, at + 1, i))
        return [end, { ...base, frame: 'quote', from: i + 1 }];
    }
  }
  return [end];
}

function afterTime(unit: Unit, group: VerbGroup, phrase: NounPhrase): Complement[] {
  // "said last year was better", "said each day of rest counts".
  const next = wordAt(unit, phrase.last + 1);
  const isSubject = next?.lower === 'of' || groupOver(unit, phrase.last + 1)?.isFinite === true;
  if (isSubject && clauseFollows(unit, phrase)) return afterPhrase(unit, group, phrase);
  return (
    beyond(unit, group, phrase.last + 1, group.main) ?? [
      { frame: 'end', from: -1, cueLast: group.main, object: null },
    ]
  );
}

/** What stands after a time or a place of speaking: "said Monday that", "wrote on his blog: “…”", "told in May he would". */
function beyond(unit: Unit, group: VerbGroup, at: number, cueLast: number): Complement[] | null {
  const i = skipAdverbs(unit, at);
  const base = { cueLast, object: null };
  const direct = directComplement(unit, i);
  if (direct && direct.frame !== 'to') return [{ ...base, ...direct }];
  if (isMark(unit, i, ',') && startsQuote(unit, i + 1)) return [{ ...base, frame: 'quote', from: i + 1 }];
  if (isMark(unit, i, ',')) {
    const later = afterMark(unit, group, i).find(({ from }) => from > 0);
    if (later) return [{ ...later, cueLast }];
  }
  const phrase = phraseOver(unit, i);
  if (phrase?.first === i && phrase.isTime) return beyond(unit, group, phrase.last + 1, cueLast);
  if (phrase?.first === i && clauseFollows(unit, phrase)) return [{ ...base, frame: 'clause', from: i }];
  // "in a statement released by the firm that", "in an interview taped before the vote that".
  const participle = groupOver(unit, i);
  const hanging =
    participle?.form === 'ed' && participle.first === participle.main ? wordAt(unit, i + 1) : undefined;
  const hung = hanging?.tag === 'prep' || hanging?.tag === 'sub' ? phraseOver(unit, i + 2) : null;
  if (hung?.first === i + 2 && at > group.main + 1) {
    const later = beyond(unit, group, hung.last + 1, cueLast);
    if (later) return later;
  }
  const prep = wordAt(unit, i);
  if (prep?.tag === 'prep') {
    const next = phraseOver(unit, i + 1);
    const isAdjunct = ADJUNCT_PREPS.has(prep.lower) || (prep.lower === 'for' && next?.isTime);
    if (isAdjunct && next?.first === i + 1) return beyond(unit, group, next.last + 1, cueLast);
  }
  return null;
}

function afterPreposition(unit: Unit, group: VerbGroup, at: number): Complement[] {
  const word = unit.words[at] as Word;
  const object = phraseOver(unit, at + 1);
  const found: Complement[] = object?.isTime
    ? []
    : [{ frame: `@${word.lower}`, from: at + 1, cueLast: at, object }];
  const isAdjunct = ADJUNCT_PREPS.has(word.lower) || (word.lower === 'for' && object?.isTime);
  if (isAdjunct && object?.first === at + 1) {
    const later = beyond(unit, group, endOfChain(unit, object) + 1, group.main);
    if (later) return [...later, ...found];
  }
  // "says despite being late she will": the clause begins with an adverbial.
  if (/^(?:despite|under|given|without|unlike|with)$/.test(word.lower) && mainClauseFollows(unit, at)) {
    found.push({ frame: 'clause', from: at, cueLast: group.main, object: null });
  }
  found.push({ frame: 'end', from: -1, cueLast: group.main, object: null });
  return found;
}

/** A noun phrase after the verb: the subject of a clause without "that", a person told, or the thing itself. */
function afterPhrase(unit: Unit, group: VerbGroup, phrase: NounPhrase): Complement[] {
  const at = phrase.first;
  const base = { cueLast: group.main, object: phrase };
  const found: Complement[] = [];
  const after = objectComplement(unit, group, phrase);
  if (after) found.push({ ...base, ...after });
  if (clauseFollows(unit, phrase)) found.push({ ...base, frame: 'clause', from: at });
  found.push(...nounFrames(unit, phrase), { ...base, frame: 'np', from: at });
  found.push({ ...base, frame: 'end', from: -1 });
  return found;
}

/** "told her that …", "asked Marsh whether …", "urged them to …", "told reporters: “…”", "told me he had". */
function objectComplement(unit: Unit, group: VerbGroup, phrase: NounPhrase): Direct | null {
  for (const end of new Set([phrase.last, endOfChain(unit, phrase), endOfList(unit, phrase)])) {
    const later = beyond(unit, group, end + 1, group.main)?.[0];
    const isRelative =
      later?.frame === 'wh' &&
      group.lemma !== 'ask' &&
      /^(?:who|which|whose|whom)$/.test(wordAt(unit, later.from)?.lower ?? '');
    if (later && !isRelative) return { frame: 'obj', from: later.from };
    const at = wordAt(unit, end + 1)?.tag === 'not' ? end + 2 : end + 1;
    const to = end === phrase.last || isJoined(unit, phrase.last, end) ? groupOver(unit, at) : null;
    if (to?.isInfinitive && to.first === at)
      return { frame: 'obj', from: WISHING.has(group.lemma) ? phrase.first : end + 1 };
  }
  const i = phrase.last + 1;
  if (isMark(unit, i, ',') || wordAt(unit, i)?.tag === 'prep') {
    const end = isMark(unit, i, ',') ? i : endOfChain(unit, phrase) + 1;
    const mark = isMark(unit, end, ',');
    if (mark && startsQuote(unit, end + 1)) return { frame: 'obj', from: end + 1 };
    if (mark && wordAt(unit, end + 1)?.tag === 'that') return { frame: 'obj', from: end + 1 };
  }
  return null;
}

/** "expect the bank to raise its rate": the object is part of what is expected, not the one told. */
const WISHING = new Set(['expect', 'want', 'prefer', 'like', 'need']);

function nounFrames(unit: Unit, phrase: NounPhrase): Complement[] {
  const found: Complement[] = [];
  const last = endOfObject(unit, phrase);
  for (let i = phrase.last + 1; i <= last + 2; i++) {
    const word = wordAt(unit, i);
    if (word?.tag !== 'prep' && word?.tag !== 'sub') continue;
    if (!/^(?:as|of|for|on)$/.test(word.lower)) continue;
    found.push({ frame: word.lower, from: phrase.first, cueLast: phrase.first - 1, object: phrase });
  }
  const next = wordAt(unit, phrase.last + 1);
  const second = phraseOver(unit, phrase.last + 1);
  if (
    (second && second.first === phrase.last + 1) ||
    next?.tag === 'adj' ||
    quoteAhead(unit, phrase.last) >= 0
  ) {
    found.push({ frame: 'call', from: phrase.first, cueLast: phrase.first - 1, object: phrase });
  }
  return found;
}

/** "called the firm’s plans to build in Pell, its home, “a disgrace”": the quotation that the clause leads up to, or −1. */
export function quoteAhead(unit: Unit, from: number): number {
  for (let i = from + 1; i < Math.min(unit.words.length, from + 24); i++) {
    const word = unit.words[i] as Word;
    if (startsQuote(unit, i)) return i;
    if (word.tag === 'mark' ? /^[.;:—–]$|^--+$/.test(word.text) : word.tag === 'conj' || word.tag === 'sub')
      return -1;
    const group = groupOver(unit, i);
    if (group?.first === i && !group.isInfinitive) return -1;
  }
  return -1;
}
