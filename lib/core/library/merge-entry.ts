// The same address kept again → one entry, with nothing of the reader's own lost.
import type { EntryContent, LibraryEntry } from '../model/library.ts';
import { type EntryDraft, textOf } from './entry.ts';

export type Kept = { entry: LibraryEntry; content: EntryContent | null };
export type Incoming = { draft: EntryDraft; content: EntryContent };

/** Tags and highlights of both, the earliest date of two saves, the later text; saved never falls back to remembered. */
export function mergeEntry(
  kept: Kept,
  { draft, content }: Incoming,
): { draft: EntryDraft; content: EntryContent } {
  const { entry } = kept;
  const status = entry.status === 'saved' || draft.status === 'saved' ? 'saved' : 'remembered';
  const brings = content.analysis !== null || content.text !== '' || content.html !== null;
  const base: EntryDraft = brings ? draft : entry;
  return {
    draft: {
      uid: entry.uid,
      status,
      url: base.url,
      canonicalUrl: base.canonicalUrl,
      title: titleOf(kept, draft, brings),
      siteName: base.siteName ?? entry.siteName ?? draft.siteName,
      authors: [base.authors, draft.authors, entry.authors].find(({ length }) => length) ?? [],
      lang: base.lang ?? entry.lang ?? draft.lang,
      publishedAt: base.publishedAt ?? entry.publishedAt ?? draft.publishedAt,
      savedAt: savedAtOf(entry, draft),
      expiresAt: status === 'saved' ? null : later(entry.expiresAt, draft.expiresAt),
      readAt: readAtOf(entry, draft),
      archivedAt: entry.archivedAt ?? draft.archivedAt,
      tags: [...new Set([...entry.tags, ...draft.tags])],
      note: mergeNotes(entry.note, draft.note),
      highlights: mergeById(entry.highlights, draft.highlights),
      claimEdits: [
        ...entry.claimEdits,
        ...draft.claimEdits.filter((edit) => !entry.claimEdits.some((own) => own.claimId === edit.claimId)),
      ],
      outletId: base.outletId ?? entry.outletId,
      citedOutlets: base.citedOutlets,
      speakers: base.speakers,
      wordCount: base.wordCount,
      textHash: base.textHash,
      importId: entry.importId,
    },
    content: brings
      ? { ...content, html: content.html ?? kept.content?.html ?? null }
      : (kept.content ?? { ...content, uid: entry.uid }),
  };
}

/** A title that the reader changed stays; an address standing in for a title gives way. */
function titleOf({ entry, content }: Kept, draft: EntryDraft, brings: boolean): string {
  const original = content?.analysis?.article.title ?? null;
  if (original !== null && original !== entry.title) return entry.title;
  const isBare = entry.title === '' || entry.title === entry.url || entry.title === entry.canonicalUrl;
  return (brings || isBare) && draft.title !== '' ? draft.title : entry.title;
}

/** The first of two saves; the save, when the page was only remembered before; the last of two readings. */
function savedAtOf(entry: LibraryEntry, draft: EntryDraft): string {
  if (entry.status !== draft.status) return entry.status === 'saved' ? entry.savedAt : draft.savedAt;
  const [earlier, latest] = [entry.savedAt, draft.savedAt].sort() as [string, string];
  return entry.status === 'saved' ? earlier : latest;
}

/** A page put on the list is there to be read, also when it was marked read while it was only remembered. */
const readAtOf = (entry: LibraryEntry, draft: EntryDraft) =>
  entry.status === 'remembered' && draft.status === 'saved' ? draft.readAt : (entry.readAt ?? draft.readAt);

const later = (a: string | null, b: string | null) => (a === null || b === null ? null : a > b ? a : b);

const mergeNotes = (own: string, other: string) =>
  other === '' || own.includes(other) ? own : own === '' ? other : `${own}\n\n${other}`;

function mergeById<T extends { id: string }>(own: readonly T[], other: readonly T[]): T[] {
  return [...own, ...other.filter(({ id }) => !own.some((item) => item.id === id))];
}

/** Whether the entry's own words by which it is found are the same, so that its place in the index can stay. */
export function isFoundAlike(before: LibraryEntry, after: LibraryEntry): boolean {
  const words = (entry: LibraryEntry) =>
    JSON.stringify([
      [entry.title, entry.note, entry.canonicalUrl, entry.lang, entry.siteName, entry.outletId],
      entry.highlights.map(({ quote, note }) => [quote, note]),
      entry.claimEdits.map(({ note, speaker, date }) => [note, speaker, date]),
      [entry.authors, entry.speakers, entry.citedOutlets],
    ]);
  return words(before) === words(after);
}

/** Whether text and analysis are the same. */
export const isSameContent = (a: EntryContent | null, b: EntryContent | null): boolean =>
  textOf(a) === textOf(b) &&
  a?.html === b?.html &&
  JSON.stringify(a?.analysis ?? null) === JSON.stringify(b?.analysis ?? null);
