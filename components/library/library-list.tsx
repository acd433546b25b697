// The rows of the library that the reader asked for.
import { useRef } from 'preact/hooks';
import { toRowView } from '../../lib/panel/library-view.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { moveByKey } from '../ui/roving.ts';
import { LibraryRow } from './library-row.tsx';

export function LibraryList() {
  const { library } = usePanel();
  const i18n = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const total = library.total.value;
  if (total === null) return null;
  if (total === 0) return <NoMatch />;
  const rows = [...library.rows.value].sort(([one], [other]) => one - other);
  return (
    <>
      <p class="sr" role="status">
        {i18n.plural('foundArticles', total)}
      </p>
      <ul
        class={library.selecting.value ? 'rows selecting' : 'rows'}
        aria-label={i18n.t('tabLibrary')}
        ref={list}
        onKeyDown={(event) => moveByKey(event, list.current, '.row-title')}
      >
        {rows.map(([index, hit]) => (
          <LibraryRow
            key={hit.entry.uid}
            row={toRowView(hit, i18n)}
            index={index}
            total={total}
            stop={index === library.current.value}
          />
        ))}
      </ul>
    </>
  );
}

function NoMatch() {
  const { library } = usePanel();
  const i18n = useI18n();
  const { text, tag, view } = library.query.value;
  const narrowed = text !== '' || tag !== null;
  return (
    <p class="tail plain" role="status">
      {i18n.t(narrowed ? 'noEntryMatches' : view === 'archive' ? 'archiveEmpty' : 'nothingUnread')}{' '}
      {narrowed && (
        <button type="button" class="link" onClick={() => library.ask({ text: '', tag: null })}>
          {i18n.t('clearSearch')}
        </button>
      )}
    </p>
  );
}
