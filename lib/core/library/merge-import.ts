// An imported draft and the entry that is there already → the entry after the import, and whether anything is new in it.
import type { EntryContent, LibraryEntry } from '../model/library.ts';
import type { EntryDraft } from './entry.ts';
import { mergeEntry } from './merge-entry.ts';
import { sha256 } from './sha256.ts';

export type Drafted = { draft: EntryDraft; content: EntryContent };

export type MergedImport = {
  /** What to hand to the store; it may hold less than the import brought. */
  incoming: Drafted;
  /** The entry as it will be. */
  after: EntryDraft;
  /** Nothing changes: the row need not be written. */
  unchanged: boolean;
  bringsText: boolean;
};

/**
 * The text of an import never takes the place of one that is kept already: that one was read by the reader, or is the
 * one that claims and highlights point into.
 */
export function mergeImport(entry: LibraryEntry, imported: Drafted): MergedImport {
  const bringsText = entry.textHash === null && imported.draft.textHash !== null;
  const incoming = bringsText ? imported : withoutText(imported);
  const kept = { entry, content: null };
  const { draft: after } = mergeEntry(kept, incoming);
  return { incoming, after, bringsText, unchanged: !bringsText && isSame(entry, after) };
}

const withoutText = ({ draft, content }: Drafted): Drafted => ({
  draft,
  content: { uid: content.uid, analysis: null, text: '', html: null },
});

function isSame(entry: LibraryEntry, after: EntryDraft): boolean {
  const keys = Object.keys(after) as (keyof EntryDraft)[];
  return keys.every((key) => JSON.stringify(after[key]) === JSON.stringify(entry[key]));
}

/** A mark of what is the reader's own in an entry: as long as it stays the same, undoing an import may take the entry away. */
export const readersOwn = (entry: EntryDraft): string =>
  sha256(
    JSON.stringify([
      entry.status,
      entry.title,
      entry.tags,
      entry.note,
      entry.highlights.map(({ id, note }) => [id, note]),
      entry.claimEdits,
      entry.textHash,
    ]),
  ).slice(0, 16);

/**
 * The entry without what an import added to it: fields that still stand as the import left them go back, of lists only
 * what the import put in goes out. What the reader has changed since stays.
 */
export function revertImport(before: LibraryEntry, after: EntryDraft, current: LibraryEntry): LibraryEntry {
  const reverted: LibraryEntry = { ...current };
  for (const key of Object.keys(after) as (keyof EntryDraft)[]) {
    if (JSON.stringify(current[key]) === JSON.stringify(after[key]))
      Object.assign(reverted, { [key]: before[key] });
  }
  reverted.tags = current.tags.filter((tag) => before.tags.includes(tag) || !after.tags.includes(tag));
  const isOwn = ({ id }: { id: string }) =>
    before.highlights.some((highlight) => highlight.id === id) ||
    !after.highlights.some((highlight) => highlight.id === id);
  reverted.highlights = current.highlights.filter(isOwn);
  return reverted;
}
