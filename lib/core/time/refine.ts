// Mentions of a block → mentions joined with their neighbours and widened by their modifiers; the ones that are no times dropped.
import type { Mod, Slots, Unit } from '../lang/time-pack.ts';
import type { Lexicon, PhraseSet, Trailing } from './lexicon.ts';
import { completeRanges } from './ranges.ts';
import type { Mention } from './recognise.ts';
import type { Token } from './tokens.ts';

type Block = { lexicon: Lexicon; tokens: readonly Token[] };

/** The order matters: clocks join their date before the date joins its year, and modifiers stand outside both. */
export function refine(lexicon: Lexicon, tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  if (mentions.length === 0) return [];
  const block = { lexicon, tokens };
  const timed = joinPairs(block, joinPairs(block, mentions, joinLengths), joinClock);
  const placed = joinPairs(block, timed, joinCoarser);
  const ranged = completeRanges(lexicon, tokens, placed);
  return ranged
    .map(asCounted)
    .filter((mention) => isTime(block, mention))
    .map((mention) => widenAfter(block, widen(block, mention)));
}

type Join = (block: Block, a: Mention, b: Mention) => Mention | null;

/** Goes through neighbours from left to right; a joined mention may take in the next one too. */
function joinPairs(block: Block, mentions: readonly Mention[], join: Join): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const both = last ? join(block, last, mention) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(mention);
  }
  return joined;
}

/** Words between two mentions, as one phrase; null when there are too many to be a joint. */
function between({ tokens }: Block, a: Mention, b: Mention): string | null {
  if (b.first - a.last > 3) return null;
  let words = '';
  for (let at = a.last; at < b.first; at++) words += (words && ' ') + tokens[at]?.key;
  return words;
}

const isJoint = (words: string | null, phrases: PhraseSet): boolean =>
  words === '' || (words !== null && phrases.has(words));

const isClock = ({ shape }: Mention): boolean => shape === 'clock' || shape === 'dayPart';

/** One whole day: what a time of day can belong to. */
const isDay = ({ shape, slots, clock }: Mention): boolean => {
  if (clock || slots.dayPart || slots.hour !== undefined) return false;
  if (shape === 'date') return slots.day !== undefined || slots.weekday !== undefined;
  if (shape === 'holiday') return true;
  return (shape === 'shift' || shape === 'step') && (slots.unit === 'day' || slots.weekday !== undefined);
};

/** "3 p.m. Friday", "Friday at 3 p.m.", "Friday morning", and "8 a.m. to Friday morning at 3" no further. */
function joinClock(block: Block, a: Mention, b: Mention): Mention | null {
  if (!isJoint(between(block, a, b), block.lexicon.at)) return null;
  if (isClock(a) && isDay(b)) return { ...b, first: a.first, clock: a };
  if (isDay(a) && isClock(b)) return { ...a, last: b.last, clock: b };
  // "9:00 in the morning": the part of day says which nine.
  if (a.shape === 'clock' && b.shape === 'dayPart' && a.slots.meridiem === undefined) {
    const hour = a.slots.hour ?? 0;
    const isEarly = b.slots.dayPart === 'MO' || (b.slots.dayPart === 'NI' && hour < 6);
    const meridiem = isEarly ? ('am' as const) : ('pm' as const);
    return { ...a, last: b.last, slots: hour >= 1 && hour <= 12 ? { ...a.slots, meridiem } : a.slots };
  }
  return null;
}

/** From coarse to fine: what can follow in one length. */
const LENGTHS: readonly Unit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** "two years and three months", "2 hours 30 minutes". */
function joinLengths(block: Block, a: Mention, b: Mention): Mention | null {
  if (a.shape !== 'duration' || b.shape !== 'duration' || a.slots.rest) return null;
  const words = between(block, a, b);
  if (words === null || (words !== '' && !block.lexicon.numberJoin.has(words))) return null;
  const [from, to] = [a.slots, b.slots].map(({ unit }) => LENGTHS.indexOf(unit as Unit)) as [number, number];
  const { n, unit } = b.slots;
  if (from < 0 || to <= from || typeof n !== 'number' || typeof a.slots.n !== 'number' || !unit) return null;
  return { ...a, last: b.last, slots: { ...a.slots, rest: { n, unit } } };
}

