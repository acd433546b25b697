// ISO date → number of its day since 1970-01-01, and back: whole days to compare and subtract, without a clock or a zone.

/** "2023-02-02" or "2023-02-02T10:00:00+01:00" → 19390, by the written day; null when it does not start with a date. */
export function toDayNumber(iso: string | null): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  // Years begin in March here, so that the leap day is the last: Hinnant, "chrono-compatible low-level date algorithms".
  const shifted = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    dayOfYear -
    719468
  );
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
