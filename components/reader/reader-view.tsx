// The kept copy of an article, read without its page: text only, with the dates marked, and the reader's note.
import type { EntryContent, LibraryEntry } from '../../lib/core/model/library.ts';
import type { I18n } from '../../lib/i18n/i18n.ts';
import { type ReaderBlock, toReaderBody } from '../../lib/panel/reader-view.ts';
import { aboutEntry } from '../../lib/panel/related-view.ts';
import { Button } from '../ui/button.tsx';

export type ReaderActions = {
  open(url: string): void;
  setRead(read: boolean): void;
  setNote(note: string): void;
  sanitise(html: string): string;
};

type ReaderProps = {
  entry: LibraryEntry | null;
  content: EntryContent | null;
  i18n: I18n;
  actions: ReaderActions;
};

export function ReaderView({ entry, content, i18n, actions }: ReaderProps) {
  if (entry === null) {
    return (
      <main class="reader">
        <h1>{i18n.t('failureNotFound')}</h1>
      </main>
    );
  }
  return (
    <main class="reader">
      <article>
        <h1 lang={entry.lang ?? undefined}>{entry.title}</h1>
        <p class="meta">
          {[aboutEntry(entry), entry.publishedAt && i18n.dates.format(entry.publishedAt, 'day')]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p class="meta">{i18n.t('keptSince', { date: i18n.dates.instant(entry.savedAt) })}</p>
        <Actions entry={entry} i18n={i18n} actions={actions} />
        <Body content={content} lang={entry.lang} i18n={i18n} sanitise={actions.sanitise} />
      </article>
    </main>
  );
}

function Actions({ entry, i18n, actions }: { entry: LibraryEntry; i18n: I18n; actions: ReaderActions }) {
  const read = entry.readAt !== null;
  return (
    <div class="do">
      <Button icon="link" onClick={() => actions.open(entry.url)}>
        {i18n.t('openPage')}
      </Button>
      <Button icon="check" aria-pressed={read} onClick={() => actions.setRead(!read)}>
        {i18n.t(read ? 'markUnread' : 'markRead')}
      </Button>
      <label style={{ flexBasis: '100%' }}>
        {i18n.t('note')}
        <textarea value={entry.note} onChange={(event) => actions.setNote(event.currentTarget.value)} />
      </label>
    </div>
  );
}

type BodyProps = {
  content: EntryContent | null;
  lang: string | null;
  i18n: I18n;
  sanitise(html: string): string;
};

function Body({ content, lang, i18n, sanitise }: BodyProps) {
  const body = toReaderBody(content);
  if (body.kind === 'nothing') return <p class="meta">{i18n.t('noKeptText')}</p>;
  if (body.kind === 'html') {
    // No token in `sandbox`: no scripts, no forms, no access to us, even if the cleaning had missed something.
    return <iframe sandbox="" title={i18n.t('openCopy')} srcdoc={sanitise(body.html)} />;
  }
  return (
    <div class="prose" lang={lang ?? undefined}>
      {body.blocks.map((block) => (
        <Block key={block.start} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: ReaderBlock }) {
  const text = block.pieces.map((piece, index) => {
    const words = piece.who ? <b>{piece.text}</b> : piece.text;
    return piece.mark ? (
      <mark class={piece.mark} key={`${block.start} ${index}`}>
        {words}
      </mark>
    ) : (
      words
    );
  });
  switch (block.kind) {
    case 'heading':
      return <h2>{text}</h2>;
    case 'quote':
      return <blockquote>{text}</blockquote>;
    case 'list-item':
      return <p class="item">{text}</p>;
    case 'caption':
    case 'credit':
    case 'note':
      return <p class="aside">{text}</p>;
    default:
      return <p>{text}</p>;
  }
}
