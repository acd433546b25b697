// A time value → the date as the panel writes it, its worked-out parts marked, and the words for how it was worked out.
import type { TimeComponent, TimeValue } from '../core/model/time.ts';
import type { DatePiece } from '../i18n/dates.ts';
import type { I18n, MessageKey } from '../i18n/i18n.ts';

/** The panel's names for the roles of a date; also names of CSS classes. */
export type Kind = 'said' | 'happened' | 'planned';

export const kindOf = { said: 'said', event: 'happened', planned: 'planned' } as const;

/** `inferred`: not in the text, worked out from another date. */
export type BadgePiece = { text: string; inferred: boolean };

export type DateView = {
  kind: Kind;
  /** Words of the article. */
  quote: string;
  /** Empty when there is no place on the calendar. */
  badge: BadgePiece[];
  /** The badge as one string, or why there is none. */
  value: string;
  why: string;
  /** For `<time datetime>`: a day, or two with a slash; null without a calendar date. */
  datetime: string | null;
  from: string | null;
  until: string | null;
};

/** Worded when it is looked at: formatting dates takes long, and of a long article few cards are drawn at first. */
export function toDateView(time: TimeValue, i18n: I18n): DateView {
  let worded: Pick<DateView, 'badge' | 'value' | 'why'> | undefined;
  const words = () => {
    worded ??= toWords(time, i18n);
    return worded;
  };
  return {
    kind: kindOf[time.role],
    quote: time.quote,
    get badge() {
      return words().badge;
    },
    get value() {
      return words().value;
    },
    get why() {
      return words().why;
    },
    datetime: toDatetime(time),
    from: time.from,
    until: time.until,
  };
}

function toWords(time: TimeValue, i18n: I18n): Pick<DateView, 'badge' | 'value' | 'why'> {
  const badge = toBadge(time, i18n);
  const dated = badge.length > 0;
  return {
    badge,
    value: dated ? badge.map((piece) => piece.text).join('') : i18n.t(noDateKey(time)),
    why: dated ? toWhy(time, i18n) : '',
  };
}

function toDatetime({ from, until }: TimeValue): string | null {
  if (from === null || until === null) return null;
  return from === until ? from : `${from}/${until}`;
}

function noDateKey({ type, value }: TimeValue): MessageKey {
  if (type === 'DURATION') return 'noDateDuration';
  if (type === 'SET') return 'noDateRepeats';
  if (value.endsWith('_REF')) return 'noDateVague';
  return 'noDateUnknown';
}

function toBadge(time: TimeValue, i18n: I18n): BadgePiece[] {
  const { from, until } = time;
  if (from === null || until === null) return [];
  const isInferred = inferredTypes(time);
  const mark = (pieces: DatePiece[]) => joinPieces(pieces, isInferred);
  const named = namedSpan(time, i18n, isInferred);
  if (named) return named;
  const whole = wholeUnit(from, until);
  const written = inModifier(time, i18n, mark);
  if (written) return written;
  if (from === until) return mark(i18n.dates.pieces(from, 'day'));
  if (whole === 'month' || whole === 'year') return mark(i18n.dates.pieces(from, whole));
  const style = whole === 'months' ? 'month' : whole === 'years' ? 'year' : 'day';
  return mark(i18n.dates.rangePieces(from, until, style));
}

/** Which formatted parts were worked out. A weekday or week that was counted makes the day a worked-out one too. */
function inferredTypes({ stated, inferred }: TimeValue): (type: string) => boolean {
  const types = new Set<string>(inferred);
  const counted: TimeComponent[] = ['day', 'week', 'weekday'];
  if (counted.some((component) => types.has(component)) && !stated.includes('day')) types.add('day');
  if (types.has('day') && !stated.includes('month')) types.add('month');
  if (types.has('month') && !stated.includes('year')) types.add('year');
  if (types.has('decade') || types.has('century')) types.add('year');
  return (type) => types.has(type);
}

/** Joins neighbours of the same sort; a separator between two worked-out parts belongs to them. */
function joinPieces(pieces: readonly DatePiece[], isInferred: (type: string) => boolean): BadgePiece[] {
  const joined: BadgePiece[] = [];
  pieces.forEach((piece, index) => {
    const next = pieces.slice(index + 1).find((other) => other.type !== 'literal');
    const last = joined.at(-1);
    const inferred =
      piece.type === 'literal'
        ? (last?.inferred ?? false) && next !== undefined && isInferred(next.type)
        : isInferred(piece.type);
    if (last && last.inferred === inferred) last.text += piece.text;
    else joined.push({ text: piece.text, inferred });
  });
  return joined;
}

type WholeUnit = 'month' | 'year' | 'months' | 'years' | null;

