// The claims of the article: what narrows them, and the list.
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { ClaimFilters } from './claim-filters.tsx';
import { ClaimList } from './claim-list.tsx';
import { TimelineSection } from './timeline-section.tsx';

export function ClaimsTab() {
  const { claims, article } = usePanel();
  const i18n = useI18n();
  const unread = article.value?.analysis.problems.some(({ stage }) => stage === 'times');
  const all = claims.all.value;
  if (all.length === 0) return <p class="tail">{i18n.t('noClaims')}</p>;
  const dated = all.filter(({ date }) => date !== null).length;
  return (
    <>
      {dated === 0 && !unread && <p class="tail plain">{i18n.t('nothingDated')}</p>}
      <TimelineSection />
      <ClaimFilters dated={dated} all={all.length} />
      <ClaimList />
      <Tail undated={all.length - dated} all={all.length} />
      <ExportClaims />
    </>
  );
}

/** Proper names of formats. */
const formats = { 'claims-csv': 'CSV', 'claims-json': 'JSON', 'claims-markdown': 'Markdown' };

function ExportClaims() {
  const { tools } = usePanel();
  const i18n = useI18n();
  return (
    <p class="tail export-claims">
      {i18n.t('exportClaims')}
      {Object.entries(formats).map(([id, name]) => (
        <button key={id} type="button" class="link" onClick={() => void tools.exportAs(id)}>
          {name}
        </button>
      ))}
    </p>
  );
}

function Tail({ undated, all }: { undated: number; all: number }) {
  const { claims } = usePanel();
  const i18n = useI18n();
  if (claims.filter.value.show === 'all' || undated === 0) return null;
  return (
    <p class="tail">
      {i18n.plural('undatedMore', undated)}{' '}
      <button type="button" class="link" onClick={() => claims.narrow({ show: 'all' })}>
        {i18n.t('showAll', { count: all })}
      </button>
    </p>
  );
}
