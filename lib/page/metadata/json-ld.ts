// <script type="application/ld+json"> → candidates of the one article the page is about, and its stated body.
import type { MetadataCandidate } from '../../core/model/article.ts';
import { candidate } from './candidate.ts';

type Thing = Record<string, unknown>;

export type JsonLd = {
  candidates: MetadataCandidate[];
  /** `articleBody`, as stated. */
  body: string | null;
  /** Selectors of walled parts (`hasPart.cssSelector`). */
  walled: string[];
  /** Types of all things at the top of the page's data, e.g. "NewsArticle". */
  types: string[];
};

/** Characters of all such scripts together. */
const LONGEST_SCRIPT = 2_000_000;
const MOST_THINGS = 2000;
const ARTICLE =
  /(?:^|\/|:)(?:\w*Article|\w*NewsArticle|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|Review|CriticReview)$/i;
const PAGE =
  /(?:^|\/|:)(?:WebPage|ItemPage|VideoObject|NewsMediaItem|CreativeWork|Recipe|Event|PodcastEpisode|WebContent)$/i;

/** `addresses`: the page's own, to tell its article from others described beside it. `title` helps where none says. */
export function readJsonLd(scripts: Iterable<string>, addresses: readonly string[], title: string): JsonLd {
  const things: Thing[] = [];
  let left = LONGEST_SCRIPT;
  for (const script of scripts) {
    left -= script.length;
    if (left < 0) break;
    collect(parseLoosely(script), things);
  }
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing['@id'];
    if (typeof id === 'string' && Object.keys(thing).length > 1) byId.set(id, { ...thing, ...byId.get(id) });
  }
  const types = things.flatMap((thing) => typesOf(thing));
  const articles = things.filter((thing) => isA(thing, ARTICLE) && Object.keys(thing).length > 2);
  const main = chooseMain(articles, addresses, title);
  const page = things.find(
    (thing) => isA(thing, PAGE) && ('datePublished' in thing || 'uploadDate' in thing),
  );
  return {
    candidates: [
      ...(main ? readArticle(main, byId, 'Article') : []),
      ...(page && page !== main ? readArticle(page, byId, 'WebPage') : []),
    ],
    body: main ? longText(main.articleBody) : null,
    walled: main ? list(main.hasPart).flatMap(selectorOf) : [],
    types,
  };
}

/** Control characters may stand in no JSON string; a line break there is a space in the value. */
const CONTROL = /\p{Cc}+/gu;
const mendCommas = (text: string): string => text.replace(/,\s*([}\]])/g, '$1').replace(/;\s*$/, '');

/**
 * Pages carry broken JSON: raw line breaks inside strings, comments and CDATA around it, a comma before the closing
 * bracket, two objects in a row. Returns null when nothing helps.
 */
export function parseLoosely(script: string): unknown {
  const plain = script.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/g,
    '',
  );
  const attempts = [
    (text: string) => text,
    (text: string) => text.replace(CONTROL, ' '),
    (text: string) => mendCommas(text.replace(CONTROL, ' ')),
    (text: string) => `[${mendCommas(text.replace(CONTROL, ' ')).replace(/\}\s*\{/g, '},{')}]`,
  ];
  for (const mend of attempts) {
    try {
      return JSON.parse(mend(plain));
    } catch {
      // The next attempt mends more.
    }
  }
  return salvage(plain);
}

/** From what no parser takes (a quotation mark inside a text, a template half filled): the few plain values that matter. */
function salvage(script: string): Thing | null {
  const found: Thing = {};
  for (const [, key = '', value = ''] of script.matchAll(
    /"(headline|datePublished|dateModified|dateCreated|inLanguage)"\s*:\s*"((?:[^"\\]|\\.){1,300})"/g,
  )) {
    found[key] ??= value;
  }
  return 'datePublished' in found ? { '@type': 'Article', ...found } : null;
}

/** Every object that could describe something, in document order: arrays, @graph and what hangs below a page. */
function collect(value: unknown, into: Thing[]): void {
  const waiting: unknown[] = [value];
  for (let next = waiting.shift(); waiting.length || next !== undefined; next = waiting.shift()) {
    if (into.length >= MOST_THINGS) return;
    if (Array.isArray(next)) waiting.unshift(...next.slice(0, MOST_THINGS));
    else if (next && typeof next === 'object') {
      const thing = next as Thing;
      into.push(thing);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) {
        const inner = thing[key];
        if (inner && typeof inner === 'object') waiting.push(inner);
      }
    }
    if (!waiting.length) return;
  }
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);
const typesOf = (thing: Thing): string[] =>
  list(thing['@type']).filter((type): type is string => typeof type === 'string');
