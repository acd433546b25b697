// Article text → sentences. A sentence never crosses a block.
import type { LanguagePack } from '../lang/pack.ts';
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** A sentence and the index of the block it lies in. */
export type Sentence = Span & { block: number };

export function findSentences(
  text: string,
  blocks: readonly Block[],
  _pack: LanguagePack | null,
): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    const pattern = /[^.!?]+(?:[.!?]+["”’)\]]*(?=\s|$)|[.!?]|$)+/gu;
    for (const match of text.slice(block.start, block.end).matchAll(pattern)) {
      const lead = match[0].length - match[0].trimStart().length;
      const start = block.start + match.index + lead;
      const end = block.start + match.index + match[0].trimEnd().length;
      if (end > start) sentences.push({ start, end, block: index });
    }
  });
  return sentences;
}
