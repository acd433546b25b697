// Tokens of a block → mentions: the longest template at each place, with what its slots say. No meaning yet.
import type { ShapeName, Slots } from '../lang/time-pack.ts';
import { isBareYear, readNumericDate } from './bare-numbers.ts';
import type { Lexicon, TemplateEnd } from './lexicon.ts';
import { LITERAL, MARK, NUMBER_BITS, ONE_NUMBER, START } from './openings.ts';
import { type ReadableSlot, readSlot } from './read-slot.ts';
import { isUnspaced, type Token } from './tokens.ts';
import type { Node, SlotEdge } from './trie.ts';

export type Mention = {
  /** First token and the one after the last. */
  first: number;
  last: number;
  shape: ShapeName;
  slots: Slots;
  /** The template as the pack writes it, for the trace. */
  template: string;
  /** The second day of a list ("July 9 and 10"): of the same year as the one before. */
  sharesYear?: boolean;
  /** It lies in the year after the mention before: "from November to April". */
  turnsYear?: boolean;
  /** A coarser mention that this one lies in ("March" of "last year"), and a clock time or part of day that belongs to this date. */
  within?: Mention;
  clock?: Mention;
};

type Match = Pick<Mention, 'first' | 'last' | 'shape' | 'slots' | 'template'> & {
  order: number;
  /** Where the template ended: behind `last` when it looked ahead. */
  reach: number;
};
/** What was read on the way, innermost first: a list, so that another way can branch off without copying. */
type Path = { slots: Slots; mark?: 'start' | 'end'; at: number; before: Path } | null;

/** Steps of the walk: far above what any template needs at one place, so that no text can make the work grow. */
const STEP_LIMIT = 4000;

/** Steps taken in all, for the test that holds them to the length of the text. */
export type Meter = { steps: number };

/** Mentions in text order, none overlapping; `never` ones have swallowed their words and are gone. */
export function recognise(
  lexicon: Lexicon,
  tokens: readonly Token[],
  meter: Meter = { steps: 0 },
): Mention[] {
  const mentions: Mention[] = [];
  const state: Walk = { lexicon, tokens, bits: bitsOf(lexicon, tokens), first: 0, best: null, steps: 0 };
  let at = 0;
  while (at < tokens.length) {
    if (!((state.bits[at] as number) & START)) {
      at++;
      continue;
    }
    const match = matchAt(state, at);
    meter.steps += state.steps;
    if (match && match.shape !== 'never') {
      const { first, last, shape, slots, template } = match;
      mentions.push({ first, last, shape, slots, template });
    }
    at = match?.last ?? at + 1;
  }
  return mentions;
}

/** One state serves all places of a text: most end after a step or two, and a new object for each would cost more than they do. */
function matchAt(state: Walk, at: number): Match | null {
  const { lexicon, tokens } = state;
  const token = tokens[at] as Token;
  state.steps = 0;
  if (token.kind === 'number') {
    if (isInsideNumber(tokens, at)) return null;
    const numeric = readNumericDate(lexicon, tokens, at);
    if (numeric) {
      return { ...numeric, first: at, shape: 'date', template: 'numeric', order: -1, reach: numeric.last };
    }
  }
  state.first = at;
  state.best = null;
  walk(state, lexicon.root, at, null);
  if (state.best || token.kind !== 'number' || !isBareYear(lexicon, tokens, at)) return state.best;
  const slots = { year: Number(token.key) };
  return { first: at, last: at + 1, shape: 'year', slots, template: '{year}', order: -1, reach: at + 1 };
}

type Walk = {
  lexicon: Lexicon;
  tokens: readonly Token[];
  /** What can begin at each token. */
  bits: readonly number[];
  first: number;
  best: Match | null;
  steps: number;
};

const bitsOf = ({ vocabulary }: Lexicon, tokens: readonly Token[]): number[] =>
  tokens.map(({ kind, key }) => (kind === 'number' ? NUMBER_BITS : (vocabulary.get(key) ?? MARK)));

