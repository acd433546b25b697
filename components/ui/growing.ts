// A long list → how many of its rows to draw now: the first screens at once, the others when the browser is idle.
import { useEffect, useState } from 'preact/hooks';

/** Some panels full, and then as many as fit into half of a 50 ms task. */
const FIRST = 14;
const STEP = 25;

/** @param least rows that must be drawn in any case, for example up to the open one. */
export function useGrowing(length: number, least: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  const now = Math.min(length, Math.max(drawn, least));
  useEffect(() => {
    if (now >= length) return;
    const grow = () => setDrawn(now + STEP);
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(grow);
      return () => clearTimeout(timer);
    }
    const task = requestIdleCallback(grow);
    return () => cancelIdleCallback(task);
  }, [now, length]);
  return now;
}
