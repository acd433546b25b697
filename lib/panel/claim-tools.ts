// What the reader does with a claim beside reading it: copy its citation, write a note, set date or speaker right, mark all.
import { effect, type Signal, signal } from '@preact/signals';
import { type ClaimsModel, onOtherArticle } from './claims-model.ts';
import type { EntryModel } from './entry-model.ts';
import { type Correction, type Drafts, noDrafts, type OpenForm } from './kept-state.ts';
import type { PanelCore } from './panel-core.ts';

export type ClaimTools = {
  /** The card that is written in, and which of its two forms is open. */
  editing: Signal<OpenForm | null>;
  /** What is typed there and not kept with the entry yet; it outlives the panel. */
  drafts: Signal<Drafts>;
  /** Are all dates, speakers and outlets marked in the page? */
  marking: Signal<boolean>;
  edit(id: string, form: OpenForm['form']): void;
  writeNote(id: string, note: string): void;
  writeCorrection(id: string, correction: Correction): void;
  /** Closes the form; its draft goes, kept with the entry or given up. */
  leave(): void;
  copy(id: string): Promise<void>;
  toggleMarks(): Promise<void>;
  /** The claims of the article as a file, with the reader's notes and corrections; it is saved with that. */
  exportAs(format: string): Promise<void>;
};

export function createClaimTools(core: PanelCore, entry: EntryModel, claims: ClaimsModel): ClaimTools {
  const editing = signal<OpenForm | null>(null);
  const drafts = signal(noDrafts);
  const marking = signal(false);
  onOtherArticle(core, ({ uid, analysis }) => {
    const kept = core.keeper.article(uid);
    const open = kept?.editing ?? null;
    editing.value = analysis.claims.some(({ id }) => id === open?.id) ? open : null;
    drafts.value = kept?.drafts ?? noDrafts;
    // Another page, or a page read again, has no marks of ours.
    marking.value = false;
  });
  effect(() => {
    const change = { editing: editing.value, drafts: drafts.value };
    const article = core.article.peek();
    if (article) core.keeper.keepArticle(article, change);
  });
  return {
    editing,
    drafts,
    marking,
    ...createWriting(editing, drafts),
    edit: (id, form) => {
      claims.current.value = id;
      editing.value = { id, form };
    },
    copy: (id) => copyCitation(core, claims, id),
    toggleMarks: () => toggleMarks(core, marking),
    exportAs: async (format) => {
      const article = core.article.value;
      if (!article || !(await entry.hold(article))) return;
      await core.attempt(() => core.ports.exportClaims(article.uid, format));
    },
  };
}

function createWriting(
  editing: Signal<OpenForm | null>,
  drafts: Signal<Drafts>,
): Pick<ClaimTools, 'writeNote' | 'writeCorrection' | 'leave'> {
  return {
    writeNote: (id, note) => {
      drafts.value = { ...drafts.value, notes: { ...drafts.value.notes, [id]: note } };
    },
    writeCorrection: (id, correction) => {
      const { corrections } = drafts.value;
      drafts.value = { ...drafts.value, corrections: { ...corrections, [id]: correction } };
    },
    leave: () => {
      const open = editing.value;
      editing.value = null;
      if (open === null) return;
      const { notes, corrections } = drafts.value;
      drafts.value =
        open.form === 'note'
          ? { notes: without(notes, open.id), corrections }
          : { notes, corrections: without(corrections, open.id) };
    },
  };
}

const without = <T>(record: Record<string, T>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));

async function copyCitation(core: PanelCore, claims: ClaimsModel, id: string): Promise<void> {
  const claim = claims.all.value.find((view) => view.id === id);
  const state = core.article.value;
  if (!claim || !state) return;
  const i18n = core.i18n.value;
  await core.attempt(async () => {
    const { toCitation } = await import('./citation.ts');
    const citation = toCitation({ claim, article: state.analysis.article, readAt: state.readAt, i18n });
    await core.ports.copy(citation);
    core.notify(i18n.t('noticeCopied'));
  });
}

async function toggleMarks(core: PanelCore, marking: Signal<boolean>): Promise<void> {
  const state = core.article.value;
  if (!state) return;
  const i18n = core.i18n.value;
  const on = !marking.value;
  const answer = await core.attempt(async () => {
    if (!on) return core.ports.page.markAll(state.tabId, [], {});
    const { toLegend, toPageMarks } = await import('./page-marks.ts');
    return core.ports.page.markAll(state.tabId, toPageMarks(state.analysis, i18n), toLegend(i18n));
  });
  if (answer === undefined) return;
  if (answer === null) {
    core.warn(i18n.t('pageGone'));
    return;
  }
  marking.value = on;
  core.say(on ? i18n.plural('marksShown', answer.found) : i18n.t('marksGone'));
}
