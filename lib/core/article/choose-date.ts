// Stated and visible dates → when the article was published and last changed.
import type { MetadataCandidate, MetadataOrigin } from '../model/article.ts';
import { addTo, parseDay } from '../time/civil.ts';
import { civilValue } from '../time/values.ts';
import type { PageDate } from './machine-date.ts';
import { findDates } from './parse-date.ts';
import { parseUrlDate } from './url-date.ts';

type Dated = PageDate & { origin: MetadataOrigin; candidate: MetadataCandidate | null };
export type ChosenDate = { value: string; origin: MetadataOrigin };
export type ChosenDates = { published: ChosenDate | null; modified: ChosenDate | null };

type Trust = (candidate: MetadataCandidate) => boolean;
const from =
  (origin: MetadataOrigin, pattern = /(?:)/): Trust =>
  (candidate) =>
    candidate.origin === origin && pattern.test(candidate.detail ?? '');

/** "date" alone is the day of the last change on as many pages as not: what the page shows beside the headline comes first. */
const NAMED_PUBLISHED = /^(?!(?:dc\.|dcterms\.)?date$|timestamp$|sort_date$|last_published_date$)/;

const PUBLISHED_WORDS =
  'published|posted|veröffentlicht|erschienen|erstellt|eingestellt|publié|paru|mis en ligne|publicad[oa]|pubblicato|gepubliceerd|geplaatst|publicerad|publisert|offentliggjort|julkaistu|opublikowano|опубликовано|опубліковано';
/** "Published on 5 May 2020 in Coast, 12 comments": however long the line is. */
const PUBLISHED_LABEL = new RegExp(`(?:${PUBLISHED_WORDS})\\P{L}`, 'iu');
const OPENS_WITH_LABEL = new RegExp(`^\\P{L}*(?:${PUBLISHED_WORDS})\\P{L}`, 'iu');

/** A line that opens with a word for publishing. */
const labelled =
  (pattern: RegExp): Trust =>
  (candidate) =>
    from('text', pattern)(candidate) && OPENS_WITH_LABEL.test(candidate.value);

/** Where the day of publication is looked for, most trusted first. "url" stands for the address itself. */
const PUBLISHED: (Trust | 'url')[] = [
  from('json-ld', /^Article\.datePublished/),
  from('open-graph', /published/),
  from('microdata', /datePublished/),
  from('json-ld', /^WebPage\.datePublished/),
  labelled(/near-headline/),
  from('time-element', /near-headline/),
  from('meta', NAMED_PUBLISHED),
  from('open-graph'),
  from('text', /^(?:date-line|time) near-headline/),
  'url',
  from('text', /^line near-headline/),
  from('meta'),
  from('dateline'),
  from('json-ld'),
  from('microdata'),
  from('time-element', /in-article|after-article/),
  from('text', /^date-line (?:in|after)-article/),
  from('text', /^line after-article/),
  from('time-element'),
  from('text', /^date-line/),
];
const MODIFIED: Trust[] = [
  from('json-ld'),
  from('open-graph'),
  from('microdata'),
  from('meta'),
  from('time-element', /near-headline/),
  from('text', /near-headline/),
];
/** What a reader sees as the day of the article; it settles which day an instant in universal time was there. */
const SHOWN: Trust[] = [
  from('time-element', /near-headline/),
  from('text', /^(?:time|date-line|line) near-headline/),
];

export function chooseDates(
  candidates: readonly MetadataCandidate[],
  url: string,
  lang: string | null,
): ChosenDates {
  const all = candidates
    .filter(({ field }) => field === 'published' || field === 'modified')
    .flatMap((candidate) => read(candidate, lang));
  const published = all.filter(({ candidate }) => candidate?.field === 'published');
  const modified = firstTrusted(
    all.filter(({ candidate }) => candidate?.field === 'modified'),
    MODIFIED,
  );
  const chosen = choosePublished(published, modified, url) ?? modified;
  return {
    published: chosen && localDay(settleOrder(chosen, all), all, url),
    modified: modified && { value: modified.value, origin: modified.origin },
  };
}

function choosePublished(dates: readonly Dated[], modified: Dated | null, url: string): Dated | null {
  let fallback: Dated | null = null;
  for (const trust of PUBLISHED) {
    const found = trust === 'url' ? urlDate(url) : firstTrusted(dates, [trust]);
    if (!found) continue;
    // A day after the last change is the day of something else: of a teaser, or of today's page.
    if (!modified || found.day <= modified.day) return found;
    fallback ??= found;
  }
  return fallback;
}

function firstTrusted(dates: readonly Dated[], trusted: readonly Trust[]): Dated | null {
  for (const trust of trusted) {
    const found = dates.find(({ candidate }) => candidate && trust(candidate));
    if (found) return found;
  }
  return null;
}

function urlDate(url: string): Dated | null {
  const day = parseUrlDate(url);
  return day === null
    ? null
    : { value: day, day, time: null, otherDay: null, start: 0, end: 0, origin: 'url', candidate: null };
}

const CHANGED =
  /updat|modif|aktualis|geändert|änderung|mis à jour|màj|actualiz|atualiz|aggiorn|bijgewerkt|gewijzigd|uppdater|oppdater|opdater|päivitetty|обновл|оновлен|güncelle|更新|수정|تحديث|עודכן/i;
