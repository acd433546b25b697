// Dated claims and a day of publication → a time axis: segments with breaks, ticks, and a mark for every claim.
import type { I18n } from '../i18n/i18n.ts';
import type { Kind } from './date-view.ts';
import { layOut, type TimelineMark, type TimelineStack } from './timeline-marks.ts';
import { findSegments, type Segment, toDayNumber, toIsoDay } from './timeline-scale.ts';
import { type TimelineTick, toTicks } from './timeline-ticks.ts';

/** What the axis needs of a claim; days are ISO and inclusive. */
export type TimelineClaim = { id: string; kind: Kind; from: string; until: string; label: string };

export type Timeline = {
  segments: Segment[];
  ticks: TimelineTick[];
  marks: TimelineMark[];
  /** Marks too close to be told apart, folded into one with their number. */
  stacks: TimelineStack[];
  /** Percent of the width; null when the article has no date. */
  published: { x: number; label: string } | null;
  /** Percent where the time after publication begins, if any of it is on the axis. */
  ahead: number | null;
  /** First and last day on the axis. */
  from: string;
  until: string;
};

export type TimelineInput = {
  claims: readonly TimelineClaim[];
  /** Day of publication. */
  published: string | null;
  /** A stretch to look at alone; null: all. */
  zoom: { from: string; until: string } | null;
  /** CSS pixels of the plot, by which marks and labels are kept apart. */
  width: number;
  i18n: I18n;
};

/** An axis shorter than this many days would be a row of equal dots. */
const SHORTEST_DAYS = 6;

export function toTimeline({ claims, published, zoom, width, i18n }: TimelineInput): Timeline | null {
  const inView =
    zoom === null ? claims : claims.filter(({ from, until }) => from <= zoom.until && until >= zoom.from);
  if (inView.length === 0) return null;
  const spans = inView.map(({ from, until }) => ({ from: toDayNumber(from), until: toDayNumber(until) + 1 }));
  const day = published === null ? null : toDayNumber(published);
  const extent = toExtent(spans, day, zoom);
  const segments = findSegments(zoom === null ? withDay(spans, day) : [], extent);
  const scale = (value: number) => position(segments, value);
  const shown = day !== null && day >= extent.from && day <= extent.until ? day : null;
  return {
    segments,
    ticks: toTicks(segments, width, i18n),
    ...layOut(inView, segments, width),
    published:
      shown === null
        ? null
        : { x: scale(shown + 0.5), label: i18n.dates.format(toIsoDay(shown), 'day-short') },
    ahead: shown !== null && shown + 1 < extent.until ? scale(shown + 1) : null,
    from: toIsoDay(extent.from),
    until: toIsoDay(extent.until - 1),
  };
}

type Days = { from: number; until: number };

const withDay = (spans: readonly Days[], day: number | null): Days[] =>
  day === null ? [...spans] : [...spans, { from: day, until: day + 1 }];

function toExtent(spans: readonly Days[], day: number | null, zoom: TimelineInput['zoom']): Days {
  const all = zoom
    ? [{ from: toDayNumber(zoom.from), until: toDayNumber(zoom.until) + 1 }]
    : withDay(spans, day);
  let from = Number.POSITIVE_INFINITY;
  let until = Number.NEGATIVE_INFINITY;
  for (const span of all) {
    from = Math.min(from, span.from);
    until = Math.max(until, span.until);
  }
  const missing = Math.max(0, SHORTEST_DAYS - (until - from));
  return { from: from - Math.ceil(missing / 2), until: until + Math.floor(missing / 2) };
}

/** Day number → percent of the width. Days outside the axis lie at its ends. */
export function position(segments: readonly Segment[], value: number): number {
  const first = segments[0];
  const last = segments.at(-1);
  if (!first || !last) return 0;
  const segment = segments.find(({ until }) => value <= until) ?? last;
  const share = (value - segment.from) / (segment.until - segment.from);
  return segment.x0 + Math.min(1, Math.max(0, share)) * (segment.x1 - segment.x0);
}

/** Percent of the width → ISO day; inside a break: the first day after it. */
export function dayAt(segments: readonly Segment[], percent: number): string {
  const segment = segments.find(({ x1 }) => percent <= x1) ?? segments.at(-1);
  if (!segment) return '';
  const share = Math.max(0, (percent - segment.x0) / (segment.x1 - segment.x0));
  const value = Math.floor(segment.from + share * (segment.until - segment.from));
  return toIsoDay(Math.min(segment.until - 1, value));
}
