// Article text → time values, counted from the day of publication. Never from "now".
import type { LanguagePack } from '../lang/pack.ts';
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { TimeValue } from '../model/time.ts';
import type { Quotation } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Trace } from '../trace.ts';
import { type CivilDay, parseDay } from './civil.ts';
import type { Context, Resolved } from './context.ts';
import { contextAt, type Place } from './context-at.ts';
import { isNarrative, newFocus, updateFocus } from './focus.ts';
import { lexiconOf } from './lexicon.ts';
import { neutralPack } from './neutral-pack.ts';
import { type Mention, recognise } from './recognise.ts';
import { refine } from './refine.ts';
import { resolve } from './resolve.ts';
import { isDayOfSpeaker, spokenDay } from './spoken-day.ts';
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

/** Mentions on either side among which the day of a quotation is looked for. */
const NEAR = 3;

/** What holds for the whole article while its times are worked out one after the other. */
type Story = Omit<Place, 'tokens' | 'mention' | 'sentence'>;

/** Times in text order, none overlapping. `role` is event or planned here; `assignRoles` turns some into said. */
export function findTimes(input: TimeInput): TimeValue[] {
  const lexicon = lexiconOf(input.pack?.time ?? neutralPack);
  const reference = parseDay(input.publishedAt);
  const found = input.blocks.map(({ start, end }) => {
    const tokens = findTokens(input.text, start, end);
    return { tokens, mentions: refine(lexicon, tokens, recognise(lexicon, tokens)) };
  });
  const mentions = found.flatMap((block) => block.mentions);
  const story: Story = {
    lexicon,
    reference,
    published: reference && { day: reference, anchor: { kind: 'published', value: civilValue(reference) } },
    isHistory: isNarrative(mentions, reference),
    sentences: input.sentences,
    focus: newFocus(),
  };
  let sentence = 0;
  return found.flatMap(({ tokens, mentions }) =>
    mentions.flatMap((mention, index) => {
      const start = tokens[mention.first]?.start ?? 0;
      while (sentence < input.sentences.length - 1 && (input.sentences[sentence]?.end ?? 0) <= start)
        sentence++;
      const place = { ...story, tokens, mention, sentence };
      if (!isDayOfSpeaker(mention)) return timeOf(input, place);
      const near = mentions.slice(Math.max(0, index - NEAR), index + NEAR + 1);
      const spoken = spokenDay(place, near, input.quotations);
      return timeOf(input, spoken ? { ...place, published: spoken } : place);
    }),
  );
}

/** The time of one mention, or none when the text does not say; moves the focus on. */
function timeOf({ text, trace }: TimeInput, place: Place): TimeValue[] {
  const { mention, tokens, focus, reference } = place;
  const context = contextAt(place);
  const isTied = mention.sharesYear || mention.turnsYear;
  const value = resolve(isTied ? withYear(mention, focus) : mention, context);
  if (!value) {
    const { start, end } = spanOf(tokens, mention);
    trace?.({ stage: 'times', start, end, reason: `${toSource(mention)}: the text does not say when` });
    return [];
  }
  updateFocus(context, value);
  const time = toTimeValue(text, tokens, mention, value, reference);
  trace?.({ stage: 'times', start: time.start, end: time.end, reason: toReason(mention, time, context) });
  return [time];
}

function withYear(mention: Mention, { year }: Context['focus']): Mention {
  if (!year) return mention;
  return { ...mention, slots: { ...mention.slots, year: year.year + (mention.turnsYear ? 1 : 0) } };
}

function toTimeValue(
  text: string,
  tokens: readonly Token[],
  mention: Mention,
  resolved: Resolved,
  reference: CivilDay | null,
): TimeValue {
  const { start, end } = spanOf(tokens, mention);
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
    role: reference && days && days.from > civilValue(reference) ? 'planned' : 'event',
  };
}

function spanOf(tokens: readonly Token[], { first, last }: Mention): Span {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[last - 1]?.end ?? start };
}

/** "shape date ({month}) in shift ({shift} {period})": what was read, as the pack writes it, with what it was joined to. */
function toSource({ shape, template, within, clock }: Mention): string {
  const parts = [`shape ${shape} ${template}`];
  if (within) parts.push(`in ${within.shape} ${within.template}`);
  if (clock) parts.push(`at ${clock.shape} ${clock.template}`);
  return parts.join(' ');
}

function toReason(mention: Mention, time: TimeValue, { tense, isNarrative }: Context): string {
  const anchor = time.anchor ? `${time.anchor.kind} ${time.anchor.value}` : 'none';
  const verb = isNarrative ? 'narrative' : `verb ${tense ?? 'none'}`;
  const value = time.mod ? `${time.value} ${time.mod}` : time.value;
  const days = time.from ? `, ${time.from} to ${time.until}` : '';
  return `${toSource(mention)} | rule ${time.rule} | anchor ${anchor} | ${verb} → ${value}${days}`;
}
