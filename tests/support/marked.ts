// A sentence with [source], {cue} and <content> marked → the plain text and what is expected of it.

export type Marked = { text: string; source: string; cue: string; content: string[] };

const KIND = { '[': 'source', '{': 'cue', '<': 'content' } as const;
const CLOSE: Record<string, string> = { ']': '[', '}': '{', '>': '<' };

/** Several stretches of the same kind are joined, content keeps them apart. */
export function readMarked(row: string): Marked {
  let text = '';
  const open = new Map<string, number>();
  const found = { source: [] as string[], cue: [] as string[], content: [] as string[] };
  for (const char of row) {
    if (char in KIND) open.set(char, text.length);
    else if (char in CLOSE) {
      const opening = CLOSE[char] as keyof typeof KIND;
      found[KIND[opening]].push(text.slice(open.get(opening)));
    } else text += char;
  }
  return { text, source: found.source.join(' … '), cue: found.cue.join(' … '), content: found.content };
}
