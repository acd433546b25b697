// A long list → how many of its rows to draw now: the first screens at once, the others when the browser is idle.
import { useEffect, useState } from 'preact/hooks';

/** What a panel of usual height shows below header and time axis; some panels full; and as many as fit into half of a 50 ms task. */
const SEEN = 5;
const FIRST = 14;
const STEP = 25;

/**
 * @param least rows that must be drawn in any case, for example up to the open one.
 * @param settled false while the panel opens: only what is seen is drawn then.
 */
export function useGrowing(length: number, least: number, settled: boolean): number {
  const [drawn, setDrawn] = useState(FIRST);
  const now = Math.min(length, Math.max(settled ? drawn : SEEN, least));
  useEffect(() => {
    if (!settled || now >= length) return;
    const grow = () => setDrawn(now + STEP);
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(grow);
      return () => clearTimeout(timer);
    }
    const task = requestIdleCallback(grow);
    return () => cancelIdleCallback(task);
  }, [now, length, settled]);
  return now;
}
