// The times of a claim → the one that places it on the time axis.
import type { TimeValue } from '../model/time.ts';

/** Finest first: a day says more than its year; a length ("the past two years") orders only what has nothing better. */
function fineness({ type, value }: TimeValue): number {
  if (type === 'DURATION') return 0;
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 5;
  if (/^\d{4}-W/.test(value)) return 4;
  if (/^\d{4}-\d\d/.test(value)) return 3;
  return /^\d{4}/.test(value) ? 2 : 1;
}

/**
 * What happened or is planned orders a claim before the day on which it was said ("On Friday he said the 2021 riots …" is about
 * 2021); among those the finest, then the first. Null when none can be put on the calendar.
 */
export function choosePrimary(indexes: readonly number[], times: readonly TimeValue[]): number | null {
  let chosen: number | null = null;
  let best = -1;
  for (const index of indexes) {
    const time = times[index];
    if (!time || time.from === null) continue;
    const score = fineness(time) + (time.role === 'said' || time.type === 'DURATION' ? 0 : 10);
    if (score > best) {
      best = score;
      chosen = index;
    }
  }
  return chosen;
}
