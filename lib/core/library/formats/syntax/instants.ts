// Moments as other programs write them (Unix seconds to microseconds, ISO with or without colon and zone) → ISO instants in UTC.
import { Temporal } from 'temporal-polyfill';

/** Microseconds between 1601-01-01, where Chrome's own clock starts, and 1970-01-01. */
const CHROME_EPOCH_MICROSECONDS = 11_644_473_600_000_000;

/** An ISO instant with milliseconds ("2016-09-08T09:55:58.000Z"), so that instants sort as text; null when unreadable. */
export function parseInstant(value: string | number | null | undefined): string | null {
  const text = String(value ?? '').trim();
  if (!text) return null;
  return /^\d+(\.\d+)?$/.test(text) ? parseUnixTime(Number(text)) : parseIsoInstant(text);
}

/**
 * The unit is told by the size: seconds up to the year 5138, then milliseconds, then microseconds, and above those
 * microseconds since 1601 (Chrome's bookmark files). 0 and 1 stand for "unknown" in the exports that have them.
 */
function parseUnixTime(value: number): string | null {
  if (value <= 1) return null;
  if (value < 1e11) return fromMilliseconds(value * 1000);
  if (value < 1e14) return fromMilliseconds(value);
  if (value < 1e16) return fromMilliseconds(value / 1000);
  if (value < 1e17) return fromMilliseconds((value - CHROME_EPOCH_MICROSECONDS) / 1000);
  return null;
}

const fromMilliseconds = (ms: number): string | null => {
  const whole = Math.trunc(ms);
  // 8.64e15 is the last moment that an ISO instant of four or more digits can name.
  if (!(Math.abs(whole) <= 8.64e15)) return null;
  return toText(Temporal.Instant.fromEpochMilliseconds(whole));
};

const toText = (instant: Temporal.Instant): string => instant.toString({ fractionalSecondDigits: 3 });

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)? ?(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

function parseIsoInstant(text: string): string | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '0', zone = 'Z'] = match;
  const offset = /^(z|utc)$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  try {
    return toText(
      Temporal.Instant.from(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction}${offset}`),
    );
  } catch {
    return null; // the 31st of February, 25 o'clock
  }
}

/**
 * wallabag's CSV writes "08/09/2016 11:55:58" on a twelve-hour clock without am or pm, so that the hour says nothing:
 * noon of that day is at most half a day off.
 */
export function parseDayMonthYear(text: string): string | null {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})/.exec(text.trim());
  return match ? parseIsoInstant(`${match[3]}-${match[2]}-${match[1]}T12:00:00Z`) : null;
}
