// The background's use cases bound to the browser: read a tab, follow it, save it, keep the library in order.
import { toUid } from '../core/library/uid.ts';
import type { Analysis } from '../core/model/analysis.ts';
import type { Result } from '../core/model/failure.ts';
import type { LibraryEntry } from '../core/model/library.ts';
import type { PanelState } from '../core/model/panel-state.ts';
import { createClient, NoReceiver } from '../messaging/client.ts';
import { contract } from '../messaging/contract.ts';
import { keptFolder } from '../platform/backup-folder.ts';
import { showBadge } from '../platform/badge.ts';
import { injectPageScript } from '../platform/inject.ts';
import type { MenuClick } from '../platform/menus.ts';
import { loadOptions, saveOptions } from '../platform/options-area.ts';
import { loadPendingQuery, savePendingQuery } from '../platform/pending-query.ts';
import { report } from '../platform/report.ts';
import { dropTab, loadTab, saveTab } from '../platform/tab-states.ts';
import { activeTab, allTabs, type OpenTab, openTab } from '../platform/tabs.ts';
import { setAsideDamaged } from '../store/set-aside.ts';
import type { LibraryStore } from '../store/store.ts';
import { backupToFolder, isFolderBackupDue } from './folder-backup.ts';
import { followTabs } from './follow-tabs.ts';
import { pauseWhenBusy, sha256Hex } from './import-ports.ts';
import { type ReadableTab, readPage } from './read-page.ts';
import { rememberArticle, saveArticle, saveLink } from './save-article.ts';

/** Most panels have drawn an article by then; its own work would take the processor from them. */
const SHOWING_MS = 300;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function createBackground(store: LibraryStore) {
  const now = () => new Date().toISOString();
  const client = createClient(contract);
  /** A panel that is not open needs no telling. */
  const tell = (sending: Promise<unknown>) =>
    sending.catch((error: unknown) => {
      if (!(error instanceof NoReceiver)) report(error);
    });

  /** Keeping takes longer than reading does, and begins when the panel has shown the article; a save waits for it. */
  let keeping = Promise.resolve();
  const keep = async (analysis: Analysis, html: string | null, incognito: boolean) => {
    const options = await loadOptions();
    const { uid } = await rememberArticle({ store, analysis, html, options, incognito, now: now() });
    await tell(client.send('library.refresh', { uids: [uid] }));
  };
  const remember = async (analysis: Analysis, html: string | null, incognito: boolean) => {
    const uid = toUid(analysis.article.canonicalUrl);
    const saved = (await store.get(uid))?.status === 'saved';
    keeping = pause(SHOWING_MS)
      .then(() => keep(analysis, html, incognito))
      .catch(report);
    return { uid, saved };
  };

  const follow = followTabs({
    load: loadTab,
    save: saveTab,
    drop: dropTab,
    read: (tab: ReadableTab) => readPage(tab, { inject: injectPageScript, remember, now, report }),
    ping: async (tabId) => {
      try {
        return (await client.toTab(tabId, 'page.ping', null)).url;
      } catch {
        return null;
      }
    },
    show: async (windowId, state) => {
      await tell(client.send('panel.show', { windowId, state }));
    },
    badge: showBadge,
    isSaved: async (uid) => (await store.get(uid))?.status === 'saved',
  });

  async function changed(uids: string[]): Promise<null> {
    await follow.libraryChanged(await allTabs());
    await tell(client.send('library.refresh', { uids }));
    return null;
  }

  async function save(tabId: number): Promise<Result<LibraryEntry>> {
    const state = await follow.stateOf(tabId);
    if (state.kind !== 'article') return { ok: false, failure: { code: 'press-the-button' } };
    await keeping;
    const result = await saveArticle({ store, analysis: state.analysis, now: now() });
    if (result.ok) await changed([result.value.uid]);
    return result;
  }

  async function findInLibrary(windowId: number, query: string): Promise<void> {
    // The panel may still be loading: then it asks for the waiting query itself.
    await savePendingQuery(windowId, query);
    await tell(client.send('panel.search', { windowId, query }));
  }

  return {
    read: (tab: OpenTab) => follow.read(tab),
    async readAgain(tabId: number): Promise<PanelState> {
      const tab = await openTab(tabId);
      return tab ? follow.read(tab) : follow.stateOf(null);
    },
    async readAndSave(tab: OpenTab): Promise<void> {
      const state = await follow.read(tab);
      if (state.kind === 'article') await save(tab.id);
    },
    save,
    async menu({ id, linkUrl, linkText, selection }: MenuClick, tab: OpenTab | null): Promise<void> {
      if (id === 'read-page' && tab) await follow.read(tab);
      if (id === 'find-in-library' && tab && selection) await findInLibrary(tab.windowId, selection);
      if (id !== 'save-link' || !linkUrl) return;
      const saved = await saveLink({ store, url: linkUrl, title: linkText, now: now() });
      if (saved.ok) await changed([saved.value.uid]);
    },
    async activated(tabId: number, windowId: number): Promise<void> {
      await tell(client.send('panel.show', { windowId, state: await follow.stateOf(tabId) }));
    },
    async updated(tab: OpenTab, isComplete: boolean): Promise<void> {
      await follow.updated(tab, !isComplete);
      if (isComplete && tab.url && (await readsByItself(tab.url))) await follow.read(tab);
    },
    removed: (tabId: number) => follow.removed(tabId),
    async panelOpened(windowId: number): Promise<{ state: PanelState; query: string | null }> {
      const querying = loadPendingQuery(windowId);
      const tab = await activeTab(windowId);
      return { state: await follow.stateOf(tab?.id ?? null), query: await querying };
    },
    libraryChanged: changed,
    async maintain(): Promise<void> {
      const damaged = await setAsideDamaged(now());
      if (damaged) report(new Error(`${damaged} records could not be read and were set aside`));
      await store.maintain(now());
      const options = await loadOptions();
      if (!isFolderBackupDue(options.lastBackupAt, now())) return;
      const files = { store, now, sha256: sha256Hex, pause: pauseWhenBusy() };
      if (await backupToFolder({ ...files, folder: await keptFolder() }))
        await saveOptions({ ...(await loadOptions()), lastBackupAt: now() });
    },
  };
}

/** The reader has granted this site; the address is visible only then. */
async function readsByItself(url: string): Promise<boolean> {
  const { autoReadOrigins } = await loadOptions();
  return URL.canParse(url) && autoReadOrigins.includes(new URL(url).origin);
}
