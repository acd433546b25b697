// A word beside a quotation or a colon → whether a verb is to be expected there.
import type { Words } from './open-word.ts';
import type { OpenWord } from './tag.ts';
import type { Tag } from './word.ts';

/** What a speaker is made of. */
export const SPEAKER = new Set<Tag>(['det', 'possessive', 'adj', 'num', 'noun', 'name', 'genitive', 'prep']);

/** “…,” the notice in the hall states. – nothing but the speaker between the end of a quotation and the word. */
export function isAfterQuote(words: Words, i: number): boolean {
  let k = i - 1;
  while (k >= 0 && i - k < 12 && SPEAKER.has((words[k] as OpenWord).tag)) k--;
  const close = words[k];
  if (k === i - 1 || close?.tag !== 'mark' || close.quote < 0) return false;
  return words[i - 1]?.tag === 'name' || /^[,?!]$/.test(words[k - 1]?.text ?? '');
}

/** A mark that opens in mid-clause: "the delays “cost us dearly”". */
export function opensInClause(words: Words, i: number): boolean {
  const mark = words[i];
  const before = words[i - 1];
  if (mark?.tag !== 'mark' || mark.quote < 0 || !before) return false;
  return before.tag !== 'mark' && before.quote !== mark.quote && before.sentence === mark.sentence;
}

/** A colon, or a quotation that begins here or after a comma. */
export function opensSpeech(words: Words, i: number): boolean {
  const word = words[i];
  if (word?.lower === ':') return true;
  const opening = word?.lower === ',' ? words[i + 1] : word;
  return opening !== undefined && opening.maybe[0] === 'mark' && opening.quote >= 0;
}
