// How many random inputs each target gets in one run, and the seed they come from: 100,000 in all.
import fc from 'fast-check';
import { expect, it } from 'vitest';

/** The same in every run, so that a failure comes again; another one with FUZZ_SEED=… */
export const SEED = Number(process.env.FUZZ_SEED ?? 20_261_122);

export const PLAN = {
  'analyse, languages with full rules': 8_000,
  'analyse, other languages': 9_000,
  'snapshot of mark-up': 12_000,
  'snapshot to analysis': 3_000,
  'messages to the background': 16_000,
  'messages to the panel': 8_000,
  'messages to the page': 8_000,
  'import formats': 29_000,
  'import files': 2_000,
  'search queries': 5_000,
} as const satisfies Record<string, number>;

export type FuzzTarget = keyof typeof PLAN;

/** Runs the property on as many inputs as the plan says and prints how many there were. */
export function fuzz<T>(
  target: FuzzTarget,
  input: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
): void {
  it(`${target}: ${PLAN[target]} cases`, async () => {
    let cases = 0;
    const property = fc.asyncProperty(input, async (value) => {
      cases += 1;
      await check(value);
    });
    await fc.assert(property, { numRuns: PLAN[target], seed: SEED });
    console.log(`fuzz: ${target}: ${cases} cases, seed ${SEED}`);
    expect(cases).toBeGreaterThanOrEqual(PLAN[target]);
  });
}

/** Small pieces in any order, now and then one from anywhere in Unicode. */
export const rubbleOf = (pieces: readonly string[], maxLength = 25): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...pieces) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      ),
      { maxLength },
    )
    .map((parts) => parts.join(''));
