// Changes of what the panel keeps → written at once, the newest last, so that closing the panel loses nothing.
import { type KeptArticle, type KeptState, noDrafts } from './kept-state.ts';

export type Keeper = {
  /** As it was when the panel was closed. */
  readonly start: KeptState;
  article(uid: string): KeptArticle | null;
  keep(change: Partial<Omit<KeptState, 'articles'>>): void;
  keepArticle(article: { uid: string; readAt: string }, change: Partial<Omit<KeptArticle, 'readAt'>>): void;
};

/** Articles whose filters and unsaved words are kept. */
const KEPT_ARTICLES = 30;

export function createKeeper(start: KeptState, write: (state: KeptState) => Promise<void>): Keeper {
  const { articles, ...rest } = start;
  let own = rest;
  const byUid = new Map(articles);
  // Never behind an earlier write: closing the panel ends whatever has not been handed to the browser, which writes in order.
  const save = () => void write({ ...own, articles: [...byUid] });
  return {
    start,
    article: (uid) => byUid.get(uid) ?? null,
    keep(change) {
      own = { ...own, ...change };
      save();
    },
    keepArticle({ uid, readAt }, change) {
      const before = byUid.get(uid);
      const kept = before?.readAt === readAt ? before : fresh(readAt, before ?? null);
      byUid.delete(uid);
      byUid.set(uid, { ...kept, ...change });
      for (const oldest of [...byUid.keys()].slice(0, -KEPT_ARTICLES)) byUid.delete(oldest);
      save();
    },
  };
}

/** A page read again starts afresh, but for what was typed about it. */
const fresh = (readAt: string, before: KeptArticle | null): KeptArticle => ({
  readAt,
  filter: null,
  current: null,
  editing: before?.editing ?? null,
  drafts: before?.drafts ?? noDrafts,
  places: {},
});
