// Small answers that every implementation of the port gives alike.
import type { Result } from '../core/model/failure.ts';
import type { EntryContent, LibraryEntry } from '../core/model/library.ts';
import type { ChangeOf, EntryChange } from './store.ts';

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const emptyContent = (uid: string): EntryContent => ({ uid, analysis: null, text: '', html: null });

export const resolveChange = (change: ChangeOf, entry: LibraryEntry): EntryChange =>
  typeof change === 'function' ? change(structuredClone(entry)) : change;

export const isExpired = ({ status, expiresAt }: LibraryEntry, now: string): boolean =>
  status === 'remembered' && expiresAt !== null && expiresAt <= now;

/** Most used first, then by the alphabet. */
export const sortTags = (tags: { tag: string; count: number }[]) =>
  tags.sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
