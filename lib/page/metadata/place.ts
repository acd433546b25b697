// Where a run stands: beside the headline, inside the article, behind it, or elsewhere on the page.
import type { PageElement } from '../page-tree.ts';
import type { Run } from '../runs.ts';
import type { Part, Surroundings } from '../surroundings.ts';

export type VisiblePage = {
  runs: readonly Run[];
  around: readonly Surroundings[];
  elements: readonly PageElement[];
  headline: Run | null;
  /** Order of the first and last run of the article's text. */
  first: number;
  last: number;
};

export type Place = 'near-headline' | 'in-article' | 'after-article' | 'elsewhere';

/** Runs this far from the headline count as beside it, but only down to the first paragraphs. */
const NEAR = 14;

export function placeOf(order: number, { headline, first, last }: VisiblePage): Place {
  const start = headline ? Math.min(headline.order, first) : first;
  const isFirstKnown = Number.isFinite(first) && first >= start;
  const end = isFirstKnown ? first + 2 : start + NEAR;
  if (order >= start - NEAR && order <= end) return 'near-headline';
  if (order > start && order <= last) return 'in-article';
  return order > last && order <= last + NEAR ? 'after-article' : 'elsewhere';
}

const OTHERS = new Set<Part>(['related', 'comments', 'navigation', 'advertisement', 'footer']);

/** Beside the headline a part's class says little ("news-banner", "sidebar-header"): only comments are others' words there. */
export const isOthers = (part: Part | null | undefined, place: Place): boolean =>
  part === 'comments' || (place !== 'near-headline' && part != null && OTHERS.has(part));
