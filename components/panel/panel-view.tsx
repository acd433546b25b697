// The whole panel: header, tabs, the open tab, notices. What is shown follows the state of the tab in front of the reader.
import type { Panel } from '../../lib/panel/panel.ts';
import { ClaimsTab } from '../claims/claims-tab.tsx';
import { lazyView } from '../ui/lazy-view.tsx';
import { ArticleHeader } from './article-header.tsx';
import { useKeptPlace } from './kept-place.ts';
import { useKeyboard } from './keyboard.ts';
import { NoticeBar } from './notice-bar.tsx';
import { PageReading } from './page-reading.tsx';
import { PanelContext, usePanel } from './panel-context.ts';
import { TabBar } from './tab-bar.tsx';

// What is not on the first screen of an article is loaded after it.
const PageState = lazyView(async () => (await import('./page-state.tsx')).PageState);
const ProblemNotes = lazyView(async () => (await import('./problem-notes.tsx')).ProblemNotes);
const OutletsTab = lazyView(async () => (await import('../outlets/outlets-tab.tsx')).OutletsTab);
const RelatedTab = lazyView(async () => (await import('../related/related-tab.tsx')).RelatedTab);
const LibraryTab = lazyView(async () => (await import('../library/library-tab.tsx')).LibraryTab);
const KeyHelp = lazyView(async () => (await import('./key-help.tsx')).KeyHelp);

export function PanelView({ panel }: { panel: Panel }) {
  useKeyboard(panel);
  useKeptPlace(panel);
  return (
    <PanelContext.Provider value={panel}>
      <ArticleHeader />
      <TabBar />
      <main>
        <OpenTab />
      </main>
      <NoticeBar />
      {panel.help.value && <KeyHelp />}
    </PanelContext.Provider>
  );
}

function OpenTab() {
  const panel = usePanel();
  const tab = panel.tab.value;
  return (
    <div role="tabpanel" id={`view-${tab}`} aria-labelledby={`tab-${tab}`} class={`view ${tab}`}>
      {tab === 'library' ? <LibraryTab /> : panel.article.value === null ? <NoArticleTab /> : <ArticleTab />}
    </div>
  );
}

function NoArticleTab() {
  return usePanel().state.value.kind === 'reading' ? <PageReading /> : <PageState />;
}

function ArticleTab() {
  const { tab: open, article } = usePanel();
  const tab = open.value;
  return (
    <>
      {article.value?.analysis.problems.length !== 0 && <ProblemNotes />}
      {tab === 'claims' && <ClaimsTab />}
      {tab === 'outlets' && <OutletsTab />}
      {tab === 'related' && <RelatedTab />}
    </>
  );
}
