// Segments of the time axis → ticks with labels that do not touch one another.
import type { I18n } from '../i18n/i18n.ts';
import { findCalendarDays } from './calendar-ticks.ts';
import { BREAK, type Segment, toIsoDay } from './timeline-scale.ts';

/** `major`: begins a year or a segment. */
export type TimelineTick = { x: number; label: string; major: boolean };

/** Mean width of a character of the axis labels (11 px), and the gap that keeps two labels apart. */
const CHARACTER_PX = 6.1;
const GAP_PX = 6;
const TICK_PX = 44;

export function toTicks(segments: readonly Segment[], width: number, i18n: I18n): TimelineTick[] {
  const ticks = segments.flatMap((segment) =>
    segment.outlying ? [outlyingTick(segment, width, i18n)] : denseTicks(segment, width, i18n),
  );
  return dropTouching(ticks, width);
}

/** One label for squeezed time: its year or years, or its first year where there is no room for both. */
function outlyingTick({ from, until, x0, x1 }: Segment, width: number, i18n: I18n): TimelineTick {
  const [first, last] = [toIsoDay(from), toIsoDay(until - 1)];
  const year = i18n.dates.format(first, 'year');
  const years = `${first.slice(0, 4)}–${shortYear(first, last)}`;
  const fits = labelPx(years) <= ((x1 - x0 + BREAK) / 100) * width;
  return { x: x0, label: first.slice(0, 4) !== last.slice(0, 4) && fits ? years : year, major: false };
}

const labelPx = (label: string): number => label.length * CHARACTER_PX + GAP_PX;

const shortYear = (first: string, last: string): string =>
  first.slice(0, 2) === last.slice(0, 2) ? last.slice(2, 4) : last.slice(0, 4);

function denseTicks(segment: Segment, width: number, i18n: I18n): TimelineTick[] {
  const { from, until, x0, x1 } = segment;
  const count = Math.max(2, Math.floor(((x1 - x0) / 100) * (width / TICK_PX)));
  const days = findCalendarDays(from, until, count);
  const step = (days[1] ?? until) - (days[0] ?? from);
  const starts = days[0] === from ? days : [from, ...days];
  return starts.map((day, index) => {
    const iso = toIsoDay(day);
    const newYear = index === 0 || toIsoDay(starts[index - 1] ?? day).slice(0, 4) !== iso.slice(0, 4);
    return {
      x: x0 + ((day - from) / (until - from)) * (x1 - x0),
      label: labelOf(iso, { step, newYear, first: index === 0 }, i18n),
      major: newYear,
    };
  });
}

type TickPlace = { step: number; newYear: boolean; first: boolean };

function labelOf(iso: string, { step, newYear, first }: TickPlace, i18n: I18n): string {
  if (step >= 360) return i18n.dates.format(iso, 'year');
  if (step >= 27) {
    if (newYear && (iso.endsWith('-01-01') || !first)) return i18n.dates.format(iso, 'year');
    return i18n.dates.format(iso, newYear ? 'month' : 'month-short');
  }
  return i18n.dates.format(iso, newYear && !first ? 'day' : 'day-short');
}

/** Major labels stay; a label that would touch a neighbour loses its words, not its line. */
function dropTouching(ticks: readonly TimelineTick[], width: number): TimelineTick[] {
  const kept: { from: number; until: number }[] = [];
  const labelled = new Set<TimelineTick>();
  const byWeight = [...ticks].sort((one, other) => Number(other.major) - Number(one.major));
  for (const tick of byWeight) {
    const from = (tick.x / 100) * width;
    const until = from + labelPx(tick.label);
    if (until - GAP_PX > width + 4 || kept.some((other) => from < other.until && other.from < until))
      continue;
    kept.push({ from, until });
    labelled.add(tick);
  }
  return ticks.map((tick) => (labelled.has(tick) ? tick : { ...tick, label: '' }));
}
