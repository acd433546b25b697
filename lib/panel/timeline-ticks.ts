// Segments of the time axis → ticks with labels that do not touch one another.
import type { I18n } from '../i18n/i18n.ts';
import { type Segment, toDayNumber, toIsoDay } from './timeline-scale.ts';

/** `major`: begins a year or a segment. */
export type TimelineTick = { x: number; label: string; major: boolean };

/** Mean width of a character of the axis labels (11 px), and the gap that keeps two labels apart. */
const CHARACTER_PX = 6.1;
const GAP_PX = 6;
const TICK_PX = 44;

export function toTicks(segments: readonly Segment[], width: number, i18n: I18n): TimelineTick[] {
  const ticks = segments.flatMap((segment) =>
    segment.outlying ? [outlyingTick(segment, i18n)] : denseTicks(segment, width, i18n),
  );
  return dropTouching(ticks, width);
}

/** One label for squeezed time: its year, or its years. */
function outlyingTick({ from, until, x0 }: Segment, i18n: I18n): TimelineTick {
  const [first, last] = [toIsoDay(from), toIsoDay(until - 1)];
  const same = first.slice(0, 4) === last.slice(0, 4);
  const label = same ? i18n.dates.format(first, 'year') : `${first.slice(0, 4)}–${shortYear(first, last)}`;
  return { x: x0, label, major: false };
}

const shortYear = (first: string, last: string): string =>
  first.slice(0, 2) === last.slice(0, 2) ? last.slice(2, 4) : last.slice(0, 4);

function denseTicks(segment: Segment, width: number, i18n: I18n): TimelineTick[] {
  const { from, until, x0, x1 } = segment;
  const count = Math.max(2, Math.floor(((x1 - x0) / 100) * (width / TICK_PX)));
  const days = findDays(from, until, count);
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

type Step = { unit: 'day' | 'month' | 'year'; by: number; days: number };

/** Steps that people count in; the first that gives few enough ticks is taken. d3-time would do the same at 4 KB. */
const steps: readonly Step[] = [
  { unit: 'day', by: 1, days: 1 },
  { unit: 'day', by: 2, days: 2 },
  { unit: 'day', by: 7, days: 7 },
  { unit: 'day', by: 14, days: 14 },
  ...[1, 2, 3, 6].map((by): Step => ({ unit: 'month', by, days: by * 30.4 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((by): Step => ({ unit: 'year', by, days: by * 365.25 })),
];

/** About `count` days of the stretch that begin a step: every second Monday, quarters, decades. */
function findDays(from: number, until: number, count: number): number[] {
  const step = steps.find(({ days }) => (until - from) / days <= count * 1.3) ?? steps.at(-1);
  const days: number[] = [];
  for (let day = step ? firstDay(from, step) : until; step && day < until; day = nextDay(day, step))
    days.push(day);
  return days;
}

/** 1970-01-05, a Monday: weeks begin on the same days wherever the axis does. */
const MONDAY = 4;

function firstDay(from: number, { unit, by }: Step): number {
  if (unit === 'day') return by < 7 ? from : Math.ceil((from - MONDAY) / by) * by + MONDAY;
  const date = new Date(`${toIsoDay(from)}T00:00:00Z`);
  const length = unit === 'month' ? by : by * 12;
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + (date.getUTCDate() === 1 ? 0 : 1);
  return startOfMonth(Math.ceil(months / length) * length);
}

function nextDay(day: number, { unit, by }: Step): number {
  if (unit === 'day') return day + by;
  const date = new Date(`${toIsoDay(day)}T00:00:00Z`);
  return startOfMonth(date.getUTCFullYear() * 12 + date.getUTCMonth() + (unit === 'month' ? by : by * 12));
}

/** Months counted from the year 0. */
function startOfMonth(months: number): number {
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return toDayNumber(`${year}-${String((months % 12) + 1).padStart(2, '0')}-01`);
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
    const until = from + tick.label.length * CHARACTER_PX + GAP_PX;
    if (until - GAP_PX > width + 4 || kept.some((other) => from < other.until && other.from < until))
      continue;
    kept.push({ from, until });
    labelled.add(tick);
  }
  return ticks.map((tick) => (labelled.has(tick) ? tick : { ...tick, label: '' }));
}
