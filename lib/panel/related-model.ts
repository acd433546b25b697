// The open article → the articles of the library that belong to it, asked for again when the library changes.
import { effect, type Signal, signal } from '@preact/signals';
import type { RelatedEntry } from '../core/model/library.ts';
import type { PanelCore } from './panel-core.ts';

export type RelatedModel = {
  /** null: not known yet. */
  found: Signal<RelatedEntry[] | null>;
  order: Signal<'closest' | 'newest'>;
  reload(): Promise<void>;
  /** Puts a remembered article on the reading list. */
  save(uid: string): Promise<void>;
};

export function createRelatedModel(core: PanelCore): RelatedModel {
  const found = signal<RelatedEntry[] | null>(null);
  const reload = async () => {
    const article = core.article.peek();
    if (!article) return;
    const entries = await core.attempt(() => core.ports.store.related(article.analysis, article.uid));
    if (core.article.peek()?.uid === article.uid) found.value = entries ?? [];
  };
  let shownUid: string | null = null;
  effect(() => {
    const uid = core.article.value?.uid ?? null;
    if (uid !== shownUid) found.value = null;
    shownUid = uid;
    void reload();
  });
  const save = async (uid: string) => {
    const { store, now, libraryChanged } = core.ports;
    const result = await core.attempt(() =>
      store.change([uid], { status: 'saved', expiresAt: null, savedAt: now() }),
    );
    if (result === undefined) return;
    if (!result.ok) {
      core.failed(result.failure.code);
      return;
    }
    const before = result.value[0];
    libraryChanged([uid]);
    await reload();
    core.notify(core.i18n.value.t('noticeSaved'), async () => {
      if (before) {
        const { status, expiresAt, savedAt } = before;
        await core.attempt(() => store.change([uid], { status, expiresAt, savedAt }));
      }
      libraryChanged([uid]);
      await reload();
    });
  };
  return { found, order: signal<'closest' | 'newest'>('closest'), reload, save };
}