const hasYear = ({ slots, within }: Mention): boolean => slots.year !== undefined || within !== undefined;

type Grain = 'year' | 'month' | 'week' | 'longer' | null;

/** What a mention can be the outer part for. */
function grainOf({ shape, slots, within }: Mention): Grain {
  if (within || slots.n !== undefined) return null;
  if (shape === 'year') return 'year';
  if (shape === 'decade' || shape === 'century') return 'longer';
  if (shape === 'date')
    return slots.day === undefined && slots.weekday === undefined && slots.month !== undefined
      ? 'month'
      : null;
  if (shape !== 'shift' && shape !== 'step' && shape !== 'definite') return null;
  if (slots.month !== undefined) return 'month';
  const { unit } = slots;
  if (unit === 'year' || unit === 'month' || unit === 'week') return unit;
  return unit === 'decade' || unit === 'century' || unit === 'quarter' ? 'longer' : null;
}

/** May the mention lie inside one of that grain? */
function fitsIn({ shape, slots }: Mention, outer: Grain): boolean {
  if (!outer) return false;
  if (shape === 'nth') return true;
  if (shape === 'date' && slots.month !== undefined) return outer === 'year';
  if (shape === 'date' && slots.day !== undefined) return outer === 'month';
  if (shape === 'date' && slots.weekday !== undefined) return outer === 'week';
  return (
    outer === 'year' && (shape === 'season' || shape === 'quarter' || shape === 'half' || shape === 'holiday')
  );
}

/** "March of last year", "July last year", "Friday of last week", "last year's third quarter", "2008 summer". */
function joinCoarser(block: Block, a: Mention, b: Mention): Mention | null {
  const words = between(block, a, b);
  if (words === null) return null;
  if (
    !hasYear(a) &&
    fitsIn(a, grainOf(b)) &&
    isJoint(words, block.lexicon.of) &&
    isTight(block, a, b, words)
  ) {
    return { ...a, last: b.last, within: b };
  }
  const isOwned = block.lexicon.possessive.has(words);
  const isNamed = words === '' && a.shape === 'year' && b.shape !== 'date' && b.shape !== 'nth';
  if ((isOwned || isNamed) && !hasYear(b) && fitsIn(b, grainOf(a)))
    return { ...b, first: a.first, within: a };
  return null;
}

/** Side by side without a joint, only words that belong together: "July last year", not "in July the year's …". */
const isTight = ({ tokens }: Block, a: Mention, b: Mention, words: string): boolean =>
  words !== '' || b.shape !== 'definite' || tokens[a.last]?.space === false;

/** "over the last decade", with nothing that it is the last of: counted from the article's day. */
function asCounted(mention: Mention): Mention {
  const { shape, slots, within } = mention;
  if (shape !== 'nth' || within || slots.nth !== -1 || !slots.unit) return mention;
  return { ...mention, shape: 'shift', slots: { unit: slots.unit, shift: -1 } };
}

/** Words that are no times by themselves: a part of day, an open "first week", a doubtful word without announcement. */
function isTime(block: Block, mention: Mention): boolean {
  const { lexicon, tokens } = block;
  const { shape, within, first, last, slots } = mention;
  if (shape === 'nth' && !within) return false;
  // "before the 9th inning".
  const isLoneDay = shape === 'date' && slots.day !== undefined && slots.month === undefined;
  if (isLoneDay && !within && lexicon.notDayBefore.has(tokens[last]?.key ?? '')) return false;
  const isAnnounced = slots.announced || lexicon.cues.has(tokens[first - 1]?.key ?? '');
  if (shape === 'dayPart' && !mention.clock && !isAnnounced) return false;
  if (shape === 'dayPart' && last - first === 1) return false;
  // "Sun", "Wed" alone are a company or a verb; beside a date they were joined.
  if (
    slots.weekday !== undefined &&
    slots.day === undefined &&
    lexicon.doubtful.has(tokens[last - 1]?.key ?? '')
  )
    return false;
  if (within || mention.clock || slots.year !== undefined || slots.day !== undefined) return true;
  const final = tokens[last - 1];
  if (final && NAMES_TOO.has(shape) && final.capital && tokens[last]?.capital && !slots.announced)
    return false;
  if (final && last - first === 1 && lexicon.names.has(final.key) && isName(block, mention)) return false;
  if (
    !final ||
    !lexicon.doubtful.has(final.key) ||
    (last - first > 1 && shape !== 'season' && shape !== 'half')
  )
    return true;
  // "in the first half" is a match's as often as a year's.
  if (shape === 'half') return false;
  if (phraseBefore(tokens, first, lexicon.modBefore)) return true;
  const before = tokens[first - 1];
  // "the fall of the city", "the factors behind the fall": with a year it would have been joined.
  if (!before || !lexicon.cues.has(before.key)) return false;
  return shape !== 'season' || tokens[last]?.key !== lexicon.pack.joins.of[0];
}

