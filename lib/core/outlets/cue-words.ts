// A list of cue words → a look-up by the first or last word of each, so that no pattern of the whole list is ever made.
import { type Edge, edgesOf, OPEN } from './cue-edges.ts';

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

/** More than one word; its pattern is made when it is first needed. */
type LongCue = { source: string; pattern?: RegExp };

/** Cues by the word they begin or end with; `any`: those for which that may be any word. */
type Index = { words: Set<string>; byWord: Map<string, LongCue[]>; any: LongCue[] };

const BREAK_CLASS = '\\s.,;:!?…()"“”„«»‘’\'/–—-';
const FIRST_WORD = new RegExp(`[^${BREAK_CLASS}]*`, 'y');
const LAST_WORD = new RegExp(`[^${BREAK_CLASS}]*$`);
const BREAK = new RegExp(`[${BREAK_CLASS}]`);
const NOT_AFTER_LETTER = `(?<=^|[${BREAK_CLASS}])`;
const NOT_BEFORE_LETTER = `(?=$|[${BREAK_CLASS}])`;
/** A letter, by what it is not: classes of letters take the browser long to make on a fresh page. */
export const LETTER = '[^\\s.,;:!?()"“”„«»]';

/** "report", "reports?" */
const PLAIN = /^[^\\[\](){}?*+|.^$ :’'/-]+$/;
const PLAIN_OPTIONAL = /^[^\\[\](){}?*+|.^$ :’'/-]+\?$/;

/** `texts` are in small letters. Every cue is a piece of a pattern; a space in it stands for any white space. */
export function cueWords(cues: readonly string[]): CueWords {
  const indexes: Partial<Record<Edge, Index>> = {};
  const at = (edge: Edge, word: string) => {
    const index = indexes[edge] ?? indexCues(cues, edge);
    indexes[edge] = index;
    const own = index.byWord.get(word) ?? NONE;
    return { isWord: index.words.has(word), longer: index.any.length ? [...own, ...index.any] : own };
  };
  return {
    endsFrom: (text, start) => {
      FIRST_WORD.lastIndex = start;
      const word = FIRST_WORD.exec(text)?.[0] ?? '';
      const { isWord, longer } = at('first', word);
      const ends = isWord ? [start + word.length] : [];
      for (const cue of longer) {
        cue.pattern ??= new RegExp(`${toPattern(cue.source)}${NOT_BEFORE_LETTER}`, 'y');
        cue.pattern.lastIndex = start;
        if (cue.pattern.test(text)) ends.push(cue.pattern.lastIndex);
      }
      return ends;
    },
    startsBefore: (text, end) => {
      const before = end === text.length ? text : text.slice(0, end);
      const word = LAST_WORD.exec(before)?.[0] ?? '';
      const { isWord, longer } = at('last', word);
      const starts = isWord ? [end - word.length] : [];
      for (const cue of longer) {
        cue.pattern ??= new RegExp(`${NOT_AFTER_LETTER}${toPattern(cue.source)}$`);
        const found = cue.pattern.exec(before);
        if (found) starts.push(found.index);
      }
      return starts;
    },
  };
}

const NONE: LongCue[] = [];

function indexCues(cues: readonly string[], edge: Edge): Index {
  const index: Index = { words: new Set(), byWord: new Map(), any: [] };
  for (const cue of cues) {
    if (PLAIN.test(cue)) index.words.add(cue);
    else if (PLAIN_OPTIONAL.test(cue)) index.words.add(cue.slice(0, -1)).add(cue.slice(0, -2));
    else addCue(index, cue, edge);
  }
  return index;
}

function addCue({ words, byWord, any }: Index, source: string, edge: Edge): void {
  const edges = edgesOf(source, edge);
  if (!edges.some((one) => BREAK.test(one) || one.includes(OPEN))) {
    for (const word of edges) words.add(word);
    return;
  }
  const cue: LongCue = { source };
  const own = edges.map(
    (one) => (edge === 'first' ? one.split(BREAK, 1)[0] : LAST_WORD.exec(one)?.[0]) ?? '',
  );
  // Without a word of its own at this edge, or with any letters there, it is tried at every place.
  if (own.some((word) => word === '' || word.includes(OPEN))) {
    any.push(cue);
    return;
  }
  for (const word of new Set(own)) {
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
