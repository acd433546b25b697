// Unread, all, archive; tags; order.
import type { EntrySort } from '../../lib/core/model/library.ts';
import type { LibraryView } from '../../lib/panel/library-model.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { Pick } from '../ui/pick.tsx';
import { Segment } from '../ui/segment.tsx';

export function LibraryFilters() {
  const { library } = usePanel();
  const i18n = useI18n();
  const { view, sort } = library.query.value;
  const views: { value: LibraryView; label: string; count?: number }[] = [
    { value: 'unread', label: i18n.t('viewUnread'), count: library.unreadCount.value },
    { value: 'all', label: i18n.t('viewAll') },
    { value: 'archive', label: i18n.t('viewArchive') },
  ];
  const sorts: { value: EntrySort; label: string }[] = [
    { value: 'saved', label: i18n.t('sortSaved') },
    { value: 'published', label: i18n.t('sortPublished') },
    { value: 'title', label: i18n.t('sortTitle') },
    { value: 'outlet', label: i18n.t('sortOutlet') },
  ];
  return (
    <div class="filters">
      <Segment
        label={i18n.t('whichEntries')}
        value={view}
        choices={views}
        onPick={(next) => library.ask({ view: next })}
      />
      <TagPick />
      <Pick
        class="push"
        label={i18n.t('order')}
        icon="sort"
        value={sort}
        choices={sorts}
        onPick={(next) => library.ask({ sort: next })}
      />
    </div>
  );
}

function TagPick() {
  const { library } = usePanel();
  const i18n = useI18n();
  const { tag } = library.query.value;
  if (library.tags.value.length === 0) return null;
  return (
    <Pick
      label={i18n.t('tags')}
      value={tag === null ? 'any' : `=${tag}`}
      choices={[
        { value: 'any', label: i18n.t('tags') },
        ...library.tags.value.map((one) => ({ value: `=${one.tag}`, label: one.tag, count: one.count })),
      ]}
      onPick={(value) => library.ask({ tag: value === 'any' ? null : value.slice(1) })}
    />
  );
}
