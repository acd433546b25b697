// Kept text + what was searched for → does it hold the phrases, and which pieces of it to show with which words marked.
import type { Snippet } from '../model/library.ts';
import type { Clause, Query } from './parse-query.ts';
import { findTokens, type Token } from './tokenise.ts';

type Phrase = Extract<Clause, { kind: 'phrase' }>;

/** Clauses that the index alone cannot decide. */
export const findPhrases = ({ clauses }: Query): Phrase[] =>
  clauses.filter((clause): clause is Phrase => clause.kind === 'phrase');

/** `texts`: the kept text, the title, the reader's notes; a phrase must lie within one of them. */
export function holdsPhrases(texts: readonly string[], phrases: readonly Phrase[]): boolean {
  const tokens = texts.map(findTokens);
  return phrases.every(
    (phrase) => tokens.some((list) => findPhrase(list, phrase, 0) >= 0) !== phrase.negated,
  );
}

/** Place of the phrase's first token at or after `from`, or -1. */
function findPhrase(tokens: readonly Token[], { terms, prefix }: Phrase, from: number): number {
  const last = terms.length - 1;
  for (let i = from; i + last < tokens.length; i++) {
    let j = 0;
    while (j <= last && fits(tokens[i + j]?.term ?? '', terms[j] ?? '', prefix && j === last)) j++;
    if (j > last) return i;
  }
  return -1;
}

const fits = (token: string, term: string, prefix: boolean) =>
  prefix ? token.startsWith(term) : token === term;

/** Length of a snippet in characters, and how far before its first mark it begins. */
const WINDOW = 200;
const LEAD_IN = 48;

/** Up to two pieces with the most different words of the query; none when the text holds none of them. */
export function findSnippets(text: string, query: Query): Snippet[] {
  const tokens = findTokens(text);
  const hits = findHits(tokens, query);
  const snippets: Snippet[] = [];
  const first = bestWindow(hits, null);
  if (!first) return [];
  snippets.push(cut(text, hits, first.start));
  const second = bestWindow(hits, first);
  if (second) snippets.push(cut(text, hits, second.start));
  return snippets;
}

type Hit = { start: number; end: number; clause: number };

function findHits(tokens: readonly Token[], { clauses }: Query): Hit[] {
  const hits: Hit[] = [];
  for (const [number, clause] of clauses.entries()) {
    if (clause.negated) continue;
    if (clause.kind === 'word') {
      for (const { term, start, end } of tokens)
        if (fits(term, clause.term, clause.prefix)) hits.push({ start, end, clause: number });
    } else if (clause.kind === 'phrase') {
      for (let i = findPhrase(tokens, clause, 0); i >= 0; i = findPhrase(tokens, clause, i + 1)) {
        const [first, last] = [tokens[i], tokens[i + clause.terms.length - 1]] as [Token, Token];
        hits.push({ start: first.start, end: last.end, clause: number });
      }
    }
  }
  return hits.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The window with the most different clauses, then the most hits, that does not meet `taken`. */
function bestWindow(hits: readonly Hit[], taken: { start: number; end: number } | null) {
  let best: { start: number; end: number; worth: number } | null = null;
  for (const [i, { start }] of hits.entries()) {
    const end = start + WINDOW - LEAD_IN;
    if (taken && start < taken.end && end + LEAD_IN > taken.start) continue;
    const clauses = new Set<number>();
    let inside = 0;
    for (let j = i; j < hits.length; j++) {
      const hit = hits[j] as Hit;
      if (hit.end > end) break;
      clauses.add(hit.clause);
      inside++;
    }
    const worth = clauses.size * 1000 + Math.min(inside, 9);
    if (!best || worth > best.worth) best = { start, end, worth };
  }
  return best;
}

function cut(text: string, hits: readonly Hit[], firstMark: number): Snippet {
  const paragraph = text.lastIndexOf('\n', firstMark) + 1;
  const start = Math.max(paragraph, wordStart(text, Math.max(0, firstMark - LEAD_IN)));
  const line = text.indexOf('\n', firstMark);
  const end = Math.min(line < 0 ? text.length : line, wordEnd(text, start + WINDOW));
  const marks: [number, number][] = [];
  for (const hit of hits) {
    if (hit.start < start || hit.end > end) continue;
    const last = marks.at(-1);
    if (last && hit.start - start < last[1]) last[1] = Math.max(last[1], hit.end - start);
    else marks.push([hit.start - start, hit.end - start]);
  }
  return { text: text.slice(start, end), marks };
}

/** Not in the middle of a word, unless no space is near (scripts without spaces). */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + 24).search(/\s/);
  return space < 0 ? outsidePair(text, at) : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(Math.max(0, at - 24), at).search(/\s\S*$/);
  return space < 0 ? outsidePair(text, at) : Math.max(0, at - 24) + space;
}

const outsidePair = (text: string, at: number) => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at);
