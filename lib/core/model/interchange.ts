// What goes in and out of the library as files: rows read from another program's export, and the report of an import.
import { z } from 'zod/mini';

/** Formats that can be read; the id is also the name of the file in `library/formats/`. */
export const ImportFormatId = z.enum([
  'backup',
  'pocket-csv',
  'pocket-annotations',
  'pocket-html',
  'pocket-api',
  'instapaper-csv',
  'readwise-reader-csv',
  'readwise-highlights-csv',
  'omnivore',
  'omnivore-csv',
  'wallabag-json',
  'wallabag-csv',
  'karakeep-json',
  'raindrop-csv',
  'linkwarden-json',
  'matter-csv',
  'hypothesis-json',
  'chrome-reading-list',
  'netscape-html',
  'table-csv',
  'url-list',
]);
export type ImportFormatId = z.infer<typeof ImportFormatId>;

/** Why a file could not be read at all. */
export const FileFailureCode = z.enum([
  'file-empty',
  'file-unreadable', // gone since it was picked, or a zip or gzip that is broken from its start
  'unknown-format', // detail: what it looks like ("PDF", "image", "JSON" …)
  'unknown-version', // a backup of a later version of Sourceline; detail: the version
  'import-running', // another window is importing, or undoing an import
  'not-a-backup', // restoring takes only our own backups; detail: the format it is
]);
export type FileFailureCode = z.infer<typeof FileFailureCode>;

export const FileFailure = z.object({ code: FileFailureCode, detail: z.nullable(z.string()) });
export type FileFailure = z.infer<typeof FileFailure>;

export type FileResult<T> = { ok: true; value: T } | { ok: false; failure: FileFailure };

/** Why a row was not taken at all. The interface has one sentence for each. */
export const RefusalCode = z.enum([
  'no-address', // the row holds no address (a text note, an empty cell)
  'bad-address', // what stands there cannot be read as an address
  'address-scheme', // javascript:, data:, file:, about: and the like: never opened, so never kept
  'broken-row', // a CSV row whose quotation marks or columns do not fit
  'broken-record', // a record that is not valid JSON, or lacks what its format promises
  'record-too-large', // one record above the limit that keeps memory bounded
  'not-saved', // the other program lists it, but its reader never saved it (feed items)
  'deleted', // kept by the other program as deleted
  'newer-version', // written by a later version of Sourceline
  'file-cut', // the file ends in the middle of this record, or before its end
  'part-damaged', // a part of a zip that cannot be unpacked (to its end)
  'part-too-large', // a part that unpacks to more than any export holds
]);
export type RefusalCode = z.infer<typeof RefusalCode>;

/** What was lost of a row that was taken. */
export const LossCode = z.enum([
  'date-unreadable', // the save counts as made at the time of the import
  'text-unreadable', // the kept text could not be read, the address was taken
  'highlight-unplaced', // a highlight whose words do not stand in the kept text
]);
export type LossCode = z.infer<typeof LossCode>;

export const ImportedHighlight = z.object({
  quote: z.string(),
  note: z.string(),
  createdAt: z.nullable(z.string()),
});
export type ImportedHighlight = z.infer<typeof ImportedHighlight>;

/** One address of another program's export in our words. Text and HTML are data: nothing in them has been cleaned yet. */
export const ImportedRow = z.object({
  /** Absolute http(s) address. */
  url: z.string(),
  /** null when the file has none, or only repeats the address. */
  title: z.nullable(z.string()),
  siteName: z.nullable(z.string()),
  authors: z.array(z.string()),
  lang: z.nullable(z.string()),
  publishedAt: z.nullable(z.string()),
  /** ISO instant, UTC. */
  savedAt: z.nullable(z.string()),
  read: z.boolean(),
  archived: z.boolean(),
  /** Known only to formats that keep the moment. */
  readAt: z.nullable(z.string()),
  archivedAt: z.nullable(z.string()),
  tags: z.array(z.string()),
  note: z.string(),
  highlights: z.array(ImportedHighlight),
  /** HTML of the article as the other program kept it; to be sanitised before anything shows it. */
  html: z.nullable(z.string()),
});
export type ImportedRow = z.infer<typeof ImportedRow>;

/** Where in the file a row stands. `line` is 1-based; null for formats without lines of their own. */
export const Place = z.object({ part: z.string(), item: z.int(), line: z.nullable(z.int()) });
export type Place = z.infer<typeof Place>;

export const Refusal = z.object({
  code: RefusalCode,
  place: Place,
  /** The beginning of the row as it stands in the file, to be shown as text only. */
  excerpt: z.string(),
});
export type Refusal = z.infer<typeof Refusal>;

export const ImportCounts = z.object({
  /** Rows that the file holds: the sum of the four below. */
  rows: z.int(),
  added: z.int(),
  /** Joined with an entry that was there before, or with an earlier row of the file. */
  merged: z.int(),
  /** Everything in the row was known already. */
  unchanged: z.int(),
  refused: z.int(),
});
export type ImportCounts = z.infer<typeof ImportCounts>;

export const ImportOutcome = z.enum(['complete', 'cancelled', 'storage-full', 'storage-unavailable']);
export type ImportOutcome = z.infer<typeof ImportOutcome>;

export const ImportReport = z.object({
  importId: z.string(),
  fileName: z.string(),
  /** Formats found in the file; more than one only for a zip of several exports. */
  formats: z.array(ImportFormatId),
  dryRun: z.boolean(),
  outcome: ImportOutcome,
  startedAt: z.string(),
  counts: ImportCounts,
  /** Refusals by code, all counted; `refusals` names the first thousand of them. */
  refusedBy: z.partialRecord(RefusalCode, z.int()),
  refusals: z.array(Refusal),
  lostBy: z.partialRecord(LossCode, z.int()),
  /** Parts of a zip that no format fits. */
  unknownParts: z.array(z.string()),
  /** Backups only: the hash written at its end was made from the same records. null: no backup, or cut before its end. */
  hashFits: z.nullable(z.boolean()),
});
export type ImportReport = z.infer<typeof ImportReport>;

/** How far a running import has come: kept after every batch, so that it can go on after a crash. */
export const ImportCheckpoint = z.object({
  importId: z.string(),
  /** Name, size and a hash of the first and last bytes: tells whether the reader hands us the same file again. */
  fingerprint: z.string(),
  /** Rows done, counted from the first of the file. */
  done: z.int(),
  report: ImportReport,
});
export type ImportCheckpoint = z.infer<typeof ImportCheckpoint>;
