// The search field with the operators it understands; what is not understood is said below.
import { useEffect } from 'preact/hooks';
import { toProblemWords } from '../../lib/panel/library-view.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { IconButton } from '../ui/button.tsx';
import { currentRow, focusSoon } from '../ui/focus.ts';
import { Icon } from '../ui/icon.tsx';

const operators = ['author:', 'outlet:', 'tag:', 'speaker:', 'before:'];

/** A pause this long means the reader has stopped to look; each letter would ask the index needlessly. */
const PAUSE_MS = 120;

export function LibrarySearch() {
  const { library } = usePanel();
  const i18n = useI18n();
  const typed = library.typed.value;
  useEffect(() => {
    if (typed === library.query.value.text) return;
    const timer = setTimeout(() => library.ask({ text: typed }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <search class="search">
      <SearchField />
      <Operators />
      <p class="query-problems" role="status">
        {library.problems.value.map((problem) => toProblemWords(problem, i18n)).join(' ')}
      </p>
    </search>
  );
}

const FIELD = 'library-search';

function SearchField() {
  const { library } = usePanel();
  const i18n = useI18n();
  const typed = library.typed.value;
  return (
    <label class="field">
      <Icon name="search" />
      <span class="sr">{i18n.t('searchLabel')}</span>
      <input
        type="search"
        id={FIELD}
        value={typed}
        autocomplete="off"
        spellcheck={false}
        placeholder={i18n.plural('searchPlaceholder', library.size.value ?? 0)}
        onInput={(event) => {
          library.typed.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          focusSoon(currentRow);
        }}
      />
      {typed === '' ? (
        <kbd>/</kbd>
      ) : (
        <IconButton icon="close" name={i18n.t('clearSearch')} onClick={() => library.ask({ text: '' })} />
      )}
    </label>
  );
}

function Operators() {
  const { library } = usePanel();
  const i18n = useI18n();
  const add = (operator: string) => {
    const typed = library.typed.value.trimEnd();
    library.typed.value = typed === '' ? operator : `${typed} ${operator}`;
    focusSoon(`#${FIELD}`);
  };
  return (
    <p class="operators">
      <span>{i18n.t('narrowWith')}</span>
      {operators.map((operator) => (
        <button type="button" key={operator} dir="ltr" onClick={() => add(operator)}>
          {operator}
        </button>
      ))}
    </p>
  );
}
