// A mention among its tokens → what resolving it may look at: the verb that governs it, its side, the story so far.
import type { ShapeName } from '../lang/time-pack.ts';
import type { Sentence } from '../text/sentences.ts';
import type { CivilDay } from './civil.ts';
import type { Base, Context } from './context.ts';
import type { Lexicon, Trailing } from './lexicon.ts';
import type { Mention } from './recognise.ts';
import { type Governor, type Tense, tenseAt } from './tense.ts';
import type { Token } from './tokens.ts';

export type Place = {
  lexicon: Lexicon;
  reference: CivilDay | null;
  published: Base | null;
  isHistory: boolean;
  sentences: readonly Sentence[];
  focus: Context['focus'];
  /** Tokens of the block, the mention among them, and the index of its sentence. */
  tokens: readonly Token[];
  mention: Mention;
  sentence: number;
};

export function contextAt(place: Place): Context {
  const { lexicon, reference, published, isHistory, tokens, mention, focus, sentence } = place;
  const { first, last } = mention;
  const verb = TENSELESS.has(mention.shape)
    ? null
    : tenseAt(lexicon, tokens, { first, last, ...sentenceEnds(place) });
  return {
    reference,
    published,
    focus,
    isHistory,
    isNarrative: isHistory || isLocalPast(focus, place, verb?.tense ?? null),
    sentence,
    tense: ownedTense(place, verb?.tense ?? null),
    isVerbNear: verb !== null && !verb.comma,
    isGoverned: isGoverned(place, verb),
    side: sideOf(place, verb),
  };
}

/** Their value hangs on no verb. */
const TENSELESS: ReadonlySet<ShapeName> = new Set<ShapeName>([
  'duration',
  'set',
  'vague',
  'year',
  'decade',
  'century',
]);

/** Tokens looked at on either side of a mention: enough for any clause, and a bound for texts without full stops. */
const REACH = 80;

/** First and one after the last token of the mention's sentence. */
function sentenceEnds({ tokens, mention, sentences, sentence }: Place): { from: number; until: number } {
  const span = sentences[sentence];
  let from = mention.first;
  let until = mention.last;
  if (!span) return { from, until };
  const first = Math.max(0, from - REACH);
  const last = Math.min(tokens.length, until + REACH);
  while (from > first && (tokens[from - 1] as Token).start >= span.start) from--;
  while (until < last && (tokens[until] as Token).end <= span.end) until++;
  return { from, until };
}

/** "since" reaches back, "until" ahead; but "until Friday, they had not …": before a past verb it does not. */
function sideOf({ lexicon, tokens, mention }: Place, verb: Governor | null): Context['side'] {
  if (isAfter(lexicon.past, tokens, mention.first)) return 'past';
  const isPastClause = verb?.tense === 'past' && verb.from === 'ahead';
  return isAfter(lexicon.future, tokens, mention.first) && !isPastClause ? 'future' : null;
}

/** Does a phrase of up to three tokens stand right before: "until", "bis zum", "jusqu'au"? */
function isAfter({ ends, meaning }: Trailing<true>, tokens: readonly Token[], at: number): boolean {
  if (!ends.has(tokens[at - 1]?.key ?? '')) return false;
  let words = '';
  for (let back = at - 1; back >= at - 3 && back >= 0; back--) {
    words = (tokens[back]?.key ?? '') + (words && ' ') + words;
    if (meaning.has(words)) return true;
  }
  return false;
}

/** Tokens from a verb to the time it governs beyond doubt: the verb's other half and a preposition. */
const CLOSE = 3;

/** "extended to Nov. 16", "set for March": what comes before the time points the other way than its verb. */
function isGoverned({ lexicon, tokens, mention }: Place, verb: Governor | null): boolean {
  if (verb?.from !== 'behind' || verb.comma || mention.first - verb.verb > CLOSE) return false;
  const before = tokens[mention.first - 1]?.key ?? '';
  if (verb.tense === 'future') return true;
  return !lexicon.range.has(before) && !lexicon.future.meaning.has(before) && !lexicon.planned.has(before);
}

/** Words after a possessive among which the thing owned is: "Friday's high court ruling". */
const OWNED_REACH = 4;

/**
 * "follows Tuesday's declaration", "will appeal Tuesday's ruling": what a day owns has mostly happened, whatever the verb; what is held
 * on a set day ("will attend Friday's hearing") may lie ahead.
 */
function ownedTense({ lexicon, tokens, mention }: Place, tense: Tense | null): Tense | null {
  const [a, b] = [tokens[mention.last]?.key ?? '', tokens[mention.last + 1]?.key ?? ''];
  if (tense === null || tense === 'past' || !lexicon.possessive.has(`${a} ${b}`)) return tense;
  if (tense === 'present') return 'past';
  if (lexicon.occasions.size === 0) return tense;
  const owned = tokens.slice(mention.last + 2, mention.last + 2 + OWNED_REACH);
  return owned.some(({ key }) => lexicon.occasions.has(key)) ? tense : 'past';
}

/**
 * A news story that looks back for a paragraph ("On 3 June 1994 …. In August, they …"): months there belong to that year. A year
 * alone ("since 1980") does not set the scene; a verb that points ahead leaves it, and so does a month that does not go on from the one
 * before ("opened on Nov. 9, 2021 …. was closed on March 4": this year's March).
 */
function isLocalPast(
  { year, month }: Context['focus'],
  { reference, sentences, sentence, mention }: Place,
  tense: Tense | null,
): boolean {
  if (!year || !month || !reference || year.year > reference.year - 2 || tense === 'future') return false;
  if (mention.slots.month !== undefined && mention.slots.month <= month.month) return false;
  const isScene =
    month.sentence === year.sentence && month.year === year.year && sentence - year.sentence <= 2;
  return isScene && sentences[sentence]?.block === sentences[year.sentence]?.block;
}
