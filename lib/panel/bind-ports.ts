// Binds what the panel needs of the outside world to the browser.
import type { Options } from '../core/model/options.ts';
import type { PanelState } from '../core/model/panel-state.ts';
import { createClient, NoReceiver } from '../messaging/client.ts';
import { contract } from '../messaging/contract.ts';
import { handleMessages } from '../messaging/router.ts';
import { askToKeepStorage } from '../platform/keep-storage.ts';
import { loadKeptPanel, saveKeptPanel } from '../platform/kept-panel.ts';
import { loadOptions, onOptionsChanged, saveOptions } from '../platform/options-area.ts';
import { createPanelLink } from '../platform/panel-link.ts';
import { report } from '../platform/report.ts';
import { currentWindow, openAddress, openOptionsPage, openReaderPage } from '../platform/windows.ts';
import type { LibraryStore } from '../store/store.ts';
import { type KeptState, parseKeptState } from './kept-state.ts';
import type { PanelEvents, PanelPorts } from './ports.ts';

export type BoundPanel = {
  ports: PanelPorts;
  events: PanelEvents;
  initial: PanelState;
  kept: KeptState;
  options: Options;
};

export async function bindPanelPorts(store: LibraryStore): Promise<BoundPanel> {
  const client = createClient(contract);
  const loading = loadOptions();
  const window = await currentWindow();
  // Listening comes before asking: what is told while the answer is on its way would be lost.
  const { events, missed } = eventsOf(window.id);
  const answer = client.send('panel.opened', { windowId: window.id }).then(({ state, query }) => {
    if (query !== null) missed.tellQuery(query);
    // What was told unasked meanwhile is newer.
    if (!missed.told) missed.tellState(state);
  });
  answer.catch(report);
  const [options, kept] = await Promise.all([loading, loadKeptPanel(window)]);
  await Promise.race([missed.firstState, pause(PATIENCE_MS)]);
  return {
    ports: { ...portsOf(client, store), keep: (state) => saveKeptPanel(window, state) },
    events,
    initial: missed.state ?? NOT_KNOWN_YET,
    kept: parseKeptState(kept),
    options,
  };
}

/** A background that does not answer at once is analysing an article: the panel gets ready meanwhile. */
const PATIENCE_MS = 15;
const NOT_KNOWN_YET: PanelState = { kind: 'reading', tabId: -1, url: '' };

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

type Client = ReturnType<typeof createClient<typeof contract>>;

function portsOf(client: Client, store: LibraryStore): Omit<PanelPorts, 'keep'> {
  return {
    store,
    page: {
      ...pageMarks(client),
      read: (tabId) => client.send('page.read', { tabId }),
      save: (tabId) => {
        void askToKeepStorage(); // only a page can ask, not the background; from the first save on there is something to keep
        return client.send('entry.save', { tabId });
      },
      open: openAddress,
      openReader: openReaderPage,
      openOptions: openOptionsPage,
    },
    libraryChanged(uids) {
      client.send('library.changed', { uids }).catch(report);
    },
    exportClaims: async (uid, format) => {
      const { exportFile } = await import('./export-file.ts');
      await exportFile({ store }, format, [uid]);
    },
    copy: ({ text, html }) =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]),
    saveOptions,
    now: () => new Date().toISOString(),
    report,
  };
}

/** The page may have gone between the drawing and the click: `null` says so. */
function pageMarks(client: Client): Pick<PanelPorts['page'], 'reveal' | 'markAll'> {
  const link = createPanelLink();
  const orGone = async <T>(sending: Promise<T>): Promise<T | null> => {
    try {
      return await sending;
    } catch (error) {
      if (error instanceof NoReceiver) return null;
      throw error;
    }
  };
  const reach = async (tabId: number): Promise<boolean> => {
    const { injectMarkScript } = await import('../platform/inject.ts');
    if (!(await injectMarkScript(tabId))) return false;
    link(tabId);
    return true;
  };
  return {
    reveal: async (tabId, mark, focus) => {
      if (!(await reach(tabId))) return null;
      return orGone(client.toTab(tabId, 'page.reveal', { mark, focus }));
    },
    markAll: async (tabId, marks, legend) => {
      if (!(await reach(tabId))) return null;
      return orGone(client.toTab(tabId, 'page.mark-all', { marks, legend }));
    },
  };
}

/** What came before anybody listened; whoever listens first gets it. */
type Missed = {
  state: PanelState | null;
  query: string | null;
  /** Was any state told yet, asked for or not? */
  told: boolean;
  firstState: Promise<PanelState>;
  tellState(state: PanelState): null;
  tellQuery(query: string): null;
};

function eventsOf(windowId: number): { events: PanelEvents; missed: Missed } {
  const first = Promise.withResolvers<PanelState>();
  const states: ((state: PanelState) => void)[] = [];
  const queries: ((query: string) => void)[] = [];
  const claims: ((claimId: string) => void)[] = [];
  const changes: ((uids: string[]) => void)[] = [];
  const tellAll = <T>(listeners: readonly ((value: T) => void)[], value: T): null => {
    for (const listener of listeners) listener(value);
    return null;
  };
  const missed: Missed = {
    state: null,
    query: null,
    told: false,
    firstState: first.promise,
    tellState: (state) => {
      missed.told = true;
      if (states.length === 0) missed.state = state;
      first.resolve(state);
      return tellAll(states, state);
    },
    tellQuery: (query) => {
      if (queries.length === 0) missed.query = query;
      return tellAll(queries, query);
    },
  };
  handleMessages({
    contract,
    context: 'panel',
    handlers: {
      'panel.show': ({ windowId: of, state }) => (of === windowId ? missed.tellState(state) : null),
      'panel.search': ({ windowId: of, query }) => (of === windowId ? missed.tellQuery(query) : null),
      'panel.select-claim': ({ claimId }, sender) =>
        sender.windowId === windowId ? tellAll(claims, claimId) : null,
      'library.refresh': ({ uids }) => tellAll(changes, uids),
    },
    report,
  });
  const events: PanelEvents = {
    onState: (listener) => void listenFrom(states, listener, missed.state),
    onSearch: (listener) => void listenFrom(queries, listener, missed.query),
    onSelectClaim: (listener) => void claims.push(listener),
    onLibraryChanged: (listener) => void changes.push(listener),
    onOptions: onOptionsChanged,
  };
  return { events, missed };
}

function listenFrom<T>(
  listeners: ((value: T) => void)[],
  listener: (value: T) => void,
  missed: T | null,
): void {
  listeners.push(listener);
  if (missed !== null) queueMicrotask(() => listener(missed));
}
