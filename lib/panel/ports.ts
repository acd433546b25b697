// What the panel needs of the outside world; entrypoints bind the real ones, tests pass fakes.
import type { Mark } from '../core/model/anchor.ts';
import type { Result } from '../core/model/failure.ts';
import type { LibraryEntry } from '../core/model/library.ts';
import type { Options } from '../core/model/options.ts';
import type { PanelState } from '../core/model/panel-state.ts';
import type { LibraryStore } from '../store/store.ts';
import type { KeptState } from './kept-state.ts';

export type PanelPorts = {
  /** The library itself: the panel reads and edits it directly. */
  store: LibraryStore;
  page: {
    /**
     * Scrolls the tab to the words and marks them; `focus` moves the keyboard focus to the page too. null, here and below:
     * the page that was read has gone.
     */
    reveal(tabId: number, mark: Mark, focus: boolean): Promise<{ found: boolean } | null>;
    markAll(tabId: number, marks: Mark[], legend: Record<string, string>): Promise<{ found: number } | null>;
    /** Reads the tab again. */
    read(tabId: number): Promise<PanelState>;
    save(tabId: number): Promise<Result<LibraryEntry>>;
    /** Opens an address in a tab of its own; only http(s). */
    open(url: string): Promise<void>;
    /** Opens the kept copy in the reader page. */
    openReader(uid: string): Promise<void>;
    openOptions(): Promise<void>;
  };
  /** Tells the other contexts that entries changed. */
  libraryChanged(uids: string[]): void;
  /** Writes the claims of an entry where the browser puts downloads. */
  exportClaims(uid: string, format: string): Promise<void>;
  copy(content: { text: string; html: string }): Promise<void>;
  saveOptions(options: Options): Promise<void>;
  /** Keeps the panel's own state over its closing. */
  keep(state: KeptState): Promise<void>;
  /** ISO instant. */
  now(): string;
  /** A bug reached the interface; one reporter for all. */
  report(error: unknown): void;
};

/** What reaches the panel from outside. */
export type PanelEvents = {
  onState(listener: (state: PanelState) => void): void;
  onSearch(listener: (query: string) => void): void;
  onSelectClaim(listener: (claimId: string) => void): void;
  onLibraryChanged(listener: (uids: string[]) => void): void;
  onOptions(listener: (options: Options) => void): void;
};
