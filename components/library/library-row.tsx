// One article of the library: title, where and when from, tags, what was found in it, and what can be done with it.
import type { RowView } from '../../lib/panel/library-view.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { ReadDot } from '../ui/read-dot.tsx';
import { WebLink } from '../ui/web-link.tsx';
import { RowActions } from './row-actions.tsx';
import { TagEditor } from './tag-editor.tsx';

type LibraryRowProps = {
  row: RowView;
  /** Which row of how many, and how far below the top of the list in CSS pixels. */
  place: { index: number; total: number; top: number };
  stop: boolean;
  measure(row: Element | null): void;
};

export function LibraryRow({ row, place, stop, measure }: LibraryRowProps) {
  const { library } = usePanel();
  const i18n = useI18n();
  const chosen = library.selected.value.has(row.uid);
  const states = ['row', row.read === 'read' && 'is-read', chosen && 'chosen'].filter(Boolean).join(' ');
  return (
    <li
      class={states}
      data-uid={row.uid}
      data-index={place.index}
      aria-posinset={place.index + 1}
      aria-setsize={place.total}
      ref={measure}
      style={{ transform: `translateY(${place.top}px)` }}
      onFocusCapture={() => {
        library.current.value = place.index;
      }}
    >
      <input
        type="checkbox"
        class="tick"
        checked={chosen}
        tabIndex={stop ? 0 : -1}
        aria-label={i18n.t('choose', { title: row.title })}
        onChange={() => library.toggle(row.uid)}
      />
      <ReadDot read={row.read} words={row.readWords} />
      <RowText row={row} stop={stop} />
      <RowActions row={row} stop={stop} />
    </li>
  );
}

function RowText({ row, stop }: Pick<LibraryRowProps, 'row' | 'stop'>) {
  return (
    <div>
      <WebLink url={row.url} class="row-title" dir="auto" lang={row.lang} tabIndex={stop ? 0 : -1}>
        {row.title}
      </WebLink>
      <p class="sub dots">
        {row.about.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
      <Snippets snippets={row.snippets} />
      <Tags row={row} />
    </div>
  );
}

function Snippets({ snippets }: Pick<RowView, 'snippets'>) {
  return (
    <>
      {snippets.map((pieces) => (
        <p class="snippet" dir="auto" key={pieces.map(({ text }) => text).join('')}>
          {pieces.map(({ text, marked }, index) => (
            <span key={index}>{marked ? <mark class="hit">{text}</mark> : text}</span>
          ))}
        </p>
      ))}
    </>
  );
}

function Tags({ row }: { row: RowView }) {
  const { library } = usePanel();
  const i18n = useI18n();
  if (library.tagging.value?.uid === row.uid) return <TagEditor row={row} />;
  if (row.tags.length === 0) return null;
  return (
    <ul class="row-tags" aria-label={i18n.t('tags')}>
      {row.tags.map((tag) => (
        <li class="tag" key={tag}>
          {tag}
        </li>
      ))}
    </ul>
  );
}
