// A plain text → its times, the way the pipeline finds them, for tests that need nothing else of an article.
import { snapshotOfText } from '../../lib/core/article/plain-text.ts';
import { choosePack } from '../../lib/core/lang/choose-pack.ts';
import type { TimeValue } from '../../lib/core/model/time.ts';
import { findQuotations } from '../../lib/core/text/quotes.ts';
import { findSentences } from '../../lib/core/text/sentences.ts';
import { findTimes } from '../../lib/core/time/find-times.ts';
import type { Trace } from '../../lib/core/trace.ts';

export type TagOptions = { published: string | null; lang?: string; trace?: Trace };

export function tagText(text: string, { published, lang = 'en', trace }: TagOptions): TimeValue[] {
  const { blocks } = snapshotOfText(text, 'https://paper.example/story', lang);
  const pack = choosePack(lang);
  const sentences = findSentences(text, blocks, pack);
  return findTimes({
    text,
    blocks,
    sentences,
    quotations: findQuotations(text, blocks, pack),
    pack,
    publishedAt: published,
    trace,
  });
}
