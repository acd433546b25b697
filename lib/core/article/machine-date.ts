// Dates written for machines (ISO 8601 with and without punctuation, RFC 2822, seconds since 1970) → one shape.
import { addTo, toDay } from '../time/civil.ts';
import { monthOf } from './month-names.ts';

export type Civil = { year: number; month: number; day: number };

/** A date that a page states. `start`, `end`: its place in the line it was read from. */
export type PageDate = {
  /** "2023-04-28T17:40:08+02:00", or "2023-04-28" where time or zone is not stated. */
  value: string;
  day: string;
  /** Local time where one is stated, with or without a zone: "17:40:08". */
  time: string | null;
  /** The other reading of "04/05/2023". */
  otherDay: string | null;
  start: number;
  end: number;
};

const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2099;

export const isReal = ({ year, month, day }: Civil): boolean =>
  year >= EARLIEST_YEAR && year <= LATEST_YEAR && toDay(year, month, day) !== null;

export const two = (value: number): string => String(value).padStart(2, '0');
export const dayOf = ({ year, month, day }: Civil): string => `${year}-${two(month)}-${two(day)}`;

export function machineDate(date: Civil, clock: { time?: string | null; offset?: string | null }): PageDate {
  const day = dayOf(date);
  const { time = null, offset } = clock;
  return {
    value: time && offset ? `${day}T${time}${offset}` : day,
    day,
    time,
    otherDay: null,
    start: 0,
    end: 0,
  };
}

/** Zone names that mean one offset wherever news sites write them, in hours. */
const ZONES: Record<string, number> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 1,
  west: 1,
  cet: 1,
  mez: 1,
  cest: 2,
  mesz: 2,
  eet: 2,
  sast: 2,
  eest: 3,
  msk: 3,
  мск: 3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  jst: 9,
  kst: 9,
  hkt: 8,
  sgt: 8,
  ist: 5.5,
  wib: 7,
  aest: 10,
  aedt: 11,
};

/** "Z", "CEST", "+0200" → "+02:00"; null for a zone that is not known. */
export function toOffset(zone: string): string | null {
  const hours = ZONES[zone.toLowerCase()];
  if (hours !== undefined) {
    return `${hours < 0 ? '-' : '+'}${two(Math.floor(Math.abs(hours)))}:${hours % 1 ? '30' : '00'}`;
  }
  const [, sign, whole, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return sign ? `${sign}${whole}:${minutes ?? '00'}` : null;
}

const ISO =
  /^\+?(\d{4})-?(\d\d)-?(\d\d)(?:(?:[T |]|\s*-\s*)(\d\d)[:h]?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?(?:\[[\w/]+\])?$/i;
const RFC =
  /^(?:\p{L}{2,9}\.?,?\s+)?(\d{1,2})[\s-](\p{L}{3,9})\.?[\s-](\d{4})\s+(\d\d):(\d\d)(?::(\d\d))?\s*(Z|UTC|GMT|[A-Z]{3,4}|[+-]\d\d:?\d\d)?/u;

/** The whole value, trimmed. Null when it is written for readers. */
export function parseMachineDate(text: string): PageDate | null {
  if (/^\d{10}$|^\d{13}$/.test(text)) return fromEpoch(Number(text) / (text.length === 13 ? 1000 : 1));
  const iso = ISO.exec(text);
  if (iso) return fromParts({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }, iso);
  const rfc = RFC.exec(text);
  return (
    rfc &&
    fromParts({ year: Number(rfc[3]), month: monthOf(rfc[2] ?? '', 'en') ?? 0, day: Number(rfc[1]) }, rfc)
  );
}

/** Groups 4 to 7 of both patterns: hour, minute, second, zone. */
function fromParts(
  date: Civil,
  [, , , , hour, minute, second = '00', zone]: RegExpExecArray,
): PageDate | null {
  if (!isReal(date)) return null;
  const time = hour && minute ? `${hour}:${minute}:${second}` : null;
  return machineDate(date, { time, offset: zone ? toOffset(zone) : null });
}

function fromEpoch(seconds: number): PageDate | null {
  const start = toDay(1970, 1, 1);
  const days = Math.floor(seconds / 86_400);
  const rest = Math.floor(seconds - days * 86_400);
  const date = start && addTo(start, days, 'days');
  if (!date || !isReal(date)) return null;
  const time = [rest / 3600, (rest % 3600) / 60, rest % 60].map((part) => two(Math.floor(part))).join(':');
  return machineDate(date, { time, offset: '+00:00' });
}
