// What the reader does with a claim beside reading it: copy its citation, write a note, set date or speaker right, mark all.
import { effect, type Signal, signal } from '@preact/signals';
import { toCitation } from './citation.ts';
import type { ClaimsModel } from './claims-model.ts';
import { toLegend, toPageMarks } from './page-marks.ts';
import type { PanelCore } from './panel-core.ts';

export type ClaimTools = {
  /** The card that is written in, and which of its two forms is open. */
  editing: Signal<{ id: string; form: 'note' | 'correction' } | null>;
  /** Are all dates, speakers and outlets marked in the page? */
  marking: Signal<boolean>;
  edit(id: string, form: 'note' | 'correction'): void;
  leave(): void;
  copy(id: string): Promise<void>;
  toggleMarks(): Promise<void>;
};

export function createClaimTools(core: PanelCore, claims: ClaimsModel): ClaimTools {
  const editing = signal<{ id: string; form: 'note' | 'correction' } | null>(null);
  const marking = signal(false);
  let shown = '';
  effect(() => {
    const article = core.article.value;
    const reading = article ? `${article.url} ${article.readAt}` : '';
    // The same reading arrives again whenever it is saved: an open note must not close over that.
    if (reading === shown) return;
    shown = reading;
    // Another page, or a page read again, has no marks of ours.
    editing.value = null;
    marking.value = false;
  });
  return {
    editing,
    marking,
    edit: (id, form) => {
      claims.current.value = id;
      editing.value = { id, form };
    },
    leave: () => {
      editing.value = null;
    },
    copy: (id) => copyCitation(core, claims, id),
    toggleMarks: () => toggleMarks(core, marking),
  };
}

async function copyCitation(core: PanelCore, claims: ClaimsModel, id: string): Promise<void> {
  const claim = claims.all.value.find((view) => view.id === id);
  const state = core.article.value;
  if (!claim || !state) return;
  const i18n = core.i18n.value;
  const citation = toCitation({ claim, article: state.analysis.article, readAt: state.readAt, i18n });
  await core.attempt(async () => {
    await core.ports.copy(citation);
    core.notify(i18n.t('noticeCopied'));
  });
}

async function toggleMarks(core: PanelCore, marking: Signal<boolean>): Promise<void> {
  const state = core.article.value;
  if (!state) return;
  const i18n = core.i18n.value;
  const on = !marking.value;
  try {
    const marks = on ? toPageMarks(state.analysis, i18n) : [];
    const { found } = await core.ports.page.markAll(state.tabId, marks, on ? toLegend(i18n) : {});
    marking.value = on;
    core.say(on ? i18n.plural('marksShown', found) : i18n.t('marksGone'));
  } catch {
    // As with reveal: a page that was left or reloaded does not answer.
    core.warn(i18n.t('pageGone'));
  }
}
