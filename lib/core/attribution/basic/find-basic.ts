// Article text in a language with words but no grammar of ours → attributions by quotations, "that" clauses and prepositions.
import type { LanguagePack } from '../../lang/pack.ts';
import type { Attribution, Speaker } from '../../model/attribution.ts';
import type { Piece, Span } from '../../model/span.ts';
import type { Quotation } from '../../text/quotes.ts';
import type { Sentence } from '../../text/sentences.ts';
import { findTokens, type Token, type TokenRules } from '../../text/tokens.ts';
import { confidenceOf } from '../confidence.ts';
import type { Range } from '../draft.ts';
import { type BasicDraft, findBasicDrafts, findSpeaker } from './drafts.ts';
import { isCapital } from './names.ts';
import { type ArticleWords, basicWords } from './noun-phrase.ts';
import { timeWords, toNouns } from './nouns.ts';
import { linkBasicSpeakers } from './speakers.ts';

/** A sentence, or several inside one quotation, with its words. `quote`: index of the quotation a word stands in, or −1. */
export type BasicUnit = { tokens: Token[]; quote: number[]; sentence: Span; block: number };

export type BasicFound = { unit: BasicUnit; draft: BasicDraft };

type BasicInput = {
  text: string;
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
  pack: LanguagePack;
};

export function findBasicAttributions({ text, sentences, quotations, pack }: BasicInput): {
  attributions: Attribution[];
  speakers: Speaker[];
} {
  const { attribution } = pack;
  if (!attribution?.basic) return { attributions: [], speakers: [] };
  const nouns = toNouns(attribution.basic, pack.time ? timeWords(pack.time.words) : new Set());
  const rules = {
    abbreviations: new Set(pack.text?.abbreviations),
    numberAbbreviations: new Set(pack.text?.numberAbbreviations),
    elision: pack.id === 'fr' || pack.id === 'it',
  };
  const units = toBasicUnits({ text, sentences, quotations, rules });
  const found = collect(units, {
    ...basicWords(attribution.basic, attribution.quoteVerbs, nouns),
    seen: capitalsInside(units),
  });
  const { speakers, speakerOf } = linkBasicSpeakers(found, units, attribution.basic, nouns);
  const attributions = found.map((one, i) => toAttribution(one, speakerOf[i] ?? null, quotations));
  return { attributions, speakers };
}

/** Words written with a capital letter elsewhere than at the head of a sentence: names, and German nouns. */
function capitalsInside(units: readonly BasicUnit[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { tokens } of units)
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (tokens[i - 1]?.kind !== 'punctuation' && isCapital(token)) seen.add(token.text);
    }
  return seen;
}

/** A sentence of reported speech without a cue keeps the speaker of the sentence before. */
function collect(units: readonly BasicUnit[], words: ArticleWords): BasicFound[] {
  const found: BasicFound[] = [];
  let before: BasicFound | null = null;
  for (const unit of units) {
    const drafts = findBasicDrafts(unit, words);
    for (const draft of drafts) found.push({ unit, draft });
    const follow: BasicFound | null =
      !drafts.length && before && unit.block - before.unit.block <= 1 ? followOn(unit, before, words) : null;
    if (follow) found.push(follow);
    else before = drafts.length ? (found.at(-1) ?? null) : speaking(unit, words);
  }
  return found;
}

/** "Pell warnte vor Eile." says nothing in words, but the sentences after it may. */
function speaking(unit: BasicUnit, words: ArticleWords): BasicFound | null {
  const draft = findSpeaker(unit, words);
  return draft && { unit, draft };
}

/** “…” alone, or “Dies sei eine interne Angelegenheit.” */
function followOn(unit: BasicUnit, before: BasicFound, words: ArticleWords): BasicFound | null {
  const quoted = unit.quote.filter((quote) => quote >= 0).length;
  const isQuoted = quoted > unit.tokens.length * 0.8;
  const isReported = unit.tokens.some(
    ({ lower, text }, i) =>
      (unit.quote[i] ?? -1) < 0 && words.plainSubjunctive.has(lower) && !/^\p{Lu}/u.test(text),
  );
  if (!isQuoted && !isReported) return null;
  const last = lastWord(unit);
  if (last < 0) return null;
  const draft: BasicDraft = {
    rule: isQuoted ? 'quote-follows' : 'subjunctive',
    cue: [],
    source: null,
    content: [{ first: 0, last }],
    lemma: '',
    sourceOf: before,
  };
  return { unit, draft };
}

const lastWord = ({ tokens, quote }: BasicUnit): number => {
  let last = tokens.length - 1;
  while (last >= 0 && tokens[last]?.kind === 'punctuation' && (quote[last] ?? -1) < 0) last--;
  return last;
};

function toBasicUnits({
  text,
  sentences,
  quotations,
  rules,
}: Omit<BasicInput, 'pack'> & { rules: TokenRules }): BasicUnit[] {
  const units: BasicUnit[] = [];
  let q = 0;
  for (const sentence of sentences) {
    const tokens = findTokens(text, sentence, rules);
    const quote = tokens.map(({ start }) => {
      while (quotations[q] && (quotations[q] as Quotation).outer.end <= start) q++;
      const quotation = quotations[q];
      return quotation && quotation.outer.start <= start ? q : -1;
    });
    const last = units.at(-1);
    const goesOn = last?.block === sentence.block && last.quote.at(-1) === quote[0] && (quote[0] ?? -1) >= 0;
    if (last && goesOn && last.tokens.length < 1_500) {
      for (const token of tokens) last.tokens.push(token);
      for (const index of quote) last.quote.push(index);
    } else units.push({ tokens, quote, sentence, block: sentence.block });
  }
  return units;
}

function toAttribution(
  { unit, draft }: BasicFound,
  speaker: number | null,
  quotations: readonly Quotation[],
): Attribution {
  const source = draft.source ? { unit, range: draft.source } : sourceBefore(draft);
  const content = draft.content.map((range) => toPiece(unit, range));
  return {
    source: source ? [toPiece(source.unit, source.range)] : [],
    cue: draft.cue.map((range) => toPiece(unit, range)),
    content,
    kind: kindOf(content, quotations),
    speaker,
    via: [],
    cueLemma: draft.lemma || null,
    rule: draft.rule,
    confidence: confidenceOf(draft.rule),
  };
}

function sourceBefore(draft: BasicDraft): { unit: BasicUnit; range: Range } | null {
  for (let at = draft.sourceOf; at; at = at.draft.sourceOf) {
    if (at.draft.source) return { unit: at.unit, range: at.draft.source };
  }
  return null;
}

const toPiece = ({ tokens }: BasicUnit, { first, last }: Range): Piece => [
  (tokens[first] as Token).start,
  (tokens[last] as Token).end,
];

/** By the share of characters inside quotation marks. */
function kindOf(content: readonly Piece[], quotations: readonly Quotation[]): Attribution['kind'] {
  let all = 0;
  let quoted = 0;
  for (const [start, end] of content) {
    all += end - start;
    let low = 0;
    let high = quotations.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((quotations[middle] as Quotation).outer.end <= start) low = middle + 1;
      else high = middle;
    }
    for (let q = low; q < quotations.length && (quotations[q] as Quotation).outer.start < end; q++) {
      const { outer } = quotations[q] as Quotation;
      quoted += Math.min(end, outer.end) - Math.max(start, outer.start);
    }
  }
  const share = all ? quoted / all : 0;
  return share > 0.8 ? 'direct' : share > 0.05 ? 'mixed' : 'indirect';
}
