// Paragraphs of a transcript or an interview ("MARSH: I did not.", "Q: Why?") → one attribution per turn.
import type { Found } from './found.ts';
import { isMark } from './grammar/at.ts';
import type { Unit, Word } from './grammar/word.ts';
import type { ReadUnit } from './quote-runs.ts';

/** A label is a name and a title at most. */
const LONGEST_LABEL = 6;

type Turn = { entries: ReadUnit[]; first: number; colon: number; key: string };

/**
 * Replaces what was found in the turns of a transcript by one attribution per turn, to the end of its paragraph. Returns the units
 * outside the turns. A single "Name: words" proves no transcript: labels must come back.
 */
export function attachTurns(read: readonly ReadUnit[]): ReadUnit[] {
  const turns = findTurns(read);
  const keys = new Set(turns.map(({ key }) => key));
  if (turns.length < 3 || keys.size < 2 || keys.size === turns.length) return [...read];
  const taken = new Set<ReadUnit>();
  for (const turn of turns) {
    for (const entry of turn.entries) {
      entry.found = [];
      taken.add(entry);
    }
    turn.entries[0]?.found.push(toTurn(turn));
  }
  return read.filter((entry) => !taken.has(entry));
}

function findTurns(read: readonly ReadUnit[]): Turn[] {
  const turns: Turn[] = [];
  let open: Turn | null = null;
  let block = -1;
  for (const entry of read) {
    if (entry.unit.block === block) {
      open?.entries.push(entry);
      continue;
    }
    block = entry.unit.block;
    open = readTurn(entry);
    if (open) turns.push(open);
  }
  return turns;
}

/** A paragraph that begins with a name, or with "Q" or "A", and a colon, and says something. */
function readTurn(entry: ReadUnit): Turn | null {
  const { unit } = entry;
  const first = unit.words.findIndex(({ tag }) => tag !== 'mark');
  let colon = first;
  while (colon - first <= LONGEST_LABEL && isLabel(unit.words[colon])) colon++;
  if (first < 0 || colon === first || !isMark(unit, colon, ':')) return null;
  const rest = unit.words.slice(colon + 1);
  if (!rest.some(({ tag }) => tag !== 'mark' && tag !== 'num')) return null;
  const key = (unit.words[colon - 1] as Word).lower;
  return { entries: [entry], first, colon, key };
}

const isLabel = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.tag === 'name' || word.text === 'Q' || word.text === 'A' || /^\p{Lu}{2,}$/u.test(word.text));

function toTurn({ entries, first, colon, key }: Turn): Found {
  const [opening, ...others] = entries.map(({ unit }) => unit);
  const unit = opening as Unit;
  return {
    strength: 'say',
    rule: 'turn',
    lemma: ':',
    cue: [{ unit, first: colon, last: colon }],
    source: [{ unit, first, last: colon - 1 }],
    // "Q" and "A" name no one.
    head: key.length > 1 ? (unit.words[colon - 1] as Word) : null,
    content: [
      { unit, first: colon + 1, last: unit.words.length - 1 },
      ...others.map((other) => ({ unit: other, first: 0, last: other.words.length - 1 })),
    ],
    relays: [],
    speakerOf: null,
  };
}
