// An article's address → the day in it ("/2023/04/28/", "/2023-04-28-", "20230428"), where the address states a whole one.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SHAPES = [
  /\/((?:19|20)\d\d)\/(\d{1,2}|[a-z]{3})\/(\d{1,2})(?=\/|$|[-_.])/i,
  /(?:^|[/_-])((?:19|20)\d\d)[-_](0[1-9]|1[0-2])[-_](0[1-9]|[12]\d|3[01])(?=[^0-9]|$)/,
  /[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[^0-9]|\d{2,6}[^0-9]|$)/,
  /[/_-]((?:19|20)\d\d)\/(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[^0-9]|$)/,
];

/** Day first, where the number can be no month: "/29-10-2021". */
const DAY_FIRST = /[/_~-](1[3-9]|2\d|3[01])[-_](0[1-9]|1[0-2])[-_]((?:19|20)\d\d)(?=[^0-9]|$)/;

/** ISO day or null. An archive's own address (a date before "http" inside the path) does not count. */
export function parseUrlDate(url: string): string | null {
  const inner = /^https?:\/\/.+?(https?:\/\/.+)$/.exec(url)?.[1];
  const path = (inner ?? url).replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/, '');
  for (const shape of SHAPES) {
    const [, year, month = '', day = ''] = shape.exec(path) ?? [];
    if (!year) continue;
    const number = /\d/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
    if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31 || Number(year) < 1990) continue;
    return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  const [, day, month, year] = DAY_FIRST.exec(path) ?? [];
  return year ? `${year}-${month}-${day}` : null;
}