/** Shapes whose words are names beside another capitalised word: "Autumn Statement", "Midnight Magic". */
const NAMES_TOO: ReadonlySet<string> = new Set(['season', 'clock', 'dayPart']);

/** "June Carver", "Anna August": a capitalised neighbour makes a name of a month. */
function isName({ lexicon, tokens }: Block, { first, last }: Mention): boolean {
  const before = tokens[first - 1];
  const after = tokens[last];
  if (before && lexicon.cues.has(before.key)) return false;
  return after?.capital === true || (before?.capital === true && first > 1);
}

const MODIFIABLE: ReadonlySet<string> = new Set([
  'date',
  'year',
  'season',
  'quarter',
  'half',
  'decade',
  'century',
  'shift',
  'step',
  'definite',
  'holiday',
  'clock',
  'nth',
]);
const COUNTED: ReadonlySet<string> = new Set(['duration', 'ago', 'ahead', 'before', 'after', 'span']);
/** Longest modifier in tokens: "in the course of the second half of" is taken as two. */
const LONGEST = 6;

/** Takes "early", "the end of", "about", "more than" into the mention; the outermost one gives the mod. */
function widen(block: Block, mention: Mention): Mention {
  const phrases = COUNTED.has(mention.shape)
    ? block.lexicon.quantity
    : MODIFIABLE.has(mention.shape)
      ? block.lexicon.modBefore
      : null;
  let wide = mention;
  for (let round = 0; phrases && round < 2; round++) {
    const found = phraseBefore(block.tokens, wide.first, phrases);
    if (!found) break;
    wide = { ...wide, first: found.first, slots: withMod(wide.slots, found.mod) };
  }
  return wide;
}

/** Signs of "初", "下旬": no modifier that follows is longer. */
const LONGEST_AFTER = 2;

/** Takes a modifier that follows the time: "9月初", "去年底". */
function widenAfter({ lexicon, tokens }: Block, mention: Mention): Mention {
  if (lexicon.modAfter.size === 0 || !MODIFIABLE.has(mention.shape)) return mention;
  let words = '';
  let wide = mention;
  for (let at = mention.last; at < mention.last + LONGEST_AFTER; at++) {
    words += (words && ' ') + tokens[at]?.key;
    const mod = lexicon.modAfter.get(words);
    if (mod) wide = { ...mention, last: at + 1, slots: withMod(mention.slots, mod) };
  }
  return wide;
}

const withMod = (slots: Slots, mod: Mod): Slots => ({ ...slots, mod: slots.mod ?? mod });

function phraseBefore(
  tokens: readonly Token[],
  first: number,
  { ends, meaning }: Trailing<Mod>,
): { first: number; mod: Mod } | null {
  if (!ends.has(tokens[first - 1]?.key ?? '')) return null;
  let words = '';
  let found: { first: number; mod: Mod } | null = null;
  for (let at = first - 1; at >= 0 && at >= first - LONGEST; at--) {
    words = tokens[at]?.key + (words && ' ') + words;
    const mod = meaning.get(words);
    if (mod) found = { first: at, mod };
  }
  return found;
}
