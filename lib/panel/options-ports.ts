// What the options page needs of the outside world; the entrypoint binds the real ones, tests pass fakes.
import type { FileResult, ImportReport } from '../core/model/interchange.ts';
import type { Options } from '../core/model/options.ts';
import type { LibraryUsage } from '../store/store.ts';

export type ImportCounts = ImportReport['counts'];

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
  /** Writes a backup where the browser puts downloads. */
  backup(onProgress: (done: number, total: number) => void): Promise<void>;
  /** Ids of the formats that can be written: of articles, of claims. */
  exportFormats: { entries: readonly string[]; claims: readonly string[] };
  exportAs(id: string): Promise<void>;
  importFile(
    file: File,
    options: { dryRun: boolean; onProgress(counts: ImportCounts): void },
  ): Promise<FileResult<ImportReport>>;
  undoImport(importId: string): Promise<boolean>;
  eraseAll(): Promise<void>;
  libraryChanged(): void;
  /** ISO instant. */
  now(): string;
  report(error: unknown): void;
};
