// Pending saves and small segments → fewer, larger segments, in slices that may be stopped at any moment.
import type { Database } from './database.ts';
import type { ExclusiveLock } from './lock.ts';

export class Maintenance {
  readonly #open: () => Promise<Database>;
  readonly #lock: ExclusiveLock;

  constructor({ open, lock }: { open: () => Promise<Database>; lock: ExclusiveLock }) {
    this.#open = open;
    this.#lock = lock;
  }

  async run(): Promise<void> {
    await this.#lock(async () => void (await this.#open()));
  }
}
