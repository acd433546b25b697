// Parsed query + posting lists → the entries that hold all of it, best first.
import type { EntryFilter } from '../model/library.ts';
import { fieldTerm, K1, langTerm, saidTerm } from './index-terms.ts';
import type { Clause, Query, State } from './parse-query.ts';

/** A term to fetch from the index; with `prefix` every term that begins so. */
export type Lookup = { term: string; prefix: boolean };

/** The entries that hold one term, ids ascending, and the term's weight in each in 255ths. */
export type Postings = { ids: Uint32Array; impacts: Uint8Array };

/** One byte an entry, at the place of its number; 0: no such entry (any more). */
export const FLAG = { present: 1, saved: 2, read: 4, archived: 8 } as const;

export type MatchInput = {
  query: Query;
  filter: EntryFilter;
  postings: (lookup: Lookup) => Postings[];
  flags: Uint8Array;
  /** Day number of the publication, or UNDATED; needed only when the query asks for it. */
  days: Int32Array;
  tagged: (tag: string) => ReadonlySet<number>;
  /** Entries of the filter's outlet. */
  ofOutlet: (outletId: string) => ReadonlySet<number>;
};

export const UNDATED = -0x80000000;

export const lookupKey = ({ term, prefix }: Lookup): string => (prefix ? `${term}*` : term);

/** What has to be fetched to answer the query; each key once. */
export function findLookups({ clauses }: Query): Lookup[] {
  const lookups = new Map<string, Lookup>();
  for (const clause of clauses)
    for (const lookup of lookupsOf(clause)) lookups.set(lookupKey(lookup), lookup);
  return [...lookups.values()];
}

function lookupsOf(clause: Clause): Lookup[] {
  switch (clause.kind) {
    case 'word':
      return [{ term: clause.term, prefix: clause.prefix }];
    case 'phrase':
      return withPrefix(clause.terms, clause.prefix);
    case 'field':
      return withPrefix(
        clause.terms.map((term) => fieldTerm(clause.field, term)),
        clause.prefix,
      );
    case 'lang':
      return [{ term: langTerm(clause.lang.split('-')[0] ?? ''), prefix: false }];
    case 'said':
      return [{ term: saidTerm(clause.period), prefix: false }];
    default:
      return [];
  }
}

const withPrefix = (terms: string[], prefix: boolean): Lookup[] =>
  terms.map((term, i) => ({ term, prefix: prefix && i === terms.length - 1 }));

export type Matches = { ids: Uint32Array; scores: Float32Array };

/** Entries for which every clause but the phrases' word order holds, in no order; phrases are checked against the text. */
export function findMatches(input: MatchInput): Matches {
  const { query, flags } = input;
  const accepts = toFlagTest(query, input.filter);
  const scores = new Float32Array(flags.length);
  const passed = new Uint16Array(flags.length);
  let needed = 0;
  const documents = countDocuments(flags);
  const require = (lookup: Lookup, weight: number) => {
    const { ids, impacts } = gather(input.postings(lookup), flags, lookup.prefix);
    const factor = (weight * idf(documents, ids.length) * (K1 + 1)) / 255;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number;
      if (passed[id] !== needed) continue;
      passed[id] = needed + 1;
      scores[id] = (scores[id] as number) + factor * (impacts[i] as number);
    }
    needed++;
  };
  const refuse = new Uint8Array(flags.length);
  for (const clause of query.clauses) {
    const lookups = lookupsOf(clause);
    const weight = clause.kind === 'lang' || clause.kind === 'said' ? 0 : 1;
    if (!clause.negated) for (const lookup of lookups) require(lookup, weight);
    // A refused phrase needs its text; a refused word or field does not.
    else if (clause.kind !== 'phrase' && lookups.length) mark(refuse, lookups, input);
  }
  const sets = setTests(input);
  const ids = new Uint32Array(flags.length);
  const found = new Float32Array(flags.length);
  let count = 0;
  for (let id = 0; id < flags.length; id++) {
    if (passed[id] !== needed || refuse[id] || !accepts(flags[id] as number)) continue;
    if (!sets.every((holds) => holds(id))) continue;
    ids[count] = id;
    found[count++] = scores[id] as number;
  }
  return { ids: ids.subarray(0, count), scores: found.subarray(0, count) };
}

/** Marks the entries that hold all of the lookups. */
function mark(refuse: Uint8Array, lookups: Lookup[], { postings, flags }: MatchInput): void {
  const hits = new Uint8Array(flags.length);
  for (const lookup of lookups) {
    const { ids } = gather(postings(lookup), flags, lookup.prefix);
    for (const id of ids) hits[id] = (hits[id] as number) + 1;
  }
  for (let id = 0; id < hits.length; id++) if (hits[id] === lookups.length) refuse[id] = 1;
}

export const countDocuments = (flags: Uint8Array): number => {
  let count = 0;
  for (const flag of flags) if (flag) count++;
  return count;
};

