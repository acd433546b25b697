// Article text → time values, counted from the day of publication. Never from "now".
import type { LanguagePack } from '../lang/pack.ts';
import type { Block } from '../model/article.ts';
import type { TimeValue } from '../model/time.ts';
import type { Quotation } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Trace } from '../trace.ts';
import { type CivilDay, parseDay } from './civil.ts';
import type { Context, Resolved } from './context.ts';
import { isNarrative, newFocus, updateFocus } from './focus.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { neutralPack } from './neutral-pack.ts';
import { type Mention, recognise } from './recognise.ts';
import { refine } from './refine.ts';
import { resolve } from './resolve.ts';
import { tenseAt } from './tense.ts';
import { findTokens, type Token } from './tokens.ts';
import { daysOf, narrow } from './values.ts';

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
  const times: TimeValue[] = [];
  let sentence = 0;
  for (const { tokens, mentions } of found) {
    for (const mention of mentions) {
      const start = tokens[mention.first]?.start ?? 0;
      while (sentence < input.sentences.length - 1 && (input.sentences[sentence]?.end ?? 0) <= start)
        sentence++;
      const context = contextOf({ lexicon, reference, narrative, input, tokens, mention, focus, sentence });
      const value = resolve(mention, context);
      if (!value) continue;
      updateFocus(focus, value, sentence);
      const time = toTimeValue(input.text, tokens, mention, value, reference);
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

type Place = {
  lexicon: Lexicon;
  reference: CivilDay | null;
  narrative: boolean;
  input: TimeInput;
  tokens: readonly Token[];
  mention: Mention;
  focus: Context['focus'];
  sentence: number;
};

function contextOf({
  lexicon,
  reference,
  narrative,
  input,
  tokens,
  mention,
  focus,
  sentence,
}: Place): Context {
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
  const side = lexicon.past.has(before) ? 'past' : lexicon.future.has(before) ? 'future' : null;
  return {
    reference,
    focus,
    isNarrative: narrative || isLocalPast(focus, reference, sentence, input),
    sentence,
    tense: tenseAt(lexicon, tokens, { first: mention.first, last: mention.last, from, until }),
    side,
  };
}

/** A news story that looks back for a paragraph ("In 1994 …. In May, …"): months there belong to that year. */
function isLocalPast(
  focus: Context['focus'],
  reference: CivilDay | null,
  sentence: number,
  { sentences }: TimeInput,
): boolean {
  const { year } = focus;
  if (!year || !reference || year.year > reference.year - 2) return false;
  const near = sentence - year.sentence <= 2;
  return near && sentences[sentence]?.block === sentences[year.sentence]?.block;
}

function toTimeValue(
  text: string,
  tokens: readonly Token[],
  mention: Mention,
  resolved: Resolved,
  reference: CivilDay | null,
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
    role: reference && days && days.from > reference.toString() ? 'planned' : 'event',
  };
}

function toReason({ shape, template }: Mention, time: TimeValue, { tense, isNarrative }: Context): string {
  const anchor = time.anchor ? `${time.anchor.kind} ${time.anchor.value}` : 'none';
  const mood = isNarrative ? 'narrative' : (tense ?? 'no tense');
  return `"${time.quote}" shape ${shape} (${template}) rule ${time.rule} anchor ${anchor}, ${mood} → ${time.value}`;
}
