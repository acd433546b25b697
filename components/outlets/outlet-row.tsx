// One outlet: a bar with a box for each use, and on opening the sentences, each a way to its place in the page.
import { useId, useState } from 'preact/hooks';
import { type OutletView, type UseView, useKinds } from '../../lib/panel/outlet-view.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { Icon } from '../ui/icon.tsx';

/** More boxes than this do not fit beside their words at 360 px; then one bar in proportion. */
const MOST_BOXES = 12;

export function OutletRow({ outlet }: { outlet: OutletView }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <li class="outlet">
      <button
        type="button"
        class="outlet-row"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span class={outlet.known ? 'tile' : 'tile unknown'} aria-hidden="true">
          {outlet.known ? outlet.initials : '?'}
        </span>
        <span>
          <span class="name">{outlet.name}</span>
          <span class="sub">{outlet.about}</span>
          <span class="bar">
            <Bar uses={outlet.uses} />
            <span class="words">{outlet.summary}</span>
          </span>
        </span>
        <span class="fold-mark">
          <Icon name={open ? 'up' : 'down'} />
        </span>
      </button>
      {open && (
        <div id={id}>
          <Uses uses={outlet.uses} />
          <InLibrary outlet={outlet} />
        </div>
      )}
    </li>
  );
}

function Bar({ uses }: { uses: readonly UseView[] }) {
  const ordered = useKinds.flatMap((kind) => uses.filter((use) => use.kind === kind));
  if (ordered.length <= MOST_BOXES) {
    return (
      <span class="boxes" aria-hidden="true">
        {ordered.map((use, index) => (
          <i class={`use ${use.kind}`} key={index} />
        ))}
      </span>
    );
  }
  return (
    <span class="boxes whole" aria-hidden="true">
      {useKinds.map((kind) => {
        const count = ordered.filter((use) => use.kind === kind).length;
        return count > 0 && <i class={`use ${kind}`} key={kind} style={{ flexGrow: count }} />;
      })}
    </span>
  );
}

function Uses({ uses }: { uses: readonly UseView[] }) {
  const { claims, article } = usePanel();
  const i18n = useI18n();
  return (
    <ul class="uses">
      {uses.map((use) => (
        <li key={`${use.kind} ${use.span.start}`}>
          <button type="button" onClick={(event) => void claims.reveal(use.span, event.shiftKey)}>
            <span class="said-how">
              <span>{use.how}</span>
              <span class="push">{use.place}</span>
            </span>
            <span class="words-of" dir="auto" lang={article.value?.analysis.article.lang ?? undefined}>
              {use.words}
            </span>
            <span class="sr">{i18n.t('showInPage')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function InLibrary({ outlet }: { outlet: OutletView }) {
  const { outletCounts, library, tab } = usePanel();
  const i18n = useI18n();
  const count = outletCounts.value.get(outlet.id) ?? 0;
  if (count === 0) return null;
  return (
    <p class="in-library">
      <button
        type="button"
        class="link"
        onClick={() => {
          library.ask({ text: `outlet:"${outlet.name}"`, view: 'all', tag: null });
          tab.value = 'library';
        }}
      >
        {i18n.plural('inLibrary', count)}
      </button>
    </p>
  );
}
