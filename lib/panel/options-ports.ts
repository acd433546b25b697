// What the options page needs of the outside world; the entrypoint binds the real ones, tests pass fakes.
import type { FileResult, ImportCheckpoint, ImportReport } from '../core/model/interchange.ts';
import type { Options } from '../core/model/options.ts';
import type { LibraryUsage } from '../store/store.ts';

export type ImportProgress = { counts: ImportReport['counts']; bytesDone: number; bytesTotal: number };

export type ImportWork = {
  /** Counts only; nothing is written. */
  dryRun: boolean;
  /** Takes nothing but our own backups. */
  restore: boolean;
  signal: AbortSignal;
  onProgress(progress: ImportProgress): void;
};

export type OptionsPorts = {
  load(): Promise<Options>;
  save(options: Options): Promise<void>;
  onOptions(listener: (options: Options) => void): void;
  /** Asks the browser for a site; false: the reader said no. Must be called before any `await` of a click. */
  askForSite(origin: string): Promise<boolean>;
  giveSiteBack(origin: string): Promise<void>;
  openingKey(): Promise<string>;
  openShortcutSettings(): Promise<void>;
  usage(): Promise<LibraryUsage>;
  /** The folder for weekly backups; `available`: the browser can write to one. `pick` and `allow`: from a click only. */
  folder: {
    available: boolean;
    state(): Promise<{ name: string; allowed: boolean } | null>;
    pick(): Promise<boolean>;
    allow(): Promise<boolean>;
    forget(): Promise<void>;
    /** Writes one if it is due. */
    backup(lastBackupAt: string | null): Promise<boolean>;
  };
  /** Records that could not be read and were set aside. `names`: what they were, as far as that can be told. */
  damaged: { names(): Promise<string[]>; export(): Promise<void>; forget(): Promise<void> };
  /** Writes a backup where the browser puts downloads. */
  backup(onProgress: (done: number, total: number) => void): Promise<void>;
  /** Ids of the formats that can be written: of articles, of claims. */
  exportFormats: { entries: readonly string[]; claims: readonly string[] };
  /** The articles that a search finds, or all of them when it is empty. False: none, and no file. */
  exportAs(id: string, query: string): Promise<boolean>;
  importFile(file: File, work: ImportWork): Promise<FileResult<ImportReport>>;
  /** The import that did not come to its end, if there is one. */
  unfinishedImport(): Promise<ImportCheckpoint | null>;
  /** Forgets how far it came; what it brought stays. */
  leaveImport(): Promise<void>;
  undoImport(importId: string): Promise<boolean>;
  eraseAll(): Promise<void>;
  libraryChanged(): void;
  /** ISO instant. */
  now(): string;
  report(error: unknown): void;
};
