// The time axis with its lanes, which are legend and filter at once; a table of the same for who prefers words.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClaimView } from '../../lib/panel/claim-view.ts';
import type { Kind } from '../../lib/panel/date-view.ts';
import { toSpanWords } from '../../lib/panel/header-view.ts';
import { type TimelineClaim, toTimeline } from '../../lib/panel/timeline.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { IconButton } from '../ui/button.tsx';
import { lazyView } from '../ui/lazy-view.tsx';
import { Shape } from '../ui/shape.tsx';
import { kindKeys } from './time-badge.tsx';
import { TimelinePlot } from './timeline-plot.tsx';

const TimelineTable = lazyView<{ dated: readonly ClaimView[] }>(
  async () => (await import('./timeline-table.tsx')).TimelineTable,
);

type View = 'axis' | 'table' | 'hidden';

export function TimelineSection() {
  const { claims } = usePanel();
  const i18n = useI18n();
  const [view, setView] = useState<View>('axis');
  const dated = claims.all.value.filter(({ date }) => date !== null);
  if (dated.length === 0) return null;
  const hidden = view === 'hidden';
  return (
    <section class="timeline" aria-label={i18n.t('timeline')}>
      <div class="section-head">
        <h2>{i18n.t('timeline')}</h2>
        <span>{toSpanWords(dated, i18n)}</span>
        {!hidden && (
          <IconButton
            icon="table"
            name={i18n.t('timelineAsTable')}
            aria-pressed={view === 'table'}
            onClick={() => setView(view === 'table' ? 'axis' : 'table')}
          />
        )}
        <IconButton
          icon={hidden ? 'down' : 'up'}
          name={i18n.t(hidden ? 'timelineShow' : 'timelineHide')}
          aria-expanded={!hidden}
          onClick={() => setView(hidden ? 'axis' : 'hidden')}
        />
      </div>
      {view === 'axis' && <Axis dated={dated} />}
      {view === 'table' && <TimelineTable dated={dated} />}
    </section>
  );
}

function Axis({ dated }: { dated: readonly ClaimView[] }) {
  const { settled } = usePanel();
  return (
    <div class="tl">
      <Lanes dated={dated} />
      {settled.value ? <Plot dated={dated} /> : <div class="tl-box" />}
    </div>
  );
}

function Plot({ dated }: { dated: readonly ClaimView[] }) {
  const { claims, article } = usePanel();
  const i18n = useI18n();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const published = article.value?.analysis.article.publishedAt?.slice(0, 10) ?? null;
  const timeline = toTimeline({
    claims: dated.flatMap(toTimelineClaim),
    published,
    zoom: claims.zoom.value,
    width,
    i18n,
  });
  return (
    <>
      <div ref={box} class="tl-box">
        {timeline && <TimelinePlot timeline={timeline} dated={dated} />}
      </div>
      {(claims.zoom.value || claims.filter.value.range) && <WholeTime />}
    </>
  );
}

function toTimelineClaim({ id, date, source }: ClaimView): TimelineClaim[] {
  if (!date?.from || !date.until) return [];
  const label = source.name === null ? date.value : `${date.value}: ${source.name}`;
  return [{ id, kind: date.kind, from: date.from, until: date.until, label }];
}

function Lanes({ dated }: { dated: readonly ClaimView[] }) {
  const { claims } = usePanel();
  const i18n = useI18n();
  const only = claims.filter.value.kind;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would frame the legend of a picture
    <div class="tl-lanes" role="group" aria-label={i18n.t('showOnly')}>
      {(['said', 'happened', 'planned'] as Kind[]).map((kind) => (
        <button
          type="button"
          key={kind}
          aria-pressed={only === kind}
          title={i18n.t(laneHints[kind])}
          onClick={() => claims.narrow({ kind: only === kind ? null : kind })}
        >
          <Shape kind={kind} />
          <span>{i18n.t(kindKeys[kind])}</span>
          <b>{dated.filter((claim) => claim.kind === kind).length}</b>
        </button>
      ))}
    </div>
  );
}

const laneHints = { said: 'onlySaid', happened: 'onlyHappened', planned: 'onlyPlanned' } as const;

function WholeTime() {
  const { claims } = usePanel();
  const i18n = useI18n();
  const range = claims.filter.value.range ?? claims.zoom.value;
  return (
    <p class="tl-range">
      {range && <span>{i18n.dates.range(range.from, range.until, 'day')}</span>}
      <button
        type="button"
        class="link"
        onClick={() => {
          claims.zoom.value = null;
          claims.narrow({ range: null });
        }}
      >
        {i18n.t('wholeTime')}
      </button>
    </p>
  );
}

/** Width of the plot in a panel of 360 px, until it has been measured. */
const USUAL_WIDTH = 230;

function useWidth(box: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(USUAL_WIDTH);
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}
