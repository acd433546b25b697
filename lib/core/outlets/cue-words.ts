// A list of cue words → a look-up by the first or last word of each, so that no pattern of the whole list is ever made.
import { edgesOf, OPEN } from './cue-edges.ts';

/**
 * A list of 150 cues as one pattern costs the browser tens of milliseconds on a fresh page, before it has matched anything. So
 * single words wait in a set, and a longer cue becomes a pattern of its own when the text holds its first or last word.
 */
export type CueWords = {
  /** Where cues that begin at `at` end. */
  endsFrom: (text: string, at: number) => number[];
  /** Where cues that end at `end` begin. */
  startsBefore: (text: string, end: number) => number[];
};

/** Its patterns are made when they are first needed. */
type Cue = { source: string; forward?: RegExp; backward?: RegExp };

/** Cues by the words they begin or end with; `any`: those that may begin or end with any word. */
type Edges = { byWord: Map<string, Cue[]>; any: Cue[] };

const BREAK_CLASS = '\\s.,;:!?…()"“”„«»‘’\'/–—-';
const FIRST_WORD = new RegExp(`[^${BREAK_CLASS}]*`, 'y');
const LAST_WORD = new RegExp(`[^${BREAK_CLASS}]*$`);
const BREAK = new RegExp(`[${BREAK_CLASS}]`);
const NOT_AFTER_LETTER = `(?<=^|[${BREAK_CLASS}])`;
const NOT_BEFORE_LETTER = `(?=$|[${BREAK_CLASS}])`;
/** A letter, by what it is not: classes of letters take the browser long to make on a fresh page. */
export const LETTER = '[^\\s.,;:!?()"“”„«»]';

const PLAIN = /^[^\\[\](){}?*+|.^$]+$/;

/** `texts` are in small letters. Every cue is a piece of a pattern; a space in it stands for any white space. */
export function cueWords(pieces: readonly string[]): CueWords {
  let made: { words: Set<string>; first: Edges; last: Edges } | null = null;
  const index = () => {
    made ??= indexCues(pieces);
    return made;
  };
  return {
    endsFrom: (text, at) => {
      FIRST_WORD.lastIndex = at;
      const word = FIRST_WORD.exec(text)?.[0] ?? '';
      const { words, first } = index();
      const ends = words.has(word) ? [at + word.length] : [];
      for (const cue of cuesOf(first, word)) {
        cue.forward ??= new RegExp(`${toPattern(cue.source)}${NOT_BEFORE_LETTER}`, 'y');
        cue.forward.lastIndex = at;
        if (cue.forward.test(text)) ends.push(cue.forward.lastIndex);
      }
      return ends;
    },
    startsBefore: (text, end) => {
      const before = end === text.length ? text : text.slice(0, end);
      const word = LAST_WORD.exec(before)?.[0] ?? '';
      const { words, last } = index();
      const starts = words.has(word) ? [end - word.length] : [];
      for (const cue of cuesOf(last, word)) {
        cue.backward ??= new RegExp(`${NOT_AFTER_LETTER}${toPattern(cue.source)}$`);
        const found = cue.backward.exec(before);
        if (found) starts.push(found.index);
      }
      return starts;
    },
  };
}

const NONE: Cue[] = [];

function cuesOf({ byWord, any }: Edges, word: string): Cue[] {
  const own = byWord.get(word) ?? NONE;
  return any.length ? [...own, ...any] : own;
}

function indexCues(pieces: readonly string[]) {
  const words = new Set<string>();
  const first: Edges = { byWord: new Map(), any: [] };
  const last: Edges = { byWord: new Map(), any: [] };
  for (const piece of pieces) {
    if (PLAIN.test(piece) && !BREAK.test(piece)) {
      words.add(piece);
      continue;
    }
    const edges = edgesOf(piece, 'first');
    if (!edges.some((edge) => BREAK.test(edge) || edge.includes(OPEN))) {
      for (const word of edges) words.add(word);
      continue;
    }
    const cue: Cue = { source: piece };
    addCue(first, cue, edges.map(firstWordOf));
    addCue(last, cue, edgesOf(piece, 'last').map(lastWordOf));
  }
  return { words, first, last };
}

const firstWordOf = (edge: string): string => edge.split(BREAK, 1)[0] ?? '';
const lastWordOf = (edge: string): string => LAST_WORD.exec(edge.trimEnd())?.[0] ?? '';

function addCue({ byWord, any }: Edges, cue: Cue, words: readonly string[]): void {
  // A piece without a word of its own at this edge, or with any letters there, is tried at every place.
  if (words.some((word) => word === '' || word.includes(OPEN))) {
    any.push(cue);
    return;
  }
  for (const word of new Set(words)) {
    const others = byWord.get(word);
    if (others) others.push(cue);
    else byWord.set(word, [cue]);
  }
}

/** "\p{L}" in a piece, alone or in a class, is any letter; a class with a space in it runs over words. */
export function toPattern(piece: string): string {
  const open = piece.replace(/\[\\p\{L\} \]/g, '[^.,;:!?()"“”]');
  return `(?:${open.replace(/\[[^\]]*\\p\{L[ul]?\}[^\]]*\]|\\p\{L[ul]?\}/g, LETTER).replace(/ /g, '\\s+')})`;
}
