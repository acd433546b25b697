// The claims of the open article as the panel lists them: filter, order, the open card, and the way to the page.
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Span } from '../core/model/span.ts';
import { toMark } from './anchor.ts';
import { type ClaimFilter, filterClaims, noClaimFilter } from './claim-filter.ts';
import { type ClaimView, toClaimViews } from './claim-view.ts';
import type { EntryModel } from './entry-model.ts';
import type { ArticleState, PanelCore } from './panel-core.ts';

export type ClaimsModel = {
  all: ReadonlySignal<ClaimView[]>;
  shown: ReadonlySignal<ClaimView[]>;
  filter: Signal<ClaimFilter>;
  /** Id of the open card. */
  current: Signal<string | null>;
  /** The stretch that the time axis shows; null: all. */
  zoom: Signal<{ from: string; until: string } | null>;
  narrow(change: Partial<ClaimFilter>): void;
  clear(): void;
  /** Opens the card and shows its sentence in the page; `focus` moves the keyboard there too. */
  open(id: string, focus?: boolean): Promise<void>;
  /** Opens the card and brings it into view, whatever hides it; the page stays where it is. */
  bring(id: string): void;
  /** Shows any words of the article in the page. */
  reveal(span: Span, focus?: boolean): Promise<void>;
};

const noNarrowing = { kind: null, speaker: null, outlet: null, range: null, text: '' };

export function createClaimsModel(core: PanelCore, entry: EntryModel): ClaimsModel {
  const filter = signal<ClaimFilter>(noClaimFilter);
  const current = signal<string | null>(null);
  const zoom = signal<{ from: string; until: string } | null>(null);
  const all = createViews(core, entry);
  onOtherArticle(core, (article) => {
    const before = core.keeper.article(article.uid);
    const kept = before?.readAt === article.readAt ? before : null;
    const dated = article.analysis.claims.some(({ primary }) => primary !== null);
    current.value = kept?.current ?? null;
    zoom.value = null;
    // Where nothing is dated, the dated list would be an empty page: all claims open instead.
    filter.value = kept?.filter ?? { ...noClaimFilter, show: dated ? 'dated' : 'all' };
  });
  effect(() => {
    const change = { filter: filter.value, current: current.value };
    const article = core.article.peek();
    if (article) core.keeper.keepArticle(article, change);
  });
  const narrow = (change: Partial<ClaimFilter>) => {
    filter.value = { ...filter.value, ...change };
  };
  const shown = computed(() => filterClaims(all.value, filter.value));
  const find = (id: string) => all.value.find((view) => view.id === id);
  const signals = { all, shown, filter, current, zoom };
  return {
    ...signals,
    narrow,
    bring: (id) => {
      const claim = find(id);
      if (!claim) return;
      if (!shown.value.includes(claim)) {
        narrow({ ...noNarrowing, show: claim.date === null ? 'all' : filter.value.show });
      }
      current.value = id;
    },
    clear: () => narrow(noNarrowing),
    open: async (id, focus = false) => {
      const claim = find(id);
      if (!claim) return;
      current.value = id;
      await reveal(core, claim, { claimId: id, focus });
    },
    reveal: (span, focus = false) => reveal(core, span, { claimId: null, focus }),
  };
}

function createViews(core: PanelCore, entry: EntryModel): ReadonlySignal<ClaimView[]> {
  const analysis = computed(() => core.article.value?.analysis ?? null);
  const edits = computed(() => entry.entry.value?.claimEdits ?? []);
  return computed(() => {
    if (analysis.value === null) return [];
    const { showStance } = core.options.value;
    return toClaimViews(analysis.value, { edits: edits.value, showStance, i18n: core.i18n.value });
  });
}

/** Another article, or the same one read again. */
export function onOtherArticle(core: PanelCore, listener: (article: ArticleState) => void): void {
  let shown: string | null = null;
  effect(() => {
    const article = core.article.value;
    const reading = article && `${article.url} ${article.readAt}`;
    if (article === null || reading === shown) return;
    shown = reading;
    listener(article);
  });
}

async function reveal(
  core: PanelCore,
  span: Span,
  to: { claimId: string | null; focus: boolean },
): Promise<void> {
  const article = core.article.value;
  if (!article) return;
  const mark = toMark(article.analysis.article.text, span, 'focus', to.claimId);
  const answer = await core.attempt(() => core.ports.page.reveal(article.tabId, mark, to.focus));
  if (answer === undefined) return;
  const i18n = core.i18n.value;
  // The script in the page goes with its page: one that was left or reloaded does not answer.
  if (answer === null) core.warn(i18n.t('pageGone'));
  else if (answer.found) core.say(i18n.t('shownInPage'));
  else core.warn(i18n.t('notFoundInPage'));
}
