// The dates so far → what the text is at, and whether it tells of its own days or of history.
import type { CivilDay } from './civil.ts';
import type { Context, Resolved } from './context.ts';
import type { Mention } from './recognise.ts';
import { quarterOf, seasonStart } from './values.ts';

export const newFocus = (): Context['focus'] => ({
  day: null,
  month: null,
  wholeMonth: null,
  quarter: null,
  isOverMonths: false,
  year: null,
  namedMonths: new Map(),
});

/** Companies report on six and nine months beside the quarter. */
const MONTHS_REPORTED = /^P[69]M$/;

const DAY = /^\d{4}-\d\d-\d\d/;

/** Only values of a calendar year move the focus; "the nineties" and lengths do not. */
export function updateFocus(
  {
    focus,
    reference,
    sentence,
    isNarrative,
  }: Pick<Context, 'focus' | 'reference' | 'sentence' | 'isNarrative'>,
  { type, value, rule, anchor, stated }: Resolved,
): void {
  if (type === 'DURATION' && MONTHS_REPORTED.test(value)) focus.isOverMonths = true;
  if ((type !== 'DATE' && type !== 'TIME') || rule === 'before.same-period') return;
  // "today" in a history is the writer's own day, not where the story is.
  if (isNarrative && anchor?.kind === 'published') return;
  const match = /^(BC)?(\d{4})(?:-(.+))?$/.exec(value);
  if (!match) return;
  const year = match[1] ? -Number(match[2]) : Number(match[2]);
  const rest = match[3];
  focus.year = { year, sentence };
  if (!rest) return;
  const quarter = /^Q(\d)/.exec(rest);
  // A forecast for a quarter to come does not make it the one that is reported on.
  const isAhead =
    reference && quarter && (year - reference.year) * 4 + Number(quarter[1]) > quarterOf(reference.month);
  if (quarter && !isAhead) {
    focus.quarter = { year, quarter: Number(quarter[1]), sentence };
    focus.isOverMonths = false;
  }
  const month = /^(\d\d)/.exec(rest)?.[1];
  const season = seasonStart[rest as keyof typeof seasonStart];
  if (month && stated.includes('year')) focus.namedMonths.set(Number(month), year);
  if (month && rest === month) focus.wholeMonth = { year, month: Number(month), sentence };
  if (month) focus.month = { year, month: Number(month), sentence };
  else if (season) focus.month = { year, month: season, sentence };
  if (!match[1] && DAY.test(value)) focus.day = { value: value.slice(0, 10), sentence };
}

/** So many dates of other years make a history, if the days around the article are not named nearly as often. */
const HISTORY = 6;
/** A long account up to the present names its own years too. */
const LONG_HISTORY = 15;

/**
 * A text that names years long past again and again and hardly its own time tells a history: its bare months belong to the year it
 * is at. HeidelTime asks the user for this ("narratives"); here the text decides.
 */
export function isNarrative(mentions: readonly Mention[], reference: CivilDay | null): boolean {
  if (!reference) return true;
  let past = 0;
  let own = 0;
  for (const { slots, shape, within } of mentions) {
    const { year } = within?.slots ?? slots;
    if (year !== undefined && year > 31 && (slots.era === 'BC' || year < reference.year - 1)) past++;
    else if (year !== undefined && Math.abs(year - reference.year) <= 1) own++;
    else if (shape === 'shift' || shape === 'ago' || (shape === 'date' && slots.weekday !== undefined)) own++;
  }
  return (past >= HISTORY && own === 0) || (past >= LONG_HISTORY && past > 3 * own);
}
