// The open article → the articles of the library that belong to it, asked for again when the library changes.
import { effect, type Signal, signal } from '@preact/signals';
import type { RelatedEntry } from '../core/model/library.ts';
import type { PanelCore } from './panel-core.ts';

export type RelatedModel = {
  /** null: not known yet. */
  found: Signal<RelatedEntry[] | null>;
  order: Signal<'closest' | 'newest'>;
  reload(): Promise<void>;
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
  return { found, order: signal<'closest' | 'newest'>('closest'), reload };
}