/** Does the range cover whole months or years, so that their days need not be written? */
function wholeUnit(from: string, until: string): WholeUnit {
  if (!from.endsWith('-01') || !isLastOfMonth(until)) return null;
  if (from.endsWith('-01-01') && until.endsWith('-12-31')) {
    return from.slice(0, 4) === until.slice(0, 4) ? 'year' : 'years';
  }
  return from.slice(0, 7) === until.slice(0, 7) ? 'month' : 'months';
}

function isLastOfMonth(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

const seasons: Record<string, MessageKey> = {
  SP: 'seasonSpring',
  SU: 'seasonSummer',
  FA: 'seasonAutumn',
  AU: 'seasonAutumn',
  WI: 'seasonWinter',
};

/** Seasons, quarters, halves, decades and centuries, which no date format writes. */
function namedSpan(
  { value }: TimeValue,
  i18n: I18n,
  isInferred: (type: string) => boolean,
): BadgePiece[] | null {
  const year = { text: value.slice(0, 4), inferred: isInferred('year') };
  const season = seasons[/^\d{4}-([A-Z]{2})$/.exec(value)?.[1] ?? ''];
  if (season) return fillPieces(season, { year }, i18n);
  const quarter = /^\d{4}-Q([1-4])$/.exec(value)?.[1];
  if (quarter) return fillPieces('quarterOf', { quarter: { text: quarter, inferred: false }, year }, i18n);
  const half = /^\d{4}-H([12])$/.exec(value)?.[1];
  if (half) return fillPieces(half === '1' ? 'halfFirst' : 'halfSecond', { year }, i18n);
  if (/^\d{3}$/.test(value)) {
    const decade = { text: `${value}0`, inferred: isInferred('year') };
    return fillPieces('decadeOf', { year: decade }, i18n);
  }
  return null;
}

const modifiers: Record<string, MessageKey> = {
  START: 'modStart',
  MID: 'modMid',
  END: 'modEnd',
  APPROX: 'modAbout',
  BEFORE: 'modBefore',
  ON_OR_BEFORE: 'modUntil',
  AFTER: 'modAfter',
  ON_OR_AFTER: 'modSince',
};

/** "early May 2023": the value names the whole unit, `from` and `until` the narrower days. */
function inModifier(
  { mod, value }: TimeValue,
  i18n: I18n,
  mark: (pieces: DatePiece[]) => BadgePiece[],
): BadgePiece[] | null {
  const key = mod === null ? undefined : modifiers[mod];
  if (!key) return null;
  const inner = /^\d{4}-\d{2}-\d{2}/.test(value)
    ? i18n.dates.pieces(value, 'day')
    : /^\d{4}-\d{2}$/.test(value)
      ? i18n.dates.pieces(`${value}-01`, 'month')
      : /^\d{4}$/.test(value)
        ? i18n.dates.pieces(`${value}-01-01`, 'year')
        : null;
  if (inner === null) return null;
  return i18n
    .parts(key)
    .flatMap((part) => ('slot' in part ? mark(inner) : [{ text: part.text, inferred: false }]));
}

function fillPieces(key: MessageKey, slots: Record<string, BadgePiece>, i18n: I18n): BadgePiece[] {
  return i18n.parts(key).flatMap((part) => {
    if ('text' in part) return [{ text: part.text, inferred: false }];
    const piece = slots[part.slot];
    return piece ? [piece] : [];
  });
}

const yearKeys = {
  published: 'whyYearPublished',
  dateline: 'whyYearDateline',
  focus: 'whyYearFocus',
  mention: 'whyYearMention',
  quotation: 'whyYearQuotation',
} as const;

const countedKeys = {
  published: 'whyCountedPublished',
  dateline: 'whyCountedDateline',
  focus: 'whyCountedFocus',
  mention: 'whyCountedMention',
  quotation: 'whyCountedQuotation',
} as const;

function toWhy({ inferred, anchor }: TimeValue, i18n: I18n): string {
  if (inferred.length === 0 || anchor === null) {
    return i18n.t(inferred.length === 0 ? 'whyAsWritten' : 'whyWorkedOut');
  }
  const date = toAnchorDate(anchor.value, i18n);
  const onlyYear = inferred.every(
    (component) => component === 'year' || component === 'decade' || component === 'century',
  );
  return i18n.t(onlyYear ? yearKeys[anchor.kind] : countedKeys[anchor.kind], { date });
}

function toAnchorDate(value: string, i18n: I18n): string {
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return i18n.dates.format(value, 'day');
  if (/^\d{4}-\d{2}$/.test(value)) return i18n.dates.format(`${value}-01`, 'month');
  return value;
}
