// "[the ]{shift} {unit}" → every sequence of words and slots it stands for (the writing is told in time-pack.ts).
import { isLetterRun, toKey } from '../time/tokens.ts';
import type { SlotName } from './time-pack.ts';

/** One step of a template. `space`: white space before it, or none; the first step's is not looked at. */
export type Step = { space: boolean } & ({ slot: SlotName } | { key: string; capital: boolean });

/** Where one reading has come to: the caller's state, white space just read, letters of an unfinished word. */
type Cursor<S> = { state: S; space: boolean; run: string; spaceBeforeRun: boolean };
type Fold<S> = (state: S, step: Step) => S;

/**
 * Follows all readings of a phrase side by side, from one state to the next by `fold`; readings that have come to the same state go
 * on as one. Returns the distinct final states. Throws on brackets that do not match: a pack's own fault, found by its test.
 */
export function foldPhrase<S>(phrase: string, state: S, fold: Fold<S>): S[] {
  const start = { state, space: false, run: '', spaceBeforeRun: false };
  const [cursors, end] = readSequence(phrase, 0, [start], fold);
  if (end < phrase.length) throw new Error(`unbalanced "${phrase[end]}" in "${phrase}"`);
  return [...new Set(cursors.map((cursor) => finishRun(cursor, fold).state))];
}

/** Every reading of a phrase as its token keys joined by blanks: "feb[.]" → "feb .", "feb". */
export const expandPhrase = (phrase: string): string[] =>
  foldPhrase(phrase, '', (read, step) => {
    const word = 'slot' in step ? `{${step.slot}}` : step.key;
    return read ? `${read} ${word}` : word;
  });

/** Reads up to a closing sign or "|"; returns the cursors and where it stopped. */
function readSequence<S>(
  phrase: string,
  from: number,
  starts: Cursor<S>[],
  fold: Fold<S>,
): [Cursor<S>[], number] {
  let cursors = starts;
  let at = from;
  while (at < phrase.length) {
    const sign = phrase[at] as string;
    if (sign === ']' || sign === ')' || sign === '|') break;
    if (sign === '[' || sign === '(') {
      [cursors, at] = readGroup(phrase, at, cursors, fold);
      continue;
    }
    if (sign === '{') {
      const close = phrase.indexOf('}', at);
      const slot = phrase.slice(at + 1, close) as SlotName;
      cursors = cursors.map((cursor) => takeSlot(cursor, slot, fold));
      at = close + 1;
      continue;
    }
    const literal = sign === '\\' ? (phrase[at + 1] as string) : sign;
    cursors =
      sign === '~'
        ? distinct(cursors.flatMap((cursor) => joint(cursor, fold)))
        : cursors.map((c) => take(c, literal, fold));
    at += sign === '\\' ? 2 : 1;
  }
  return [cursors, at];
}

function readGroup<S>(
  phrase: string,
  open: number,
  starts: Cursor<S>[],
  fold: Fold<S>,
): [Cursor<S>[], number] {
  const close = phrase[open] === '[' ? ']' : ')';
  const cursors: Cursor<S>[] = close === ']' ? [...starts] : [];
  let at = open;
  do {
    const [ends, end] = readSequence(phrase, at + 1, starts, fold);
    cursors.push(...ends);
    at = end;
  } while (phrase[at] === '|');
  if (phrase[at] !== close) throw new Error(`"${phrase[open]}" is not closed in "${phrase}"`);
  return [distinct(cursors), at + 1];
}

function distinct<S>(cursors: Cursor<S>[]): Cursor<S>[] {
  const kept: Cursor<S>[] = [];
  for (const a of cursors) {
    const isKnown = kept.some((b) => a.state === b.state && a.space === b.space && a.run === b.run);
    if (!isKnown) kept.push(a);
  }
  return kept;
}

/** "~": white space, nothing, or a hyphen that touches both sides. */
const joint = <S>(cursor: Cursor<S>, fold: Fold<S>): Cursor<S>[] => [
  take(cursor, ' ', fold),
  cursor,
  take(cursor, '-', fold),
];

function take<S>(cursor: Cursor<S>, sign: string, fold: Fold<S>): Cursor<S> {
  const { run } = cursor;
  if (sign === ' ') return { ...finishRun(cursor, fold), space: true };
  if (run && isLetterRun(run, sign)) return { ...cursor, run: run + sign };
  const before = finishRun(cursor, fold);
  return { ...before, run: sign, spaceBeforeRun: before.space, space: false };
}

function takeSlot<S>(cursor: Cursor<S>, slot: SlotName, fold: Fold<S>): Cursor<S> {
  const { state, space } = finishRun(cursor, fold);
  return { state: fold(state, { slot, space }), space: false, run: '', spaceBeforeRun: false };
}

function finishRun<S>(cursor: Cursor<S>, fold: Fold<S>): Cursor<S> {
  const { state, run, spaceBeforeRun } = cursor;
  if (!run) return cursor;
  const key = toKey(run);
  const capital = key !== run && key.charCodeAt(0) !== run.charCodeAt(0);
  return {
    state: fold(state, { key, capital, space: spaceBeforeRun }),
    space: false,
    run: '',
    spaceBeforeRun: false,
  };
}
