// axe on a page of ours, run inside it → what it finds wrong.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type Violation = { id: string; nodes: { html: string; failureSummary: string }[] };

/** `evaluate` runs a script in the page and hands back its JSON. Colours count once they have stopped changing. */
export async function findViolations(
  evaluate: (script: string) => Promise<unknown>,
): Promise<Violation[] | undefined> {
  const found = (await evaluate(
    `(async () => {
      if (!globalThis.axe) { ${source} ; globalThis.axe = axe; }
      const ending = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(ending.map(({ finished }) => finished));
      const { passes, violations } = await axe.run(document);
      return { checks: passes.length, violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => ({ html: html.slice(0, 200), failureSummary })) })) };
    })()`,
  )) as { checks: number; violations: Violation[] } | null;
  assert.ok((found?.checks ?? 0) > 8, 'axe found something to check');
  return found?.violations;
}
