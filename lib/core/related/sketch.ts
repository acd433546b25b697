// Words of a text → a sample of their sequences, small enough to keep, by which copies of one report are told.

/** Words of a sequence: shorter ones are shared by chance, longer ones break at every small edit. */
const SHINGLE = 5;
/** One of so many sequences is kept; the same ones in every text, so that samples can be compared. */
const ONE_IN = 8;
const MOST = 192;
/** Sequences two samples must share, and the share of the shorter one: a report with a new lead is still a copy. */
const LEAST_SHARED = 6;
const COPY_SHARE = 0.6;

/** Broder, "On the resemblance and containment of documents" (1997): sampling modulo m estimates containment. */
export function toSketch(words: readonly string[]): Uint32Array {
  const terms = words.map(hash);
  const sample = new Set<number>();
  for (let i = 0; i + SHINGLE <= terms.length && sample.size < MOST; i++) {
    let value = 0;
    for (let j = 0; j < SHINGLE; j++) value = Math.imul(value ^ (terms[i + j] as number), 0x9e3779b1) >>> 0;
    value = (value ^ (value >>> 15)) >>> 0;
    if (value % ONE_IN === 0) sample.add(value);
  }
  return Uint32Array.from(sample).sort();
}

/** Both sorted. */
export function isCopy(a: Uint32Array, b: Uint32Array): boolean {
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared >= LEAST_SHARED && shared / shorter >= COPY_SHARE;
}

/**
 * A term as a number, by which articles are compared: 30 bits, which engines keep without a heap object. Of two articles'
 * terms one pair in 25,000 meets by chance.
 */
export const termKey = (term: string): number => hash(term) >>> 2;

/** FNV-1a over UTF-16 units. */
export function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}
