// A date as a page writes it, in metadata or in a visible line, in many languages → ISO 8601 with the page's own offset, or the day.
import { monthOf } from './month-names.ts';

/** `value`: "2023-04-28T17:40:08+02:00", or "2023-04-28" where time or zone is not stated. */
export type PageDate = { value: string; day: string; start: number; end: number };

type Found = { year: number; month: number; day: number; start: number; end: number };

const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2099;

/** The first date in a value or line. `lang` decides "04/05/2023" (month first only in American English) and shared month names. */
export function parseDate(raw: string, lang: string | null): PageDate | null {
  return findDates(raw, lang)[0] ?? null;
}

/** Every date of a line, in order. Lines of more than 300 characters are read to there. */
export function findDates(raw: string, lang: string | null): PageDate[] {
  const text = westernDigits(raw.slice(0, 300));
  const machine = parseMachine(text.trim());
  if (machine) return [machine];
  const found: Found[] = [];
  for (const shape of SHAPES) {
    for (const match of text.matchAll(shape.pattern)) {
      const read = shape.read(match, lang);
      if (!read || !isReal(read)) continue;
      const start = match.index;
      const end = start + match[0].length;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ ...read, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start).map((date) => withTime(date, text));
}

type Shape = {
  pattern: RegExp;
  read: (match: RegExpMatchArray, lang: string | null) => Omit<Found, 'start' | 'end'> | null;
};

const numbers = (match: RegExpMatchArray): number[] => match.slice(1).map(Number);
const WORD = "[\\p{L}\\p{M}.'’-]{2,20}";

/** In order: an earlier shape keeps its place against a later one. */
const SHAPES: Shape[] = [
  {
    // 2023-04-28, 2023/4/28, 2023.04.28, 2023年4月28日, 2023. 4. 28, 2023년 4월 28일
    pattern:
      /(?<!\d)((?:19|20)\d\d)\s?[-/.年년]\s?(0?[1-9]|1[0-2])\s?[-/.月월]\s?(0?[1-9]|[12]\d|3[01])(?!\d)/gu,
    read: (match) => {
      const [year = 0, month = 0, day = 0] = numbers(match);
      return { year, month, day };
    },
  },
  {
    // 令和5年4月28日
    pattern: /(令和|平成)\s?(\d{1,2}|元)年\s?(\d{1,2})月\s?(\d{1,2})日/gu,
    read: ([, era, year, month, day]) => ({
      year: (era === '令和' ? 2018 : 1988) + (year === '元' ? 1 : Number(year)),
      month: Number(month),
      day: Number(day),
    }),
  },
  {
    // 28 April 2023, 28. April 2023, 28 de abril de 2023, 28th of April, 2023, 28-Apr-2023, 28. 4월 …, 28 tháng 4 …
    pattern: new RegExp(
      `(?<![\\d:.,/])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|η|-го|ού)?[\\s.,-]{1,3}(?:(?:de|of|d[’'](?=\\p{L})|di|da|ng|el)\\s?)?(${WORD}|thg \\d{1,2}|tháng \\d{1,2})[\\s.,'’-]{0,3}(?:(?:de|del|of|do|di|năm|,)\\s)?\\s?((?:19|20|25)\\d\\d)(?!\\d)`,
      'giu',
    ),
    read: ([, day, month = '', year], lang) => named(Number(year), month, Number(day), lang),
  },
  {
    // April 28, 2023 · Apr. 28th 2023 · április 28., 2023
    pattern: new RegExp(
      `(?<!\\p{L})(${WORD})[\\s.-]{1,2}(\\d{1,2})(?:st|nd|rd|th)?[\\s.,]{1,3}((?:19|20)\\d\\d)(?!\\d)`,
      'giu',
    ),
    read: ([, month = '', day, year], lang) => named(Number(year), month, Number(day), lang),
  },
  {
    // 2023. április 28. · 2023 m. balandžio 28 d. · 2023 April 28 · 2023-Apr-28 · 2023ko apirilaren 28a
    pattern: new RegExp(
      `(?<!\\d)((?:19|20)\\d\\d)(?:\\.|ko|\\sm\\.|,|\\.\\sgada)?[\\s-]{1,2}(?:gada\\s)?(${WORD})[\\s.-]{1,2}(\\d{1,2})(?![\\d:])`,
      'giu',
    ),
    read: ([, year, month = '', day], lang) => named(Number(year), month, Number(day), lang),
  },
  {
    // 2023. gada 28. aprīlī
    pattern: new RegExp(`(?<!\\d)((?:19|20)\\d\\d)\\.\\s?gada\\s(\\d{1,2})\\.\\s?(${WORD})`, 'giu'),
    read: ([, year, day, month = ''], lang) => named(Number(year), month, Number(day), lang),
  },
  {
    // 28.04.2023, 28/04/2023, 28-04-2023, 04/28/2023
    pattern:
      /(?<![\d.])(0?[1-9]|[12]\d|3[01])\s?([./-])\s?(0?[1-9]|[12]\d|3[01])\s?\2\s?((?:19|20|25)\d\d)(?!\d)/gu,
    read: ([, one, separator, two, year], lang) =>
      numeric(Number(one), Number(two), Number(year), separator === '/' && isMonthFirst(lang)),
  },
  {
    // 28.04.23, 28/4/23: two-digit years only with two-digit months
    pattern: /(?<![\d.:])(0?[1-9]|[12]\d|3[01])([./])(0[1-9]|1[0-2]|[12]\d|3[01])\2(\d\d)(?![\d.:])/gu,
    read: ([, one, separator, two, year], lang) =>
      numeric(Number(one), Number(two), 2000 + Number(year), separator === '/' && isMonthFirst(lang)),
  },
  {
    // Fri Apr 28 17:40:08 CEST 2023
    pattern: new RegExp(
      `(?<!\\p{L})(${WORD})\\s(\\d{1,2})\\s\\d\\d:\\d\\d(?::\\d\\d)?\\s(?:[A-Z]{2,5}\\s)?((?:19|20)\\d\\d)`,
      'gu',
    ),
    read: ([, month = '', day, year], lang) => named(Number(year), month, Number(day), lang),
  },
];

function named(
  year: number,
  word: string,
  day: number,
  lang: string | null,
): Omit<Found, 'start' | 'end'> | null {
  const numbered = /^(?:thg|tháng)[ -](\d{1,2})$/i.exec(word)?.[1];
  const month = numbered
    ? Number(numbered)
    : (monthOf(word, lang) ?? monthOf(word.split(/[.'’-]/)[0] ?? '', lang));
  return month ? { year: westernYear(year), month, day } : null;
}

function numeric(
  one: number,
  two: number,
  year: number,
  monthFirst: boolean,
): Omit<Found, 'start' | 'end'> | null {
  const [day, month] = two > 12 || (monthFirst && one <= 12) ? [two, one] : [one, two];
  return month > 12 ? null : { year: westernYear(year), month, day };
}

/** Thai pages count from the Buddha: 2566 is 2023. */
const westernYear = (year: number): number => (year >= 2500 ? year - 543 : year);

/** English says month first only in the United States and a few more; a page that says just "en" is read so too. */
const isMonthFirst = (lang: string | null): boolean =>
  /^en(?:-(?:US|PH|CA))?$/i.test(lang?.replace('_', '-') ?? '');

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isReal({ year, month, day }: Omit<Found, 'start' | 'end'>): boolean {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || day < 1 || day > (DAYS[month - 1] ?? 0)) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = ({ year, month, day }: Pick<Found, 'year' | 'month' | 'day'>): string =>
  `${year}-${two(month)}-${two(day)}`;

/** Zone names that mean one offset wherever news sites write them. */
const ZONES: Record<string, string> = {
  utc: '+00:00',
  gmt: '+00:00',
  z: '+00:00',
  wet: '+00:00',
  bst: '+01:00',
  west: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  sast: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  мск: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  jst: '+09:00',
  kst: '+09:00',
  hkt: '+08:00',
  sgt: '+08:00',
  ist: '+05:30',
  wib: '+07:00',
  aest: '+10:00',
  aedt: '+11:00',
};
const TIME =
  /^(?:[\s,;|·•@–—-]|a las|às|alle|at|um|à|kl\.?|ore|o|klo|в|о|saat|u|h\b){0,6}(\d{1,2})\s?[:.h時点]\s?(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s?([ap]\.?m\.?)?\s?(?:\(?(?:(UTC|GMT)?\s?([+-]\d\d?):?(\d\d)?|([A-Za-zмск]{1,4}))\)?)?/iu;

function withTime(date: Found, text: string): PageDate {
  const day = dayOf(date);
  const bare = { value: day, day, start: date.start, end: date.end };
  const time = TIME.exec(text.slice(date.end, date.end + 60));
  if (!time) return bare;
  const [, hour = '', minute = '', second, half, , sign, offsetMinutes, zone] = time;
  const hours = (Number(hour) % (half ? 12 : 24)) + (half && /^p/i.test(half) ? 12 : 0);
  const offset = sign
    ? `${sign.slice(0, 1)}${two(Number(sign.slice(1)))}:${offsetMinutes ?? '00'}`
    : zone
      ? ZONES[zone.toLowerCase()]
      : undefined;
  if (!offset || Number(minute) > 59) return bare;
  return { ...bare, value: `${day}T${two(hours)}:${minute}:${second ?? '00'}${offset}` };
}

const ISO =
  /^[+]?(\d{4})-?(\d\d)-?(\d\d)(?:(?:[T ]|\s*-\s*)(\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?(?:\[[\w/]+\])?$/i;
const RFC =
  /^(?:\p{L}{2,9}\.?,?\s+)?(\d{1,2})[\s-](\p{L}{3,9})\.?[\s-](\d{4})\s+(\d\d):(\d\d)(?::(\d\d))?\s*(Z|UTC|GMT|[A-Z]{3,4}|[+-]\d\d:?\d\d)?/u;

/** Values made for machines: ISO 8601 with and without punctuation, RFC 2822, seconds or milliseconds since 1970. */
function parseMachine(text: string): PageDate | null {
  if (/^\d{10}$|^\d{13}$/.test(text)) return parseEpoch(Number(text) / (text.length === 13 ? 1000 : 1));
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, , zone] = iso;
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    return isReal(date) ? machineDate(date, text.length, { hour, minute, second, zone }) : null;
  }
  const rfc = RFC.exec(text);
  if (!rfc) return null;
  const [, day, word = '', year, hour, minute, second, zone] = rfc;
  const month = monthOf(word, 'en');
  const date = month && { year: Number(year), month, day: Number(day) };
  return date && isReal(date) ? machineDate(date, text.length, { hour, minute, second, zone }) : null;
}

type Clock = { hour?: string; minute?: string; second?: string; zone?: string };

function machineDate(
  date: Omit<Found, 'start' | 'end'>,
  length: number,
  { hour, minute, second, zone }: Clock,
): PageDate {
  const day = dayOf(date);
  const offset = zone && toOffset(zone);
  const value = hour && minute && offset ? `${day}T${hour}:${minute}:${second ?? '00'}${offset}` : day;
  return { value, day, start: 0, end: length };
}

function toOffset(zone: string): string | null {
  const named = ZONES[zone.toLowerCase()];
  if (named) return named;
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return sign ? `${sign}${hours}:${minutes ?? '00'}` : null;
}

/** Days since 1970 → civil date, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (civil_from_days). */
function parseEpoch(seconds: number): PageDate | null {
  const days = Math.floor(seconds / 86_400);
  const rest = Math.floor(seconds - days * 86_400);
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const date = {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
  if (!isReal(date)) return null;
  const clock = [rest / 3600, (rest % 3600) / 60, rest % 60].map((part) => two(Math.floor(part)));
  return { value: `${dayOf(date)}T${clock.join(':')}+00:00`, day: dayOf(date), start: 0, end: 10 };
}

/** Arabic, Persian, Devanagari, Bengali, Thai and full-width digits read as 0–9; every one is a single UTF-16 unit. */
const ZEROS = ['٠', '۰', '०', '০', '๐', '０', '௦'].map((zero) => zero.charCodeAt(0));
const westernDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９௦-௯]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
