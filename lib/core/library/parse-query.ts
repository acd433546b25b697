// What the reader typed into the search field → clauses that must all hold, and the parts that were not understood.
import type { QueryProblem } from '../model/library.ts';
import { daysIn, toDayNumber } from './day-number.ts';
import { isPair, toTerms } from './tokenise.ts';

export type FieldName = 'title' | 'author' | 'outlet' | 'cites' | 'speaker';
export type State = 'read' | 'unread' | 'archived' | 'saved';

export type Clause = { negated: boolean } & (
  | { kind: 'word'; term: string; prefix: boolean }
  /** Words that must stand next to each other: quoted, or cut from one word ("U.N.-led", 東京都). */
  | { kind: 'phrase'; terms: string[]; prefix: boolean }
  | { kind: 'field'; field: FieldName; terms: string[]; prefix: boolean }
  | { kind: 'tag'; tag: string }
  | { kind: 'lang'; lang: string }
  | { kind: 'is'; state: State }
  /** Published on or after `from` and before `until`: day numbers. */
  | { kind: 'published'; from: number | null; until: number | null }
  /** Holds a claim dated in this year, month or day: "2023", "2023-02", "2023-02-02". */
  | { kind: 'said'; period: string }
);

export type Query = { clauses: Clause[]; problems: QueryProblem[] };

/** minus · operator without a value | minus · operator: · "quoted, perhaps never closed" or a bare word. */
const PART =
  /(-?)(\p{L}[\p{L}-]*):(?=\s|$)|(-?)(?:(\p{L}[\p{L}-]*):(?!\/\/))?(?:["“„«]([^"”“»]*)["”“»]?|([^\s"“„«]+))/gu;
const FIELDS = new Set<string>(['title', 'author', 'outlet', 'cites', 'speaker'] satisfies FieldName[]);
const STATES = new Set<string>(['read', 'unread', 'archived', 'saved'] satisfies State[]);

type Part = { negated: boolean; operator: string | null; value: string; quoted: boolean; last: boolean };

/** The last word counts as a prefix while nothing follows it, not even a space. */
export function parseQuery(typed: string): Query {
  const query: Query = { clauses: [], problems: [] };
  for (const match of typed.matchAll(PART)) {
    const [whole, emptyMinus, emptyOperator, minus, operator, quoted, bare] = match;
    const part: Part = {
      negated: (minus || emptyMinus) === '-',
      operator: (operator ?? emptyOperator ?? '').toLowerCase() || null,
      value: quoted ?? bare ?? '',
      quoted: quoted !== undefined,
      last: match.index + whole.length === typed.length,
    };
    const clause = toClause(part);
    if (clause) query.clauses.push(clause);
    else if (part.operator) query.problems.push({ operator: part.operator, value: part.value });
    if (clause && part.operator && !isOperator(part.operator))
      query.problems.push({ operator: part.operator, value: part.value });
  }
  return query;
}

const isOperator = (name: string) =>
  FIELDS.has(name) || ['tag', 'lang', 'is', 'before', 'after', 'said'].includes(name);

/** null: nothing to look for in it, or an operator whose value is none of those it knows. */
function toClause(part: Part): Clause | null {
  const { negated, operator, value } = part;
  if (operator === null) return toWords(part, value);
  if (FIELDS.has(operator)) {
    const terms = toTerms(value);
    const prefix = part.last && !part.quoted && !negated;
    return terms.length ? { kind: 'field', negated, field: operator as FieldName, terms, prefix } : null;
  }
  const low = value.trim().toLowerCase();
  if (operator === 'tag') return low ? { kind: 'tag', negated, tag: value.trim() } : null;
  if (operator === 'lang')
    return /^\p{L}{2,3}(-.*)?$/u.test(low) ? { kind: 'lang', negated, lang: low } : null;
  if (operator === 'is') return STATES.has(low) ? { kind: 'is', negated, state: low as State } : null;
  if (operator === 'said') return parsePeriod(low) ? { kind: 'said', negated, period: low } : null;
  if (operator === 'before' || operator === 'after') {
    const period = parsePeriod(low);
    if (!period) return null;
    const [from, until] = operator === 'before' ? [null, period.from] : [period.from, null];
    return { kind: 'published', negated, from, until };
  }
  // Unknown operator ("Analysis:storm"): told to the reader, and its words are looked for all the same.
  return toWords(part, `${operator} ${value}`);
}

function toWords({ negated, quoted, last }: Part, value: string): Clause | null {
  const terms = toTerms(value);
  const prefix = last && !quoted && !negated;
  const [first] = terms;
  if (first === undefined) return null;
  if (terms.length > 1)
    return { kind: 'phrase', negated, terms, prefix: prefix && !isPair(terms.at(-1) ?? '') };
  return { kind: 'word', negated, term: first, prefix };
}

/** "2023", "2023-02" or "2023-02-02" → its first day and the day after its last, as day numbers. */
export function parsePeriod(value: string): { from: number; until: number } | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!parts) return null;
  const [, year = '', month, day] = parts;
  const from = toDayNumber(`${year}-${month ?? '01'}-${day ?? '01'}`);
  if (from === null) return null;
  if (day !== undefined) return { from, until: from + 1 };
  if (month !== undefined) return { from, until: from + daysIn(Number(year), Number(month)) };
  const until = toDayNumber(`${String(Number(year) + 1).padStart(4, '0')}-01-01`);
  return until === null ? null : { from, until };
}