const isA = (thing: Thing, pattern: RegExp) => typesOf(thing).some((type) => pattern.test(type));

function chooseMain(articles: Thing[], addresses: readonly string[], title: string): Thing | undefined {
  if (articles.length < 2) return articles[0];
  const own = new Set(addresses.map(addressKey));
  const stated = (thing: Thing) =>
    ['url', '@id', 'mainEntityOfPage']
      .flatMap((key) => list(thing[key]))
      .map((value) => {
        const address = typeof value === 'string' ? value : ((value as Thing)['@id'] ?? (value as Thing).url);
        return typeof address === 'string' ? addressKey(address) : '';
      });
  const words = title.toLowerCase();
  return (
    articles.find((thing) => stated(thing).some((address) => address && own.has(address))) ??
    articles.find(
      (thing) => typeof thing.headline === 'string' && words.includes(thing.headline.toLowerCase().trim()),
    ) ??
    articles.find((thing) => thing.articleBody) ??
    articles[0]
  );
}

const addressKey = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .toLowerCase();

type Reader = {
  first: (...keys: string[]) => unknown;
  all: (key: string) => unknown[];
  at: (key: string) => string;
};

function readArticle(thing: Thing, byId: Map<string, Thing>, kind: string): MetadataCandidate[] {
  const resolve = (value: unknown): unknown => {
    const id = (value as Thing | null)?.['@id'];
    return typeof id === 'string' && byId.has(id) ? byId.get(id) : value;
  };
  const all = (key: string) => list(thing[key]).map(resolve);
  const first = (...keys: string[]) => keys.flatMap(all).find((value) => value != null && value !== '');
  const reader: Reader = { first, all, at: (key) => `${kind}.${key}` };
  return [
    ...readTitleAndDates(reader),
    ...readPeople(reader),
    ...readRest(reader),
    ...typesOf(thing).flatMap((type) => candidate('type', type, 'json-ld', '@type')),
  ];
}

const nameOf = (value: unknown): unknown =>
  typeof value === 'string' ? value : (value as Thing | null)?.name;

const readTitleAndDates = ({ first, at }: Reader): MetadataCandidate[] => [
  ...candidate('title', first('headline', 'name'), 'json-ld', at('headline')),
  ...['datePublished', 'dateCreated', 'uploadDate'].flatMap((key) =>
    candidate('published', first(key), 'json-ld', at(key)),
  ),
  ...candidate('modified', first('dateModified'), 'json-ld', at('dateModified')),
];

const readPeople = ({ all, at }: Reader): MetadataCandidate[] => [
  ...['author', 'creator', 'contributor'].flatMap((key) =>
    all(key).flatMap((value) => readAuthor(value, at(key))),
  ),
  ...all('publisher').flatMap((value) => candidate('publisher', nameOf(value), 'json-ld', at('publisher'))),
  ...all('sourceOrganization').flatMap((value) =>
    candidate('wire', nameOf(value), 'json-ld', at('sourceOrganization')),
  ),
];

function readRest({ first, all, at }: Reader): MetadataCandidate[] {
  const correction = first('correction');
  return [
    ...candidate('lang', nameOf(first('inLanguage')), 'json-ld', at('inLanguage')),
    ...all('articleSection').flatMap((value) => candidate('section', value, 'json-ld', at('articleSection'))),
    ...all('keywords').flatMap((value) => candidate('topic', nameOf(value), 'json-ld', at('keywords'))),
    ...candidate('description', first('description'), 'json-ld', at('description')),
    ...candidate('isAccessibleForFree', first('isAccessibleForFree'), 'json-ld', at('isAccessibleForFree')),
    ...candidate('wordCount', first('wordCount'), 'json-ld', at('wordCount')),
    ...candidate(
      'correction',
      nameOf(correction) ?? (correction as Thing | undefined)?.text,
      'json-ld',
      at('correction'),
    ),
  ];
}

function readAuthor(value: unknown, at: string): MetadataCandidate[] {
  if (typeof value === 'string') return candidate('author', value, 'json-ld', at);
  const thing = value as Thing | null;
  const name = list(thing?.name)
    .filter((part) => typeof part === 'string')
    .join('; ');
  const type = thing ? typesOf(thing)[0] : undefined;
  return candidate('author', name, 'json-ld', type ? `${at}.${type}` : at);
}

const longText = (value: unknown): string | null =>
  typeof value === 'string' && value.length > 100 ? value : null;

function selectorOf(part: unknown): string[] {
  const { isAccessibleForFree: free, cssSelector } = (part ?? {}) as Thing;
  const isWalled = free === false || (typeof free === 'string' && /^false$/i.test(free));
  return isWalled
    ? list(cssSelector).filter((selector): selector is string => typeof selector === 'string')
    : [];
}
