// Title, outlet, authors, dates with where each was found, and Save; on the library tab one line of title.
import { type DatedFact, toCounts, toHeaderView } from '../../lib/panel/header-view.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useI18n, usePanel } from './panel-context.ts';

export function ArticleHeader() {
  const { article, tab } = usePanel();
  const i18n = useI18n();
  if (article.value === null) return <BareHeader />;
  const view = toHeaderView(article.value.analysis, i18n);
  if (tab.value === 'library') {
    return (
      <header class="head">
        <div class="head-top">
          <h1 class="short-title" dir="auto">
            {view.title}
          </h1>
          <SaveButton />
        </div>
      </header>
    );
  }
  return (
    <header class="head">
      <div class="head-top">
        <span class="outlet-name">{view.outlet}</span>
        <SaveButton />
      </div>
      <h1 class="headline" dir="auto" lang={article.value.analysis.article.lang ?? undefined}>
        {view.title}
      </h1>
      <p class="meta">
        <span>{view.authors}</span>
        <span title={view.words}>{view.reading}</span>
      </p>
      <p class="meta published-on">
        {view.published ? <Fact fact={view.published} /> : <span>{i18n.t('noDate')}</span>}
        {view.modified && <Fact fact={view.modified} />}
      </p>
      <Cautions cautions={view.cautions} />
      <Changed />
      <Counts />
    </header>
  );
}

function Cautions({ cautions }: { cautions: readonly string[] }) {
  const { state } = usePanel();
  const i18n = useI18n();
  const all = state.value.kind === 'article' ? cautions : [i18n.t('lastArticleShown'), ...cautions];
  return (
    <>
      {all.map((caution) => (
        <p class="caution" key={caution}>
          {caution}
        </p>
      ))}
    </>
  );
}

/** The kept text stays as it was until the reader wants the new one. */
function Changed() {
  const { entry } = usePanel();
  const i18n = useI18n();
  const since = entry.changedSince.value;
  if (since === null) return null;
  return (
    <p class="changed">
      <Icon name="date" />
      <span>
        {i18n.t('changedSince', { date: i18n.dates.instant(since) })}{' '}
        <button type="button" class="link" onClick={() => void entry.save()}>
          {i18n.t('keepNewText')}
        </button>
      </span>
    </p>
  );
}

/** Without an article the page still needs a heading for those who move by headings. */
function BareHeader() {
  return (
    <header class="sr">
      <h1>{useI18n().t('extensionName')}</h1>
    </header>
  );
}

function Fact({ fact }: { fact: DatedFact }) {
  const { comma } = useI18n();
  return (
    <span>
      {fact.label}{' '}
      <time class="known-from" datetime={fact.detail} title={fact.detail}>
        {fact.value}
      </time>
      {fact.origin && (
        <span class="hint">
          {comma}
          {fact.origin}
        </span>
      )}
    </span>
  );
}

function SaveButton() {
  const { entry, article } = usePanel();
  const i18n = useI18n();
  if (article.value === null) return null;
  const saved = entry.saved.value;
  const savedAt = entry.entry.value?.savedAt;
  return (
    <Button
      icon="save"
      filled={saved}
      tone={saved ? 'save' : 'save primary'}
      aria-pressed={saved}
      aria-keyshortcuts="s"
      aria-busy={entry.saving.value}
      title={
        saved && savedAt ? i18n.t('savedSince', { date: i18n.dates.instant(savedAt) }) : i18n.t('saveHint')
      }
      onClick={() => void (saved ? entry.unsave() : entry.save())}
    >
      {i18n.t(saved ? 'saved' : 'save')}
    </Button>
  );
}

function Counts() {
  const { article, claims, related } = usePanel();
  const i18n = useI18n();
  if (article.value === null) return null;
  const counts = toCounts(
    article.value.analysis,
    claims.all.value,
    related.found.value?.length ?? null,
    i18n,
  );
  return (
    <p class="counts">
      {counts.map(({ key, parts }) => (
        <span key={key}>{parts.map(({ text, strong }) => (strong ? <b key={text}>{text}</b> : text))}</span>
      ))}
    </p>
  );
}
