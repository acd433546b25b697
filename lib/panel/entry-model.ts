// The library entry of the open article: saving, unsaving, and the reader's notes and corrections on its claims.
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { sha256 } from '../core/library/sha256.ts';
import type { ClaimEdit, LibraryEntry } from '../core/model/library.ts';
import type { EntryChange } from '../store/store.ts';
import type { ArticleState, PanelCore } from './panel-core.ts';

export type EntryModel = {
  entry: Signal<LibraryEntry | null>;
  saved: Signal<boolean>;
  saving: Signal<boolean>;
  /** When the kept text was saved, if the page's text is another by now. */
  changedSince: ReadonlySignal<string | null>;
  save(): Promise<void>;
  unsave(): Promise<void>;
  /**
   * Keeps a note or a correction; an article that is not in the library yet is saved with it. `article`: the one it was
   * written on, which need not be the one that is open by now.
   */
  edit(article: ArticleState, claimId: string, change: ClaimChange['change']): Promise<boolean>;
  /** Sees to it that the library has the article, saved or remembered. */
  hold(article: ArticleState): Promise<boolean>;
  reload(): Promise<void>;
};

export function createEntryModel(core: PanelCore): EntryModel {
  const entry = signal<LibraryEntry | null>(null);
  const saved = signal(false);
  const saving = signal(false);
  const reload = async () => {
    const article = core.article.peek();
    const found = article ? await core.attempt(() => core.ports.store.get(article.uid)) : null;
    // An answer that arrives after the reader went on to another article is about the wrong one.
    if (core.article.peek()?.uid !== article?.uid) return;
    entry.value = found ?? null;
    if (article) saved.value = found ? found.status === 'saved' : article.saved;
  };
  effect(() => {
    const article = core.article.value;
    saved.value = article?.saved ?? false;
    if (entry.peek()?.uid !== article?.uid) entry.value = null;
    void reload();
  });
  const model: EntryModel = {
    entry,
    saved,
    saving,
    changedSince: createChangedSince(core, entry),
    reload,
    save: () => whileSaving(saving, () => save(core, model)),
    unsave: () => whileSaving(saving, () => unsave(core, model)),
    hold: (article) => hold(core, model, article),
    edit: (article, claimId, change) => editClaim(core, model, { article, claimId, change }),
  };
  return model;
}

function createChangedSince(
  core: PanelCore,
  entry: Signal<LibraryEntry | null>,
): ReadonlySignal<string | null> {
  const kept = computed(() => entry.value?.textHash ?? null);
  const text = computed(() => core.article.value?.analysis.article.text ?? '');
  return computed(() => {
    const { status, savedAt } = entry.value ?? {};
    if (status !== 'saved' || kept.value === null || sha256(text.value) === kept.value) return null;
    return savedAt ?? null;
  });
}

async function whileSaving(saving: Signal<boolean>, work: () => Promise<unknown>): Promise<void> {
  if (saving.value) return;
  saving.value = true;
  try {
    await work();
  } finally {
    saving.value = false;
  }
}

async function save(core: PanelCore, model: EntryModel): Promise<void> {
  const article = core.article.value;
  if (!article || !(await saveQuietly(core, model, article))) return;
  core.notify(core.i18n.value.t('noticeSaved'), () => unsave(core, model));
}

async function saveQuietly(core: PanelCore, model: EntryModel, article: ArticleState): Promise<boolean> {
  const result = await core.attempt(() => core.ports.page.save(article.tabId));
  if (result === undefined) return false;
  if (!result.ok) {
    core.failed(result.failure.code);
    return false;
  }
  if (core.article.value?.uid !== article.uid) return true;
  model.entry.value = result.value;
  model.saved.value = true;
  return true;
}

/** Off the reading list: a remembered page stays for a while where the reader's options say so, else it goes. */
async function unsave(core: PanelCore, model: EntryModel): Promise<void> {
  const article = core.article.value;
  if (!article) return;
  const { store } = core.ports;
  const { remember } = core.options.value;
  const undo = await core.attempt(() =>
    remember && !article.incognito ? demote(core, article) : removeEntry(core, article),
  );
  if (undo === undefined || undo === null) return;
  model.saved.value = false;
  model.entry.value = (await core.attempt(() => store.get(article.uid))) ?? null;
  core.ports.libraryChanged([article.uid]);
  core.notify(core.i18n.value.t('noticeUnsaved'), async () => {
    await core.attempt(undo);
    core.ports.libraryChanged([article.uid]);
    await model.reload();
    core.say(core.i18n.value.t('noticeUndone'));
  });
}

type Undo = () => Promise<unknown>;

async function demote({ ports, options, failed }: PanelCore, { uid }: ArticleState): Promise<Undo | null> {
  const days = options.value.rememberDays;
  const expiresAt = days === 0 ? null : new Date(Date.parse(ports.now()) + days * 86_400_000).toISOString();
  const before = await ports.store.change([uid], { status: 'remembered', expiresAt });
  if (!before.ok) {
    failed(before.failure.code);
    return null;
  }
  const earlier = before.value[0];
  const back: EntryChange = { status: 'saved', expiresAt: earlier?.expiresAt ?? null };
  return () => ports.store.change([uid], back);
}

async function removeEntry({ ports, failed }: PanelCore, { uid }: ArticleState): Promise<Undo | null> {
  const removed = await ports.store.remove([uid]);
  if (!removed.ok) {
    failed(removed.failure.code);
    return null;
  }
  return () => ports.store.restore(removed.value);
}

async function hold(core: PanelCore, model: EntryModel, article: ArticleState): Promise<boolean> {
  const known = await core.attempt(() => core.ports.store.get(article.uid));
  return known ? true : saveQuietly(core, model, article);
}

type ClaimChange = { claimId: string; change: Partial<Pick<ClaimEdit, 'note' | 'date' | 'speaker'>> };
type ArticleEdit = ClaimChange & { article: ArticleState };

async function editClaim(
  core: PanelCore,
  model: EntryModel,
  { article, claimId, change }: ArticleEdit,
): Promise<boolean> {
  const { uid } = article;
  const { store, now, libraryChanged } = core.ports;
  if (!(await hold(core, model, article))) return false;
  const updatedAt = now();
  const result = await core.attempt(() =>
    store.change([uid], (entry) => ({
      claimEdits: withEdit(entry.claimEdits, { claimId, change, updatedAt }),
    })),
  );
  if (result === undefined) return false;
  if (!result.ok) {
    core.failed(result.failure.code);
    return false;
  }
  const edited = (await core.attempt(() => store.get(uid))) ?? null;
  if (core.article.value?.uid === uid) model.entry.value = edited;
  libraryChanged([uid]);
  return true;
}

/** An edit without note, date and speaker is no edit and is dropped. */
export function withEdit(
  edits: readonly ClaimEdit[],
  { claimId, change, updatedAt }: ClaimChange & { updatedAt: string },
): ClaimEdit[] {
  const earlier = edits.find((edit) => edit.claimId === claimId);
  const edited: ClaimEdit = {
    note: '',
    date: null,
    speaker: null,
    ...earlier,
    ...change,
    claimId,
    updatedAt,
  };
  const others = edits.filter((edit) => edit.claimId !== claimId);
  const isEmpty = edited.note.trim() === '' && edited.date === null && edited.speaker === null;
  return isEmpty ? others : [...others, edited];
}
