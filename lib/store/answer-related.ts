// Open article + library → the articles worth showing beside it, best first, with reasons.
import { linkTerm } from '../core/library/index-terms.ts';
import { countDocuments, gather, idf, rankScores } from '../core/library/match.ts';
import type { Analysis } from '../core/model/analysis.ts';
import type { RelatedEntry } from '../core/model/library.ts';
import { chooseRelated, type RankedEntry } from '../core/related/choose-related.ts';
import { chooseTerms, type QueryTerm } from '../core/related/choose-terms.ts';
import { type OpenArticle, readOpenArticle, weighOpenArticle } from '../core/related/open-article.ts';
import {
  type Candidate,
  chooseCut,
  type RankedCandidate,
  rankRelated,
  toCandidate,
} from '../core/related/rank.ts';
import { type Rarity, toRarity } from '../core/related/weights.ts';
import type { IndexView, LibrarySource } from './source.ts';

/** Candidates that are compared in full, and arbitrary entries that show how alike any two of the library are. */
const MOST_CANDIDATES = 48;
const BACKGROUND = 16;

export async function answerRelated(
  source: LibrarySource,
  analysis: Analysis,
  uid: string,
): Promise<RelatedEntry[]> {
  // The library's statistics come while the open article is read.
  const statistics = source.frequencies();
  const read = readOpenArticle(analysis, uid);
  const rarity = toRarity(await statistics);
  const open = weighOpenArticle(read, rarity);
  const found = await findCandidates(source, open, rarity);
  const ranked = rankRelated(open.weights, found.candidates);
  const cut = chooseCut(ranked.filter(({ id }) => found.background.has(id)).map(({ score }) => score));
  const quotes = new Set(open.profile.quotes);
  const near = ranked.filter(
    ({ id, score, profile }) =>
      score >= cut || found.linked.has(id) || profile.quotes.some((quote) => quotes.has(quote)),
  );
  return chooseRelated(open, await withEntries(source, near), cut);
}

type Found = {
  candidates: Candidate<number>[];
  background: ReadonlySet<number>;
  /** Entries that link to the open article or that it links to. */
  linked: ReadonlySet<number>;
};

async function findCandidates(source: LibrarySource, open: OpenArticle, rarity: Rarity): Promise<Found> {
  const { uid, profile } = open;
  const terms = chooseTerms(open);
  const links = { term: linkTerm(uid), prefix: false };
  const view = await source.view({
    lookups: [...terms.map(({ term }) => ({ term, prefix: false })), links],
    tags: [],
    outletIds: [],
    days: false,
    uids: [uid, ...profile.links],
  });
  const own = view.numberOf(uid);
  const linked = new Set(gather(view.postings(links), view.flags, false).ids);
  for (const target of profile.links) {
    const id = view.numberOf(target);
    if (id !== null && view.flags[id]) linked.add(id);
  }
  const background = spreadIds(view.flags);
  const ids = [...new Set([...bestIds(view, terms), ...linked, ...background])].filter((id) => id !== own);
  const profiles = await source.profiles(ids);
  const candidates = ids.flatMap((id, i): Candidate<number>[] => {
    const one = profiles[i];
    return one ? [toCandidate(id, one, rarity)] : [];
  });
  return { candidates, background, linked };
}

/** BM25 over the chosen terms, each as heavy as in the open article. */
function bestIds({ postings, flags }: IndexView, terms: readonly QueryTerm[]): number[] {
  const scores = new Float32Array(flags.length);
  const documents = countDocuments(flags);
  for (const { term, weight } of terms) {
    const lists = postings({ term, prefix: false });
    const holding = lists.reduce((sum, { ids }) => sum + ids.length, 0);
    const factor = weight * idf(documents, Math.min(holding, documents));
    // The lists still hold what was removed: it costs less to leave it out at the end.
    for (const { ids, impacts } of lists)
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] as number;
        scores[id] = (scores[id] as number) + factor * (impacts[i] as number);
      }
  }
  return rankScores(scores, flags, MOST_CANDIDATES).map(({ id }) => id);
}

/** Living entries at even distances over the whole library: the same ones each time, so answers do not flicker. */
function spreadIds(flags: Uint8Array): Set<number> {
  const chosen = new Set<number>();
  for (let i = 0; i < BACKGROUND; i++) {
    let id = Math.floor((flags.length * (i + 0.5)) / BACKGROUND);
    while (id < flags.length && !flags[id]) id++;
    if (flags[id]) chosen.add(id);
  }
  return chosen;
}

async function withEntries(
  source: LibrarySource,
  ranked: readonly RankedCandidate<number>[],
): Promise<RankedEntry[]> {
  const entries = await source.entries(ranked.map(({ id }) => id));
  return ranked.flatMap((candidate, i) => {
    const entry = entries[i];
    return entry ? [{ ...candidate, entry }] : [];
  });
}
