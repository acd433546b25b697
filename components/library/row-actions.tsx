// What can be done with one article of the library.
import type { RowView } from '../../lib/panel/library-view.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { IconButton } from '../ui/button.tsx';
import { currentRow, focusSoon } from '../ui/focus.ts';

export function RowActions({ row, stop }: { row: RowView; stop: boolean }) {
  const { library, ports, attempt } = usePanel();
  const i18n = useI18n();
  const tabIndex = stop ? 0 : -1;
  const read = row.read === 'read';
  return (
    <div class="actions">
      <IconButton
        icon="read"
        name={i18n.t('openCopy')}
        tabIndex={tabIndex}
        onClick={() => void attempt(() => ports.page.openReader(row.uid))}
      />
      <IconButton
        icon="check"
        name={i18n.t(read ? 'markUnread' : 'markRead')}
        shortcut="U"
        tabIndex={tabIndex}
        onClick={() => void library.setRead([row.uid], !read)}
      />
      <IconButton
        icon="tag"
        name={i18n.t('tag')}
        shortcut="T"
        tabIndex={tabIndex}
        onClick={() => {
          library.tagging.value = { uid: row.uid, typed: row.tags.join(', ') };
        }}
      />
      <PuttingAway row={row} tabIndex={tabIndex} />
    </div>
  );
}

function PuttingAway({ row, tabIndex }: { row: RowView; tabIndex: number }) {
  const { library } = usePanel();
  const i18n = useI18n();
  return (
    <>
      <IconButton
        icon="archive"
        name={i18n.t(row.archived ? 'unarchive' : 'archive')}
        shortcut="E"
        tabIndex={tabIndex}
        onClick={() => void library.setArchived([row.uid], !row.archived)}
      />
      <IconButton
        icon="delete"
        name={i18n.t('delete')}
        shortcut="Delete"
        tabIndex={tabIndex}
        onClick={() => void library.remove([row.uid]).then(() => focusSoon(currentRow))}
      />
    </>
  );
}
