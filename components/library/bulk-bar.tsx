// What can be done with all chosen articles at once.
import { useState } from 'preact/hooks';
import { parseTags } from '../../lib/panel/library-view.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { IconButton } from '../ui/button.tsx';

export function BulkBar() {
  const { library } = usePanel();
  const i18n = useI18n();
  const [tagging, setTagging] = useState(false);
  const uids = [...library.selected.value];
  if (uids.length === 0) return null;
  const everything = uids.length === library.total.value;
  return (
    <div class="bulk" role="toolbar" aria-label={i18n.t('chosenActions')}>
      <b role="status">{i18n.plural('selectedCount', uids.length)}</b>
      {!everything && (
        <button type="button" class="text" onClick={() => void library.selectAll()}>
          {i18n.t('selectAll')}
        </button>
      )}
      <IconButton icon="check" name={i18n.t('markRead')} onClick={() => void library.setRead(uids, true)} />
      <IconButton
        icon="tag"
        name={i18n.t('addTags')}
        aria-expanded={tagging}
        onClick={() => setTagging(!tagging)}
      />
      <IconButton
        icon="archive"
        name={i18n.t('archive')}
        onClick={() => void library.setArchived(uids, true)}
      />
      <IconButton icon="delete" name={i18n.t('delete')} onClick={() => void library.remove(uids)} />
      <IconButton icon="close" name={i18n.t('unselect')} shortcut="Escape" onClick={library.unselect} />
      {tagging && <BulkTags uids={uids} close={() => setTagging(false)} />}
    </div>
  );
}

function BulkTags({ uids, close }: { uids: string[]; close(): void }) {
  const { library } = usePanel();
  const i18n = useI18n();
  const keep = (typed: string) => {
    const added = parseTags(typed);
    close();
    if (added.length > 0) {
      void library.setTags(uids, (tags) => parseTags([...tags, ...added].join(',')));
    }
  };
  return (
    <input
      class="tag-field"
      list="known-tags"
      aria-label={i18n.t('addTags')}
      placeholder={i18n.t('addTags')}
      ref={(input) => input?.focus()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') keep(event.currentTarget.value);
        if (event.key === 'Escape') close();
      }}
    />
  );
}
