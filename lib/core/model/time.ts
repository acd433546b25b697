// Time values: TIMEX3 type and value, with the days they cover and how they were worked out.
import { z } from 'zod/mini';
import { Span } from './span.ts';

export const TimexType = z.enum(['DATE', 'TIME', 'DURATION', 'SET']);
export type TimexType = z.infer<typeof TimexType>;

/** said: sits with the cue ("On 2 February the paper reported"). event: with what happened. planned: ahead of the article. */
export const Role = z.enum(['said', 'event', 'planned']);
export type Role = z.infer<typeof Role>;

export const TimeComponent = z.enum([
  'century',
  'decade',
  'year',
  'season',
  'quarter',
  'month',
  'week',
  'weekday',
  'day',
  'hour',
  'minute',
]);
export type TimeComponent = z.infer<typeof TimeComponent>;

/** What an inferred value was counted from: a kind of anchor and its TIMEX3 value. */
export const TimeAnchor = z.object({
  kind: z.enum(['published', 'dateline', 'focus', 'mention', 'quotation']),
  value: z.string(),
});
export type TimeAnchor = z.infer<typeof TimeAnchor>;

export const TimeValue = z.extend(Span, {
  quote: z.string(),
  type: TimexType,
  /** TIMEX3 value: 2023-02-02, 2023-W05, 2023-SP, 2022-Q3, 199, P2D, PRESENT_REF … */
  value: z.string(),
  /** TIMEX3 mod where there is one: START, MID, END, APPROX, BEFORE … */
  mod: z.nullable(z.string()),
  /** First and last day (both inclusive, ISO) on the calendar; null when the text supports none. */
  from: z.nullable(z.string()),
  until: z.nullable(z.string()),
  /** Components read in the text. */
  stated: z.array(TimeComponent),
  /** Components worked out from the anchor. */
  inferred: z.array(TimeComponent),
  /** Name of the rule that gave the value. */
  rule: z.string(),
  anchor: z.nullable(TimeAnchor),
  role: Role,
});
export type TimeValue = z.infer<typeof TimeValue>;