/** Forums and profiles: the day somebody joined. */
const JOINED =
  /(?:joined|member since|registriert|mitglied seit|inscrit|registrado|miembro desde|iscritto|lid sinds)\P{L}/iu;
/** A line that says more than this beside its date tells a story, and the date belongs to it. */
const MOST_OTHER_LETTERS = { 'near-headline': 60, elsewhere: 45 };

function read(candidate: MetadataCandidate, lang: string | null): Dated[] {
  const { value, origin, detail = '' } = candidate;
  const dates = findDates(value, lang);
  if (origin === 'text' && detail.startsWith('line') && !isDateLine(value, dates, detail)) return [];
  if (origin === 'dateline' && !isDateline(value, dates[0])) return [];
  if (origin === 'text' && JOINED.test(value)) return [];
  // "Updated 5 May 2020 · Published 4 May 2020": the date behind the word for a change is not the first choice.
  const isChange = (date: PageDate) => CHANGED.test(value.slice(Math.max(0, date.start - 25), date.start));
  const chosen = dates.find((date) => !isChange(date)) ?? dates[0];
  return chosen ? [{ ...chosen, origin, candidate }] : [];
}

/** "Norholm, 5 March 2024 – The council …", "Press release of 5 March 2024 | …": before the first sentence. */
const isDateline = (text: string, date: PageDate | undefined): boolean =>
  date !== undefined && date.start < 45 && /^\s?[)\]]?\s?[-–—|.:]/.test(text.slice(date.end));

function isDateLine(line: string, dates: readonly PageDate[], detail: string): boolean {
  // "12.12.2022 - Institute for Materials, press office": what follows the date at the very start says who published.
  if (line.length < 130 && dates[0] && dates[0].start < 2) return true;
  if (dates.some(({ start }) => PUBLISHED_LABEL.test(line.slice(Math.max(0, start - 30), start))))
    return true;
  const rest = dates.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), line);
  // A letter of these scripts says as much as two of others.
  const dense =
    rest.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return (
    dense + (rest.match(/[\p{L}\p{N}]/gu)?.length ?? 0) <=
    MOST_OTHER_LETTERS[detail.endsWith('near-headline') ? 'near-headline' : 'elsewhere']
  );
}

/** "04/05/2023" in metadata is the day that another date on the page names, where one does. */
function settleOrder(date: Dated, all: readonly Dated[]): Dated {
  const { otherDay } = date;
  if (!otherDay || all.some((other) => other !== date && other.day === date.day && !other.otherDay))
    return date;
  return all.some((other) => other.day === otherDay && !other.otherDay)
    ? { ...date, day: otherDay, value: date.value.replace(date.day, otherDay) }
    : date;
}

/**
 * Metadata often gives universal time, and an evening in California is the next day there. Where the page shows the day
 * before or after, that is the day its words count from: the local time with its offset if it can be worked out, else the day.
 */
function localDay(date: Dated, all: readonly Dated[], url: string): ChosenDate {
  const { value, origin } = date;
  if (!/T.*(?:Z|\+00:00)$/.test(value)) return { value, origin };
  const neighbours = neighboursOf(date.day);
  const same = all.find(
    (other) => other.value.includes('T') && other.value !== value && isSameInstant(other, date),
  );
  if (same) return { value: same.value, origin: same.origin };
  if (all.some((other) => isBeside(other) && other.origin === 'text' && other.day === date.day))
    return { value, origin };
  const shown = all.filter((other) => isBeside(other) && !other.value.includes('T'));
  const other = shown.find(({ day }) => neighbours.includes(day));
  const day = other?.day ?? (all.some(isBeside) ? null : parseUrlDate(url));
  if (!day || !neighbours.includes(day)) return { value, origin };
  const offset = other ? offsetBetween(date, other) : null;
  return offset ? { value: `${day}T${other?.time}${offset}`, origin } : { value: day, origin };
}

const isBeside = ({ candidate }: Dated): boolean =>
  candidate !== null && SHOWN.some((trust) => trust(candidate));

function neighboursOf(iso: string): (string | undefined)[] {
  const day = parseDay(iso);
  return day ? [civilValue(addTo(day, -1, 'days')), civilValue(addTo(day, 1, 'days'))] : [];
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

function isSameInstant(other: Dated, date: Dated): boolean {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(other.value) ?? [];
  if (!sign || !other.time || !date.time || `${hours}${minutes}` === '0000') return false;
  const shift = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const difference = minutesOf(other.time) - shift - minutesOf(date.time) + dayShift(other.day, date.day);
  return Math.abs(difference) <= 1;
}

/** Minutes from midnight of one day to midnight of the other, for days beside each other; huge otherwise. */
function dayShift(day: string, from: string): number {
  const [before, after] = neighboursOf(from);
  if (day === from) return 0;
  return day === after ? 1440 : day === before ? -1440 : Number.MAX_SAFE_INTEGER;
}

/** The offset by which the shown local time differs from the same instant in universal time, if it is one in use. */
function offsetBetween(universal: Dated, shown: Dated): string | null {
  if (!universal.time || !shown.time) return null;
  const minutes = minutesOf(shown.time) + dayShift(shown.day, universal.day) - minutesOf(universal.time);
  if (minutes % 15 !== 0 || Math.abs(minutes) > 14 * 60) return null;
  const digits = (part: number) => String(Math.floor(part)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${digits(Math.abs(minutes) / 60)}:${digits(Math.abs(minutes) % 60)}`;
}
