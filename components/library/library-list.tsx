// The rows of the library that the reader asked for; only those in view are drawn.
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { toRowView } from '../../lib/panel/library-view.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { moveByKey } from '../ui/roving.ts';
import { useVirtualRows } from '../ui/virtual-rows.ts';
import { LibraryRow } from './library-row.tsx';

export function LibraryList() {
  const { library } = usePanel();
  const i18n = useI18n();
  const total = library.total.value;
  if (total === null) return null;
  if (total === 0) return <NoMatch />;
  return (
    <>
      <p class={library.query.value.text === '' ? 'sr' : 'found'} role="status">
        {i18n.plural(library.approximate.value ? 'foundAbout' : 'foundArticles', total)}
      </p>
      <Rows total={total} />
    </>
  );
}

/** Two lines of title, one of details, at the usual text size. */
const USUAL_ROW_PX = 82;

function Rows({ total }: { total: number }) {
  const { library } = usePanel();
  const i18n = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const current = library.current.value;
  const rows = library.rows.value;
  const keyOf = useCallback((index: number) => rows.get(index)?.entry.uid ?? `#${index}`, [rows]);
  const { items, height, offset, measure } = useVirtualRows({
    count: total,
    keyOf,
    estimate: USUAL_ROW_PX,
    keep: current,
    list,
  });
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => library.need(first, last), [first, last, rows]);
  return (
    <ul
      class={library.selecting.value ? 'rows selecting' : 'rows'}
      aria-label={i18n.t('tabLibrary')}
      ref={list}
      style={{ height: `${height}px` }}
      onKeyDown={(event) => moveByKey(event, list.current, '.row-title')}
    >
      {items.map(({ index, key, start }) => {
        const hit = rows.get(index);
        if (!hit) return null;
        const place = { index, total, top: start - offset };
        const row = toRowView(hit, i18n);
        return <LibraryRow key={key} row={row} place={place} stop={index === current} measure={measure} />;
      })}
    </ul>
  );
}

const emptyKeys = { unread: 'nothingUnread', all: 'libraryEmptyText', archive: 'archiveEmpty' } as const;

function NoMatch() {
  const { library } = usePanel();
  const i18n = useI18n();
  const { text, tag, view } = library.query.value;
  const narrowed = text !== '' || tag !== null;
  return (
    <p class="tail plain" role="status">
      {i18n.t(narrowed ? 'noEntryMatches' : emptyKeys[view])}{' '}
      {narrowed && (
        <button type="button" class="link" onClick={() => library.ask({ text: '', tag: null })}>
          {i18n.t('clearSearch')}
        </button>
      )}
    </p>
  );
}
