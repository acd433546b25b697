// Work that only one context may do at a time (flush, merge, rebuild) → done here, or left to whoever does it.

/** Runs the work and gives its result, or null at once when another context holds the lock. */
export type ExclusiveLock = <T>(work: () => Promise<T>) => Promise<T | null>;

/** Web Locks: the browser frees the lock of a stopped worker or a closed page. */
export const webLock =
  (name: string): ExclusiveLock =>
  (work) =>
    navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : null));

/** For places without Web Locks (Node): one lock shared by all who hold this function. */
export function processLock(): ExclusiveLock {
  let held = false;
  return async (work) => {
    if (held) return null;
    held = true;
    try {
      return await work();
    } finally {
      held = false;
    }
  };
}
