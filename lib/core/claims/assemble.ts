// Sentences + times + attributions + outlets → claims in text order.
import type { Article, Block, BlockKind } from '../model/article.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import type { OutletCitation } from '../model/outlet.ts';
import type { Piece, Span } from '../model/span.ts';
import type { TimeValue } from '../model/time.ts';
import { bySpan, firstEndingAfter } from '../text/by-span.ts';
import type { Quotation } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import { chooseAttributions } from './choose-attribution.ts';
import { choosePrimary } from './choose-primary.ts';
import { claimKey, toClaimId } from './claim-id.ts';

export type ClaimInput = {
  article: Article;
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
  times: readonly TimeValue[];
  attributions: readonly Attribution[];
  outlets: readonly OutletCitation[];
};

/** These blocks say one thing as a whole; in the others every sentence is a claim of its own. */
const WHOLE: ReadonlySet<BlockKind> = new Set<BlockKind>(['title', 'heading', 'list-item', 'caption']);
/** Credits and notes name outlets and corrections; they assert nothing about the world. */
const SILENT: ReadonlySet<BlockKind> = new Set<BlockKind>(['credit', 'note']);

/** Dated claims and undated attributed ones; a sentence with neither is no claim, nor is a question of the article's own. */
export function assembleClaims(input: ClaimInput): Claim[] {
  const units = findUnits(input);
  const attributions = bySpan(units, piecesOf(input.attributions));
  const outlets = bySpan(units, usesOf(input.outlets));
  const seen = new Map<string, number>();
  return units.flatMap((unit, at) => {
    const claim = toClaim(unit, input, attributions[at] ?? []);
    if (!claim) return [];
    const key = claimKey(claim.quote);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    // A photograph shown twice: at the head of the page and in the text.
    if (occurrence > 0 && claim.blockKind === 'caption') return [];
    return [{ ...claim, outlets: [...new Set(outlets[at])], id: toClaimId(claim.quote, occurrence) }];
  });
}

function* piecesOf(attributions: readonly Attribution[]): Generator<[Piece, number]> {
  for (const [index, { cue, content }] of attributions.entries()) {
    for (const piece of cue) yield [piece, index];
    for (const piece of content) yield [piece, index];
  }
}

/** Uses of outlets by outlet id, the article's own left out. */
function* usesOf(outlets: readonly OutletCitation[]): Generator<[Piece, string]> {
  for (const { id, own, uses } of outlets) {
    if (!own) for (const { start, end } of uses) yield [[start, end], id];
  }
}

type Unit = Span & { block: number; kind: BlockKind };

/** What can be a claim: whole headlines, list items and captions, else sentences. */
function findUnits({ article, sentences }: ClaimInput): Unit[] {
  const units: Unit[] = [];
  let whole = -1;
  for (const { start, end, block } of sentences) {
    const { kind = 'paragraph' } = article.blocks[block] ?? {};
    if (SILENT.has(kind) || block === whole) continue;
    if (WHOLE.has(kind)) {
      whole = block;
      units.push({ ...trimmed(article.text, article.blocks[block] as Block), block, kind });
    } else units.push({ start, end, block, kind });
  }
  return units;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

function toClaim(
  { start, end, block, kind }: Unit,
  input: ClaimInput,
  candidates: readonly number[],
): Omit<Claim, 'id' | 'outlets'> | null {
  const span = { start, end };
  const times = indexesWithin(input.times, span);
  if (isDateLine(span, times, input) || isQuestion(span, input)) return null;
  const attributions = chooseAttributions(input.attributions, candidates, span);
  const primary = choosePrimary(withoutTitles(times, attributions, input), input.times);
  const isAttributed = attributions.some((index) => input.attributions[index]?.kind !== 'stance');
  if (primary === null && !isAttributed) return null;
  const date = primary === null ? null : (input.times[primary] ?? null);
  return {
    start,
    end,
    quote: input.article.text.slice(start, end),
    block,
    blockKind: kind,
    times,
    primary,
    attribution: attributions[0] ?? null,
    attributions,
    role: date?.role ?? null,
    inQuote: date !== null && isQuoted(date, input.quotations),
  };
}

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Quotations may nest, so the one around a date can lie some places before the first that ends after it. */
const NESTED = 4;

function isQuoted(date: Span, quotations: readonly Quotation[]): boolean {
  const at = firstEndingAfter(quotations, date.start);
  return quotations
    .slice(Math.max(0, at - NESTED), at + NESTED)
    .some((quotation) => contains(quotation, date));
}

/** "What does the treaty say?" asserts nothing; a question that somebody asked is what he said. */
const isQuestion = ({ start, end }: Span, { article, quotations }: ClaimInput): boolean =>
  /^[^.!?]*\?\s*$/u.test(article.text.slice(start, end)) && !isQuoted({ start: end - 1, end }, quotations);

/** "On April 8 she published “Forward to May 2023”": a date in a title counts only where no other is. */
function withoutTitles(
  indexes: readonly number[],
  said: readonly number[],
  { times, attributions, quotations }: ClaimInput,
): readonly number[] {
  const isOwn = (index: number): boolean => {
    const time = times[index];
    if (!time || !isQuoted(time, quotations)) return true;
    return said.some((at) =>
      attributions[at]?.content.some(([start, end]) => contains({ start, end }, time)),
    );
  };
  const own = indexes.filter(isOwn);
  return own.some((index) => times[index]?.from) ? own : indexes;
}

/** "10 April 2023" on a line of its own asserts nothing. */
function isDateLine(
  { start, end }: Span,
  indexes: readonly number[],
  { times, article }: ClaimInput,
): boolean {
  let rest = '';
  let at = start;
  for (const index of indexes) {
    const time = times[index];
    if (!time) continue;
    rest += article.text.slice(at, time.start);
    at = time.end;
  }
  rest += article.text.slice(at, end);
  return indexes.length > 0 && (rest.match(/\p{L}{2,}/gu)?.length ?? 0) < 2;
}

/** Times are in text order: a claim's are a run of them. */
function indexesWithin(times: readonly TimeValue[], span: Span): number[] {
  const found: number[] = [];
  for (let index = firstEndingAfter(times, span.start); index < times.length; index++) {
    const time = times[index];
    if (!time || time.start >= span.end) break;
    if (contains(span, time)) found.push(index);
  }
  return found;
}
