// What importing, undoing, backing up and exporting need of the outside world; tests pass fakes.
import type { ImportJournal } from '../store/import-journal.ts';
import type { ExclusiveLock } from '../store/lock.ts';
import type { LibraryStore } from '../store/store.ts';

/** The part of the library that an import writes to; a dry run puts a layer of memory in its place. */
export type ImportTarget = Pick<LibraryStore, 'getMany' | 'putMany' | 'restore'>;

export type ImportPorts = {
  store: LibraryStore;
  /** One import or undoing at a time, over all windows: they share the journal. */
  lock: ExclusiveLock;
  journal: ImportJournal;
  /** Makes HTML of another program safe to show (DOMPurify in a page). */
  sanitise(html: string): string;
  /** Id of the registry's outlet at an address, or null. */
  outletOf(url: string): string | null;
  /** ISO instant. */
  now(): string;
  newId(): string;
  /** Hex digest of the text as UTF-8. */
  sha256(text: string): Promise<string>;
  /** Called after every row: lets the browser draw and answer when it has had no chance for a while. */
  pause(): Promise<void>;
};

export async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A frame at 60 Hz: what a batch of the store adds to it stays below what a reader feels. */
const BUSY_MS = 16;

/** Gives way to events whenever so much time has passed since the last time. By a message channel, since timers wait 4 ms. */
export function pauseWhenBusy(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < BUSY_MS) return;
    await new Promise<void>((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        resolve();
      };
      channel.port2.postMessage(null);
    });
    since = performance.now();
  };
}
