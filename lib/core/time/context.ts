// What resolving a mention may look at: the article's day, the dates so far, the tense around it.
import type { TimeAnchor, TimeComponent, TimexType } from '../model/time.ts';
import type { CivilDay } from './civil.ts';
import type { Mention } from './recognise.ts';
import type { Tense } from './tense.ts';

/** A day to count from, and the anchor that a value counted from it keeps. */
export type Base = { day: CivilDay; anchor: TimeAnchor };

/** What the text is at: the last calendar value of each fineness, with the sentence it stood in. */
export type Focus = {
  /** As its value: few times are counted from it. */
  day: { value: string; sentence: number } | null;
  month: { year: number; month: number; sentence: number } | null;
  /** A month named without a day. */
  wholeMonth: { year: number; month: number; sentence: number } | null;
  quarter: { year: number; quarter: number; sentence: number } | null;
  /** Since the quarter, the text reports on several months together ("for the nine months"): no quarter to compare with. */
  isOverMonths: boolean;
  year: { year: number; sentence: number } | null;
  /** Month → the year it was last named with: "July 2021" makes a later "8 July" one of 2021. */
  namedMonths: Map<number, number>;
};

export type Context = {
  /** The article's day; null when it has none. */
  reference: CivilDay | null;
  /** The same, with its value: made once for an article. */
  published: Base | null;
  focus: Focus;
  /** The text tells of another time than its own (history): bare months and days hang on the focus, not on the article's day. */
  isNarrative: boolean;
  /** … through and through; else only a paragraph looks back, and weekdays still count from the article's day. */
  isHistory: boolean;
  sentence: number;
  tense: Tense | null;
  /** No comma between the time and its verb: "finished in two days", "the second letter in two weeks was sent". */
  isVerbNear: boolean;
  /** The verb stands so close before the time that it can only be its own: "will open on May 3". */
  isGoverned: boolean;
  /** Word before the mention reaches back or ahead ("since", "until"). */
  side: 'past' | 'future' | null;
};

export type Resolved = {
  type: TimexType;
  value: string;
  mod?: string | null;
  /** Only where the value does not say it: an anchored length ("the past two years"). */
  days?: { from: string; until: string } | null;
  stated: TimeComponent[];
  inferred: TimeComponent[];
  rule: string;
  anchor: TimeAnchor | null;
};

export type Resolver = (mention: Mention, context: Context) => Resolved | null;
