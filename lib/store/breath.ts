// Long work → pieces short enough that the interface of the same page never stands still, nor a save or an answer.

/** Milliseconds of work after which the page gets its turn: under one frame. */
const WORK_MS = 8;
/** Work that gives way to every save would never end while an import runs. */
const GIVE_WAY_MS = 60;

export class Breath {
  readonly #asked: Asked | null;
  #since = performance.now();

  /** `asked`: saves and answers of the same context, which go before this work. */
  constructor(asked: Asked | null = null) {
    this.#asked = asked;
  }

  /** Waits for the page when it has been kept waiting; costs next to nothing otherwise. Never within a transaction. */
  async take(): Promise<void> {
    const isAsked = this.#asked?.isBusy ?? false;
    if (!isAsked && performance.now() - this.#since < WORK_MS) return;
    await nextTask();
    const until = performance.now() + GIVE_WAY_MS;
    while (this.#asked?.isBusy && performance.now() < until) await nextTask();
    this.#since = performance.now();
  }
}

/** How many saves and answers are under way. */
export class Asked {
  #count = 0;

  get isBusy(): boolean {
    return this.#count > 0;
  }

  async while<T>(work: Promise<T>): Promise<T> {
    this.#count++;
    try {
      return await work;
    } finally {
      this.#count--;
    }
  }
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
