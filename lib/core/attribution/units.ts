// Blocks, sentences and quotations → units: the stretches that are read at once, with their words, phrases and verb groups.
import type { LanguagePack } from '../lang/pack.ts';
import type { Block } from '../model/article.ts';
import type { Quotation } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import { datelineEnd } from './dateline.ts';
import { findNounPhrases, findVerbGroups } from './grammar/phrases.ts';
import { type Spellings, tagWords } from './grammar/tag.ts';
import type { Unit, Word } from './grammar/word.ts';
import { withoutTitleMarks } from './title-quotes.ts';

export type UnitInput = {
  text: string;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
  pack: LanguagePack;
};

/** A sentence of more words than this is no prose (a table, a list of names): it is left alone, so time stays linear. */
const LONGEST_UNIT = 1_500;
/** Captions and notes credit pictures and people of the desk; they are no body text. */
const SKIPPED = new Set<Block['kind']>(['credit', 'note']);

/** Units in text order. A unit never crosses a block; sentences inside one quotation are one unit. */
export function findUnits(input: UnitInput): Unit[] {
  const { text, blocks, sentences, quotations, pack } = input;
  const rules = {
    abbreviations: new Set(pack.text?.abbreviations),
    numberAbbreviations: new Set(pack.text?.numberAbbreviations),
    clitics: true,
  };
  const byBlock = blocks.map((block) =>
    SKIPPED.has(block.kind)
      ? []
      : findTokens(text, { start: datelineEnd(text, block), end: block.end }, rules),
  );
  const spellings = readSpellings(byBlock, sentences);
  let sentenceAt = 0;
  let quoteAt = 0;
  return byBlock.flatMap((tokens, block) => {
    while (sentences[sentenceAt] && (sentences[sentenceAt] as Sentence).block < block) sentenceAt++;
    while (quotations[quoteAt] && (quotations[quoteAt] as Quotation).block < block) quoteAt++;
    if (!tokens.length) return [];
    const words = tagBlock(withoutTitleMarks(tokens, { quotations, from: quoteAt }), {
      sentences,
      sentenceAt,
      quotations,
      quoteAt,
      spellings,
    });
    return cutUnits(words, quotations).map((part) => toUnit(part, block));
  });
}

type Cursor = {
  sentences: readonly Sentence[];
  sentenceAt: number;
  quotations: readonly Quotation[];
  quoteAt: number;
  spellings: Spellings;
};

function tagBlock(tokens: readonly Token[], cursor: Cursor): Word[] {
  const { sentences, quotations, spellings } = cursor;
  let { sentenceAt, quoteAt } = cursor;
  const sentenceOf = tokens.map(({ start }) => {
    while (sentences[sentenceAt + 1] && (sentences[sentenceAt + 1] as Sentence).start <= start) sentenceAt++;
    return sentenceAt;
  });
  let title: Quotation | null = null;
  const quoteOf = tokens.map(({ start, kind }) => {
    while (quotations[quoteAt] && (quotations[quoteAt] as Quotation).outer.end <= start) quoteAt++;
    const quotation = quotations[quoteAt];
    if (!quotation || quotation.outer.start > start) return -1;
    // A title has lost its marks: its first word begins where the opening one stood.
    if (quotation.outer.start === start && kind !== 'punctuation' && !quotation.continued) title = quotation;
    return quotation === title ? -1 : quoteAt;
  });
  const indexOf = new Map(tokens.map((token, i) => [token, i]));
  return tagWords(tokens, {
    spellings,
    isTitleCase: isTitleCase(tokens),
    startsSentence: (i) => startsSentence(tokens, sentenceOf, i),
    quoteOf: (token) => quoteOf[indexOf.get(token) as number] as number,
    sentenceOf: (token) => sentenceOf[indexOf.get(token) as number] as number,
  });
}

/** First word of a sentence or of a quotation: its capital letter tells nothing. */
function startsSentence(tokens: readonly Token[], sentenceOf: readonly number[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 8); k--) {
    if (sentenceOf[k] !== sentenceOf[i]) return true;
    const token = tokens[k] as Token;
    if (token.kind !== 'punctuation') return false;
    if (/^(?:["“„«‘:]|''|``)$/.test(token.text)) return true;
  }
  return true;
}

const isCapital = ({ text, kind }: Token) => kind === 'word' && /^\p{Lu}/u.test(text);

/** Headlines In This Style tell nothing about names. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return words.length > 3 && words.length < 40 && words.filter(isCapital).length > words.length * 0.8;
}

function readSpellings(byBlock: readonly (readonly Token[])[], sentences: readonly Sentence[]): Spellings {
  const starts = new Set(sentences.map(({ start }) => start));
  const capitalised = new Set<string>();
  const lower = new Set<string>();
  for (const tokens of byBlock) {
    if (isTitleCase(tokens)) continue;
    tokens.forEach((token, i) => {
      if (token.kind !== 'word') return;
      if (!isCapital(token)) lower.add(token.lower);
      else if (!starts.has(token.start) && tokens[i - 1]?.kind === 'word') capitalised.add(token.lower);
    });
  }
  return { capitalised, lower };
}

function cutUnits(words: readonly Word[], quotations: readonly Quotation[]): Word[][] {
  const units: Word[][] = [];
  let open: Word[] = [];
  for (const word of words) {
    const last = open.at(-1);
    const isNew = last && word.sentence !== last.sentence;
    const inside = last && last.quote >= 0 && last.quote === word.quote;
    if (isNew && !inside && !closesQuote(word, last, quotations)) {
      units.push(open);
      open = [];
    }
    open.push(word);
  }
  if (open.length) units.push(open);
  return units.filter((unit) => unit.length <= LONGEST_UNIT);
}

/** A closing mark left over after the full stop still belongs to the sentence before. */
const closesQuote = (word: Word, last: Word, quotations: readonly Quotation[]): boolean =>
  word.tag === 'mark' &&
  word.quote >= 0 &&
  word.quote === last.quote &&
  quotations[word.quote]?.outer.end === word.end;

function toUnit(words: readonly Word[], block: number): Unit {
  const phrases = findNounPhrases(words);
  const groups = findVerbGroups(words);
  const phraseAt = new Array<number>(words.length).fill(-1);
  const groupAt = new Array<number>(words.length).fill(-1);
  for (const [p, { first, last }] of phrases.entries()) phraseAt.fill(p, first, last + 1);
  for (const [g, { first, main }] of groups.entries()) groupAt.fill(g, first, main + 1);
  return { words, phrases, phraseAt, groups, groupAt, block };
}
