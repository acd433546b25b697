// Article text → sentences. A sentence never crosses a block.
import type { LanguagePack, TextPack } from '../lang/pack.ts';
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { segmentSentences } from './segmenter.ts';
import { trimSpan } from './trim-span.ts';

/** A sentence and the index of the block it lies in. */
export type Sentence = Span & { block: number };

type SplitRules = {
  abbreviations: ReadonlySet<string>;
  numberAbbreviations: ReadonlySet<string>;
  starters: ReadonlySet<string>;
  /** Reporting verbs that may follow a quoted question: “Why?” Smith asked. */
  afterQuote: ReadonlySet<string>;
  ordinalFullStop: boolean;
};

/** Sentences in text order, trimmed of white space. Languages without a pack are split by the platform's segmenter. */
export function findSentences(text: string, blocks: readonly Block[], pack: LanguagePack | null): Sentence[] {
  const rules = pack?.text ? splitRulesOf(pack.text, pack.attribution) : null;
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    const ends = rules ? endsInBlock(text, block, rules) : segmentSentences(text, block);
    let from = block.start;
    for (const at of [...ends, block.end]) {
      const span = trimSpan(text, { start: from, end: at });
      if (span) sentences.push({ ...span, block: index });
      from = at;
    }
  });
  return sentences;
}

const rulesByPack = new WeakMap<TextPack, SplitRules>();

function splitRulesOf(text: TextPack, attribution: LanguagePack['attribution']): SplitRules {
  const known = rulesByPack.get(text);
  if (known) return known;
  const rules = {
    abbreviations: new Set(text.abbreviations),
    numberAbbreviations: new Set(text.numberAbbreviations),
    starters: new Set(text.sentenceStarters),
    afterQuote: new Set(attribution?.quoteVerbs ?? []),
    ordinalFullStop: text.ordinalFullStop,
  };
  rulesByPack.set(text, rules);
  return rules;
}

const SPACE = /\s/u;
const STOP = /[.!?…]+/g;
const CLOSER = /["'”’“»«)\]]/;
/** What may stand between two sentences and the first letter of the second. */
const OPENER = /["'“„‘«»([{—–\-•]/;
const UPPER_OR_DIGIT = /[\p{Lu}\p{Lt}\p{N}¿¡]/u;
const LETTER = /\p{L}/u;

/** Offsets at which a sentence of the block ends, without the end of the block itself. */
function endsInBlock(text: string, block: Span, rules: SplitRules): number[] {
  const ends: number[] = [];
  STOP.lastIndex = block.start;
  for (let stop = STOP.exec(text); stop && stop.index < block.end; stop = STOP.exec(text)) {
    let end = stop.index + stop[0].length;
    while (end < block.end && CLOSER.test(text[end] as string)) end++;
    // French sets a space before the closing mark: « C'est fini. »
    if (text[end + 1] === '»' && SPACE.test(text[end] as string) && end + 1 < block.end) end += 2;
    if (end < block.end && isBoundary({ text, block, stop: stop[0], at: stop.index, end, rules }))
      ends.push(end);
  }
  return ends;
}

type Candidate = { text: string; block: Span; stop: string; at: number; end: number; rules: SplitRules };

function isBoundary({ text, block, stop, at, end, rules }: Candidate): boolean {
  let next = end;
  while (next < block.end && SPACE.test(text[next] as string)) next++;
  const hasSpace = next > end;
  const gap = next;
  while (
    next < block.end &&
    next - gap < 4 &&
    (OPENER.test(text[next] as string) || SPACE.test(text[next] as string))
  )
    next++;
  const first = text[next];
  if (first === undefined || next >= block.end || !UPPER_OR_DIGIT.test(first)) return false;
  const word = wordAt(text, next, block.end);
  // "It was over.The judge": a space lost in the page; only a word that starts sentences proves it ("Booking.Com").
  if (!hasSpace) return stop === '.' && /[\p{Ll}”"]/u.test(text[at - 1] ?? '') && rules.starters.has(word);
  const closesQuote = end > at + stop.length;
  if (stop !== '.') return !(closesQuote && isQuotedThenCue(text, next, block.end, rules));
  if (closesQuote && isBareCue(text, next, block.end, rules)) return false;
  return !isAbbreviation({ text, block, at, next, first, word, rules });
}

/** “Why?” Judge Smith asked. – the sentence goes on after the quoted question. */
function isQuotedThenCue(text: string, from: number, until: number, rules: SplitRules): boolean {
  if (!rules.afterQuote.size || rules.starters.has(wordAt(text, from, until))) return false;
  const ahead =
    text
      .slice(from, Math.min(until, from + 60))
      .replace(/(?<=\p{Lu}\p{Ll}{0,3})\./gu, '')
      .split(/[,.;:!?"“”—(]/u, 1)[0] ?? '';
  const words = ahead.split(/\s+/u).slice(0, 5);
  return (
    words.slice(1).some((w) => rules.afterQuote.has(w)) || rules.afterQuote.has(words[0]?.toLowerCase() ?? '')
  );
}

/** “It is late.” Smith said. – a slip for a comma: a name and a verb of saying alone make no sentence. */
function isBareCue(text: string, from: number, until: number, rules: SplitRules): boolean {
  const ahead = text.slice(from, Math.min(until, from + 40)).split('.', 1)[0] ?? '';
  const words = ahead.split(/\s+/u);
  return words.length > 1 && words.length < 5 && rules.afterQuote.has(words.at(-1) as string);
}

function isAbbreviation(given: {
  text: string;
  block: Span;
  at: number;
  next: number;
  first: string;
  word: string;
  rules: SplitRules;
}): boolean {
  const { text, block, at, first, word, rules } = given;
  let start = at;
  while (start > block.start && at - start < 24 && /[\p{L}\p{N}.&’']/u.test(text[start - 1] as string))
    start--;
  const before = text.slice(start, at);
  if (!before) return false;
  const isDigit = /\p{N}/u.test(first);
  if (/^\d{1,2}$/.test(before)) {
    // "1. Open the lid" at the head of a line, and ordinals ("am 3. Mai").
    if (start === block.start) return true;
    return rules.ordinalFullStop && !rules.starters.has(word);
  }
  const lower = `${before.toLowerCase()}.`;
  if (rules.numberAbbreviations.has(lower)) return isDigit;
  const isInitial =
    before.length === 1 && LETTER.test(before) && before !== 'I' && before.toUpperCase() === before;
  const isDotted = /^(?:\p{L}\.)+\p{L}$/u.test(before);
  if (!isInitial && !isDotted && !rules.abbreviations.has(lower)) return false;
  return !rules.starters.has(word);
}

function wordAt(text: string, from: number, until: number): string {
  let end = from;
  while (end < until && end - from < 20 && LETTER.test(text[end] as string)) end++;
  return text.slice(from, end).toLowerCase();
}
