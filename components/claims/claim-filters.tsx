// The row that narrows and orders the claims, and below it, when asked for, the finer filters.
import { signal } from '@preact/signals';
import { countSpeakers, isNarrowed } from '../../lib/panel/claim-filter.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { IconButton } from '../ui/button.tsx';
import { lazyView } from '../ui/lazy-view.tsx';
import { Pick } from '../ui/pick.tsx';
import { Segment } from '../ui/segment.tsx';

const FinerFilters = lazyView(async () => (await import('./finer-filters.tsx')).FinerFilters);

/** Kept over tabs: who opened the finer filters wants them still there on the way back. */
export const finerFilters = signal(false);

export function ClaimFilters({ dated, all }: { dated: number; all: number }) {
  const { claims } = usePanel();
  const i18n = useI18n();
  const filter = claims.filter.value;
  return (
    <div class="filters">
      <Segment
        label={i18n.t('whichClaims')}
        value={filter.show}
        choices={[
          { value: 'dated', label: i18n.t('showDated'), count: dated },
          { value: 'all', label: i18n.t('showAllShort'), count: all },
        ]}
        onPick={(show) => claims.narrow({ show })}
      />
      <SpeakerPick />
      <Pick
        class="push compact"
        label={i18n.t('order')}
        icon="sort"
        value={filter.order}
        choices={[
          { value: 'page', label: i18n.t('orderPage') },
          { value: 'date', label: i18n.t('orderDate') },
        ]}
        onPick={(order) => claims.narrow({ order })}
      />
      <FilterButtons />
      {finerFilters.value && <FinerFilters />}
      <Narrowed />
    </div>
  );
}

function FilterButtons() {
  const { tools } = usePanel();
  const i18n = useI18n();
  return (
    <span class="filter-buttons">
      <IconButton
        icon="filter"
        name={i18n.t('moreFilters')}
        shortcut="F"
        aria-expanded={finerFilters.value}
        onClick={() => {
          finerFilters.value = !finerFilters.value;
        }}
      />
      <IconButton
        icon="marks"
        name={i18n.t('markAll')}
        aria-pressed={tools.marking.value}
        onClick={() => void tools.toggleMarks()}
      />
    </span>
  );
}

function SpeakerPick() {
  const { claims } = usePanel();
  const i18n = useI18n();
  const { speaker } = claims.filter.value;
  return (
    <Pick
      label={i18n.t('speaker')}
      value={speaker === null ? 'any' : `=${speaker}`}
      choices={[
        { value: 'any', label: i18n.t('anyone') },
        { value: '=', label: i18n.t('ownWordsShort') },
        ...countSpeakers(claims.all.value).map(({ name, count }) => ({
          value: `=${name}`,
          label: name,
          count,
        })),
      ]}
      onPick={(value) => claims.narrow({ speaker: value === 'any' ? null : value.slice(1) })}
    />
  );
}

/** How many are left, and the way back. */
function Narrowed() {
  const { claims } = usePanel();
  const i18n = useI18n();
  if (!isNarrowed(claims.filter.value)) return null;
  return (
    <p class="narrowed" role="status">
      {i18n.plural('claimsLeft', claims.shown.value.length)}{' '}
      <button type="button" class="link" onClick={claims.clear}>
        {i18n.t('clearFilters')}
      </button>
    </p>
  );
}
