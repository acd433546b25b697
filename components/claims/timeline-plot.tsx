// The drawing of the time axis: x in percent, y in em, so that it is fluid in width and grows with the text.
import { useRef, useState } from 'preact/hooks';
import type { ClaimView } from '../../lib/panel/claim-view.ts';
import type { Kind } from '../../lib/panel/date-view.ts';
import { dayAt, type Timeline } from '../../lib/panel/timeline.ts';
import type { TimelineStack } from '../../lib/panel/timeline-marks.ts';
import type { Segment } from '../../lib/panel/timeline-scale.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { Mark } from './timeline-mark.tsx';

const TOP = 1.9;
const LANE = 2.6;
const BOTTOM = TOP + 3 * LANE;
export const laneTop: Record<Kind, number> = { said: TOP, happened: TOP + LANE, planned: TOP + 2 * LANE };
const em = (value: number) => `${value.toFixed(3)}em`;
const percent = (value: number) => `${value.toFixed(2)}%`;

type PlotProps = { timeline: Timeline; dated: readonly ClaimView[] };

export function TimelinePlot({ timeline, dated }: PlotProps) {
  const { claims } = usePanel();
  const i18n = useI18n();
  const brush = useBrush(timeline.segments);
  const range = i18n.dates.range(timeline.from, timeline.until, 'month');
  const shown = new Set(claims.shown.value.map(({ id }) => id));
  return (
    <svg
      class="tl-plot"
      role="img"
      aria-label={i18n.plural('timelineSummary', dated.length, { range })}
      ref={brush.plot}
      {...brush.handlers}
    >
      <Grid timeline={timeline} />
      {brush.drawn && <Brushed drawn={brush.drawn} />}
      {timeline.marks.map((mark) => (
        <Mark
          key={`${mark.claimId} ${mark.x0}`}
          mark={mark}
          faded={!shown.has(mark.claimId)}
          current={mark.claimId === claims.current.value}
          open={() => {
            claims.bring(mark.claimId);
          }}
        />
      ))}
      {timeline.stacks.map((stack) => (
        <Stack key={`${stack.kind} ${stack.x}`} stack={stack} />
      ))}
    </svg>
  );
}

function Brushed({ drawn: [from, to] }: { drawn: [number, number] }) {
  return (
    <rect class="brush" x={percent(from)} width={percent(to - from)} y={em(TOP)} height={em(3 * LANE)} />
  );
}

function Grid({ timeline }: { timeline: Timeline }) {
  const { published, ahead, ticks, segments } = timeline;
  return (
    <>
      {ahead !== null && (
        <rect
          class="ahead"
          x={percent(ahead)}
          width={percent(100 - ahead)}
          y={em(TOP)}
          height={em(3 * LANE)}
        />
      )}
      {[0, 1, 2].map((lane) => (
        <line key={lane} class="row" x1="0" x2="100%" y1={em(TOP + lane * LANE)} y2={em(TOP + lane * LANE)} />
      ))}
      {ticks.map(({ x, label, major }) => (
        <g key={x}>
          <line
            class={major ? 'tick year' : 'tick'}
            x1={percent(x)}
            x2={percent(x)}
            y1={em(TOP)}
            y2={em(BOTTOM)}
          />
          <text class={major ? 'label year' : 'label'} x={percent(x)} y={em(BOTTOM + 1.35)}>
            {label}
          </text>
        </g>
      ))}
      {segments.map((segment, index) => (
        <Base key={segment.from} segment={segment} last={index === segments.length - 1} first={index === 0} />
      ))}
      {published && <Published {...published} />}
    </>
  );
}

function Published({ x, label }: NonNullable<Timeline['published']>) {
  const i18n = useI18n();
  return (
    <>
      <line class="published" x1={percent(x)} x2={percent(x)} y1={em(1.5)} y2={em(BOTTOM)} />
      <text class="published-label" x={percent(x)} y={em(1.05)} text-anchor={anchorAt(x)}>
        {i18n.t('publishedOn', { date: label })}
      </text>
    </>
  );
}

const anchorAt = (x: number) => (x > 78 ? 'end' : x < 22 ? 'start' : 'middle');

/** The line below a segment, with a slash where the axis is broken. */
function Base({ segment, first, last }: { segment: Segment; first: boolean; last: boolean }) {
  const { x0, x1 } = segment;
  const slash = (x: number) => (
    <line
      class="base"
      x1={percent(x - 0.5)}
      x2={percent(x + 0.5)}
      y1={em(BOTTOM + 0.35)}
      y2={em(BOTTOM - 0.35)}
    />
  );
  return (
    <>
      <line class="base" x1={percent(x0)} x2={percent(x1)} y1={em(BOTTOM)} y2={em(BOTTOM)} />
      {!last && slash(x1 + 0.5)}
      {!first && slash(x0 - 0.5)}
    </>
  );
}

/** A folded stack: its number; a click opens the stretch, or lists a single day. */
function Stack({ stack }: { stack: TimelineStack }) {
  const { claims } = usePanel();
  const y = laneTop[stack.kind] + LANE / 2;
  const open = () => {
    const { from, until } = stack;
    if (from === until) claims.narrow({ range: { from, until }, kind: stack.kind });
    else claims.zoom.value = { from, until };
  };
  return (
    // The lanes and the table reach the same claims by keyboard; the drawing is an image to assistive technology.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <g class={`stack ${stack.kind}`} onClick={open}>
      <g style={{ transform: `translate(${percent(stack.x)}, ${em(y)})` }}>
        <rect class="mark" x="-0.95em" y="-0.75em" width="1.9em" height="1.5em" rx="0.75em" />
        <text class="stack-count" text-anchor="middle" y="0.36em">
          {stack.count}
        </text>
      </g>
    </g>
  );
}

/** Shorter drags are clicks. */
const LEAST_DRAG = 2;

/** Dragging over the plot narrows the list to a stretch of time. */
function useBrush(segments: readonly Segment[]) {
  const { claims } = usePanel();
  const plot = useRef<SVGSVGElement>(null);
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const at = (event: PointerEvent) => {
    const box = plot.current?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    return Math.min(100, Math.max(0, ((event.clientX - box.left) / box.width) * 100));
  };
  const drawn = drag && Math.abs(drag.to - drag.from) > LEAST_DRAG ? sortPair(drag.from, drag.to) : null;
  const end = () => {
    if (drawn)
      claims.narrow({ range: { from: dayAt(segments, drawn[0]), until: dayAt(segments, drawn[1]) } });
    setDrag(null);
  };
  return {
    plot,
    drawn,
    handlers: {
      onPointerDown: (event: PointerEvent) => setDrag({ from: at(event), to: at(event) }),
      onPointerMove: (event: PointerEvent) => {
        if (drag && event.buttons > 0) setDrag({ ...drag, to: at(event) });
      },
      onPointerUp: end,
      onPointerLeave: end,
    },
  };
}

const sortPair = (one: number, other: number): [number, number] => [
  Math.min(one, other),
  Math.max(one, other),
];
