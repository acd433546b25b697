// Typed query + library → the page of hits asked for, with snippets, the number of all hits, and what was not understood.
import { findLookups, findMatches, type Matches, rankMatches } from '../core/library/match.ts';
import { parseQuery, type Query } from '../core/library/parse-query.ts';
import { findPhrases, findSnippets, holdsPhrases } from '../core/library/snippet.ts';
import type { EntryFilter, LibraryEntry, QueryProblem, SearchHit } from '../core/model/library.ts';
import type { LibrarySource } from './source.ts';

export type SearchPage = { filter: EntryFilter; offset: number; limit: number };
export type SearchAnswer = {
  total: number;
  /** `total` is worked out from a part of the candidates. */
  approximate: boolean;
  hits: SearchHit[];
  problems: QueryProblem[];
};

export async function answerSearch(
  source: LibrarySource,
  typed: string,
  { filter, offset, limit }: SearchPage,
): Promise<SearchAnswer> {
  const query = parseQuery(typed);
  const { problems, clauses } = query;
  if (!clauses.length) return { total: 0, approximate: false, hits: [], problems };
  const view = await source.view({
    lookups: findLookups(query),
    tags: [
      ...clauses.flatMap((clause) => (clause.kind === 'tag' ? [clause.tag] : [])),
      ...(filter.tag === undefined ? [] : [filter.tag]),
    ],
    outletIds: filter.outletId === undefined ? [] : [filter.outletId],
    days: clauses.some(({ kind }) => kind === 'published'),
    uids: [],
  });
  const matches = findMatches({ query, filter, ...view });
  const found = findPhrases(query).length
    ? await checkPhrases(source, query, matches, offset + limit)
    : { ranked: rankMatches(matches, offset + limit), total: matches.ids.length, approximate: false };
  const page = found.ranked.slice(offset, offset + limit);
  const ids = page.map(({ id }) => id);
  const [entries, texts] = await Promise.all([source.entries(ids), source.texts(ids)]);
  const hits = page.flatMap(({ score }, i): SearchHit[] => {
    const entry = entries[i];
    return entry ? [{ entry, score, snippets: snippetsOf(entry, texts[i] ?? '', query) }] : [];
  });
  return { total: found.total, approximate: found.approximate, hits, problems };
}

function snippetsOf(entry: LibraryEntry, text: string, query: Query) {
  const snippets = findSnippets(text, query);
  return snippets.length || entry.note === '' ? snippets : findSnippets(entry.note, query);
}

/** Texts read at a time; the index keeps no positions, so a phrase is decided by the text. */
const BATCH = 100;
/** Texts looked at before the number of all hits is worked out from the share that holds the phrase: about a third of a second. */
const MOST_CHECKED = 2000;

type Checked = { ranked: { id: number; score: number }[]; total: number; approximate: boolean };

/** Best first, so that a page is full long before the last candidate. */
async function checkPhrases(
  source: LibrarySource,
  query: Query,
  matches: Matches,
  wanted: number,
): Promise<Checked> {
  const phrases = findPhrases(query);
  const all = rankMatches(matches, matches.ids.length);
  const ranked: Checked['ranked'] = [];
  let checked = 0;
  while (checked < all.length && (checked < MOST_CHECKED || ranked.length < wanted)) {
    const batch = all.slice(checked, checked + BATCH);
    checked += batch.length;
    const ids = batch.map(({ id }) => id);
    const [texts, entries] = await Promise.all([source.texts(ids), source.entries(ids)]);
    for (const [i, entry] of entries.entries())
      if (entry && holdsPhrases([texts[i] ?? '', ...readersTexts(entry)], phrases))
        ranked.push(batch[i] as Checked['ranked'][number]);
  }
  const total = Math.round((ranked.length / Math.max(1, checked)) * all.length);
  return { ranked, total, approximate: checked < all.length };
}

const readersTexts = ({ title, note, highlights, claimEdits }: LibraryEntry): string[] => [
  title,
  note,
  ...highlights.flatMap((highlight) => [highlight.quote, highlight.note]),
  ...claimEdits.map((edit) => edit.note),
];
