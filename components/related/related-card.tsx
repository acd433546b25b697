// One related article: how far away in time, its title, and why it is here; near copies folded below.
import { useState } from 'preact/hooks';
import type { LibraryEntry, RelatedEntry, RelatedReason } from '../../lib/core/model/library.ts';
import { type ReasonView, type RelatedView, toRelatedView } from '../../lib/panel/related-view.ts';
import { useI18n, usePanel } from '../panel/panel-context.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { ReadDot } from '../ui/read-dot.tsx';
import { WebLink } from '../ui/web-link.tsx';

export function RelatedCard({ related }: { related: RelatedEntry }) {
  const panel = usePanel();
  const i18n = useI18n();
  const outlets = panel.article.value?.analysis.outlets ?? [];
  const nameOutlet = (id: string) => outlets.find((outlet) => outlet.id === id)?.name ?? id;
  const view = toRelatedView(related, { i18n, nameOutlet });
  const { entry } = view;
  const read = entry.readAt === null ? 'unread' : 'read';
  return (
    <li class={read === 'read' ? 'rel is-read' : 'rel'}>
      <ReadDot read={read} words={i18n.t(read === 'read' ? 'rowRead' : 'rowUnread')} />
      <div>
        <p class="rel-when">
          {view.distance && <b>{view.distance}</b>}
          {view.date && <span>{view.date}</span>}
        </p>
        <WebLink url={entry.url} class="rel-title" dir="auto" lang={entry.lang ?? undefined}>
          {entry.title}
        </WebLink>
        <p class="sub">{view.about}</p>
        <ul class="reasons">
          {view.reasons.map((reason) => (
            <Reason key={reason.kind} reason={reason} />
          ))}
        </ul>
        <Copies copies={view.copies} />
      </div>
      <RelatedActions entry={entry} />
    </li>
  );
}

function RelatedActions({ entry }: { entry: LibraryEntry }) {
  const panel = usePanel();
  const i18n = useI18n();
  return (
    <div class="actions">
      {entry.status === 'remembered' && (
        <IconButton icon="save" name={i18n.t('save')} onClick={() => void panel.related.save(entry.uid)} />
      )}
      {entry.textHash !== null && (
        <IconButton
          icon="read"
          name={i18n.t('openCopy')}
          onClick={() => void panel.attempt(() => panel.ports.page.openReader(entry.uid))}
        />
      )}
    </div>
  );
}

const icons: Record<RelatedReason['kind'], IconName> = {
  people: 'person',
  names: 'doc',
  words: 'own',
  outlets: 'outlets',
  date: 'clock',
  quotation: 'quote',
  'links-here': 'link',
  linked: 'link',
  'cites-outlet': 'outlets',
};

function Reason({ reason }: { reason: ReasonView }) {
  return (
    <li>
      <Icon name={icons[reason.kind]} />
      <span>
        {reason.parts.map(({ text, style }) =>
          style === 'strong' ? <b key={text}>{text}</b> : style === 'quote' ? <q key={text}>{text}</q> : text,
        )}
      </span>
    </li>
  );
}

function Copies({ copies }: Pick<RelatedView, 'copies'>) {
  const i18n = useI18n();
  const [open, setOpen] = useState(false);
  if (copies.length === 0) return null;
  return (
    <>
      <button type="button" class="copies" aria-expanded={open} onClick={() => setOpen(!open)}>
        {i18n.plural('nearCopies', copies.length)}
        <Icon name={open ? 'up' : 'down'} />
      </button>
      {open && (
        <ul class="copy-list">
          {copies.map(({ uid, url, title, about }) => (
            <li key={uid}>
              <WebLink url={url}>{title}</WebLink> <span>{about}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
