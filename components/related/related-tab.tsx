// Articles of the library that belong to the open one, or why there are none yet.
import { sortRelated } from '../../lib/panel/related-view.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { Art } from '../ui/art.tsx';
import { Pick } from '../ui/pick.tsx';
import { RelatedCard } from './related-card.tsx';
import '../panel/later.css';

export function RelatedTab() {
  const { related, library } = usePanel();
  const i18n = useI18n();
  const found = related.found.value;
  if (found === null) return <p class="tail plain">{i18n.t('relatedLoading')}</p>;
  if (found.length === 0) return <NothingRelated />;
  const size = library.size.value;
  return (
    <>
      <div class="block head-block">
        <div class="section-head">
          <h2>{i18n.plural('relatedTitle', found.length)}</h2>
          <Pick
            label={i18n.t('order')}
            class="push"
            value={related.order.value}
            choices={[
              { value: 'closest', label: i18n.t('orderClosest') },
              { value: 'newest', label: i18n.t('orderNewest') },
            ]}
            onPick={(order) => {
              related.order.value = order;
            }}
          />
        </div>
      </div>
      <ul aria-label={i18n.t('tabRelated')} class="related-list">
        {sortRelated(found, related.order.value).map((one) => (
          <RelatedCard key={one.entry.uid} related={one} />
        ))}
      </ul>
      {size !== null && <p class="tail">{i18n.plural('comparedWith', size)}</p>}
    </>
  );
}

function NothingRelated() {
  const i18n = useI18n();
  const { options } = usePanel();
  return (
    <section class="full">
      <Art name="threads" />
      <h2>{i18n.t('nothingRelated')}</h2>
      <p>{i18n.t(options.value.remember ? 'nothingRelatedText' : 'nothingRelatedSavedText')}</p>
      <p class="aside">{i18n.t('staysHere')}</p>
    </section>
  );
}
