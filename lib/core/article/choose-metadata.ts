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
import { hostOf, siteNamesOf } from './site-names.ts';
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

export function chooseArticle(snapshot: ArticleSnapshot, given: GivenMetadata = {}): Article {
  const { metadata, url, text, blocks, links, paywall } = snapshot;
  const siteName = chooseSiteName(metadata, url);
  const siteNames = siteNamesOf(metadata, url);
  const title = chooseTitle(metadata, siteNames);
  const lang = chooseLang(snapshot, given);
  const canonicalUrl = chooseCanonicalUrl(
    url,
    metadata.filter(({ field }) => field === 'canonicalUrl').map(({ value }) => value),
  );
  const { published, modified } = chooseDates(metadata, canonicalUrl, lang?.value ?? null);
  const authors = chooseAuthors(metadata, siteNames);
  const section = firstOf(metadata, 'section');
  const stated = firstOf(metadata, 'correction');
  const shown = stated ? null : findCorrection(snapshot);
  const wire = authors.wire ?? findWire(snapshot);
  const origins = Object.entries({
    title: title?.origin,
    siteName: siteName?.origin,
    authors: authors.origin,
    publishedAt: given.publishedAt ? 'given' : published?.origin,
    modifiedAt: modified?.origin,
    lang: lang?.origin,
    section: section?.origin,
    correction: stated?.origin ?? (shown ? 'text' : null),
    wire: wire === null ? null : authors.wire ? (authors.origin ?? 'json-ld') : 'text',
  } satisfies Record<string, MetadataOrigin | null | undefined>);
  return {
    url,
    canonicalUrl,
    lang: lang?.value ?? null,
    title: title?.value ?? null,
    siteName: siteName?.value ?? null,
    authors: authors.authors,
    publishedAt: given.publishedAt ?? published?.value ?? null,
    modifiedAt: modified?.value ?? null,
    section: section?.value ?? null,
    topics: topicsOf(metadata),
    wire,
    correction: stated?.value ?? shown,
    paywall,
    origins: Object.fromEntries(
      origins.filter((entry): entry is [string, MetadataOrigin] => Boolean(entry[1])),
    ),
    text,
    blocks,
    links,
  };
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
): { value: string; origin: MetadataOrigin } | null {
  const stated = firstOf(metadata, 'siteName') ?? firstOf(metadata, 'publisher');
  if (stated) return { value: decodeEntities(stated.value).replace(/^@/, ''), origin: stated.origin };
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
