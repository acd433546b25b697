// A word not decided yet → what it may open.
import type { OpenWord } from './tag.ts';

export type Words = readonly OpenWord[];

export const isOpeningMark = (lower: string) =>
  lower === '“' || lower === '"' || lower === '‘' || lower === '„' || lower === ',';

export const startsVerb = (word: OpenWord | undefined): boolean =>
  word !== undefined && ['be', 'have', 'do', 'modal', 'verb', 'not'].includes(word.maybe[0] as string);

export const startsNoun = (word: OpenWord | undefined): boolean =>
  word !== undefined &&
  (word.maybe[0] === 'noun' ||
    word.maybe[0] === 'name' ||
    word.maybe[0] === 'adj' ||
    word.maybe[0] === 'num' ||
    (word.maybe[0] === 'verb' && (word.maybe.includes('noun') || word.maybe.includes('adj'))));

/** Words for several people, with the base form of a verb behind them. */
export const PLURALS = new Set([
  'i',
  'you',
  'we',
  'they',
  'who',
  'many',
  'some',
  'both',
  'others',
  'few',
  'most',
  'several',
]);
