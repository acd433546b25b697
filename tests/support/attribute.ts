// Plain text in a language → its attributions and speakers, by the same steps as the pipeline.
import { snapshotOfText } from '../../lib/core/article/plain-text.ts';
import { findAttributions } from '../../lib/core/attribution/find-attributions.ts';
import { choosePack } from '../../lib/core/lang/choose-pack.ts';
import type { Block } from '../../lib/core/model/article.ts';
import type { Piece } from '../../lib/core/model/span.ts';
import { findQuotations } from '../../lib/core/text/quotes.ts';
import { findSentences } from '../../lib/core/text/sentences.ts';

/** `kinds`: the kind of each line, where it is not a paragraph. */
export function attribute(text: string, lang = 'en', kinds: readonly Block['kind'][] = []) {
  const blocks = snapshotOfText(text, '', lang).blocks.map((block, i) => ({
    ...block,
    kind: kinds[i] ?? block.kind,
  }));
  const pack = choosePack(lang);
  const sentences = findSentences(text, blocks, pack);
  const quotations = findQuotations(text, blocks, pack);
  return {
    ...findAttributions({ text, blocks, sentences, quotations, pack }),
    blocks,
    sentences,
    quotations,
  };
}

export const wordsOf = (text: string, pieces: readonly Piece[]): string[] =>
  pieces.map(([start, end]) => text.slice(start, end));
