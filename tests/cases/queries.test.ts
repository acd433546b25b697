// Runs the table of queries.
import { expect, it } from 'vitest';
import { parseQuery } from '../../lib/core/library/parse-query.ts';
import { queries } from './queries.ts';

it('has rows', () => expect(queries.length).toBeGreaterThan(20));

it.each(queries)('$why: $typed', ({ typed, clauses, problems = [] }) => {
  expect(parseQuery(typed)).toEqual({ clauses, problems });
});
