// Days of claims → segments of the time axis: one, or the busy time at full width beside narrow outlying times.

/** Days since 1970-01-01; `until` is exclusive. `x0`, `x1`: percent of the width. `outlying`: time squeezed together. */
export type Segment = { from: number; until: number; x0: number; x1: number; outlying: boolean };

type Days = { from: number; until: number };

export const DAY_MS = 86_400_000;

export const toDayNumber = (iso: string): number =>
  Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS);

export const toIsoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Below three months everything can be told apart without a break. */
const SHORTEST_BROKEN_DAYS = 90;
const OUTLYING = 20;
/** Percent left free where the axis is broken. */
export const BREAK = 4;

/**
 * Breaks the axis when the busiest quarter of the time holds more than half of the values: the time before it (and
 * after it) gets a fifth of the width.
 */
export function findSegments(spans: readonly Days[], extent: Days): Segment[] {
  const whole = [{ ...extent, x0: 0, x1: 100, outlying: false }];
  const length = extent.until - extent.from;
  if (length < SHORTEST_BROKEN_DAYS || spans.length < 3) return whole;
  const busy = findBusiest(spans, length / 4);
  if (busy.count * 2 <= spans.length) return whole;
  const from = isNear(busy.from, extent.from, length)
    ? extent.from
    : floorToUnit(busy.from, busy.until, extent.from);
  const until = isNear(busy.until, extent.until, length) ? extent.until : busy.until;
  // Without this a "busy" time that is nearly all of the axis would be broken for nothing.
  if ((until - from) / length > 0.6) return whole;
  return placeSegments(extent, { from, until });
}

const isNear = (one: number, other: number, length: number) => Math.abs(one - other) < length / 12;

function placeSegments(extent: Days, busy: Days): Segment[] {
  const before = busy.from > extent.from;
  const after = busy.until < extent.until;
  const segments: Segment[] = [];
  if (before) segments.push({ from: extent.from, until: busy.from, x0: 0, x1: OUTLYING, outlying: true });
  const x0 = before ? OUTLYING + BREAK : 0;
  const x1 = after ? 100 - OUTLYING - BREAK : 100;
  segments.push({ ...busy, x0, x1, outlying: false });
  if (after)
    segments.push({ from: busy.until, until: extent.until, x0: x1 + BREAK, x1: 100, outlying: true });
  return segments;
}

/** The window of the given length, beginning at a value, that holds the middles of most values. */
function findBusiest(spans: readonly Days[], length: number): Days & { count: number } {
  const sorted = [...spans].sort((one, other) => middle(one) - middle(other));
  let best = { from: 0, until: 0, count: 0 };
  let end = 0;
  for (let start = 0; start < sorted.length; start += 1) {
    const first = sorted[start];
    if (!first) break;
    while (end < sorted.length && middle(sorted[end] ?? first) <= middle(first) + length) end += 1;
    if (end - start <= best.count) continue;
    const inside = sorted.slice(start, end);
    best = {
      from: Math.min(
        ...inside.map(({ from, until }) => (until - from > length ? middle({ from, until }) : from)),
      ),
      until: Math.max(
        ...inside.map(({ from, until }) => (until - from > length ? middle({ from, until }) : until)),
      ),
      count: end - start,
    };
  }
  return { ...best, from: Math.floor(best.from), until: Math.ceil(best.until) };
}

const middle = ({ from, until }: Days): number => (from + until) / 2;

/** The start of the month or year before the busy time, so that its first tick can carry a plain label. */
function floorToUnit(from: number, until: number, least: number): number {
  const date = new Date(from * DAY_MS);
  if (until - from > 3 * 365) date.setUTCMonth(0);
  date.setUTCDate(1);
  return Math.max(least, Math.floor(date.getTime() / DAY_MS));
}
