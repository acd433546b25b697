// Ranges and lists that share a part ("9–10 July", "July 9 and 10", "March to May 2020", "1998-99") → mentions that each have it.
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './recognise.ts';
import type { Token } from './tokens.ts';

/** Adds the bare numbers of a range as mentions of their own and hands the year of one end to the other. */
export function completeRanges(
  lexicon: Lexicon,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): Mention[] {
  const widened: Mention[] = [];
  mentions.forEach((mention, k) => {
    const floor = mentions[k - 1]?.last ?? 0;
    const ceiling = mentions[k + 1]?.first ?? tokens.length;
    widened.push(
      ...yearBefore(lexicon, tokens, mention, floor),
      ...daysBefore(lexicon, tokens, mention, floor),
      mention,
    );
    widened.push(...numbersAfter(lexicon, tokens, mention, ceiling));
  });
  for (let k = 1; k < widened.length; k++) shareYear(lexicon, tokens, widened, k);
  return widened;
}

const isMonthDay = ({ shape, slots }: Mention): boolean =>
  shape === 'date' && slots.month !== undefined && slots.day !== undefined;

/** "9" in "9-10 July", "9, 10 and 11 July"; at most three back. */
function daysBefore(lexicon: Lexicon, tokens: readonly Token[], mention: Mention, floor: number): Mention[] {
  const found: Mention[] = [];
  let first = mention.first;
  while (found.length < 3 && isMonthDay(mention) && tokens[first]?.kind === 'number') {
    const joint = tokens[first - 1];
    const at = dayTokenBefore(lexicon, tokens, first - 2);
    if (!joint || at === null || at < floor || !isListJoint(lexicon, joint.key)) break;
    const day = Number(tokens[at]?.key);
    const { weekday: _, ...slots } = mention.slots;
    found.unshift({ ...mention, clock: undefined, first: at, last: first - 1, slots: { ...slots, day } });
    first = at;
  }
  return found;
}

/** "480" in "480-479 BC", "from 264 to 241 BC": the era stands only once. */
function yearBefore(lexicon: Lexicon, tokens: readonly Token[], mention: Mention, floor: number): Mention[] {
  const { shape, slots, first } = mention;
  const at = first - 2;
  const token = tokens[at];
  if (shape !== 'year' || !slots.era || at < floor || !lexicon.range.has(tokens[first - 1]?.key ?? ''))
    return [];
  if (token?.kind !== 'number' || token.key.length > 4) return [];
  return [{ ...mention, first: at, last: first - 1, slots: { ...slots, year: Number(token.key) } }];
}

/** Token of a day number that ends at `at` ("9", "9th", "9."), or null. */
function dayTokenBefore(lexicon: Lexicon, tokens: readonly Token[], at: number): number | null {
  const ending = tokens[at];
  const start = ending && lexicon.ordinalEndings.has(ending.key) && !ending.space ? at - 1 : at;
  const token = tokens[start];
  if (token?.kind !== 'number' || token.key.length > 2 || Number(token.key) < 1 || Number(token.key) > 31)
    return null;
  const before = tokens[start - 1];
  return before && !token.space && !'(-'.includes(before.key) ? null : start;
}

const isListJoint = (lexicon: Lexicon, key: string): boolean => key === ',' || lexicon.range.has(key);

/** "10" in "July 9 and 10" or "July 9-10, 2020", "99" in "1998-99". */
function numbersAfter(
  lexicon: Lexicon,
  tokens: readonly Token[],
  mention: Mention,
  ceiling: number,
): Mention[] {
  const found: Mention[] = [];
  let last = mention.last;
  while (found.length < 3) {
    const joint = tokens[last];
    const token = tokens[last + 1];
    if (!joint || token?.kind !== 'number' || last + 1 >= ceiling || !isListJoint(lexicon, joint.key)) break;
    const next =
      mention.shape === 'year' ? yearEnd(mention, joint, token) : dayEnd(lexicon, tokens, mention, last);
    if (!next) break;
    found.push({ ...mention, ...next, first: last + 1, sharesYear: mention.slots.year === undefined });
    last = next.last;
  }
  return found;
}

type Next = { last: number; slots: Mention['slots'] };

function yearEnd(mention: Mention, joint: Token, token: Token): Next | null {
  const { year = 0 } = mention.slots;
  if (!'-/'.includes(joint.key) || token.space || token.key.length !== 2 || year < 1000) return null;
  const end = Math.floor(year / 100) * 100 + Number(token.key);
  return end > year ? { last: mention.last + 2, slots: { ...mention.slots, year: end } } : null;
}

function dayEnd(lexicon: Lexicon, tokens: readonly Token[], mention: Mention, at: number): Next | null {
  const token = tokens[at + 1] as Token;
  const joint = tokens[at] as Token;
  if (!isMonthDay(mention) || mention.template === 'numeric' || token.key.length > 2) return null;
  if (tokens[mention.last - 1]?.key.length === 4 || joint.key === ',') return null;
  const day = Number(token.key);
  if (day <= (mention.slots.day ?? 0) || day > 31) return null;
  const ending = tokens[at + 2];
  const last =
    ending && !ending.space && lexicon.ordinalEndings.has(ending.key) && ending.kind === 'word'
      ? at + 3
      : at + 2;
  const after = tokens[last];
  // "July 9 and 10 people": what is counted comes at once.
  if (after?.kind === 'word' && after.space && joint.key !== '-' && !lexicon.cues.has(after.key)) return null;
  if (after && !after.space && after.kind !== 'sign') return null;
  const { weekday: _, ...slots } = mention.slots;
  return { last, slots: { ...slots, day } };
}

/** "from March to May 2020", "between May 2019 and June": the stated year holds for both ends. */
function shareYear(lexicon: Lexicon, tokens: readonly Token[], mentions: Mention[], k: number): void {
  const a = mentions[k - 1] as Mention;
  const b = mentions[k] as Mention;
  if (b.first - a.last > 2 || a.shape !== b.shape || !['date', 'season', 'quarter'].includes(a.shape)) return;
  const words = tokens.slice(a.last, b.first).map(({ key }) => key);
  if (words.length === 0 || !lexicon.range.has(words.join(' '))) return;
  const order = (m: Mention) => (m.slots.month ?? 0) * 31 + (m.slots.day ?? 0) + (m.slots.quarter ?? 0);
  if (a.slots.month === undefined && a.shape === 'date') return;
  if (a.slots.year === undefined && !a.within && b.slots.year !== undefined) {
    const year = order(a) > order(b) ? b.slots.year - 1 : b.slots.year;
    mentions[k - 1] = { ...a, slots: { ...a.slots, year } };
  } else if (a.slots.year === undefined && !a.within && b.within && order(a) <= order(b)) {
    mentions[k - 1] = { ...a, within: b.within };
  } else if (b.slots.year === undefined && !b.within && a.slots.year !== undefined) {
    const year = order(b) < order(a) ? a.slots.year + 1 : a.slots.year;
    mentions[k] = { ...b, slots: { ...b.slots, year } };
  } else if (!a.slots.year && !b.slots.year && !a.within && !b.within && order(a) - order(b) > HALF_YEAR) {
    mentions[k] = { ...b, turnsYear: true };
  }
}

/** "from November to April": so far back in the calendar only because a new year has begun. In days as `order` counts them. */
const HALF_YEAR = 5 * 31;
