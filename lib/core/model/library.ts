// The library: what is kept of an article on the reader's machine, and the questions asked of it.
import { z } from 'zod/mini';
import { Analysis } from './analysis.ts';
import { Role } from './time.ts';

/** Raised with a migration in `library/migrations/`. */
export const LIBRARY_SCHEMA = 1;

/** saved: on the reading list, by the reader's own act. remembered: read with the panel, kept for a while. */
export const EntryStatus = z.enum(['saved', 'remembered']);
export type EntryStatus = z.infer<typeof EntryStatus>;

export const Highlight = z.object({
  id: z.string(),
  quote: z.string(),
  /** Offsets into the kept text; null for imported highlights whose place is unknown. */
  start: z.nullable(z.int()),
  end: z.nullable(z.int()),
  note: z.string(),
  createdAt: z.string(),
});
export type Highlight = z.infer<typeof Highlight>;

/** The reader's own words on a claim, and what the reader set right. Kept by claim id, exported with the claim. */
export const ClaimEdit = z.object({
  claimId: z.string(),
  note: z.string(),
  date: z.nullable(z.object({ value: z.string(), from: z.string(), until: z.string(), role: Role })),
  speaker: z.nullable(z.string()),
  updatedAt: z.string(),
});
export type ClaimEdit = z.infer<typeof ClaimEdit>;

export const LibraryEntry = z.object({
  /** Stable over devices: made from the canonical URL. */
  uid: z.string(),
  schema: z.int(),
  /** Counts the changes of this record; with `updatedAt` and `deletedAt` the base for a later sync. */
  rev: z.int(),
  updatedAt: z.string(),
  deletedAt: z.nullable(z.string()),
  status: EntryStatus,
  url: z.string(),
  canonicalUrl: z.string(),
  title: z.string(),
  siteName: z.nullable(z.string()),
  authors: z.array(z.string()),
  lang: z.nullable(z.string()),
  publishedAt: z.nullable(z.string()),
  /** ISO instant of the save, or of the reading for remembered pages. */
  savedAt: z.string(),
  /** Remembered pages go after this instant; null: kept. */
  expiresAt: z.nullable(z.string()),
  readAt: z.nullable(z.string()),
  archivedAt: z.nullable(z.string()),
  tags: z.array(z.string()),
  note: z.string(),
  highlights: z.array(Highlight),
  claimEdits: z.array(ClaimEdit),
  /** Registry id of the article's own outlet, ids of the outlets it cites, names of its speakers: for search and reasons. */
  outletId: z.nullable(z.string()),
  citedOutlets: z.array(z.string()),
  speakers: z.array(z.string()),
  wordCount: z.int(),
  /** SHA-256 of the kept text, hex; null when only the address is kept (imports). */
  textHash: z.nullable(z.string()),
  /** Import that brought it, so that a whole import can be undone. */
  importId: z.nullable(z.string()),
});
export type LibraryEntry = z.infer<typeof LibraryEntry>;

/** What is kept beside the entry, in a store of its own so that lists stay fast. */
export const EntryContent = z.object({
  uid: z.string(),
  /** null for entries that came without text. */
  analysis: z.nullable(Analysis),
  /** Plain text of entries imported with text but never read with the panel. */
  text: z.string(),
  /** Sanitised HTML for the reader page. */
  html: z.nullable(z.string()),
});
export type EntryContent = z.infer<typeof EntryContent>;

export const EntrySort = z.enum(['saved', 'published', 'title', 'outlet']);
export type EntrySort = z.infer<typeof EntrySort>;

export const EntryFilter = z.object({
  status: z.optional(EntryStatus),
  read: z.optional(z.boolean()),
  archived: z.optional(z.boolean()),
  tag: z.optional(z.string()),
  outletId: z.optional(z.string()),
});
export type EntryFilter = z.infer<typeof EntryFilter>;

/** A piece of kept text with the matched words marked, offsets into `text`. */
export const Snippet = z.object({ text: z.string(), marks: z.array(z.tuple([z.int(), z.int()])) });
export type Snippet = z.infer<typeof Snippet>;

export const SearchHit = z.object({ entry: LibraryEntry, snippets: z.array(Snippet), score: z.number() });
export type SearchHit = z.infer<typeof SearchHit>;

/** A part of the query that is not understood, with a sentence key and the words: told to the reader, never swallowed. */
export const QueryProblem = z.object({ operator: z.string(), value: z.string() });
export type QueryProblem = z.infer<typeof QueryProblem>;

/** Why an article is shown as related; the panel makes a sentence of each. */
export const RelatedReason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('people'), names: z.array(z.string()) }),
  z.object({ kind: z.literal('names'), names: z.array(z.string()) }), // places, organisations, things
  z.object({ kind: z.literal('words'), words: z.array(z.string()) }),
  z.object({ kind: z.literal('outlets'), outlets: z.array(z.string()) }), // relied on by both
  z.object({ kind: z.literal('date'), value: z.string() }), // dated claims on the same day
  z.object({ kind: z.literal('quotation'), quote: z.string() }),
  z.object({ kind: z.literal('links-here'), uid: z.string() }), // it links to the open article
  z.object({ kind: z.literal('linked'), uid: z.string() }), // the open article links to it
  z.object({ kind: z.literal('cites-outlet'), outlet: z.string() }), // the open article cites the outlet it is from
]);
export type RelatedReason = z.infer<typeof RelatedReason>;

export const RelatedEntry = z.object({
  entry: LibraryEntry,
  score: z.number(),
  reasons: z.array(RelatedReason),
  /** Days from the open article's publication to this one's; negative: earlier. */
  daysApart: z.nullable(z.int()),
  /** Near copies of it (wire copy in other outlets), folded under this card. */
  copies: z.array(LibraryEntry),
});
export type RelatedEntry = z.infer<typeof RelatedEntry>;
