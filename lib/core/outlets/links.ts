// Links inside the article → the outlets they lead to.
import type { Article, Link } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { type CitedOutlet, citedOutlet, unlistedOutlet } from './cited.ts';
import { registrableDomain, unwrapUrl } from './host.ts';
import { outletOfUrl } from './lookup.ts';
import { countryOfUrl } from './own.ts';
import type { Outlet } from './row.ts';

export type LinkedOutlet = Span & { outlet: CitedOutlet; url: string };

export function findLinkedOutlets({ text, links }: Article, own: CitedOutlet | null): LinkedOutlet[] {
  const inOrder = [...links].sort((a, b) => a.start - b.start);
  return inOrder.flatMap((link) => {
    const url = unwrapUrl(link.href);
    const row = outletOfUrl(url);
    const outlet = row ? citedOutlet(row) : unlistedOfUrl(url, text.slice(link.start, link.end));
    if (!outlet || outlet.id === own?.id || (outlet.host !== null && outlet.host === own?.host)) return [];
    if (row && !isNews(row, url)) return [];
    return [{ ...spanOf(link), outlet, url }];
  });
}

const spanOf = ({ start, end }: Link): Span => ({ start, end });

/** Company profiles, careers, app and subscription pages are the outlet's business, not its news. */
const NO_NEWS =
  /^\/(?:subscri|newsletter|account|login|register|apps?\b|careers|jobs\/?$|about\b|contact\b|privacy|terms|shop\b|advertis)/iu;

function isNews(row: Outlet, url: string): boolean {
  const { pathname } = new URL(url);
  if (NO_NEWS.test(pathname)) return false;
  return !row.newsPaths || row.newsPaths.some((start) => pathname.startsWith(start));
}

/** What the name of a news site ends with, as one word with the rest: "harborviewgazette", "lumofreepress". */
const NEWS_LABEL =
  /^[a-z0-9-]{2,}(?:news|times|herald|tribune|gazette|chronicle|freepress|courier|observer|sentinel|examiner|inquirer|dailypost|dailynews|dailymail|zeitung|anzeiger|nachrichten|rundschau|tageblatt|noticias|diario|gazeta|giornale|corriere|quotidiano|krant)$/u;
/** "goodtimes", "headlinenews" are fine; these are not. */
const NO_NEWS_LABEL =
  /(?:sometimes|spacetimes|lifetimes|hacker-?news|paynews|badnews|goodtimes|bigtimes|maytimes)$/u;

/** A host in no row that is named like a newspaper: said so only for a page below its front page. */
function unlistedOfUrl(url: string, linkText: string): CitedOutlet | null {
  const domain = registrableDomain(url);
  const label = domain?.split('.')[0] ?? '';
  if (!domain || !NEWS_LABEL.test(label) || NO_NEWS_LABEL.test(label)) return null;
  if (!URL.canParse(url) || new URL(url).pathname.length < 2) return null;
  const letters = linkText
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/[^a-z0-9]/gu, '');
  const isItsName = letters === label.replace(/-/gu, '') || `the${letters}` === label;
  return unlistedOutlet({
    name: isItsName ? linkText.replace(/^the /iu, '') : domain,
    host: domain,
    country: countryOfUrl(url),
  });
}
