// Long work → pieces short enough that the interface of the same page never stands still.

/** Milliseconds of work after which the page gets its turn: under one frame. */
const WORK_MS = 12;

export class Breath {
  readonly #pause: () => Promise<void>;
  #since = performance.now();

  constructor(pause: () => Promise<void> = nextTask) {
    this.#pause = pause;
  }

  /** Waits for the page when it has been kept waiting; costs next to nothing otherwise. Never within a transaction. */
  async take(): Promise<void> {
    if (performance.now() - this.#since < WORK_MS) return;
    await this.#pause();
    this.#since = performance.now();
  }
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
