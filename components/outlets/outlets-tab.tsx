// Outlets by use, those that may be outlets, the article's own, and the other sources.
import type { ComponentChildren } from 'preact';
import { type OutletsView, type OutletView, toOutletsView } from '../../lib/panel/outlet-view.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { OtherSources } from './other-sources.tsx';
import { OutletRow } from './outlet-row.tsx';
import '../panel/later.css';

export function OutletsTab() {
  const { article } = usePanel();
  const i18n = useI18n();
  if (article.value === null) return null;
  const view = toOutletsView(article.value.analysis, i18n);
  return (
    <>
      <Section title={i18n.t('outletsTitle')} lede={toLede(view, i18n)}>
        {view.uses > 0 && <Legend totals={view.totals} />}
        <Outlets outlets={view.used} label={i18n.t('outletsTitle')} />
      </Section>
      {view.perhaps.length > 0 && (
        <Section title={i18n.t('perhapsTitle')} lede={i18n.t('perhapsLede')}>
          <Outlets outlets={view.perhaps} label={i18n.t('perhapsTitle')} />
        </Section>
      )}
      {view.own.length > 0 && (
        <Section title={i18n.t('ownOutletTitle')} lede={i18n.t('ownOutletLede')}>
          <Outlets outlets={view.own} label={i18n.t('ownOutletTitle')} />
        </Section>
      )}
      <OtherSources analysis={article.value.analysis} />
    </>
  );
}

function toLede(view: OutletsView, i18n: ReturnType<typeof useI18n>): string {
  const count = view.used.length + view.perhaps.length;
  if (count === 0) return i18n.t('noOutlets');
  const outlets = i18n.plural('outletsPlain', count);
  return i18n.plural('outletsLede', view.uses, { outlets });
}

type SectionProps = { title: string; lede: string; children: ComponentChildren };

export function Section({ title, lede, children }: SectionProps) {
  return (
    <section class="block">
      <div class="section-head">
        <h2>{title}</h2>
      </div>
      <p class="lede">{lede}</p>
      {children}
    </section>
  );
}

function Legend({ totals }: Pick<OutletsView, 'totals'>) {
  return (
    <ul class="legend" aria-label={useI18n().t('useKinds')}>
      {totals.map(({ kind, label, count }) => (
        <li key={kind} class={count === 0 ? 'none' : ''}>
          <span class={`use ${kind}`} aria-hidden="true" />
          {label} <b>{count}</b>
        </li>
      ))}
    </ul>
  );
}

function Outlets({ outlets, label }: { outlets: readonly OutletView[]; label: string }) {
  return (
    <ul class="outlets" aria-label={label}>
      {outlets.map((outlet) => (
        <OutletRow key={outlet.id} outlet={outlet} />
      ))}
    </ul>
  );
}
