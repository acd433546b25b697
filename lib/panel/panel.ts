// Ports, events and the first state → the whole panel: its models, and what happens when something arrives from outside.
import { effect } from '@preact/signals';
import type { PanelState } from '../core/model/panel-state.ts';
import type { I18n } from '../i18n/i18n.ts';
import { type ClaimTools, createClaimTools } from './claim-tools.ts';
import { type ClaimsModel, createClaimsModel } from './claims-model.ts';
import { createEntryModel, type EntryModel } from './entry-model.ts';
import { createLibraryModel, type LibraryModel } from './library-model.ts';
import { createOutletCounts, type OutletCounts } from './outlet-counts.ts';
import { type CoreSetup, createCore, type PanelCore } from './panel-core.ts';
import type { PanelEvents } from './ports.ts';
import { createRelatedModel, type RelatedModel } from './related-model.ts';

export type Panel = PanelCore & {
  entry: EntryModel;
  claims: ClaimsModel;
  tools: ClaimTools;
  outletCounts: OutletCounts;
  related: RelatedModel;
  library: LibraryModel;
  /** Reads the tab's page again. */
  readAgain(): Promise<void>;
  showLastArticle(): void;
};

export type PanelSetup = CoreSetup & {
  events: PanelEvents;
  /** Loads the words of a language; null: the browser's. */
  loadI18n: (language: string | null) => Promise<I18n>;
};

export function createPanel(setup: PanelSetup): Panel {
  const core = createCore(setup);
  const entry = createEntryModel(core);
  const claims = createClaimsModel(core, entry);
  const panel: Panel = {
    ...core,
    entry,
    claims,
    tools: createClaimTools(core, entry, claims),
    outletCounts: createOutletCounts(core),
    related: createRelatedModel(core),
    library: createLibraryModel(core),
    readAgain: () => readAgain(core),
    showLastArticle: () => {
      core.showingLast.value = true;
    },
  };
  announceStates(panel);
  listen(panel, setup);
  return panel;
}

async function readAgain({ state, ports, attempt }: PanelCore): Promise<void> {
  const tabId = state.value.tabId;
  if (tabId === null) return;
  const next = await attempt(() => ports.page.read(tabId));
  if (next) state.value = next;
}

function listen(panel: Panel, { events, loadI18n }: PanelSetup): void {
  events.onState((state: PanelState) => {
    panel.showingLast.value = false;
    panel.state.value = state;
    if (state.kind === 'article') panel.lastArticle.value = state;
  });
  events.onSearch((query) => {
    panel.tab.value = 'library';
    panel.library.ask({ text: query, view: 'all', tag: null });
  });
  events.onSelectClaim((claimId) => {
    panel.tab.value = 'claims';
    panel.claims.bring(claimId);
  });
  events.onLibraryChanged(() => {
    void panel.library.reload();
    void panel.entry.reload();
    void panel.related.reload();
  });
  events.onOptions((options) => {
    const before = panel.options.value.language;
    panel.options.value = options;
    if (before === options.language) return;
    void panel.attempt(async () => {
      panel.i18n.value = await loadI18n(options.language);
    });
  });
}

/** Screen readers hear what happened to the page without looking for it. */
function announceStates(panel: Panel): void {
  let spoken = '';
  effect(() => {
    const state = panel.state.value;
    const key = `${state.kind} ${'url' in state ? state.url : ''}`;
    if (key === spoken) return;
    spoken = key;
    const i18n = panel.i18n.peek();
    if (state.kind === 'reading') panel.say(i18n.t('stateReading'));
    if (state.kind === 'article') {
      const dated = state.analysis.claims.filter(({ primary }) => primary !== null).length;
      panel.say(i18n.plural('announceFound', dated));
    }
  });
}
