// "[the ]{shift} {unit}" → the plain sequences of words and slots it stands for (the writing is told in time-pack.ts).
import { findTokens } from '../time/tokens.ts';
import type { SlotName } from './time-pack.ts';

/** One step of a template. `space`: white space before it, or none; the first step's is not looked at. */
export type Step = { space: boolean } & ({ slot: SlotName } | { key: string; capital: boolean });

/** Every way to read the brackets and alternatives of a phrase: "feb[.]" → "feb.", "feb". */
export function expandPhrase(phrase: string): string[] {
  const [readings, end] = readSequence(phrase, 0);
  if (end < phrase.length) throw new Error(`unbalanced "${phrase[end]}" in "${phrase}"`);
  return [...new Set(readings)];
}

/** Reads up to a closing sign or "|"; returns the readings and where it stopped. */
function readSequence(phrase: string, from: number): [string[], number] {
  let readings = [''];
  let at = from;
  while (at < phrase.length) {
    const sign = phrase[at] as string;
    if (sign === ']' || sign === ')' || sign === '|') break;
    let choices: string[];
    if (sign === '[' || sign === '(') [choices, at] = readGroup(phrase, at);
    else if (sign === '\\') {
      choices = [phrase[at + 1] ?? ''];
      at += 2;
    } else {
      choices = sign === '~' ? [' ', '-', ''] : [sign];
      at++;
    }
    readings = readings.flatMap((head) => choices.map((tail) => head + tail));
  }
  return [readings, at];
}

function readGroup(phrase: string, open: number): [string[], number] {
  const close = phrase[open] === '[' ? ']' : ')';
  const choices: string[] = [];
  let at = open;
  do {
    const [readings, end] = readSequence(phrase, at + 1);
    choices.push(...readings);
    at = end;
  } while (phrase[at] === '|');
  if (phrase[at] !== close) throw new Error(`"${phrase[open]}" is not closed in "${phrase}"`);
  return [close === ']' ? [...choices, ''] : choices, at + 1];
}

/** An expanded phrase → its steps. */
export function toSteps(phrase: string): Step[] {
  const steps: Step[] = [];
  let at = 0;
  for (const hole of phrase.matchAll(/\{(\w+)\}/g)) {
    pushWords(steps, phrase, at, hole.index);
    steps.push({ slot: hole[1] as SlotName, space: phrase[hole.index - 1] === ' ' });
    at = hole.index + hole[0].length;
  }
  pushWords(steps, phrase, at, phrase.length);
  return steps;
}

function pushWords(steps: Step[], phrase: string, from: number, until: number): void {
  for (const { key, capital, start } of findTokens(phrase, from, until)) {
    steps.push({ key, capital, space: phrase[start - 1] === ' ' });
  }
}
