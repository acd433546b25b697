// Article text → every place where a name of the registry stands, with the outlets it may mean.
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { fitsShape, type NameEntry, namesAt } from './lookup.ts';
import { findWords, type Word } from './words.ts';

export type NameMention = Span & {
  block: number;
  /** More than one where outlets share the name. */
  entries: readonly NameEntry[];
  /** The word before and after in the same line, when only a space or hyphen lies between. */
  previous: Word | null;
  next: Word | null;
  /** "the" or another article stands before it. */
  afterThe: boolean;
};

/** Initials are written like words there: "la Cnn", "según Efe". */
const LOOSE_INITIALS = /^(?:it|es|fr|pt|ca|ro|fi|et|lv|lt|pl|nl|da|sv|no|nb)$/u;

export type NameSearch = { text: string; blocks: readonly Block[]; lang: string | null };

export function findNames({ text, blocks, lang }: NameSearch): { names: NameMention[]; words: Word[][] } {
  const names: NameMention[] = [];
  const loose = LOOSE_INITIALS.test(lang ?? '');
  const words = blocks.map((block, index) => {
    const inBlock = findWords(text, block.start, block.end);
    for (let at = 0; at < inBlock.length; ) {
      const found = longestName({ text, words: inBlock, at, loose });
      if (found) names.push({ ...found.name, block: index });
      at += found?.length ?? 1;
    }
    return inBlock;
  });
  return { names, words };
}

type At = { text: string; words: readonly Word[]; at: number; loose: boolean };

/** The first word of a sentence has a capital anyway: "Sic" there is a word, in "a Sic noticiou" it is a station. */
function beginsSentence(text: string, { start }: Word): boolean {
  return /(?:^|[.!?…:\n][”"»)]?\s*|[“"«„¿¡]\s?)$/u.test(text.slice(Math.max(0, start - 4), start));
}

function longestName({ text, words, at, ...search }: At): {
  name: Omit<NameMention, 'block'>;
  length: number;
} | null {
  const candidates = namesAt(words, at);
  const begin = words[at];
  const loose = search.loose && begin !== undefined && !beginsSentence(text, begin);
  for (let index = 0; index < candidates.length; ) {
    const length = candidates[index]?.length ?? 1;
    const entries = candidates
      .filter((candidate) => candidate.length === length)
      .filter(({ entry }) => holdsTogether({ text, words, at, loose }, length, entry))
      .map(({ entry }) => entry);
    const first = words[at];
    const last = words[at + length - 1];
    if (entries.length && first && last) {
      const previous = neighbour(text, words[at - 1], first);
      const name = {
        start: first.start,
        end: last.end,
        entries,
        previous,
        next: neighbour(text, last, words[at + length], true),
      };
      return { name: { ...name, afterThe: /^the$/iu.test(previous?.raw ?? '') }, length };
    }
    while (candidates[index]?.length === length) index++;
  }
  return null;
}

/** Words of one name have at most a space, hyphen, apostrophe or "&" between them, and the capitals the name has. */
function holdsTogether({ text, words, at, loose }: At, length: number, { shapes }: NameEntry): boolean {
  for (let position = 0; position < length; position++) {
    const word = words[at + position];
    const next = words[at + position + 1];
    if (!word || !fitsShape(word, shapes[position], loose)) return false;
    if (position === length - 1 || !next) continue;
    const gap = text.slice(word.end, next.start);
    // "St. Louis": a full stop only after a short word, so that a name does not run into the next sentence.
    if (!/^(?:[ \u00a0\u202f]?[-‐‑–/&+'’.!|·]?[ \u00a0\u202f]?)$/u.test(gap)) return false;
    if (/\.\s/u.test(gap) && word.raw.length > 3) return false;
  }
  return true;
}

function neighbour(
  text: string,
  left: Word | undefined,
  right: Word | undefined,
  wantRight = false,
): Word | null {
  if (!left || !right || !/^[ \u00a0-]$/u.test(text.slice(left.end, right.start))) return null;
  return wantRight ? right : left;
}
