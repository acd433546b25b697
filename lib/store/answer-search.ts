// Typed query + library → the page of hits asked for, with snippets, the number of all hits, and what was not understood.
import { findLookups, findMatches, type Matches, rankMatches } from '../core/library/match.ts';
import { parseQuery, type Query } from '../core/library/parse-query.ts';
import { findPhrases, findSnippets, holdsPhrases } from '../core/library/snippet.ts';
import type { EntryFilter, LibraryEntry, QueryProblem, SearchHit } from '../core/model/library.ts';
import type { LibrarySource } from './source.ts';

export type SearchPage = { filter: EntryFilter; offset: number; limit: number };
export type SearchAnswer = { total: number; hits: SearchHit[]; problems: QueryProblem[] };

export async function answerSearch(
  source: LibrarySource,
  typed: string,
  { filter, offset, limit }: SearchPage,
): Promise<SearchAnswer> {
  const query = parseQuery(typed);
  const { problems, clauses } = query;
  if (!clauses.length) return { total: 0, hits: [], problems };
  const view = await source.view({
    lookups: findLookups(query),
    tags: [
      ...clauses.flatMap((clause) => (clause.kind === 'tag' ? [clause.tag] : [])),
      ...(filter.tag === undefined ? [] : [filter.tag]),
    ],
    outletIds: filter.outletId === undefined ? [] : [filter.outletId],
    days: clauses.some(({ kind }) => kind === 'published'),
  });
  const matches = await checkPhrases(source, query, findMatches({ query, filter, ...view }));
  const page = rankMatches(matches, offset + limit).slice(offset);
  const ids = page.map(({ id }) => id);
  const [entries, texts] = await Promise.all([source.entries(ids), source.texts(ids)]);
  const hits = page.flatMap(({ score }, i): SearchHit[] => {
    const entry = entries[i];
    return entry ? [{ entry, score, snippets: snippetsOf(entry, texts[i] ?? '', query) }] : [];
  });
  return { total: matches.ids.length, hits, problems };
}

function snippetsOf(entry: LibraryEntry, text: string, query: Query) {
  const snippets = findSnippets(text, query);
  return snippets.length || entry.note === '' ? snippets : findSnippets(entry.note, query);
}

/** Texts read at a time; the index keeps no positions, so a phrase is decided by the text. */
const BATCH = 200;

async function checkPhrases(source: LibrarySource, query: Query, matches: Matches): Promise<Matches> {
  const phrases = findPhrases(query);
  if (!phrases.length) return matches;
  const kept: number[] = [];
  for (let from = 0; from < matches.ids.length; from += BATCH) {
    const ids = [...matches.ids.subarray(from, from + BATCH)];
    const [texts, entries] = await Promise.all([source.texts(ids), source.entries(ids)]);
    for (const [i, entry] of entries.entries()) {
      if (!entry) continue;
      const edits = entry.claimEdits.map(({ note }) => note);
      const quotes = entry.highlights.flatMap(({ quote, note }) => [quote, note]);
      if (holdsPhrases([texts[i] ?? '', entry.title, entry.note, ...quotes, ...edits], phrases))
        kept.push(from + i);
    }
  }
  return {
    ids: Uint32Array.from(kept, (i) => matches.ids[i] as number),
    scores: Float32Array.from(kept, (i) => matches.scores[i] as number),
  };
}
