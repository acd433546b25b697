// Keeps, for every tab that was read, what its window's panel shows: while it is read, goes on, comes back, closes.
import type { PanelState } from '../core/model/panel-state.ts';
import type { ReadableTab } from './read-page.ts';

export type TabRecord = { state: PanelState; last: PanelState | null };

export type FollowTabsPorts = {
  load(tabId: number): Promise<TabRecord | null>;
  save(tabId: number, record: TabRecord): Promise<void>;
  drop(tabId: number): Promise<void>;
  read(tab: ReadableTab): Promise<PanelState>;
  /** Address of the page whose script is alive in the tab; null when there is none (the page has gone). */
  ping(tabId: number): Promise<string | null>;
  /** Tells the panel of a window, if one is open. */
  show(windowId: number, state: PanelState): Promise<void>;
  badge(tabId: number, isSaved: boolean): Promise<void>;
  /** Whether the article of an entry is on the reading list now. */
  isSaved(uid: string): Promise<boolean>;
};

export type FollowedTab = ReadableTab & { windowId: number; active: boolean };

const unread = (tabId: number): PanelState => ({ kind: 'unread', tabId });
const withoutFragment = (url: string) => url.split('#')[0];

const isSame = (one: PanelState | undefined, other: PanelState): boolean =>
  one?.kind === other.kind &&
  (one.kind !== 'article' || (other.kind === 'article' && one.readAt === other.readAt));

export function followTabs(ports: FollowTabsPorts) {
  /**
   * How often each tab was read. Whoever has waited for an answer of the page looks whether the reader has pressed the
   * button meanwhile: "the page has gone" is then about the page before, and must not take away what was just read.
   */
  const readings = new Map<number, number>();
  const turnOf = (tabId: number) => readings.get(tabId) ?? 0;

  /** Records on their way to the storage: an answer of it that was asked for earlier is older than they are. */
  const unsaved = new Map<number, TabRecord>();

  /** The record told last: to read it from the storage would be to copy and check a whole article once more. */
  let last: { tabId: number; record: TabRecord } | null = null;

  async function recordOf(tabId: number): Promise<TabRecord | null> {
    const known = unsaved.get(tabId) ?? (last?.tabId === tabId ? last.record : null);
    if (known) return known;
    const loaded = await ports.load(tabId);
    return unsaved.get(tabId) ?? loaded;
  }

  async function tell(tab: FollowedTab, record: TabRecord): Promise<void> {
    unsaved.set(tab.id, record);
    last = { tabId: tab.id, record };
    if (tab.active) await ports.show(tab.windowId, record.state);
  }

  async function settle(tab: FollowedTab, record: TabRecord): Promise<void> {
    // Showing begins first, for the reader waits for it; keeping does not wait for its end: the background may be stopped.
    const showing = tell(tab, record);
    const saving = ports.save(tab.id, record);
    await showing;
    await saving;
    if (unsaved.get(tab.id) === record) unsaved.delete(tab.id);
    await ports.badge(tab.id, record.state.kind === 'article' && record.state.saved);
  }

  return {
    /** Reads the tab; the panel shows that it is being read meanwhile. */
    async read(tab: FollowedTab): Promise<PanelState> {
      readings.set(tab.id, turnOf(tab.id) + 1);
      const reading = ports.read(tab);
      // Not kept: a background that is stopped now has read nothing, and says so when it is asked again.
      await tell(tab, { state: { kind: 'reading', tabId: tab.id, url: tab.url ?? '' }, last: null });
      const state = await reading;
      await settle(tab, { state, last: null });
      return state;
    },

    /** What the panel shows for a tab. */
    async stateOf(tabId: number | null): Promise<PanelState> {
      if (tabId === null) return { kind: 'unread', tabId: null };
      return (await recordOf(tabId))?.state ?? unread(tabId);
    },

    /**
     * The tab loaded something or changed its address. Browsers tell little without a grant (Firefox no address at all),
     * so the script in the page is asked: alive on the same address, the article is shown; else the page has gone.
     */
    async updated(tab: FollowedTab, isLoading: boolean): Promise<void> {
      const turn = turnOf(tab.id);
      const record = await recordOf(tab.id);
      if (!record || record.state.kind === 'reading' || record.state.kind === 'unread') return;
      const article = record.state.kind === 'article' ? record.state : record.last;
      const url = article?.kind === 'article' ? article.url : 'url' in record.state ? record.state.url : null;
      if (url === null) {
        // No script of ours runs there (a PDF, a store page): a new load is all that can be seen.
        if (isLoading) await settle(tab, { state: unread(tab.id), last: null });
        return;
      }
      const address = await ports.ping(tab.id);
      // Read meanwhile: what the page answered is about the one before.
      if (!isSame((await recordOf(tab.id))?.state, record.state)) return;
      if (turnOf(tab.id) !== turn) return;
      const isHere = address !== null && withoutFragment(address) === withoutFragment(url);
      if (isHere) {
        if (article && record.state.kind === 'stale') await settle(tab, { state: article, last: null });
      } else if (record.state.kind === 'article') {
        const { title } = record.state.analysis.article;
        await settle(tab, { state: { kind: 'stale', tabId: tab.id, title }, last: record.state });
      } else if (record.state.kind !== 'stale') {
        await settle(tab, { state: unread(tab.id), last: null });
      }
    },

    async removed(tabId: number): Promise<void> {
      readings.delete(tabId);
      if (last?.tabId === tabId) last = null;
      await ports.drop(tabId);
    },

    /** Entries were saved, deleted or restored: their tabs' button and panel follow. */
    async libraryChanged(tabs: readonly FollowedTab[]): Promise<void> {
      for (const tab of tabs) {
        const turn = turnOf(tab.id);
        const record = await recordOf(tab.id);
        if (record?.state.kind !== 'article') continue;
        const saved = await ports.isSaved(record.state.uid);
        if (turnOf(tab.id) !== turn) continue;
        if (saved !== record.state.saved) await settle(tab, { ...record, state: { ...record.state, saved } });
      }
    },
  };
}
