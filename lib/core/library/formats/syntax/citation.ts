// An entry → the facts that every citation format asks for, none of them escaped yet.
import type { ExportContext, KeptEntry } from '../format.ts';
import { type DateParts, parseDateParts } from './iso-days.ts';
import { oneLine } from './item.ts';

/** A person's name in two parts, or a body's (or a name that cannot be parted safely) in one. */
export type CitedName = { family: string; given: string } | { literal: string };

export type Citation = {
  id: string;
  /** From an outlet that the registry knows; anything else is cited as a web page. */
  isNews: boolean;
  title: string;
  authors: CitedName[];
  outlet: string | null;
  issued: DateParts | null;
  accessed: DateParts | null;
  url: string;
  lang: string | null;
  tags: string[];
  note: string;
};

export function toCitation({ entry }: KeptEntry, { outletName }: ExportContext): Citation {
  const known = entry.outletId === null ? null : outletName(entry.outletId);
  return {
    id: entry.uid,
    isNews: known !== null,
    title: oneLine(entry.title) || entry.url,
    authors: entry.authors.map(oneLine).filter(Boolean).map(toCitedName),
    outlet: known ?? (oneLine(entry.siteName) || null),
    issued: parseDateParts(entry.publishedAt),
    accessed: parseDateParts(entry.savedAt),
    url: entry.url,
    lang: entry.lang,
    tags: entry.tags.map(oneLine),
    note: entry.note,
  };
}

/** Words of lower case before a surname belong to it: "Ursula von der Leyen". */
const PARTICLE =
  /^(?:v[ao]n|de[nrlsm]?|du|d[aio]s?|di|del|della|la|le|ter?|ten|zu[mr]?|af|av|bin|ibn|al|el|y)$/;

/** A word of these makes a body of the name. */
const BODY =
  /\b(?:agency|agencies|associated|board|bureau|correspondent|correspondents|desk|editors?|editorial|news|press|redaktion|reporters?|reuters|staff|team|times)\b/i;

/** "Jane van Doe" → van Doe, Jane. Names of one word, of a body, or in a script without this order stay whole. */
export function toCitedName(name: string): CitedName {
  const comma = /^([^,]+), ([^,]+)$/.exec(name);
  if (comma) return { family: comma[1] ?? '', given: comma[2] ?? '' };
  const words = name.split(' ');
  const isWestern = /^[\p{Script=Latin}\p{M}.'’\- ]+$/u.test(name) && words.length >= 2 && words.length <= 5;
  if (!isWestern || BODY.test(name)) return { literal: name };
  let at = words.length - 1;
  if (/^(?:Jr|Sr)\.?$|^I{2,3}$/.test(words[at] ?? '') && at > 1) at -= 1;
  while (at > 1 && PARTICLE.test(words[at - 1] ?? '')) at -= 1;
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}

/** "2023-04-28" with the given separator; shorter when the day or month is not known. */
export const joinDate = ({ year, month, day }: DateParts, separator: string): string =>
  [
    String(year).padStart(4, '0'),
    ...[month, day].filter((part) => part !== null).map((part) => String(part).padStart(2, '0')),
  ].join(separator);
