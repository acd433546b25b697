// A block in a language without a pack → where its sentences end, by the platform's segmenter with its usual slips mended.
import type { Span } from '../model/span.ts';

let segmenter: Intl.Segmenter | null = null;

/** "M. Dupont", "3. Mai": the segmenter ends a sentence after initials and numbers. */
const NO_END = /(?:^|[\s(“"«„])(?:\p{Lu}|\p{Lu}\p{Ll}|\p{N}{1,2})\.\s*$/u;
/** 「…。」と述べた: what follows a closing mark without a space still belongs to the sentence. */
const CLOSED = /[」』”’"»）)]$/u;

/** Offsets of sentence ends inside the block, without its own end. */
export function segmentSentences(text: string, block: Span): number[] {
  // The root rules: the language's own suppressions are ignored by engines anyway.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const ends: number[] = [];
  const part = text.slice(block.start, block.end);
  for (const { index, segment } of segmenter.segment(part)) {
    const end = index + segment.length;
    if (end >= part.length) break;
    const next = part[end] as string;
    const tail = segment.slice(-8);
    const goesOn = /\p{Ll}/u.test(next) || NO_END.test(tail) || (CLOSED.test(tail) && /\p{L}/u.test(next));
    if (!goesOn) ends.push(block.start + end);
  }
  return ends;
}
