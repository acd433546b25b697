// What was read of the database and can never change → kept up to a size, the longest unused going first.

export class Kept<Key, Value> {
  readonly #most: number;
  readonly #sizeOf: (value: Value) => number;
  readonly #values = new Map<Key, Value>();
  #size = 0;

  /** `most`: sum of the sizes that are kept. */
  constructor(most: number, sizeOf: (value: Value) => number = () => 1) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  get(key: Key): Value | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    // A Map goes in order of insertion: what was used goes to its end.
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  set(key: Key, value: Value): void {
    const before = this.#values.get(key);
    if (before !== undefined) this.#size -= this.#sizeOf(before);
    this.#values.delete(key);
    this.#values.set(key, value);
    this.#size += this.#sizeOf(value);
    for (const [oldest, dropped] of this.#values) {
      if (this.#size <= this.#most) break;
      this.#values.delete(oldest);
      this.#size -= this.#sizeOf(dropped);
    }
  }

  clear(): void {
    this.#values.clear();
    this.#size = 0;
  }
}
