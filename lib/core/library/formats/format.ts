// What a format of the library is: a reader (text of a file → rows), a writer (entries → text), or both.
import type { ImportedRow, ImportFormatId, LossCode, Place, RefusalCode } from '../../model/interchange.ts';
import type { EntryContent, LibraryEntry } from '../../model/library.ts';
import type { ClaimRecord } from './syntax/claim-record.ts';

/** A text in a file: the file itself, or one entry of a zip. Every call of `chunks` reads it again from its start. */
export type TextPart = {
  /** Path in the zip, or the name of the file. */
  name: string;
  /** The first `HEAD_LENGTH` characters at most. */
  head: string;
  chunks(): AsyncIterable<string>;
};

/** Long enough for the first record of every format, page text included, to show its keys. */
export const HEAD_LENGTH = 64 * 1024;

/** The parts that lie beside the one being read. */
export type Archive = { find(name: string): Promise<TextPart | null> };

export type ReadItem =
  | { kind: 'row'; place: Place; row: ImportedRow; losses: LossCode[] }
  /** A record of our own backup, taken as it is; `line` is its text, for the hash. */
  | {
      kind: 'entry';
      place: Place;
      entry: LibraryEntry;
      content: EntryContent | null;
      losses: LossCode[];
      line: string;
    }
  | { kind: 'refused'; place: Place; code: RefusalCode; excerpt: string }
  /** The end of a backup, with what it promises. */
  | { kind: 'backup-end'; records: number; hash: string };

export type ImportFormat = {
  id: ImportFormatId;
  /** Whether the beginning of a text shows this format. Names and extensions are never looked at. */
  isOf(head: string): boolean;
  /** Reads part after part; never throws on what the file holds. */
  read(part: TextPart, archive: Archive): AsyncGenerator<ReadItem>;
  /** Parts of the same zip that belong to this format and are read along with it. */
  companions?: RegExp;
};

/** An entry with all that is kept of it. */
export type KeptEntry = { entry: LibraryEntry; content: EntryContent | null };

/** Facts of an export that do not lie in the entries. */
export type ExportContext = {
  /** ISO instant of the export. */
  exportedAt: string;
  /** Name of an outlet of the registry, or null. */
  outletName(outletId: string): string | null;
};

/** Turns entries into one text file, piece by piece: `head`, one `row` for each entry, `tail`. */
export type EntryWriter = {
  id: string;
  /** Without the dot. */
  extension: string;
  mime: string;
  head(context: ExportContext): string;
  /** `index` counts from 0, so that lists know where a separator goes. */
  row(kept: KeptEntry, context: ExportContext, index: number): string;
  tail(context: ExportContext, count: number): string;
};

/** Turns claims into one text file in the same way. */
export type ClaimWriter = Omit<EntryWriter, 'row'> & {
  row(claim: ClaimRecord, context: ExportContext, index: number): string;
};
