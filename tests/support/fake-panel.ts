// Panel ports that remember what they were asked, over a library in memory; and the states to show.
import type { Analysis } from '../../lib/core/model/analysis.ts';
import type { LibraryEntry, RelatedEntry } from '../../lib/core/model/library.ts';
import { type KeptState, nothingKept } from '../../lib/panel/kept-state.ts';
import type { ArticleState } from '../../lib/panel/panel-core.ts';
import type { PanelEvents, PanelPorts } from '../../lib/panel/ports.ts';
import { memoryStore } from '../../lib/store/memory-store.ts';
import type { LibraryStore } from '../../lib/store/store.ts';
import { sampleAnalysis } from './sample-analysis.ts';

export const NOW = '2023-04-12T09:30:00.000Z';

export type Call = [port: string, ...rest: unknown[]];

export type FakeOptions = { related?: RelatedEntry[]; found?: boolean };

export type FakePanel = {
  ports: PanelPorts;
  events: PanelEvents;
  calls: Call[];
  /** What the panel kept of itself last. */
  kept: { state: KeptState };
  /** Sends an event as if it came from outside. */
  send: { [Name in keyof PanelEvents]: Parameters<PanelEvents[Name]>[0] };
};

export function fakePorts({ related, found = true }: FakeOptions = {}): FakePanel {
  const calls: Call[] = [];
  const kept = { state: nothingKept };
  const store: LibraryStore = memoryStore({ now: () => NOW });
  if (related) store.related = async () => related;
  const note = async (...call: Call) => {
    calls.push(call);
  };
  const ports: PanelPorts = {
    store,
    page: {
      reveal: async (...rest) => {
        await note('reveal', ...rest);
        return { found };
      },
      markAll: async (...rest) => {
        await note('markAll', ...rest);
        return { found: rest[1].length };
      },
      read: async (tabId) => {
        await note('read', tabId);
        return sampleState();
      },
      save: async (tabId) => {
        calls.push(['save', tabId]);
        return store.put(sampleEntry(), { uid: 'sample', analysis: sampleAnalysis, text: '', html: null });
      },
      open: (url) => note('open', url),
      openReader: (uid) => note('openReader', uid),
      openOptions: () => note('openOptions'),
    },
    libraryChanged: (uids) => calls.push(['libraryChanged', uids]),
    exportClaims: (uid, format) => note('exportClaims', uid, format),
    copy: (content) => note('copy', content),
    keep: async (state) => {
      kept.state = state;
    },
    saveOptions: (options) => note('saveOptions', options),
    now: () => NOW,
    report: (error) => calls.push(['report', error]),
  };
  return { ports, calls, kept, ...fakeEvents() };
}

function fakeEvents(): Pick<FakePanel, 'events' | 'send'> {
  const send = {} as FakePanel['send'];
  const listen =
    <Name extends keyof PanelEvents>(name: Name) =>
    (listener: Parameters<PanelEvents[Name]>[0]) => {
      send[name] = listener as FakePanel['send'][Name];
    };
  const events: PanelEvents = {
    onState: listen('onState'),
    onSearch: listen('onSearch'),
    onSelectClaim: listen('onSelectClaim'),
    onLibraryChanged: listen('onLibraryChanged'),
    onOptions: listen('onOptions'),
  };
  return { events, send };
}

export const sampleState = (analysis: Analysis = sampleAnalysis): ArticleState => ({
  kind: 'article',
  tabId: 1,
  url: 'https://courier.example/ferry',
  analysis,
  readAt: NOW,
  uid: 'sample',
  saved: false,
  incognito: false,
});

export type EntryInput = Partial<LibraryEntry>;

/** An entry as `store.put` takes it; whatever a test cares about is given. */
export const sampleEntry = (more: EntryInput = {}) => ({
  uid: 'sample',
  status: 'saved' as const,
  url: 'https://courier.example/ferry',
  canonicalUrl: 'https://courier.example/ferry',
  title: 'Harbour papers show ferry line knew of worn cables',
  siteName: 'Westmere Weekly',
  authors: ['Jonas Hale'],
  lang: 'en',
  publishedAt: '2023-04-10',
  savedAt: NOW,
  expiresAt: null,
  readAt: null,
  archivedAt: null,
  tags: [],
  note: '',
  highlights: [],
  claimEdits: [],
  outletId: null,
  citedOutlets: [],
  speakers: [],
  wordCount: 420,
  textHash: null,
  importId: null,
  ...more,
});
