// One claim on the time axis: disc, square or hollow diamond for a day, a bar of the same style for a range.
import type { TimelineMark } from '../../lib/panel/timeline-marks.ts';
import { laneTop } from './timeline-plot.tsx';

const em = (value: number) => `${value.toFixed(3)}em`;
/** Middle of the rows below the top of their lane, in em; how far stacked marks stand apart. */
const rowMiddle = { upper: 0.98, lower: 2.02 };
const STACK_STEP = { upper: 0.55, lower: 0.32 };
const barHeight = { upper: 0.64, lower: 0.42 };

type MarkProps = { mark: TimelineMark; faded: boolean; current: boolean; open(): void };

export function Mark({ mark, faded, current, open }: MarkProps) {
  const y = laneTop[mark.kind] + rowMiddle[mark.row] + mark.step * STACK_STEP[mark.row];
  const classes = ['tl-mark', mark.kind, faded && 'faded'].filter(Boolean).join(' ');
  return (
    // Cards, lanes and the table reach the same claims by keyboard; the drawing is an image to assistive technology.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <g class={classes} onClick={open}>
      <title>{mark.label}</title>
      {mark.shape === 'point' ? (
        <Point mark={mark} y={y} current={current} />
      ) : (
        <Bar mark={mark} y={y} current={current} />
      )}
    </g>
  );
}

type ShapeProps = { mark: TimelineMark; y: number; current: boolean };

function Point({ mark, y, current }: ShapeProps) {
  return (
    <g style={{ transform: `translate(${mark.x0.toFixed(2)}%, ${em(y)})` }}>
      {mark.kind === 'said' && <circle class="mark" r="0.46em" />}
      {mark.kind === 'happened' && <rect class="mark" x="-0.4em" y="-0.4em" width="0.8em" height="0.8em" />}
      {mark.kind === 'planned' && (
        <rect class="mark" x="-0.34em" y="-0.34em" width="0.68em" height="0.68em" transform="rotate(45)" />
      )}
      {current && <circle class="mark-ring" r="0.8em" />}
    </g>
  );
}

function Bar({ mark, y, current }: ShapeProps) {
  const height = barHeight[mark.row];
  const width = `${Math.max(0, mark.x1 - mark.x0).toFixed(2)}%`;
  const round = mark.kind === 'said' ? em(height / 2) : undefined;
  const x = `${mark.x0.toFixed(2)}%`;
  return (
    <>
      <rect class="mark" x={x} width={width} y={em(y - height / 2)} height={em(height)} rx={round} />
      {current && (
        <rect
          class="mark-ring"
          x={x}
          width={width}
          y={em(y - height / 2 - 0.25)}
          height={em(height + 0.5)}
          rx="0.3em"
        />
      )}
    </>
  );
}
