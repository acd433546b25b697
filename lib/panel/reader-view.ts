// A kept article → what the reader page shows of it: blocks with their dates marked, or plain paragraphs, or kept HTML.
import type { Analysis } from '../core/model/analysis.ts';
import type { BlockKind } from '../core/model/article.ts';
import type { EntryContent } from '../core/model/library.ts';
import { type SentencePiece, splitSentence } from './claim-view.ts';

export type ReaderBlock = { kind: BlockKind; start: number; pieces: SentencePiece[] };

export type ReaderBody =
  | { kind: 'blocks'; blocks: ReaderBlock[] }
  | { kind: 'html'; html: string }
  /** Only the address was kept. */
  | { kind: 'nothing' };

export function toReaderBody(content: EntryContent | null): ReaderBody {
  if (content?.analysis) return { kind: 'blocks', blocks: toBlocks(content.analysis) };
  if (content?.html) return { kind: 'html', html: content.html };
  if (!content?.text.trim()) return { kind: 'nothing' };
  let start = 0;
  const blocks = content.text.split('\n').map((text) => {
    const block: ReaderBlock = { kind: 'paragraph', start, pieces: [{ text, mark: null, who: false }] };
    start += text.length + 1;
    return block;
  });
  return { kind: 'blocks', blocks: blocks.filter(({ pieces }) => pieces[0]?.text.trim() !== '') };
}

/** The title is the page's heading already. */
function toBlocks({ article, times, attributions }: Analysis): ReaderBlock[] {
  const dated = times.filter(({ from }) => from !== null);
  return article.blocks
    .filter(({ kind }) => kind !== 'title')
    .map(({ kind, start, end }) => {
      const quote = article.text.slice(start, end);
      const inside = dated.filter((time) => time.start >= start && time.end <= end);
      const sources = attributions.filter(({ source }) =>
        source.some(([from]) => from >= start && from < end),
      );
      return { kind, start, pieces: splitSentence({ start, end, quote }, inside, sources) };
    });
}
