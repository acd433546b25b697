// Snapshot (raw candidates) → article (chosen values), each field with where it came from.
import type {
  Article,
  ArticleSnapshot,
  MetadataCandidate,
  MetadataField,
  MetadataOrigin,
} from '../model/article.ts';
import { chooseCanonicalUrl } from './canonical-url.ts';
import { chooseAuthors } from './choose-authors.ts';
import { chooseDates } from './choose-date.ts';
import { chooseTitle } from './choose-title.ts';
import { decodeEntities } from './decode-entities.ts';
import { hostOf, siteNameInTab, siteNamesOf } from './site-names.ts';
import { findCorrection, findWire } from './wire.ts';

/** `given`: values the caller knows better than the page (command line: --url, --date, --lang). */
export type GivenMetadata = { publishedAt?: string; lang?: string };

/** Order of trust for the fields that need no more than the first value found. Titles, authors and dates have their own. */
const TRUST: Partial<Record<MetadataField, MetadataOrigin[]>> = {
  siteName: ['open-graph', 'meta'],
  publisher: ['json-ld'],
  lang: ['html-attribute', 'json-ld', 'microdata', 'meta', 'open-graph'],
  section: ['json-ld', 'microdata', 'open-graph', 'meta'],
  correction: ['json-ld'],
};
const MOST_TOPICS = 20;

type Chosen = { value: string; origin: MetadataOrigin };

export function chooseArticle(snapshot: ArticleSnapshot, given: GivenMetadata = {}): Article {
  const { metadata, url, text, blocks, links, paywall } = snapshot;
  const siteNames = siteNamesOf(metadata, url);
  const lang = chooseLang(snapshot, given);
  const addresses = metadata.filter(({ field }) => field === 'canonicalUrl').map(({ value }) => value);
  const canonicalUrl = chooseCanonicalUrl(url, addresses);
  const dates = chooseDates(metadata, canonicalUrl, lang?.value ?? null);
  const authors = chooseAuthors(metadata, siteNames);
  const title = chooseTitle({ candidates: metadata, siteNames, url: canonicalUrl });
  const chosen = {
    title,
    siteName: chooseSiteName(metadata, url, title?.value ?? null),
    publishedAt: given.publishedAt ? { value: given.publishedAt, origin: 'given' as const } : dates.published,
    modifiedAt: dates.modified,
    lang,
    section: firstOf(metadata, 'section') ?? null,
    wire:
      authors.wire === null
        ? fromText(findWire(snapshot))
        : { value: authors.wire, origin: authors.origin ?? 'json-ld' },
    correction: firstOf(metadata, 'correction') ?? fromText(findCorrection(snapshot)),
  } satisfies Record<string, Chosen | null>;
  const origins: [string, MetadataOrigin][] = Object.entries(chosen).flatMap(([field, found]) =>
    found ? [[field, found.origin]] : [],
  );
  if (authors.origin) origins.push(['authors', authors.origin]);
  return {
    url,
    canonicalUrl,
    ...valuesOf(chosen),
    authors: authors.authors,
    topics: topicsOf(metadata),
    paywall,
    origins: Object.fromEntries(origins),
    text,
    blocks,
    links,
  };
}

const fromText = (value: string | null): Chosen | null => (value === null ? null : { value, origin: 'text' });

function valuesOf<K extends string>(chosen: Record<K, Chosen | null>): Record<K, string | null> {
  const fields = Object.keys(chosen) as K[];
  return Object.fromEntries(fields.map((field) => [field, chosen[field]?.value ?? null])) as Record<
    K,
    string | null
  >;
}

function firstOf(
  metadata: readonly MetadataCandidate[],
  field: MetadataField,
): MetadataCandidate | undefined {
  const values = metadata.filter((candidate) => candidate.field === field);
  for (const origin of TRUST[field] ?? []) {
    const found = values.find((candidate) => candidate.origin === origin);
    if (found) return found;
  }
  return undefined;
}

function chooseSiteName(
  metadata: readonly MetadataCandidate[],
  url: string,
  title: string | null,
): { value: string; origin: MetadataOrigin } | null {
  const stated = firstOf(metadata, 'siteName') ?? firstOf(metadata, 'publisher');
  if (stated) return { value: decodeEntities(stated.value).replace(/^@/, ''), origin: stated.origin };
  const inTab = siteNameInTab(metadata, title);
  if (inTab) return { value: inTab, origin: 'document-title' };
  const host = hostOf(url);
  return host ? { value: host, origin: 'url' } : null;
}

function chooseLang(
  { metadata, lang }: ArticleSnapshot,
  given: GivenMetadata,
): { value: string; origin: MetadataOrigin } | null {
  if (given.lang) return { value: given.lang, origin: 'given' };
  if (lang) return { value: lang.replace('_', '-'), origin: 'html-attribute' };
  const stated = firstOf(metadata, 'lang');
  return stated ? { value: stated.value.replace('_', '-'), origin: stated.origin } : null;
}

function topicsOf(metadata: readonly MetadataCandidate[]): string[] {
  const topics = new Map<string, string>();
  for (const { field, value } of metadata) {
    if (field !== 'topic') continue;
    for (const topic of value.split(/\s*[,;]\s*/)) {
      if (topic && topic.length < 80)
        topics.set(topic.toLowerCase(), topics.get(topic.toLowerCase()) ?? topic);
    }
  }
  return [...topics.values()].slice(0, MOST_TOPICS);
}
