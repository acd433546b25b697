// A date as a page writes it, in metadata or in a visible line, in many languages → ISO 8601 with the page's own offset, or the day.
import {
  type Civil,
  dayOf,
  isReal,
  machineDate,
  type PageDate,
  parseMachineDate,
  toOffset,
  two,
} from './machine-date.ts';
import { monthOf } from './month-names.ts';

type Found = Civil & { isAmbiguous?: boolean; start: number; end: number };

/** The first date in a value or line. `lang` decides "04/05/2023" (month first only in American English) and shared month names. */
export function parseDate(raw: string, lang: string | null): PageDate | null {
  return findDates(raw, lang)[0] ?? null;
}

/** Every date of a line, in order. Lines of more than 300 characters are read to there. */
export function findDates(raw: string, lang: string | null): PageDate[] {
  const text = westernDigits(raw.slice(0, 300));
  const machine = parseMachineDate(text.trim());
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
  read: (match: RegExpMatchArray, lang: string | null) => (Civil & { isAmbiguous?: boolean }) | null;
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
      `(?<![\\d:.,/])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|η|-го|ού)?[\\s.,-]{1,3}(?:(?:de|of|di|da|ng|el)\\s|d[’'])?(?:${WORD}\\s?/\\s?)?(${WORD}|thg \\d{1,2}|tháng \\d{1,2})[\\s.,'’-]{0,3}(?:(?:de|del|of|do|di|năm|,)\\s)?\\s?((?:19|20|25)\\d\\d)(?!\\d)`,
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
    read: ([, one, separator = '', two, year], lang) =>
      numeric([Number(one), Number(two), Number(year)], separator, lang),
  },
  {
    // 28.04.23, 28/4/23: two-digit years only with two-digit months
    pattern: /(?<![\d.:])(0?[1-9]|[12]\d|3[01])([./])(0[1-9]|1[0-2]|[12]\d|3[01])\2(\d\d)(?![\d.:])/gu,
    read: ([, one, separator = '', two, year], lang) =>
      numeric([Number(one), Number(two), 2000 + Number(year)], separator, lang),
  },
  {
    // "(Norholm, 14 January 20)", "28 Apr '23": only where nothing follows that the figure could count
    pattern: new RegExp(
      `(?<![\\d:.,/])(\\d{1,2})\\.?\\s(${WORD})\\s['’]?([012]\\d)(?=\\s*(?:[)\\]|,;·]|$|\\d{1,2}:\\d\\d))`,
      'giu',
    ),
    read: ([, day, month = '', year], lang) => named(2000 + Number(year), month, Number(day), lang),
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

function named(year: number, word: string, day: number, lang: string | null): Civil | null {
  const numbered = /^(?:thg|tháng)[ -](\d{1,2})$/i.exec(word)?.[1];
  const month = numbered
    ? Number(numbered)
    : (monthOf(word, lang) ?? monthOf(word.split(/[.'’-]/)[0] ?? '', lang));
  return month ? { year: westernYear(year), month, day } : null;
}

/** Between dots the day comes first everywhere; between slashes it depends. */
function numeric(
  [one, two, year]: [number, number, number],
  separator: string,
  lang: string | null,
): (Civil & { isAmbiguous: boolean }) | null {
  const monthFirst = separator === '/' && isMonthFirst(lang);
  const [day, month] = two > 12 || (monthFirst && one <= 12) ? [two, one] : [one, two];
  if (month > 12) return null;
  return {
    year: westernYear(year),
    month,
    day,
    isAmbiguous: separator !== '.' && one <= 12 && two <= 12 && one !== two,
  };
}

/** Thai pages count from the Buddha: 2566 is 2023. */
const westernYear = (year: number): number => (year >= 2500 ? year - 543 : year);

/** English says month first only in the United States and a few more; a page that says just "en" is read so too. */
const isMonthFirst = (lang: string | null): boolean =>
  /^en(?:-(?:US|PH|CA))?$/i.test(lang?.replace('_', '-') ?? '');

const TIME =
  /^(?:[\s,;|·•@–—-]|a las|às|alle|at|um|à|kl\.?|ore|o|klo|в|о|saat|u|h\b){0,6}(\d{1,2})\s?[:.h時点]\s?(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s?([ap]\.?m\.?)?\s?(?:\(?(?:(UTC|GMT)?\s?([+-]\d\d?):?(\d\d)?|([A-Za-zмск]{1,4}))\)?)?/iu;

function withTime(date: Found, text: string): PageDate {
  const { start, end, isAmbiguous } = date;
  const otherDay = isAmbiguous ? dayOf({ year: date.year, month: date.day, day: date.month }) : null;
  const found = TIME.exec(text.slice(end, end + 60));
  const [, hour = '', minute, second = '00', half, , sign, offsetMinutes, named] = found ?? [];
  if (!minute || Number(minute) > 59 || Number(hour) > 24)
    return { ...machineDate(date, {}), otherDay, start, end };
  const hours = (Number(hour) % (half ? 12 : 24)) + (half && /^p/i.test(half) ? 12 : 0);
  const zone = sign ? `${sign.slice(0, 1)}${two(Number(sign.slice(1)))}:${offsetMinutes ?? '00'}` : named;
  const offset = zone ? toOffset(zone) : null;
  return {
    ...machineDate(date, { time: `${two(hours)}:${minute}:${second}`, offset }),
    otherDay,
    start,
    end,
  };
}

/** Arabic, Persian, Devanagari, Bengali, Thai and full-width digits read as 0–9; every one is a single UTF-16 unit. */
const ZEROS = ['٠', '۰', '०', '০', '๐', '０', '௦'].map((zero) => zero.charCodeAt(0));
const westernDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９௦-௯]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
