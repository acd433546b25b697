// The outlets of the open article → how many articles of each are in the library.
import { effect, type Signal, signal } from '@preact/signals';
import type { PanelCore } from './panel-core.ts';

export type OutletCounts = Signal<ReadonlyMap<string, number>>;

/** Asked only once the outlets are looked at: it costs a question to the library for each. */
export function createOutletCounts(core: PanelCore): OutletCounts {
  const counts: OutletCounts = signal(new Map());
  effect(() => {
    const article = core.article.value;
    if (article === null || core.tab.value !== 'outlets') return;
    const ids = article.analysis.outlets.map(({ id }) => id);
    void core.attempt(async () => {
      const found = new Map<string, number>();
      for (const outletId of ids) {
        const { total } = await core.ports.store.list({
          filter: { outletId },
          sort: 'saved',
          offset: 0,
          limit: 0,
        });
        found.set(outletId, total);
      }
      if (core.article.peek() === article) counts.value = found;
    });
  });
  return counts;
}
