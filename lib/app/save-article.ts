// Articles and links → entries of the library: remembered by reading, saved by the reader's own act.
import { chooseCanonicalUrl } from '../core/article/canonical-url.ts';
import { toEntryDraft } from '../core/library/entry.ts';
import { toUid } from '../core/library/uid.ts';
import type { Analysis } from '../core/model/analysis.ts';
import type { Result } from '../core/model/failure.ts';
import type { LibraryEntry } from '../core/model/library.ts';
import type { Options } from '../core/model/options.ts';
import type { LibraryStore } from '../store/store.ts';

const DAY_MS = 86_400_000;

type RememberInput = {
  store: LibraryStore;
  analysis: Analysis;
  /** The article as the page shows it, for the reader page, which cleans it; null when it is too long to keep. */
  html: string | null;
  options: Options;
  incognito: boolean;
  /** ISO instant. */
  now: string;
};

/**
 * Keeps a page that was read, if the reader wants that and the window is not private; a page already kept is kept anew,
 * unless it was saved with another text.
 * A library that cannot be written does not stop the reading.
 */
export async function rememberArticle(input: RememberInput): Promise<{ uid: string; saved: boolean }> {
  const { store, analysis, html, options, incognito, now } = input;
  const uid = toUid(analysis.article.canonicalUrl);
  const kept = await store.get(uid);
  const saved = kept?.status === 'saved';
  if (!options.remember || incognito) return { uid, saved };
  const expiresAt =
    options.rememberDays === 0
      ? null
      : new Date(Date.parse(now) + options.rememberDays * DAY_MS).toISOString();
  const made = toEntryDraft(analysis, {
    status: saved ? 'saved' : 'remembered',
    at: saved ? kept.savedAt : now,
    expiresAt: saved ? null : expiresAt,
    html,
  });
  // What the reader saved is kept as it was: a page that has changed since takes its place only when saved again.
  const isOther = saved && kept.textHash !== null && kept.textHash !== made.draft.textHash;
  if (!isOther) await store.put(made.draft, made.content);
  return { uid, saved };
}

type SaveInput = { store: LibraryStore; analysis: Analysis; now: string };

/** Puts the article on the reading list, unread; what reading kept of the page's own HTML stays. */
export async function saveArticle({ store, analysis, now }: SaveInput): Promise<Result<LibraryEntry>> {
  const { draft, content } = toEntryDraft(analysis, {
    status: 'saved',
    at: now,
    expiresAt: null,
    html: null,
  });
  return store.put(draft, content);
}

type SaveLinkInput = { store: LibraryStore; url: string; title: string | null; now: string };

/** Puts an address on the reading list that has not been read: no text yet. Only http(s). */
export async function saveLink({ store, url, title, now }: SaveLinkInput): Promise<Result<LibraryEntry>> {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address || !/^https?:$/.test(address.protocol))
    return { ok: false, failure: { code: 'page-not-allowed' } };
  address.hash = '';
  // The same as of a page that was read: a link in a newsletter and the article itself are one entry.
  const canonicalUrl = chooseCanonicalUrl(address.href, []);
  const draft = {
    uid: toUid(canonicalUrl),
    status: 'saved' as const,
    url: address.href,
    canonicalUrl,
    title: title?.trim() || canonicalUrl,
    siteName: null,
    authors: [],
    lang: null,
    publishedAt: null,
    savedAt: now,
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
    wordCount: 0,
    textHash: null,
    importId: null,
  };
  return store.put(draft, { uid: draft.uid, analysis: null, text: '', html: null });
}