/** Robertson's, kept positive. */
export const idf = (documents: number, holding: number): number =>
  Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));

/**
 * Several lists as one, living entries only. Lists of one term never meet in an entry; those of a prefix's many spellings
 * do (`areSpellings`): then each entry is taken once, with its heaviest weight.
 */
export function gather(lists: readonly Postings[], flags: Uint8Array, areSpellings: boolean): Postings {
  let size = 0;
  for (const { ids } of lists) size += ids.length;
  const ids = new Uint32Array(size);
  const impacts = new Uint8Array(size);
  const place = areSpellings && lists.length > 1 ? new Uint32Array(flags.length) : null;
  let count = 0;
  for (const list of lists)
    for (let i = 0; i < list.ids.length; i++) {
      const id = list.ids[i] as number;
      const impact = list.impacts[i] as number;
      if (!flags[id]) continue;
      const at = place?.[id] ?? 0;
      if (at > 0) {
        if ((impacts[at - 1] as number) < impact) impacts[at - 1] = impact;
        continue;
      }
      ids[count] = id;
      impacts[count++] = impact;
      if (place) place[id] = count;
    }
  return { ids: ids.subarray(0, count), impacts: impacts.subarray(0, count) };
}

const STATE_BITS: Record<State, [mask: number, value: number]> = {
  read: [FLAG.read, FLAG.read],
  unread: [FLAG.read, 0],
  archived: [FLAG.archived, FLAG.archived],
  saved: [FLAG.saved, FLAG.saved],
};

/** One look at the byte decides status, read and archived, of the filter and of every `is:`. */
export function toFlagTest({ clauses }: Query, filter: EntryFilter): (flag: number) => boolean {
  const tests: [mask: number, value: number, negated: boolean][] = [[FLAG.present, FLAG.present, false]];
  const want = (bit: number, on: boolean | undefined) => {
    if (on !== undefined) tests.push([bit, on ? bit : 0, false]);
  };
  want(FLAG.saved, filter.status === undefined ? undefined : filter.status === 'saved');
  want(FLAG.read, filter.read);
  want(FLAG.archived, filter.archived);
  for (const clause of clauses)
    if (clause.kind === 'is') tests.push([...STATE_BITS[clause.state], clause.negated]);
  const table = new Uint8Array(16);
  for (let flag = 0; flag < 16; flag++)
    table[flag] = tests.every(([mask, value, negated]) => ((flag & mask) === value) !== negated) ? 1 : 0;
  return (flag) => table[flag] === 1;
}

function setTests({ query, filter, days, tagged, ofOutlet }: MatchInput): ((id: number) => boolean)[] {
  const tests: ((id: number) => boolean)[] = [];
  const inSet = (set: ReadonlySet<number>, negated: boolean) => tests.push((id) => set.has(id) !== negated);
  if (filter.tag !== undefined) inSet(tagged(filter.tag), false);
  if (filter.outletId !== undefined) inSet(ofOutlet(filter.outletId), false);
  for (const clause of query.clauses) {
    if (clause.kind === 'tag') inSet(tagged(clause.tag), clause.negated);
    if (clause.kind !== 'published') continue;
    const { from, until, negated } = clause;
    tests.push((id) => {
      const day = days[id] ?? UNDATED;
      const holds = day !== UNDATED && (from === null || day >= from) && (until === null || day < until);
      return holds !== negated;
    });
  }
  return tests;
}

export type Ranked = { id: number; score: number };

/** Best first, the newer entry before the older at the same score; only the first `most`. */
export function rankMatches({ ids, scores }: Matches, most: number): Ranked[] {
  const best = new Best(most);
  for (let i = 0; i < ids.length; i++) best.offer(ids[i] as number, scores[i] as number);
  return best.ranked();
}

/** The same over scores by entry number, of living entries only; without a score: no match. */
export function rankScores(scores: Float32Array, flags: Uint8Array, most: number): Ranked[] {
  const best = new Best(most);
  for (let id = 0; id < scores.length; id++) {
    const score = scores[id] as number;
    if (score > 0 && flags[id]) best.offer(id, score);
  }
  return best.ranked();
}

/** Keeps the best of many without sorting them all: what is below the worst kept one is passed over at once. */
class Best {
  readonly #most: number;
  #kept: Ranked[] = [];
  #least = Number.NEGATIVE_INFINITY;

  constructor(most: number) {
    this.#most = most;
  }

  offer(id: number, score: number): void {
    if (score < this.#least) return;
    this.#kept.push({ id, score });
    if (this.#kept.length >= this.#most * 4 + 64) this.#trim();
  }

  ranked(): Ranked[] {
    this.#trim();
    return this.#kept;
  }

  #trim(): void {
    this.#kept = this.#kept.sort((a, b) => b.score - a.score || b.id - a.id).slice(0, this.#most);
    if (this.#kept.length === this.#most) this.#least = this.#kept.at(-1)?.score ?? this.#least;
  }
}
