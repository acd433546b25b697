// A day and a number of units → the value of the unit that lies so far away: the next month, the week before, the half after next.
import type { Unit } from '../../lang/time-pack.ts';
import type { TimeComponent } from '../../model/time.ts';
import { addTo, type CivilDay } from '../civil.ts';
import { civilValue, decadeValue, monthValue, quarterOf, weekValue, yearValue } from '../values.ts';
import { shiftPart } from './anchors.ts';

type Step = {
  value: (day: CivilDay, by: number) => string;
  /** Components that the value then has from the day. */
  inferred: TimeComponent[];
};

const steps: Readonly<Partial<Record<Unit, Step>>> = {
  day: { value: (day, by) => civilValue(addTo(day, by, 'days')), inferred: ['year', 'month', 'day'] },
  week: { value: (day, by) => weekValue(addTo(day, by, 'weeks')), inferred: ['year', 'week'] },
  fortnight: { value: (day, by) => weekValue(addTo(day, 2 * by, 'weeks')), inferred: ['year', 'week'] },
  weekend: { value: (day, by) => `${weekValue(addTo(day, by, 'weeks'))}-WE`, inferred: ['year', 'week'] },
  month: {
    value: (day, by) => {
      const { year, month } = addTo(day, by, 'months');
      return monthValue(year, month);
    },
    inferred: ['year', 'month'],
  },
  quarter: {
    value: (day, by) => {
      const [year, quarter] = shiftPart(day.year, quarterOf(day.month), 4, by);
      return `${yearValue(year)}-Q${quarter}`;
    },
    inferred: ['year', 'quarter'],
  },
  half: {
    value: (day, by) => {
      const [year, half] = shiftPart(day.year, day.month > 6 ? 2 : 1, 2, by);
      return `${yearValue(year)}-H${half}`;
    },
    inferred: ['year'],
  },
  year: { value: (day, by) => yearValue(day.year + by), inferred: ['year'] },
  decade: { value: (day, by) => decadeValue(day.year + 10 * by), inferred: ['decade'] },
  century: { value: (day, by) => String(Math.floor((day.year + 100 * by) / 100)), inferred: ['century'] },
};

/** Null for units that lie on no calendar (hours) or have no value of their own (a season of no name). */
export function unitValue(
  day: CivilDay,
  unit: Unit,
  by: number,
): { value: string; inferred: TimeComponent[] } | null {
  const step = steps[unit];
  return step ? { value: step.value(day, by), inferred: step.inferred } : null;
}
