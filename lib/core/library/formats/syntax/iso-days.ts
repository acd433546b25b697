// ISO dates and instants as entries keep them → their parts, without the machine's zone.
import { Temporal } from 'temporal-polyfill';

export type DateParts = { year: number; month: number | null; day: number | null };

/** The calendar day as written: "2023-04-28T23:40:08-05:00" is the 28th, where it was published. null when there is no year. */
export function parseDateParts(value: string | null): DateParts | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?/.exec(value ?? '');
  if (!match) return null;
  const part = (text: string | undefined) => (text ? Number(text) : null);
  return { year: Number(match[1]), month: part(match[2]), day: part(match[3]) };
}

/** "2023-04-28", shorter where the value is: "2023-04", "2023"; '' for none. */
export const toIsoDay = (value: string | null): string =>
  /^\d{4}(-\d{2}(-\d{2})?)?/.exec(value ?? '')?.[0] ?? '';

/** 0 for what is no instant: readers of bookmark files take it for "unknown". */
export function toUnixSeconds(instant: string): number {
  try {
    return Math.floor(Temporal.Instant.from(instant).epochMilliseconds / 1000);
  } catch {
    return 0;
  }
}
