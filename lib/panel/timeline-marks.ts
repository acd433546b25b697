// Claims on a scaled axis → marks in three lanes; marks too close together stack, large stacks fold to a number.
import type { Kind } from './date-view.ts';
import type { TimelineClaim } from './timeline.ts';
import { type Segment, toDayNumber } from './timeline-scale.ts';

export type TimelineMark = {
  claimId: string;
  kind: Kind;
  label: string;
  /** Percent of the width; equal for a point. A range over a break has a mark on each side. */
  x0: number;
  x1: number;
  shape: 'point' | 'range';
  /** Ranges longer than a month lie in the lower row of their lane. */
  row: 'upper' | 'lower';
  /** Steps up (negative) or down from the middle of the row, where marks stack. */
  step: number;
};

export type TimelineStack = {
  kind: Kind;
  x: number;
  count: number;
  claimIds: string[];
  from: string;
  until: string;
};

/** Marks nearer than this hide one another. */
const MARK_PX = 9;
const LARGEST_STACK = 3;
const LONG_DAYS = 31;

type Placed = TimelineMark & { from: string; until: string };

export function layOut(
  claims: readonly TimelineClaim[],
  segments: readonly Segment[],
  width: number,
): { marks: TimelineMark[]; stacks: TimelineStack[] } {
  const placed = claims.flatMap((claim) => place(claim, segments, width));
  const least = (MARK_PX / width) * 100;
  const marks: TimelineMark[] = [];
  const stacks: TimelineStack[] = [];
  for (const kind of ['said', 'happened', 'planned'] as const) {
    for (const row of ['upper', 'lower'] as const) {
      const own = placed.filter((mark) => mark.kind === kind && mark.row === row).sort((a, b) => a.x0 - b.x0);
      for (const group of groupClose(own, row === 'upper' ? least : 0.01)) {
        if (group.length > LARGEST_STACK) stacks.push(toStack(kind, group));
        else marks.push(...group.map((mark, index) => ({ ...mark, step: index - (group.length - 1) / 2 })));
      }
    }
  }
  return { marks, stacks };
}

function place(claim: TimelineClaim, segments: readonly Segment[], width: number): Placed[] {
  const from = toDayNumber(claim.from);
  const until = toDayNumber(claim.until) + 1;
  const days = until - from;
  return segments.flatMap((segment) => {
    const [first, last] = [Math.max(from, segment.from), Math.min(until, segment.until)];
    if (first >= last) return [];
    const scale = (day: number) =>
      segment.x0 + ((day - segment.from) / (segment.until - segment.from)) * (segment.x1 - segment.x0);
    const [x0, x1] = [scale(first), scale(last)];
    const isPoint = days === 1 || ((x1 - x0) / 100) * width < MARK_PX;
    const half = ((MARK_PX / width) * 100) / 2;
    // A mark on the first or last day would stick out of the axis by half.
    const middle = Math.min(100 - half, Math.max(half, (x0 + x1) / 2));
    return [
      {
        claimId: claim.id,
        kind: claim.kind,
        label: claim.label,
        x0: isPoint ? middle : x0,
        x1: isPoint ? middle : x1,
        shape: isPoint ? 'point' : 'range',
        row: days > LONG_DAYS ? 'lower' : 'upper',
        step: 0,
        from: claim.from,
        until: claim.until,
      } satisfies Placed,
    ];
  });
}

/** Runs of marks of which each begins before the one before it ends, or nearer to it than `least`. */
function groupClose(marks: readonly Placed[], least: number): Placed[][] {
  const groups: Placed[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const mark of marks) {
    const last = groups.at(-1);
    if (last && mark.x0 - end < least) last.push(mark);
    else groups.push([mark]);
    end = Math.max(last && groups.at(-1) === last ? end : Number.NEGATIVE_INFINITY, mark.x1);
  }
  return groups;
}

function toStack(kind: Kind, group: readonly Placed[]): TimelineStack {
  const froms = group.map(({ from }) => from).sort();
  const untils = group.map(({ until }) => until).sort();
  const left = Math.min(...group.map(({ x0 }) => x0));
  const right = Math.max(...group.map(({ x1 }) => x1));
  return {
    kind,
    x: (left + right) / 2,
    count: group.length,
    claimIds: group.map(({ claimId }) => claimId),
    from: froms[0] ?? '',
    until: untils.at(-1) ?? '',
  };
}