function walk(state: Walk, node: Node<TemplateEnd>, at: number, path: Path): void {
  if (state.steps++ > STEP_LIMIT) return;
  if (node.end) consider(state, node.end, at, path);
  const token = state.tokens[at];
  if (!token) return;
  const edges = token.space || node === state.lexicon.root ? node.spaced : node.touching;
  if (!edges) return;
  const bits = state.bits[at] as number;
  if (bits & LITERAL) {
    const byWord = edges.words.get(token.key);
    if (byWord) walk(state, byWord, at + 1, path);
    const byCapital = token.capital ? edges.capitals.get(token.key) : undefined;
    if (byCapital) walk(state, byCapital, at + 1, path);
  }
  if (bits & edges.bits)
    for (const edge of edges.slots) if (edge.bits & bits) walkSlot(state, edge, at, path);
}

function walkSlot(state: Walk, { slot, bits, next }: SlotEdge<TemplateEnd>, at: number, path: Path): void {
  if (bits === MARK) {
    walk(state, next, at, { slots: {}, mark: slot as 'start' | 'end', at, before: path });
  } else if (!(bits & ONE_NUMBER) || state.tokens[at]?.kind !== 'number' || mayGoOn(state, next, at + 1)) {
    for (const [slots, end] of readSlot(slot as ReadableSlot, state.lexicon, state.tokens, at)) {
      walk(state, next, end, { slots, at, before: path });
    }
  }
}

/** Texts are full of numbers, and nearly all of them are no time: a look at the next token saves reading them ten ways. */
function mayGoOn({ tokens, bits }: Walk, next: Node<TemplateEnd>, at: number): boolean {
  if (next.end) return true;
  const token = tokens[at];
  const edges = token && (token.space ? next.spaced : next.touching);
  if (!edges) return false;
  const own = bits[at] as number;
  if (own & edges.bits) return true;
  if (!(own & LITERAL)) return false;
  return edges.words.has(token.key) || (token.capital && edges.capitals.has(token.key));
}

function consider(state: Walk, end: TemplateEnd, at: number, path: Path): void {
  const { best, tokens } = state;
  let first = state.first;
  let last = at;
  const slots: Slots = { ...end.fixed };
  for (let step = path; step; step = step.before) {
    Object.assign(slots, step.slots);
    if (step.mark === 'start') first = step.at;
    if (step.mark === 'end') last = step.at;
  }
  if (best && (last < best.last || (last === best.last && !isBetter(end.order, at, best)))) return;
  const isNumber = end.shape === 'year' && last - first === 1 && tokens[first]?.kind === 'number';
  if (isNumber && !isBareYear(state.lexicon, tokens, first)) return;
  if (isWholeNumber(tokens, last))
    state.best = {
      first,
      last,
      shape: end.shape,
      slots,
      template: end.template,
      order: end.order,
      reach: at,
    };
}

/** Of two readings of one template, the one that has seen more: "3" of "3 au 5 mai 2022" knows its year. */
const isBetter = (order: number, reach: number, best: Match): boolean =>
  order < best.order || (order === best.order && reach > best.reach);

/** The number token at `at` is the tail of a longer one ("1.5", "3-1", "$20", "no-7"). */
function isInsideNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'number') return false;
  const before = tokens[at - 1];
  if (!before || token.space) return '$€£#¥₹'.includes(before?.key ?? '.') && before !== undefined;
  if ('$€£#¥₹'.includes(before.key)) return true;
  const further = tokens[at - 2];
  return '.,:/'.includes(before.key) && !before.space && further?.kind === 'number';
}

/** A mention that ends in digits must not cut a longer number ("May 3" in "May 3.5", "2000" in "2000%"). */
function isWholeNumber(tokens: readonly Token[], last: number): boolean {
  const final = tokens[last - 1];
  const after = tokens[last];
  if (!final || !after || after.space) return true;
  // "am 15.05." in "am 15.05.2023".
  if (final.key === '.' && after.kind === 'number') return tokens[last - 2]?.kind !== 'number';
  if (final.kind !== 'number') return true;
  // "H1" in "H1N1".
  if (after.kind === 'word' && !isUnspaced(after.key))
    return final.space || tokens[last - 2]?.kind !== 'word' || isUnspaced(tokens[last - 2]?.key ?? '');
  if (after.key === '%') return false;
  const digits = tokens[last + 1];
  if (digits?.kind !== 'number' || digits.space) return true;
  // "del 2021-11-19": the year belongs to the whole date.
  if (after.key === '-') return tokens[last + 2]?.key !== '-' || tokens[last + 2]?.space === true;
  return !'.,:/'.includes(after.key);
}
