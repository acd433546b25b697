// What a page says about itself and how much of it is there → whether the reader sees only its beginning.
import type { MetadataCandidate, Paywall } from '../core/model/article.ts';
import type { JudgedRun } from './choose-blocks.ts';
import type { PageTree } from './page-tree.ts';
import type { Surroundings } from './surroundings.ts';

const BODY = new Set(['standfirst', 'heading', 'paragraph', 'list-item', 'quote']);
/** A page that is open only in part but shows this many words is taken to show the whole, unless it counts more itself. */
const WHOLE_WORDS = 400;
const ENDS_OPEN = /(?:…|\.{3}|\[…\])$|[^.!?…。！？।؟"”’»)\]]$/u;

export type WalledPage = {
  judged: readonly JudgedRun[];
  candidates: readonly MetadataCandidate[];
  tree: PageTree;
  around: readonly Surroundings[];
  /** The body as the page's data states it. */
  statedBody: string | null;
};

/** Null where the whole article is on the page, as far as it shows. Counts words of letters or digits. */
export function findPaywall({ judged, candidates, tree, around, statedBody }: WalledPage): Paywall | null {
  if (!isClosed(candidates)) return null;
  const body = judged.filter(({ kind }) => BODY.has(kind));
  const wordsOnPage = body.reduce((sum, { run }) => sum + countWords(run.text), 0);
  const counted = Number(candidates.find(({ field }) => field === 'wordCount')?.value);
  const wordsInAll = Math.max(counted > 0 ? counted : 0, statedBody ? countWords(statedBody) : 0);
  if (wordsInAll > 0) return wordsOnPage < 0.8 * wordsInAll ? { wordsOnPage, wordsInAll } : null;
  const last = body.findLast(({ kind }) => kind === 'paragraph')?.run.text ?? '';
  const hasWall = tree.elements.some(
    ({ index, textLength }) => around[index]?.part === 'paywall' && textLength > 0,
  );
  const isCut = wordsOnPage < WHOLE_WORDS && (hasWall || ENDS_OPEN.test(last) || wordsOnPage < 150);
  return isCut ? { wordsOnPage, wordsInAll: null } : null;
}

function isClosed(candidates: readonly MetadataCandidate[]): boolean {
  const stated = candidates.find(({ field }) => field === 'isAccessibleForFree')?.value.toLowerCase();
  return stated !== undefined && /^(?:false|no|0|locked|metered|paid|premium)$/.test(stated);
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
