// Article text → stretches inside quotation marks, carried over paragraphs that open without closing.
import type { LanguagePack } from '../lang/pack.ts';
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { findMarks, type Mark, type MarkRules, markRulesOf } from './quote-marks.ts';
import { trimSpan } from './trim-span.ts';

/** A quotation without its marks; of nested ones the outermost only. */
export type Quotation = Span & {
  block: number;
  /** It goes on in the next paragraph (left open at the end of this one). */
  continues: boolean;
  /** It goes on from the paragraph before. */
  continued: boolean;
  /** The same stretch with its marks, as far as there are any. */
  outer: Span;
};

/** Pictures and notes between two paragraphs of one speech do not end it. */
const SPOKEN = new Set<Block['kind']>(['paragraph', 'list-item', 'quote']);

/** An opening mark without a partner for longer than this, in the middle of a paragraph, is a slip of the keyboard. */
const LONGEST_OPEN_END = 2_000;

type OpenQuote = { mark: Mark; depth: number; continued: boolean };
type BlockQuotes = { found: Quotation[]; left: OpenQuote | null };

/**
 * Quotations in text order. Marks are paired by the pack's pairs and by their surroundings, so an apostrophe is none and
 * an opening mark used as a closing one still closes.
 */
export function findQuotations(
  text: string,
  blocks: readonly Block[],
  pack: LanguagePack | null,
): Quotation[] {
  const rules = markRulesOf(pack?.text ?? null);
  const marksOf = blocks.map((block) => findMarks(text, block, rules));
  const all: Quotation[] = [];
  let carried: Mark | null = null;
  blocks.forEach((block, index) => {
    const isSpoken = SPOKEN.has(block.kind);
    const marks = marksOf[index] ?? [];
    const { found, left } = quotesOfBlock({
      text,
      block,
      index,
      marks,
      carried: isSpoken ? carried : null,
      rules,
    });
    // One by one: a block with a hundred thousand quotations is more than a call takes as arguments.
    for (const quotation of found) all.push(quotation);
    if (isSpoken) carried = null;
    if (!left) return;
    const next = isSpoken ? nextSpoken(blocks, index) : -1;
    const goesOn = next >= 0 && continuesIn(marksOf[next] ?? [], blocks[next] as Block, left.mark, rules);
    const start = left.mark.at + left.mark.length;
    const isSlip = !goesOn && left.mark.at > block.start && block.end - start > LONGEST_OPEN_END;
    if (isSlip || block.end <= start) return;
    all.push({
      start,
      end: block.end,
      block: index,
      continues: goesOn,
      continued: left.continued,
      outer: { start: left.mark.at, end: block.end },
    });
    if (goesOn) carried = left.mark;
  });
  return all;
}

const nextSpoken = (blocks: readonly Block[], from: number): number => {
  for (let i = from + 1; i < blocks.length && i <= from + 3; i++) {
    const kind = blocks[i]?.kind;
    if (kind && SPOKEN.has(kind)) return i;
    if (kind === 'heading') return -1;
  }
  return -1;
};

/** A paragraph goes on with the speech when it opens again with the same mark, or closes what it did not open. */
function continuesIn(marks: readonly Mark[], block: Block, open: Mark, rules: MarkRules): boolean {
  const first = marks[0];
  if (!first) return false;
  if (first.char === open.char && first.canOpen && first.at <= block.start + 1) return true;
  return first.canClose && !first.canOpen && rules.closes(open.char, first.char);
}

function quotesOfBlock(given: {
  text: string;
  block: Block;
  index: number;
  marks: readonly Mark[];
  carried: Mark | null;
  rules: MarkRules;
}): BlockQuotes {
  const { text, block, index, marks, rules } = given;
  const found: Quotation[] = [];
  let open: OpenQuote | null = null;
  const first = marks[0];
  if (given.carried && first && !(first.canOpen && first.at <= block.start + 1)) {
    open = { mark: { ...given.carried, at: block.start, length: 0 }, depth: 1, continued: true };
  }
  for (const mark of marks) {
    if (!open) {
      if (mark.canOpen) open = { mark, depth: 1, continued: given.carried !== null && mark === first };
      continue;
    }
    const mayClose = mark.canClose && rules.closes(open.mark.char, mark.char);
    if (!mayClose) {
      if (mark.char === open.mark.char && mark.partner) open.depth++;
      continue;
    }
    if (--open.depth > 0) continue;
    const inner = trimSpan(text, { start: open.mark.at + open.mark.length, end: mark.at });
    if (inner) {
      found.push({
        ...inner,
        block: index,
        continues: false,
        continued: open.continued,
        outer: { start: open.mark.at, end: mark.at + mark.length },
      });
    }
    open = null;
  }
  return { found, left: open };
}
