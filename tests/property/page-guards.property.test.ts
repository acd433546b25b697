// The hand-written checks in the page accept what the schemas accept, and nothing else.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageContract } from '../../lib/messaging/page-contract.ts';
import { isMarkAllRequest, isRevealRequest } from '../../lib/messaging/page-guards.ts';

/** Mostly right, now and then something else in one place. */
const or = <T>(right: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 12, arbitrary: right as fc.Arbitrary<unknown> }, fc.anything());

const mark = or(
  fc.record({
    anchor: or(
      fc.record({
        start: or(fc.nat()),
        end: or(fc.nat()),
        quote: or(fc.string()),
        prefix: or(fc.string()),
        suffix: or(fc.string()),
      }),
    ),
    kind: or(fc.constantFrom('said', 'event', 'planned', 'speaker', 'outlet', 'focus', 'other')),
    claimId: or(fc.option(fc.string())),
    label: or(fc.option(fc.string(), { nil: undefined })),
  }),
);

it('agrees with the schema of page.reveal', () => {
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(or(fc.record({ mark, focus: or(fc.boolean()) })), (body) => {
      const accepted = pageContract['page.reveal'].request.safeParse(body).success;
      seen[accepted ? 'accepted' : 'refused']++;
      expect(isRevealRequest(body)).toBe(accepted);
    }),
    { numRuns: 2000 },
  );
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(100);
});

it('agrees with the schema of page.mark-all', () => {
  fc.assert(
    fc.property(
      or(fc.record({ marks: or(fc.array(mark)), legend: or(fc.dictionary(fc.string(), or(fc.string()))) })),
      (body) => {
        expect(isMarkAllRequest(body)).toBe(pageContract['page.mark-all'].request.safeParse(body).success);
      },
    ),
    { numRuns: 2000 },
  );
});
