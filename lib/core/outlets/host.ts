// URL → the address that is really meant (archive copies, AMP caches, redirects) and the host an outlet is known by.
import { getDomain } from 'tldts';

const MAX_WRAPPERS = 4;

/** Query parameters in which redirects and readers carry the address, by registrable domain (Google has many). */
const REDIRECTS: readonly { host: RegExp; parameters: readonly string[] }[] = [
  { host: /(?:^|\.)google\.[a-z.]{2,6}$/u, parameters: ['url', 'q', 'u', 'adurl'] },
  { host: /^(?:l|lm)\.(?:facebook|instagram)\.com$/u, parameters: ['u'] },
  { host: /(?:^|\.)safelinks\.protection\.outlook\.com$/u, parameters: ['url'] },
  {
    host: /^(?:www\.)?(?:12ft\.io|1ft\.io|smry\.ai|removepaywalls?\.com|outline\.com)$/u,
    parameters: ['q', 'url', 'proxy'],
  },
  { host: /^(?:go|click)\.skimresources\.com$|^go\.redirectingat\.com$/u, parameters: ['url'] },
  {
    host: /^(?:www\.)?(?:youtube|reddit)\.com$|^out\.reddit\.com$|^steamcommunity\.com$/u,
    parameters: ['url', 'q'],
  },
  { host: /^(?:www\.)?(?:translate\.yandex|microsofttranslator)\.[a-z]+$/u, parameters: ['url', 'a'] },
];

/** Hosts that keep copies below their own path: "web.archive.org/web/2023…/https://…", "archive.ph/2023/https://…". */
const COPIES =
  /^(?:web\.archive\.org|archive\.(?:today|ph|is|li|vn|fo|md)|webcache\.googleusercontent\.com|ghostarchive\.org|perma-archives\.org|12ft\.io|1ft\.io|smry\.ai|removepaywalls?\.com|outline\.com|r\.jina\.ai|(?:www\.)?google\.[a-z.]{2,6}|[a-z0-9-]+\.cdn\.ampproject\.org)$/u;

/**
 * The address behind archive copies, AMP caches, translations and redirects, as far as the URL alone tells it; else the
 * URL as given. Nothing is fetched, so a short link of a general shortener (t.co, bit.ly) stays what it is.
 */
export function unwrapUrl(url: string): string {
  let current = url;
  for (let round = 0; round < MAX_WRAPPERS; round++) {
    const inner = innerUrl(current);
    if (inner === null || inner === current) break;
    current = inner;
  }
  return current;
}

function innerUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return (
    translatedHost(parsed) ??
    wrappedInQuery(parsed) ??
    (COPIES.test(parsed.hostname) ? wrappedInPath(parsed) : null)
  );
}

/** "www-lemonde-fr.translate.goog/…": hyphens stand for dots, two hyphens for one hyphen. */
function translatedHost({ hostname, pathname }: URL): string | null {
  const coded = /^(.+)\.translate\.goog$/u.exec(hostname)?.[1];
  if (!coded) return null;
  return `https://${coded.replace(/--/gu, '\n').replace(/-/gu, '.').replace(/\n/gu, '-')}${pathname}`;
}

function wrappedInQuery({ hostname, searchParams }: URL): string | null {
  const known = REDIRECTS.find(({ host }) => host.test(hostname));
  for (const name of known?.parameters ?? []) {
    const value = searchParams.get(name)?.replace(/^cache:(?:[\w-]+:)?/u, '');
    if (value && /^https?:\/\//iu.test(value) && URL.canParse(value)) return value;
  }
  return null;
}

/** The last "http(s)://…" in the path, or the host that follows "/amp/s/", "/c/s/" or a time stamp without a scheme. */
function wrappedInPath({ pathname, search }: URL): string | null {
  const path = decode(pathname);
  const full = path.search(/https?:\/{1,2}[^/]+\.[^/]+/iu);
  if (full >= 0) {
    const inner = path.slice(full).replace(/^(https?):\/{1,2}/iu, '$1://') + search;
    return URL.canParse(inner) ? inner : null;
  }
  const bare =
    /^\/(?:amp\/s?\/?|[civ]\/(?:s\/)?|web\/[\d*]{4,}[a-z_]*\/|newest\/|\d{4,}\/)?((?:[\w-]+\.)+[a-z]{2,}\/.*)$/iu.exec(
      path,
    )?.[1];
  return bare && URL.canParse(`https://${bare}`) ? `https://${bare}` : null;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray per cent sign
  }
}

/** Host names from the most to the least exact: "amp.edition.cnn.com" → itself, "edition.cnn.com", "cnn.com". */
export function hostsOf(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const { hostname, protocol } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return [];
  const labels = hostname.toLowerCase().replace(/\.$/u, '').split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

/** "https://www.abendblatt.de/hamburg/x" → "abendblatt.de"; null for addresses without a registrable domain. */
export function registrableDomain(url: string): string | null {
  return getDomain(url);
}
