// A field for the tags of one article: commas between them, Enter keeps, Esc leaves them as they were.
import { useEffect, useRef } from 'preact/hooks';
import { parseTags, type RowView } from '../../lib/panel/library-view.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { focusSoon, rowSelector } from '../ui/focus.ts';

export function TagEditor({ row }: { row: RowView }) {
  const { library } = usePanel();
  const i18n = useI18n();
  const typed = library.tagging.value?.typed ?? '';
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const leave = () => {
    library.tagging.value = null;
  };
  const keep = () => {
    leave();
    const tags = parseTags(typed);
    if (tags.join() !== row.tags.join()) void library.setTags([row.uid], () => tags);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.key === 'Enter') keep();
    else leave();
    focusSoon(rowSelector(row.uid));
  };
  return (
    <>
      <input
        class="tag-field"
        ref={input}
        value={typed}
        list="known-tags"
        aria-label={i18n.t('tagsOf', { title: row.title })}
        placeholder={i18n.t('tagsHint')}
        onInput={(event) => {
          library.tagging.value = { uid: row.uid, typed: event.currentTarget.value };
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (library.tagging.value?.uid === row.uid) keep();
        }}
      />
      <KnownTags />
    </>
  );
}

function KnownTags() {
  const { library } = usePanel();
  return (
    <datalist id="known-tags">
      {library.tags.value.map(({ tag }) => (
        <option key={tag} value={tag} />
      ))}
    </datalist>
  );
}
