// Ranked candidates → the cards the reader sees: cut where the story ends, copies folded under one card, each with reasons.
import type { LibraryEntry, RelatedEntry } from '../model/library.ts';
import { explainRelated } from './explain.ts';
import type { OpenArticle } from './open-article.ts';
import type { RankedCandidate } from './rank.ts';
import { isCopy } from './sketch.ts';

export type RankedEntry = RankedCandidate<number> & { entry: LibraryEntry };

/** More cards than this are a list nobody reads. */
const MOST_SHOWN = 30;

/** `cut`: the score from which a candidate is shown by its words alone. A link or a shared quotation needs no score. */
export function chooseRelated(
  open: OpenArticle,
  ranked: readonly RankedEntry[],
  cut: number,
): RelatedEntry[] {
  const cards: (RelatedEntry & { lead: RankedEntry })[] = [];
  for (const one of ranked) {
    const reasons = explainRelated(open, one);
    const isTied = reasons.some(({ kind }) => STRONG.has(kind));
    if (one.score < cut && !isTied) continue;
    const card = cards.find(({ lead }) => isCopy(lead.profile.sketch, one.profile.sketch));
    if (card) card.copies.push(one.entry);
    else if (cards.length < MOST_SHOWN)
      cards.push({
        entry: one.entry,
        score: one.score,
        reasons,
        daysApart: daysBetween(open.profile.day, one.profile.day),
        copies: [],
        lead: one,
      });
  }
  return cards.map(({ lead: _lead, ...card }) => card);
}

const STRONG: ReadonlySet<string> = new Set(['links-here', 'linked', 'quotation']);

/** Negative: the other one is earlier. */
const daysBetween = (open: number | null, other: number | null) =>
  open === null || other === null ? null : other - open;
