// The whole panel: header, tabs, the open tab, notices. What is shown follows the state of the tab in front of the reader.
import type { Panel } from '../../lib/panel/panel.ts';
import { ClaimsTab } from '../claims/claims-tab.tsx';
import { LibraryTab } from '../library/library-tab.tsx';
import { OutletsTab } from '../outlets/outlets-tab.tsx';
import { RelatedTab } from '../related/related-tab.tsx';
import { ArticleHeader } from './article-header.tsx';
import { KeyHelp } from './key-help.tsx';
import { useKeyboard } from './keyboard.ts';
import { NoticeBar } from './notice-bar.tsx';
import { PageState } from './page-state.tsx';
import { PanelContext, usePanel } from './panel-context.ts';
import { ProblemNotes } from './problem-notes.tsx';
import { TabBar } from './tab-bar.tsx';

export function PanelView({ panel }: { panel: Panel }) {
  useKeyboard(panel);
  return (
    <PanelContext.Provider value={panel}>
      <ArticleHeader />
      <TabBar />
      <main>
        <OpenTab />
      </main>
      <NoticeBar />
      <KeyHelp />
    </PanelContext.Provider>
  );
}

function OpenTab() {
  const panel = usePanel();
  const tab = panel.tab.value;
  return (
    <div role="tabpanel" id={`view-${tab}`} aria-labelledby={`tab-${tab}`} class={`view ${tab}`}>
      {tab === 'library' ? <LibraryTab /> : panel.article.value === null ? <PageState /> : <ArticleTab />}
    </div>
  );
}

function ArticleTab() {
  const tab = usePanel().tab.value;
  return (
    <>
      <ProblemNotes />
      {tab === 'claims' && <ClaimsTab />}
      {tab === 'outlets' && <OutletsTab />}
      {tab === 'related' && <RelatedTab />}
    </>
  );
}
