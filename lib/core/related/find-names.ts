// Text → its names: runs of capitalised words, each with how often it stands there and how it is written.
import { foldWord } from '../library/tokenise.ts';
import { commonWords } from './common-words.ts';

export type Name = { count: number; written: string };

/** "Bank of Lund", "Miguel de la Peña": small words inside a name. Those for "and" join two names, so they are not here. */
const JOINERS = new Set(
  'of de del della di da do dos das du des van von der den ten ter zu zum al bin ibn'.split(' '),
);
/** Join only behind another: "Gulf of the Saints", not "Norra the port". */
const SECOND_JOINERS = new Set('the la le los las les el den der'.split(' '));
const PIECE = /[\p{L}\p{N}\p{M}]+(?:['’.&-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]+|\n/gu;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
const ENDS_SENTENCE = /[.!?:;"“”„«»()[\]—–]/;
/** A longer run is a headline in capitals, not a name. */
const LONGEST = 5;

type Run = { folded: string[]; start: number; end: number; atStart: boolean };

/** By folded name. A common word, or one that stands small elsewhere in the text, is no name at a sentence's start. */
export function findNames(text: string): Map<string, Name> {
  const { runs, small } = findRuns(text);
  const names = new Map<string, Name>();
  for (const { folded, start, end, atStart } of runs) {
    if (folded.length > LONGEST) continue;
    const written = text.slice(start, end);
    const first = folded[0] ?? '';
    if (atStart && (small.has(first) || commonWords.has(first)))
      addName(names, folded.slice(1), withoutFirst(written));
    else addName(names, folded, written);
  }
  return names;
}

function findRuns(text: string): { runs: Run[]; small: Set<string> } {
  const runs: Run[] = [];
  const small = new Set<string>();
  let run: Run | null = null;
  let joiners: string[] = [];
  let atStart = true;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const end = index + piece.length;
    if (CAPITAL.test(piece)) {
      if (run) {
        run.folded.push(...joiners, foldName(piece));
        run.end = end;
      } else {
        run = { folded: [foldName(piece)], start: index, end, atStart };
        runs.push(run);
      }
      joiners = [];
      atStart = false;
      continue;
    }
    if (SMALL.test(piece)) small.add(foldWord(piece));
    if (run && joins(piece, joiners.length)) joiners.push(piece);
    else if (piece !== '-' && piece !== '’') {
      run = null;
      joiners = [];
    }
    atStart = ENDS_SENTENCE.test(piece) || piece === '\n';
  }
  return { runs, small };
}

const joins = (piece: string, behind: number) =>
  behind === 0 ? JOINERS.has(piece) : behind === 1 && (SECOND_JOINERS.has(piece) || JOINERS.has(piece));

/** "Merkel’s" → "merkel". */
const foldName = (piece: string) => foldWord(piece.replace(/['’]s$/, ''));

const withoutFirst = (written: string) => written.replace(/^\S+\s*/, '');

function addName(names: Map<string, Name>, folded: string[], written: string): void {
  let from = 0;
  while (JOINERS.has(folded[from] ?? '') || SECOND_JOINERS.has(folded[from] ?? '')) from++;
  const key = folded.slice(from).join(' ');
  if (key.length < 2) return;
  const known = names.get(key);
  if (known) known.count++;
  else names.set(key, { count: 1, written: from === 0 ? written : dropWords(written, from) });
}

const dropWords = (written: string, count: number) => written.split(/\s+/).slice(count).join(' ');
