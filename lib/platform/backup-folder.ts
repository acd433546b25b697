// A folder that the reader chose for backups: picked, kept over restarts, written to. Chrome and Edge only.
import { openDB } from 'idb';

/** What the browsers have and TypeScript's library does not describe yet. */
type FolderHandle = FileSystemDirectoryHandle & {
  queryPermission?(mode: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(mode: { mode: 'readwrite' }): Promise<PermissionState>;
};
type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<FolderHandle>;

export type BackupFolder = {
  name: string;
  /** The browser may take the permission back at a restart; it is then asked for again by a click. */
  isAllowed(): Promise<boolean>;
  /** Whole or not at all: the browser puts the file in its place when everything is written. */
  write(name: string, chunks: AsyncIterable<Uint8Array>): Promise<void>;
  names(): Promise<string[]>;
  remove(name: string): Promise<void>;
};

const picker = () => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;

export const canPickFolder = (): boolean => picker() !== undefined;

/** A database of its own: a handle is no record of the library, and erasing the library does not take it away. */
const database = () =>
  openDB<{ folders: { key: string; value: FolderHandle } }>('sourceline-backup-folder', 1, {
    upgrade: (opened) => void opened.createObjectStore('folders'),
  });
const KEY = 'folder';

async function withDatabase<T>(
  task: (opened: Awaited<ReturnType<typeof database>>) => Promise<T>,
): Promise<T> {
  const opened = await database();
  try {
    return await task(opened);
  } finally {
    opened.close();
  }
}

/** To be called from a click. False: the reader has closed the dialog. */
export async function pickFolder(): Promise<boolean> {
  try {
    const handle = await picker()?.({ id: 'sourceline-backup', mode: 'readwrite' });
    if (!handle) return false;
    await withDatabase((opened) => opened.put('folders', handle, KEY));
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}

const keptHandle = () => withDatabase((opened) => opened.get('folders', KEY));

export async function keptFolder(): Promise<BackupFolder | null> {
  const handle = await keptHandle();
  return handle ? toBackupFolder(handle) : null;
}

/** To be called from a click: the browser asks the reader. */
export async function allowFolder(): Promise<boolean> {
  const handle = await keptHandle();
  return (await handle?.requestPermission?.({ mode: 'readwrite' })) === 'granted';
}

export const forgetFolder = (): Promise<void> => withDatabase((opened) => opened.delete('folders', KEY));

export const toBackupFolder = (handle: FolderHandle): BackupFolder => ({
  name: handle.name,
  isAllowed: async () => ((await handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted',
  async write(name, chunks) {
    const file = await handle.getFileHandle(name, { create: true });
    const writer = await file.createWritable();
    try {
      for await (const chunk of chunks) await writer.write(chunk as Uint8Array<ArrayBuffer>);
    } catch (error) {
      await writer.abort();
      throw error;
    }
    await writer.close();
  },
  async names() {
    const found: string[] = [];
    for await (const name of (handle as unknown as { keys(): AsyncIterable<string> }).keys())
      found.push(name);
    return found;
  },
  remove: (name) => handle.removeEntry(name),
});
