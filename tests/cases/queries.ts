// What a reader types into the search field, and how it is understood. Each row says why it is there.
import type { Clause } from '../../lib/core/library/parse-query.ts';
import type { QueryProblem } from '../../lib/core/model/library.ts';

export type QueryRow = {
  why: string;
  typed: string;
  clauses: Clause[];
  problems?: QueryProblem[];
};

const word = (term: string, more: Partial<{ prefix: boolean; negated: boolean }> = {}): Clause => ({
  kind: 'word',
  negated: false,
  prefix: false,
  term,
  ...more,
});
const phrase = (terms: string[], more: Partial<{ prefix: boolean; negated: boolean }> = {}): Clause => ({
  kind: 'phrase',
  negated: false,
  prefix: false,
  terms,
  ...more,
});
const day = (iso: string) => Math.round(Date.parse(iso) / 86_400_000);

export const queries: QueryRow[] = [
  { why: 'nothing typed', typed: '', clauses: [] },
  { why: 'only spaces and signs', typed: '  … - ', clauses: [] },
  {
    why: 'the last word is still being typed',
    typed: 'old ferr',
    clauses: [word('old'), word('ferr', { prefix: true })],
  },
  { why: 'a space ends the last word', typed: 'ferry ', clauses: [word('ferry')] },
  {
    why: 'case and accents do not count',
    typed: 'Öresund MALMÖ ',
    clauses: [word('oresund'), word('malmo')],
  },
  {
    why: 'words in quotation marks stand together',
    typed: '"grain deal" port ',
    clauses: [phrase(['grain', 'deal']), word('port')],
  },
  { why: 'a quotation not yet closed', typed: '"grain dea', clauses: [phrase(['grain', 'dea'])] },
  { why: 'typographic quotation marks', typed: '„alte Brücke“ ', clauses: [phrase(['alte', 'brucke'])] },
  { why: 'one quoted word is never a prefix', typed: '"port"', clauses: [word('port')] },
  { why: 'a word of several parts is a phrase', typed: 'U.N.-led ', clauses: [phrase(['un', 'led'])] },
  { why: 'a minus leaves out', typed: '-storm ', clauses: [word('storm', { negated: true })] },
  {
    why: 'a minus before a phrase',
    typed: '-"oil price" ',
    clauses: [phrase(['oil', 'price'], { negated: true })],
  },
  {
    why: 'a word left out is never a prefix: it would leave out too much',
    typed: '-sto',
    clauses: [word('sto', { negated: true })],
  },
  {
    why: 'no spaces in Japanese: pairs that stand together',
    typed: '東京都',
    clauses: [phrase(['東京', '京都'])],
  },
  {
    why: 'title',
    typed: 'title:ferry ',
    clauses: [{ kind: 'field', negated: false, field: 'title', terms: ['ferry'], prefix: false }],
  },
  {
    why: 'a field’s value is a prefix while it is typed',
    typed: 'author:hol',
    clauses: [{ kind: 'field', negated: false, field: 'author', terms: ['hol'], prefix: true }],
  },
  {
    why: 'a value of several words',
    typed: 'speaker:"Ida Holm"',
    clauses: [{ kind: 'field', negated: false, field: 'speaker', terms: ['ida', 'holm'], prefix: false }],
  },
  {
    why: 'operators in any case',
    typed: 'Outlet:harbour ',
    clauses: [{ kind: 'field', negated: false, field: 'outlet', terms: ['harbour'], prefix: false }],
  },
  {
    why: 'cites, left out',
    typed: '-cites:wire ',
    clauses: [{ kind: 'field', negated: true, field: 'cites', terms: ['wire'], prefix: false }],
  },
  {
    why: 'tags as they are written',
    typed: 'tag:"To Read"',
    clauses: [{ kind: 'tag', negated: false, tag: 'To Read' }],
  },
  {
    why: 'language with region',
    typed: 'lang:pt-BR ',
    clauses: [{ kind: 'lang', negated: false, lang: 'pt-br' }],
  },
  {
    why: 'states',
    typed: 'is:unread -is:archived',
    clauses: [
      { kind: 'is', negated: false, state: 'unread' },
      { kind: 'is', negated: true, state: 'archived' },
    ],
  },
  {
    why: 'before a month: before its first day',
    typed: 'before:2024-05',
    clauses: [{ kind: 'published', negated: false, from: null, until: day('2024-05-01') }],
  },
  {
    why: 'after a day: from that day',
    typed: 'after:2024-02-29',
    clauses: [{ kind: 'published', negated: false, from: day('2024-02-29'), until: null }],
  },
  {
    why: 'after a year',
    typed: 'after:2023',
    clauses: [{ kind: 'published', negated: false, from: day('2023-01-01'), until: null }],
  },
  {
    why: 'claims dated so',
    typed: 'said:2023-02-02 said:2021',
    clauses: [
      { kind: 'said', negated: false, period: '2023-02-02' },
      { kind: 'said', negated: false, period: '2021' },
    ],
  },
  {
    why: 'a state that is none',
    typed: 'is:green ferry ',
    clauses: [word('ferry')],
    problems: [{ operator: 'is', value: 'green' }],
  },
  {
    why: 'a date that is none',
    typed: 'before:yesterday',
    clauses: [],
    problems: [{ operator: 'before', value: 'yesterday' }],
  },
  {
    why: 'a day that no month has',
    typed: 'said:2023-02-30',
    clauses: [],
    problems: [{ operator: 'said', value: '2023-02-30' }],
  },
  {
    why: 'an operator without a value',
    typed: 'title: ',
    clauses: [],
    problems: [{ operator: 'title', value: '' }],
  },
  {
    why: 'a language that is none',
    typed: 'lang:english1 ',
    clauses: [],
    problems: [{ operator: 'lang', value: 'english1' }],
  },
  {
    why: 'an unknown operator is told, and its words are looked for',
    typed: 'analysis:storm ',
    clauses: [phrase(['analysis', 'storm'])],
    problems: [{ operator: 'analysis', value: 'storm' }],
  },
  {
    why: 'an address is no operator',
    typed: 'https://coast.example ',
    clauses: [phrase(['https', 'coast', 'example'])],
  },
  { why: 'a time of day is no operator', typed: '10:30 ', clauses: [phrase(['10', '30'])] },
];
