// A related entry → its distance in time, its title, and the reasons as sentences with the shared things named.
import type { LibraryEntry, RelatedEntry, RelatedReason } from '../core/model/library.ts';
import type { I18n, MessageKey } from '../i18n/i18n.ts';
import { hostOf } from './header-view.ts';

/** `parts`: a sentence with the shared things in `strong` pieces; a quotation is set as one. */
export type ReasonView = {
  kind: RelatedReason['kind'];
  parts: { text: string; style: 'plain' | 'strong' | 'quote' }[];
};

export type RelatedView = {
  entry: LibraryEntry;
  /** "5 days later", counted from the open article. */
  distance: string | null;
  date: string | null;
  about: string;
  reasons: ReasonView[];
  copies: { uid: string; url: string; title: string; about: string }[];
};

/** More reasons than this make a card longer, not clearer. */
const MOST_REASONS = 3;

export type RelatedWords = { i18n: I18n; nameOutlet: (id: string) => string };

export function toRelatedView(
  { entry, daysApart, reasons, copies }: RelatedEntry,
  words: RelatedWords,
): RelatedView {
  const { i18n } = words;
  return {
    entry,
    distance: daysApart === null ? null : toDistance(daysApart, i18n),
    date: entry.publishedAt === null ? null : i18n.dates.format(entry.publishedAt, 'day'),
    about: aboutEntry(entry),
    reasons: reasons.slice(0, MOST_REASONS).map((reason) => toReasonView(reason, words)),
    copies: copies.map((copy) => ({
      uid: copy.uid,
      url: copy.url,
      title: copy.title,
      about: aboutEntry(copy),
    })),
  };
}

/** Newest first puts undated articles last. */
export function sortRelated(found: readonly RelatedEntry[], order: 'closest' | 'newest'): RelatedEntry[] {
  if (order === 'closest') return [...found];
  const day = ({ entry }: RelatedEntry) => entry.publishedAt ?? '';
  return [...found].sort((one, other) => (day(one) < day(other) ? 1 : -1));
}

export function aboutEntry({ siteName, authors, url }: LibraryEntry): string {
  return [siteName ?? hostOf(url), ...authors.slice(0, 2)].filter(Boolean).join(', ');
}

function toDistance(days: number, i18n: I18n): string {
  if (days === 0) return i18n.t('sameDay');
  return i18n.plural(days > 0 ? 'daysLater' : 'daysEarlier', Math.abs(days));
}

const reasonKeys: Record<RelatedReason['kind'], MessageKey> = {
  people: 'reasonPeople',
  names: 'reasonNames',
  words: 'reasonWords',
  outlets: 'reasonOutlets',
  date: 'reasonDate',
  quotation: 'reasonQuotation',
  'links-here': 'reasonLinksHere',
  linked: 'reasonLinked',
  'cites-outlet': 'reasonCitesOutlet',
};

function toReasonView(reason: RelatedReason, words: RelatedWords): ReasonView {
  const { i18n } = words;
  const slot = toSlot(reason, words);
  return {
    kind: reason.kind,
    parts: i18n
      .parts(reasonKeys[reason.kind])
      .flatMap((part) => ('slot' in part ? slot : [{ text: part.text, style: 'plain' as const }])),
  };
}

function toSlot(reason: RelatedReason, { i18n, nameOutlet }: RelatedWords): ReasonView['parts'] {
  const strong = (text: string) => [{ text, style: 'strong' as const }];
  switch (reason.kind) {
    case 'people':
    case 'names':
      return strong(i18n.list(reason.names));
    case 'words':
      return strong(i18n.list(reason.words));
    case 'outlets':
      return strong(i18n.list(reason.outlets.map(nameOutlet)));
    case 'cites-outlet':
      return strong(nameOutlet(reason.outlet));
    case 'date':
      return strong(toReasonDate(reason.value, i18n));
    case 'quotation':
      return [{ text: reason.quote, style: 'quote' }];
    case 'linked':
    case 'links-here':
      return [];
  }
}

function toReasonDate(value: string, i18n: I18n): string {
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return i18n.dates.format(value, 'day');
  if (/^\d{4}-\d{2}$/.test(value)) return i18n.dates.format(`${value}-01`, 'month');
  return value;
}
