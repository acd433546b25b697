// The row that narrows and orders the claims.
import { countSpeakers } from '../../lib/panel/claim-filter.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { Pick } from '../ui/pick.tsx';
import { Segment } from '../ui/segment.tsx';

export function ClaimFilters({ dated, all }: { dated: number; all: number }) {
  const { claims } = usePanel();
  const i18n = useI18n();
  const filter = claims.filter.value;
  const speakers = countSpeakers(claims.all.value);
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
      <Pick
        label={i18n.t('speaker')}
        value={filter.speaker === null ? 'any' : `=${filter.speaker}`}
        choices={[
          { value: 'any', label: i18n.t('anyone') },
          { value: '=', label: i18n.t('ownWordsShort') },
          ...speakers.map(({ name, count }) => ({ value: `=${name}`, label: name, count })),
        ]}
        onPick={(value) => claims.narrow({ speaker: value === 'any' ? null : value.slice(1) })}
      />
      <Pick
        class="push"
        label={i18n.t('order')}
        icon="sort"
        value={filter.order}
        choices={[
          { value: 'page', label: i18n.t('orderPage') },
          { value: 'date', label: i18n.t('orderDate') },
        ]}
        onPick={(order) => claims.narrow({ order })}
      />
    </div>
  );
}
