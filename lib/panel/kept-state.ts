// What the panel keeps of itself while it is closed: open tab, search, scrolled places, and per article filters and unsaved words.
import { z } from 'zod/mini';
import { EntrySort } from '../core/model/library.ts';
import { Role } from '../core/model/time.ts';

export const tabNames = ['claims', 'outlets', 'related', 'library'] as const;
export const TabName = z.enum(tabNames);
export type TabName = z.infer<typeof TabName>;

export const ClaimFilter = z.object({
  show: z.enum(['dated', 'all']),
  /** Only this kind; null: every kind. */
  kind: z.nullable(z.enum(['said', 'happened', 'planned'])),
  /** A speaker's name; `''`: only the article's own words; null: anyone. */
  speaker: z.nullable(z.string()),
  outlet: z.nullable(z.string()),
  /** Days, both inclusive. */
  range: z.nullable(z.object({ from: z.string(), until: z.string() })),
  text: z.string(),
  order: z.enum(['page', 'date']),
});
export type ClaimFilter = z.infer<typeof ClaimFilter>;

export const LibraryQuery = z.object({
  text: z.string(),
  view: z.enum(['unread', 'all', 'archive']),
  tag: z.nullable(z.string()),
  sort: EntrySort,
});
export type LibraryQuery = z.infer<typeof LibraryQuery>;

/** The fields of the correction form, as strings; empty: not known. */
export const Correction = z.object({ from: z.string(), until: z.string(), role: Role, speaker: z.string() });
export type Correction = z.infer<typeof Correction>;

/** The card that is written in, and which of its two forms is open. */
export const OpenForm = z.object({ id: z.string(), form: z.enum(['note', 'correction']) });
export type OpenForm = z.infer<typeof OpenForm>;

/** Words typed and not yet kept with the entry, by claim id. */
export const Drafts = z.object({
  notes: z.record(z.string(), z.string()),
  corrections: z.record(z.string(), Correction),
});
export type Drafts = z.infer<typeof Drafts>;

export const noDrafts: Drafts = { notes: {}, corrections: {} };

const Places = z.partialRecord(TabName, z.number());

export const KeptArticle = z.object({
  /** Filters, card and places belong to one reading of the page; what was typed outlives it. */
  readAt: z.string(),
  filter: z.nullable(ClaimFilter),
  current: z.nullable(z.string()),
  editing: z.nullable(OpenForm),
  drafts: Drafts,
  places: Places,
});
export type KeptArticle = z.infer<typeof KeptArticle>;

export const KeptState = z.object({
  tab: TabName,
  typed: z.string(),
  query: z.nullable(LibraryQuery),
  /** Tags being written for an entry. */
  tagging: z.nullable(z.object({ uid: z.string(), typed: z.string() })),
  libraryPlace: z.number(),
  /** By uid, the one changed last at the end. */
  articles: z.array(z.tuple([z.string(), KeptArticle])),
});
export type KeptState = z.infer<typeof KeptState>;

export const nothingKept: KeptState = {
  tab: 'claims',
  typed: '',
  query: null,
  tagging: null,
  libraryPlace: 0,
  articles: [],
};

/** What cannot be read is of another version of ours, and not worth a failure. */
export function parseKeptState(kept: unknown): KeptState {
  const parsed = KeptState.safeParse(kept);
  return parsed.success ? parsed.data : nothingKept;
}
