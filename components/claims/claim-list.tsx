// The list of claim cards: one tab stop, arrow keys between cards, the open card kept in view.
import { useEffect, useRef } from 'preact/hooks';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { useGrowing } from '../ui/growing.ts';
import { moveByKey } from '../ui/roving.ts';
import { ClaimCard } from './claim-card.tsx';

export function ClaimList() {
  const { claims, article, settled } = usePanel();
  const i18n = useI18n();
  const list = useRef<HTMLOListElement>(null);
  const shown = claims.shown.value;
  const current = claims.current.value;
  useEffect(() => {
    if (current === null) return;
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const least = shown.findIndex(({ id }) => id === current) + 1;
  const drawn = useGrowing(shown.length, least, settled.value);
  if (shown.length === 0) return <NoMatch />;
  const stop = shown.some(({ id }) => id === current) ? current : shown[0]?.id;
  return (
    <ol
      class="cards"
      ref={list}
      aria-label={i18n.t('tabClaims')}
      lang={article.value?.analysis.article.lang ?? undefined}
      onKeyDown={(event) => moveByKey(event, list.current, '.sentence')}
    >
      {shown.slice(0, drawn).map((claim) => (
        <ClaimCard key={claim.id} claim={claim} current={claim.id === current} stop={claim.id === stop} />
      ))}
    </ol>
  );
}

function NoMatch() {
  const { claims } = usePanel();
  const i18n = useI18n();
  return (
    <p class="tail plain" role="status">
      {i18n.t('noClaimMatches')}{' '}
      <button type="button" class="link" onClick={claims.clear}>
        {i18n.t('clearFilters')}
      </button>
    </p>
  );
}
