// ISO days → dates as the reader's locale writes them; always the Gregorian calendar and never a time zone shift.

/** A piece of a formatted date; `type` as in `Intl.DateTimeFormatPart`. */
export type DatePiece = { type: string; text: string };

export type DateStyle = 'day' | 'day-short' | 'month' | 'month-short' | 'year';

export type Dates = {
  /** `iso` is a day ("2023-04-10"); anything longer is cut to its day. */
  format(iso: string, style: DateStyle): string;
  pieces(iso: string, style: DateStyle): DatePiece[];
  /** "3–9 Apr 2023"; both ends inclusive. */
  range(from: string, until: string, style: DateStyle): string;
  rangePieces(from: string, until: string, style: DateStyle): DatePiece[];
  /** An instant in the reader's own time zone: "12 Apr 2023, 14:05". */
  instant(iso: string): string;
};

const styles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  'day-short': { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
  'month-short': { month: 'short' },
};

/** Midnight UTC of an ISO day. `Date` alone would read "0099-01-01" well, but "99-1-1" as 1999. */
export const toDay = (iso: string): Date => new Date(`${iso.slice(0, 10)}T00:00:00Z`);

export function createDates(locale: string): Dates {
  const made = new Map<DateStyle, Intl.DateTimeFormat>();
  const formatter = (style: DateStyle) => {
    const known = made.get(style);
    if (known) return known;
    const fresh = new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: 'UTC', calendar: 'gregory' });
    made.set(style, fresh);
    return fresh;
  };
  const pieces = (parts: readonly Intl.DateTimeFormatPart[]) =>
    parts.map(({ type, value }) => ({ type, text: value }));
  const rangePieces = (from: string, until: string, style: DateStyle) =>
    tighten(pieces(formatter(style).formatRangeToParts(toDay(from), toDay(until))));
  let instants: Intl.DateTimeFormat | undefined;
  return {
    format: (iso, style) => formatter(style).format(toDay(iso)),
    pieces: (iso, style) => pieces(formatter(style).formatToParts(toDay(iso))),
    range: (from, until, style) => textOf(rangePieces(from, until, style)),
    rangePieces,
    instant: (iso) => {
      instants ??= new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
      return instants.format(new Date(iso));
    },
  };
}

const textOf = (pieces: readonly DatePiece[]): string => pieces.map(({ text }) => text).join('');

/**
 * English ranges come with thin spaces ("3 – 9 Apr 2023"): between bare numbers the dash alone is the usual form, and
 * elsewhere plain spaces survive copying.
 */
function tighten(pieces: DatePiece[]): DatePiece[] {
  return pieces.map((piece, index) => {
    if (!/^\s–\s$/.test(piece.text)) return piece;
    const [before, after] = [pieces[index - 1]?.type, pieces[index + 1]?.type];
    const between = before === after && (before === 'day' || before === 'year');
    return { ...piece, text: between ? '–' : ' – ' };
  });
}
