// Asks the browser not to clear the library when the disk is nearly full.

/**
 * True: the browser keeps it. Chrome and Edge decide by themselves, Firefox grants it to an extension without asking the
 * reader. Never throws: where storage cannot be kept (private windows) the answer is simply no.
 */
export async function askToKeepStorage(): Promise<boolean> {
  const storage = navigator.storage as Partial<StorageManager> | undefined;
  if (!storage?.persist) return false;
  try {
    return (await storage.persisted?.()) || (await storage.persist());
  } catch {
    return false;
  }
}
