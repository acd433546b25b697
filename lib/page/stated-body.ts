// `articleBody` of the page's data → a test whether a line belongs to the article: where the page states its text, it knows best.
import { toLetters } from './letters.ts';
import type { CheckTime } from './limits.ts';
import type { Run } from './runs.ts';

export type StatedBody = (run: Run) => boolean;

/** Short lines occur anywhere; only longer ones prove something. */
const FEWEST_LETTERS = 12;
const EDGE = 60;

/**
 * Null unless the stated body speaks for most of `kept`: many are cut off after a few sentences, some belong to another
 * story. A body that leaves out a quarter of what Readability kept leaves out lists or quotes, and is not followed either.
 */
export function readStatedBody(
  body: string | null,
  { kept, all, checkTime }: { kept: readonly Run[]; all: readonly Run[]; checkTime: CheckTime },
): StatedBody | null {
  if (body === null || body.length < 400) return null;
  const stated = toLetters(body.replace(/<[^<>]{0,500}>/g, ' ').replace(/&(?:quot|nbsp|amp|#\d+);/g, ' '));
  const known = new Map<Run, boolean>();
  const contains: StatedBody = (run) => {
    const cached = known.get(run);
    if (cached !== undefined) return cached;
    checkTime();
    const letters = toLetters(run.text);
    const found =
      letters.length >= FEWEST_LETTERS &&
      (letters.length > 3 * EDGE
        ? stated.includes(letters.slice(0, EDGE)) && stated.includes(letters.slice(-EDGE))
        : stated.includes(letters));
    known.set(run, found);
    return found;
  };
  const lengthOf = (runs: readonly Run[]) => runs.reduce((sum, { text }) => sum + text.length, 0);
  const matched = lengthOf(all.filter(contains));
  const isWhole = matched > 0.8 * body.length;
  const speaksForKept = lengthOf(kept.filter(contains)) > 0.7 * lengthOf(kept);
  return isWhole && (speaksForKept || matched > 1500) ? contains : null;
}
