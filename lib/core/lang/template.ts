// "[the ]{shift} {unit}" → every sequence of words and slots it stands for (the writing is told in time-pack.ts).
import { isLetterRun, toKey } from '../time/tokens.ts';
import type { SlotName } from './time-pack.ts';

/** One step of a template. `space`: white space before it, or none; the first step's is not looked at. */
export type Step = { space: boolean } & ({ slot: SlotName } | { key: string; capital: boolean });

/** Where one reading has come to: the caller's state, white space just read, letters of an unfinished word. */
type Cursor<S> = { state: S; space: boolean; run: string; spaceBeforeRun: boolean };
type Fold<S> = (state: S, step: Step) => S;

/**
 * Follows all readings of a phrase side by side, from one state to the next by `fold`. Returns the distinct final states. Throws on brackets that do not match: a pack's own fault, found by its test.
 */
export function foldPhrase<S>(phrase: string, state: S, fold: Fold<S>): S[] {
  if (isPlain(phrase)) return [foldWords(phrase, state, fold)];
  const start = { state, space: false, run: '', spaceBeforeRun: false };
  const [cursors, end] = readSequence(phrase, 0, [start], fold);
  if (end < phrase.length) throw new Error(`unbalanced "${phrase[end]}" in "${phrase}"`);
  return [...new Set(cursors.map((cursor) => finishRun(cursor, fold).state))];
}

/** Most phrases of a pack are words without brackets: they need no reading sign by sign. */
function isPlain(phrase: string): boolean {
  for (let at = 0; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at) | 32;
    if ((code < 97 || code > 122) && code !== 32) return false;
  }
  return true;
}

function foldWords<S>(phrase: string, state: S, fold: Fold<S>): S {
  let reached = state;
  let space = false;
  for (const word of phrase.split(' ')) {
    const key = word.toLowerCase();
    reached = fold(reached, { key, capital: key.charCodeAt(0) !== word.charCodeAt(0), space });
    space = true;
  }
  return reached;
}

/** Every reading of a phrase as its token keys joined by blanks: "feb[.]" → "feb .", "feb". */
export const expandPhrase = (phrase: string): string[] =>
  foldPhrase(phrase, '', (read, step) => {
    const word = 'slot' in step ? `{${step.slot}}` : step.key;
    return read ? `${read} ${word}` : word;
  });

/** Signs with a meaning of their own in a phrase. */
const SPECIAL = '[](){}|~\\ ';

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
    } else if (sign === '{') {
      const close = phrase.indexOf('}', at);
      const slot = phrase.slice(at + 1, close) as SlotName;
      cursors = cursors.map((cursor) => takeSlot(cursor, slot, fold));
      at = close + 1;
    } else if (sign === '~') {
      cursors = cursors.flatMap((cursor) => joint(cursor, fold));
      at++;
    } else {
      const literal = sign === '\\' ? (phrase[at + 1] as string) : literalAt(phrase, at);
      cursors = cursors.map((cursor) => take(cursor, literal, fold));
      at += sign === '\\' ? 2 : literal.length;
    }
  }
  return [cursors, at];
}

/** A run of letters or of digits, or one other sign: what `take` can take at once. */
function literalAt(phrase: string, at: number): string {
  let end = at + 1;
  while (
    end < phrase.length &&
    !SPECIAL.includes(phrase[end] as string) &&
    isLetterRun(phrase[at] as string, phrase[end] as string)
  )
    end++;
  return phrase.slice(at, end);
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
  return [cursors, at + 1];
}

/** "~": white space, nothing, or a hyphen that touches both sides. */
const joint = <S>(cursor: Cursor<S>, fold: Fold<S>): Cursor<S>[] => [
  take(cursor, ' ', fold),
  cursor,
  take(cursor, '-', fold),
];

/** Takes a blank, one sign, or a run of letters or digits. */
function take<S>(cursor: Cursor<S>, literal: string, fold: Fold<S>): Cursor<S> {
  const { state, space, run, spaceBeforeRun } = cursor;
  if (run && literal !== ' ' && isLetterRun(run, literal))
    return { state, space, run: run + literal, spaceBeforeRun };
  const before = finishRun(cursor, fold);
  if (literal === ' ') return { state: before.state, space: true, run: '', spaceBeforeRun: false };
  return { state: before.state, space: false, run: literal, spaceBeforeRun: before.space };
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
