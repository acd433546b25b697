// The page's address and site name → the outlet the article appears in.
import type { Article } from '../model/article.ts';
import { type CitedOutlet, citedOutlet, unlistedOutlet } from './cited.ts';
import { hostsOf, registrableDomain, unwrapUrl } from './host.ts';
import { outletOfName, outletOfUrl } from './lookup.ts';
import type { Outlet } from './row.ts';

/** Country code domains that are sold for what they spell, and say nothing about the country. */
const GENERIC_COUNTRY_DOMAINS = new Set(
  'ai am cc cd co dj fm gg im io la ly me mu nu sh so to tk tv vc ws eu su st ms'.split(' '),
);

/** The host decides; the site name only where the host is in no row (a saved page, a mirror). Null when neither is known. */
export function findOwnOutlet(article: Article): { own: CitedOutlet; row: Outlet | null } | null {
  const urls = [article.canonicalUrl, article.url].map(unwrapUrl).filter(isPublic);
  const country = urls.map(countryOfUrl).find((code) => code !== null) ?? regionOf(article.lang);
  const row =
    urls.map(outletOfUrl).find((outlet) => outlet !== null) ??
    (article.siteName ? outletOfName(article.siteName.split(/\s[|–—-]\s/u)[0] ?? '', country) : null);
  if (row) return { own: citedOutlet(row), row };
  const host = urls.map(registrableDomain).find((domain) => domain !== null) ?? null;
  const name =
    urls.length || !/^[\w-]+(?:\.[\w-]+)+$/u.test(article.siteName ?? '') ? (article.siteName ?? host) : null;
  return name ? { own: unlistedOutlet({ name, host, country }), row: null } : null;
}

const isPublic = (url: string): boolean =>
  hostsOf(url).length > 0 && !/\.(?:invalid|test|localhost|local)$/u.test(new URL(url).hostname);

/** "https://www.example.co.za/…" → "ZA"; null for .com and for country codes used as words (.tv, .io). */
export function countryOfUrl(url: string): string | null {
  const last = hostsOf(url)[0]?.split('.').at(-1) ?? '';
  if (!/^[a-z]{2}$/u.test(last) || GENERIC_COUNTRY_DOMAINS.has(last)) return null;
  return last === 'uk' ? 'GB' : last.toUpperCase();
}

const regionOf = (lang: string | null): string | null =>
  /^[a-z]{2,3}[-_]([A-Z]{2})$/u.exec(lang ?? '')?.[1] ?? null;
