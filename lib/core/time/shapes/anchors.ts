// Where a value is counted from: the article's day or the day the text is at, with the anchor that the value keeps.
import type { TimeAnchor } from '../../model/time.ts';
import { parseDay, toDay } from '../civil.ts';
import type { Base, Context } from '../context.ts';

export type { Base };

import { monthValue, yearValue } from '../values.ts';

export const published = ({ published: base }: Context): Base | null => base;

type Fineness = 'day' | 'month' | 'year';

/** The last date named, as fine as it was; of a month or a year the first day stands for it (see `fineness`). */
export function inFocus(context: Context): (Base & { fineness: Fineness }) | null {
  const { day, month, year } = context.focus;
  const latest = Math.max(day?.sentence ?? -1, month?.sentence ?? -1, year?.sentence ?? -1);
  const at = day && day.sentence === latest ? parseDay(day.value) : null;
  if (day && at) return { day: at, fineness: 'day', anchor: { kind: 'focus', value: day.value } };
  const first = month && month.sentence === latest && toDay(month.year, month.month, 1);
  if (first) {
    return {
      day: first,
      fineness: 'month',
      anchor: { kind: 'focus', value: monthValue(month.year, month.month) },
    };
  }
  return yearInFocus(context);
}

/** The last year named, whatever else was: "that year". */
export function yearInFocus({ focus }: Context): (Base & { fineness: Fineness }) | null {
  const first = focus.year && toDay(focus.year.year, 1, 1);
  return first && { day: first, fineness: 'year', anchor: { kind: 'focus', value: yearValue(first.year) } };
}

/** A report on a quarter speaks of it for some sentences without naming it again. */
const QUARTER_REACH = 8;

/** A quarter or month and the year it is in; `value` names that of another year. */
type Period = { year: number; value: (year: number) => string; anchor: TimeAnchor };

/**
 * The quarter or month that "a year earlier" is compared with. A month counts when it is named without a day: in the same sentence,
 * or up to two before if the words ask for a period ("the same period last year"); then also before a quarter named earlier.
 */
export function comparedPeriod({ focus, sentence }: Context, isAsked: boolean): Period | null {
  const { quarter, wholeMonth: month } = focus;
  const isMonth = month && sentence - month.sentence <= (isAsked ? 2 : 0);
  const isQuarter = quarter && !focus.isOverMonths && sentence - quarter.sentence <= QUARTER_REACH;
  if (isMonth && (!isQuarter || (isAsked && month.sentence > quarter.sentence))) {
    return toPeriod(month.year, (year) => monthValue(year, month.month));
  }
  return isQuarter ? toPeriod(quarter.year, (year) => `${yearValue(year)}-Q${quarter.quarter}`) : null;
}

const toPeriod = (year: number, value: Period['value']): Period => ({
  year,
  value,
  anchor: { kind: 'focus', value: value(year) },
});

/** Shift by whole quarters or halves ("next quarter") on a count from year zero. */
export function shiftPart(
  year: number,
  part: number,
  perYear: number,
  by: number,
): [year: number, part: number] {
  const count = year * perYear + part - 1 + by;
  return [Math.floor(count / perYear), (((count % perYear) + perYear) % perYear) + 1];
}
