// Article text → time values, counted from the day of publication. Never from "now".
import type { LanguagePack } from '../lang/pack.ts';
import type { Block } from '../model/article.ts';
import type { TimeValue } from '../model/time.ts';
import type { Quotation } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Trace } from '../trace.ts';
import { type CivilDay, parseDay } from './civil.ts';
import type { Base, Context, Resolved } from './context.ts';
import { isNarrative, newFocus, updateFocus } from './focus.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { neutralPack } from './neutral-pack.ts';
import { type Mention, recognise } from './recognise.ts';
import { refine } from './refine.ts';
import { resolve } from './resolve.ts';
import { type Governor, type Tense, tenseAt } from './tense.ts';
import { findTokens, type Token } from './tokens.ts';
import { civilValue, daysOf, narrow } from './values.ts';

export type TimeInput = {
  text: string;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
  pack: LanguagePack | null;
  /** ISO 8601 day or instant; null when the article has no date: then only what the text states is put on the calendar. */
  publishedAt: string | null;
  trace?: Trace;
};

type Found = { tokens: readonly Token[]; mentions: readonly Mention[] };

/** Times in text order, none overlapping. `role` is event or planned here; `assignRoles` turns some into said. */
export function findTimes(input: TimeInput): TimeValue[] {
  const lexicon = lexiconOf(input.pack?.time ?? neutralPack);
  const reference = parseDay(input.publishedAt);
  const found = input.blocks.map(({ start, end }): Found => {
    const tokens = findTokens(input.text, start, end);
    return { tokens, mentions: refine(lexicon, tokens, recognise(lexicon, tokens)) };
  });
  const narrative = isNarrative(
    found.flatMap(({ mentions }) => mentions),
    reference,
  );
  const focus = newFocus();
  const published = reference && toBase(reference);
  const times: TimeValue[] = [];
  let sentence = 0;
  for (const { tokens, mentions } of found) {
    for (const mention of mentions) {
      const start = tokens[mention.first]?.start ?? 0;
      while (sentence < input.sentences.length - 1 && (input.sentences[sentence]?.end ?? 0) <= start)
        sentence++;
      const context = contextOf({
        lexicon,
        reference,
        published,
        narrative,
        input,
        tokens,
        mention,
        focus,
        sentence,
      });
      const value = resolve(mention.sharesYear ? withYear(mention, focus) : mention, context);
      if (!value) continue;
      updateFocus(context, value);
      const time = toTimeValue(input.text, tokens, mention, value, published);
      times.push(time);
      input.trace?.({
        stage: 'times',
        start: time.start,
        end: time.end,
        reason: toReason(mention, time, context),
      });
    }
  }
  return times;
}

const toBase = (day: CivilDay): Base => ({ day, anchor: { kind: 'published', value: civilValue(day) } });

type Place = {
  lexicon: Lexicon;
  reference: CivilDay | null;
  published: Base | null;
  narrative: boolean;
  input: TimeInput;
  tokens: readonly Token[];
  mention: Mention;
  focus: Context['focus'];
  sentence: number;
};

function contextOf(place: Place): Context {
  const { lexicon, reference, published, narrative, input, tokens, mention, focus, sentence } = place;
  const span = input.sentences[sentence];
  let from = mention.first;
  let until = mention.last;
  while (from > 0 && span && (tokens[from - 1] as Token).start >= span.start && mention.first - from < 80)
    from--;
  while (
    until < tokens.length &&
    span &&
    (tokens[until] as Token).end <= span.end &&
    until - mention.last < 80
  )
    until++;
  const before = tokens[mention.first - 1]?.key ?? '';
  const verb = tenseAt(lexicon, tokens, { first: mention.first, last: mention.last, from, until });
  // "Until Friday, they had not …": before a past verb the word does not reach ahead.
  const isPastClause = verb?.tense === 'past' && verb.from === 'ahead';
  const side = lexicon.past.has(before)
    ? 'past'
    : lexicon.future.has(before) && !isPastClause
      ? 'future'
      : null;
  return {
    reference,
    published,
    focus,
    isHistory: narrative,
    isNarrative: narrative || isLocalPast(focus, place, verb?.tense ?? null),
    sentence,
    tense: verb?.tense === 'present' && isOwner(place) ? 'past' : (verb?.tense ?? null),
    isVerbBehind: verb?.from === 'behind' && !verb.comma,
    isGoverned: isGoverned(place, verb),
    side,
  };
}

/** "extended to Nov. 16", "set for March": what comes before the time points the other way than its verb. */
function isGoverned({ lexicon, tokens, mention }: Place, verb: Governor | null): boolean {
  if (verb?.from !== 'behind' || verb.comma || mention.first - verb.verb > CLOSE) return false;
  const before = tokens[mention.first - 1]?.key ?? '';
  if (verb.tense === 'future') return true;
  return !lexicon.range.has(before) && !lexicon.future.has(before) && !lexicon.planned.has(before);
}

function withYear(mention: Mention, { year }: Context['focus']): Mention {
  return year ? { ...mention, slots: { ...mention.slots, year: year.year } } : mention;
}

/** Tokens from a verb to the time it governs beyond doubt: the verb's other half and a preposition. */
const CLOSE = 3;

/** "follows Tuesday's declaration": what a day owns has mostly happened. */
function isOwner({ lexicon, tokens, mention }: Place): boolean {
  const [a, b] = [tokens[mention.last]?.key ?? '', tokens[mention.last + 1]?.key ?? ''];
  return lexicon.possessive.has(`${a} ${b}`);
}

/**
 * A news story that looks back for a paragraph ("On 3 June 1994 …. In August, they …"): months there belong to that year. A year
 * alone ("since 1980") does not set the scene, and a verb that points ahead leaves it.
 */
function isLocalPast(
  { year, month }: Context['focus'],
  { reference, input, sentence }: Place,
  tense: Tense | null,
): boolean {
  if (!year || !month || !reference || year.year > reference.year - 2 || tense === 'future') return false;
  const isScene =
    month.sentence === year.sentence && month.year === year.year && sentence - year.sentence <= 2;
  return isScene && input.sentences[sentence]?.block === input.sentences[year.sentence]?.block;
}

function toTimeValue(
  text: string,
  tokens: readonly Token[],
  mention: Mention,
  resolved: Resolved,
  published: Base | null,
): TimeValue {
  const start = tokens[mention.first]?.start ?? 0;
  const end = tokens[mention.last - 1]?.end ?? start;
  const { type, value, mod = null, stated, inferred, rule, anchor } = resolved;
  const whole = resolved.days ?? daysOf(value);
  const days = whole && narrow(whole, mod as never);
  return {
    start,
    end,
    quote: text.slice(start, end),
    type,
    value,
    mod,
    from: days?.from ?? null,
    until: days?.until ?? null,
    stated,
    inferred,
    rule,
    anchor,
    role: published && days && days.from > published.anchor.value ? 'planned' : 'event',
  };
}

function toReason({ shape, template }: Mention, time: TimeValue, { tense, isNarrative }: Context): string {
  const anchor = time.anchor ? `${time.anchor.kind} ${time.anchor.value}` : 'none';
  const mood = isNarrative ? 'narrative' : (tense ?? 'no tense');
  return `"${time.quote}" shape ${shape} (${template}) rule ${time.rule} anchor ${anchor}, ${mood} → ${time.value}`;
}
