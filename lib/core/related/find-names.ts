// Text → its names: runs of capitalised words, each with how often it stands there.
import { foldWord } from '../library/tokenise.ts';

/** "Bank of Lund", "Miguel de la Peña": small words inside a name. */
const JOINERS = new Set(
  'of the de la le les du des del della di da do dos das van von der den ten ter zu zum y e i al el bin ibn'.split(
    ' ',
  ),
);
const PIECE = /[\p{L}\p{N}\p{M}]+(?:['’.&-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]+|\n/gu;
const CAPITAL = /^\p{Lu}/u;
const CONNECTS = /^[’'.&-]$/;
const ENDS_SENTENCE = /[.!?:;"“”„«»()[\]—–]/;
/** A run this long is a headline in capitals, not a name. */
const LONGEST = 5;

/** Folded names with counts. A word that stands small elsewhere in the text is no name at a sentence's start. */
export function findNames(text: string): Map<string, number> {
  const names = new Map<string, number>();
  const small = new Set<string>();
  const starts: string[][] = [];
  let run: string[] = [];
  let waiting: string[] = [];
  let atStart = true;
  let runAtStart = false;
  const close = () => {
    if (run.length && run.length <= LONGEST) {
      if (runAtStart) starts.push(run);
      else addName(names, run);
    }
    run = [];
    waiting = [];
  };
  for (const [piece] of text.matchAll(PIECE)) {
    if (CAPITAL.test(piece)) {
      if (!run.length) runAtStart = atStart;
      run.push(...waiting, foldName(piece));
      waiting = [];
      atStart = false;
    } else if (run.length && JOINERS.has(piece) && waiting.length < 2) {
      waiting.push(piece);
    } else {
      if (/^\p{Ll}/u.test(piece)) small.add(foldWord(piece));
      if (!CONNECTS.test(piece)) close();
      atStart = ENDS_SENTENCE.test(piece) || piece === '\n';
    }
  }
  close();
  for (const name of starts) addName(names, small.has(name[0] ?? '') ? dropFirst(name) : name);
  return names;
}

/** "Merkel’s" → "merkel". */
const foldName = (piece: string) => foldWord(piece.replace(/['’]s$/, ''));

function dropFirst(name: string[]): string[] {
  let from = 1;
  while (from < name.length && JOINERS.has(name[from] ?? '')) from++;
  return name.slice(from);
}

function addName(names: Map<string, number>, words: string[]): void {
  const name = words.join(' ');
  if (name.length > 1) names.set(name, (names.get(name) ?? 0) + 1);
}
