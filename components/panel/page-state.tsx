// Every state of the tab without an article, but for its being read: what is the matter, and what to do.
import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../../lib/i18n/i18n.ts';
import { failureKeys } from '../../lib/panel/panel-core.ts';
import { Art } from '../ui/art.tsx';
import { Button } from '../ui/button.tsx';
import { Rich } from '../ui/rich.tsx';
import { useI18n, usePanel } from './panel-context.ts';
import './later.css';

export function PageState() {
  const panel = usePanel();
  const i18n = useI18n();
  const state = panel.state.value;
  switch (state.kind) {
    case 'unread':
      return <PressTheButton title={i18n.t('unreadTitle')} text={i18n.t('unreadText')} />;
    case 'stale':
      return <PressTheButton title={i18n.t('staleTitle')} text={i18n.t('staleText')} />;
    case 'no-article':
      return <NoArticle pageKind={state.pageKind} />;
    case 'not-allowed':
      return (
        <Full art="closed" title={i18n.t('notAllowedTitle')} text={i18n.t(reasonKeys[state.reason])}>
          <LibraryButton />
        </Full>
      );
    case 'failed':
      return (
        <Full art="window" title={i18n.t('failedTitle')} text={i18n.t(failureKeys[state.code])}>
          <TryAgain />
          <LibraryButton />
        </Full>
      );
    case 'reading':
    case 'article':
      return null;
  }
}

const reasonKeys = {
  'browser-page': 'notAllowedBrowserPage',
  store: 'notAllowedStore',
  pdf: 'notAllowedPdf',
  'local-file': 'notAllowedLocalFile',
  'error-page': 'notAllowedErrorPage',
  other: 'notAllowedOther',
} as const;

const pageKindKeys: Record<string, MessageKey> = {
  'front-page': 'noArticleFrontPage',
  listing: 'noArticleFrontPage',
  video: 'noArticleVideo',
  'login-wall': 'noArticleLoginWall',
  empty: 'noArticleEmpty',
};

type FullProps = {
  art: 'window' | 'tiles' | 'closed';
  title: string;
  text: ComponentChildren;
  children?: ComponentChildren;
  aside?: ComponentChildren;
};

function Full({ art, title, text, children, aside }: FullProps) {
  return (
    <section class="full">
      <Art name={art} />
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div class="do">{children}</div>}
      {aside && <p class="aside">{aside}</p>}
    </section>
  );
}

function PressTheButton({ title, text }: { title: string; text: string }) {
  const panel = usePanel();
  const i18n = useI18n();
  const keys = (
    <span class="keys">
      <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>S</kbd>
    </span>
  );
  const options = (
    <button
      type="button"
      class="link"
      onClick={() => void panel.attempt(() => panel.ports.page.openOptions())}
    >
      {i18n.t('options')}
    </button>
  );
  return (
    <Full
      art="window"
      title={title}
      text={
        <>
          {text} <Rich parts={i18n.parts('pressTheButton')} slots={{ keys }} />
        </>
      }
      aside={<Rich parts={i18n.parts('readByThemselves')} slots={{ options }} />}
    >
      {panel.lastArticle.value && (
        <Button tone="large" onClick={panel.showLastArticle}>
          {i18n.t('showLastArticle')}
        </Button>
      )}
    </Full>
  );
}

function NoArticle({ pageKind }: { pageKind: string }) {
  const i18n = useI18n();
  return (
    <Full
      art="tiles"
      title={i18n.t('noArticleTitle')}
      text={i18n.t(pageKindKeys[pageKind] ?? 'noArticleOther')}
    >
      <TryAgain />
      <LibraryButton />
    </Full>
  );
}

function TryAgain() {
  const panel = usePanel();
  return (
    <Button tone="large" onClick={() => void panel.readAgain()}>
      {useI18n().t('tryAgain')}
    </Button>
  );
}

function LibraryButton() {
  const { tab } = usePanel();
  return (
    <Button
      tone="large"
      onClick={() => {
        tab.value = 'library';
      }}
    >
      {useI18n().t('openLibrary')}
    </Button>
  );
}
