// A slow judgement of a text → the same, asked once per text: a page says the same class names thousands of times.

const MOST = 5000;
const memories: Map<string, unknown>[] = [];

/** `judge` must depend on the text alone. Forgets everything at `MOST` texts: pages may make up names without end. */
export function remember<T>(judge: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  memories.push(known);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const judged = judge(text);
    known.set(text, judged);
    return judged;
  };
}

/** At the end of each reading: the script stays in the page for as long as that is open, and its memory counts as the page's. */
export function forget(): void {
  for (const known of memories) known.clear();
}
