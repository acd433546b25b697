// Stated titles → the headline alone: without the site's name, the section or the number of comments behind it.
import type { MetadataCandidate, MetadataOrigin } from '../model/article.ts';
import { decodeEntities } from './decode-entities.ts';
import { isSpelledOut, readAddressLines } from './title-in-address.ts';

export type ChosenTitle = { value: string; origin: MetadataOrigin };
type Cleaned = ChosenTitle & { detail: string; letters: string; whole: string };

/** Signs that stand between a headline and the site's name. A hyphen or colon counts only with a space beside it. */
const SEPARATOR = /\s+[|•·–—−»›«/:⋆★*~-]+\s+|\s*[|｜：]\s*|\s+::\s+/gu;
/** Left over where a template had no name to put behind it. */
const EDGES = /^[\s|•·–—−»›:-]+\s|\s[\s|•·–—−»›:-]+$/gu;

const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '');

export type TitleSearch = {
  candidates: readonly MetadataCandidate[];
  /** Names and host of the site, to be cut off where a title ends or begins with one of them. */
  siteNames: readonly string[];
  /** The page's address. */
  url: string;
};

export function chooseTitle({ candidates, siteNames, url }: TitleSearch): ChosenTitle | null {
  const sites = siteNames.map(lettersOf).filter((name) => name.length > 1);
  const titles = candidates.filter(({ field }) => field === 'title');
  const stated = new Set(titles.map(({ value }) => lettersOf(value)));
  const cleaned = titles.flatMap(({ value: raw, origin, detail = '' }): Cleaned[] => {
    const whole = decodeEntities(raw).replace(EDGES, '').trim();
    const value = stripSite(whole, sites, stated);
    const letters = lettersOf(value);
    return letters && !sites.includes(letters) ? [{ value, origin, detail, letters, whole }] : [];
  });
  const found = chooseByAgreement(cleaned) ?? spelledOut(cleaned, url) ?? chooseByTrust(cleaned);
  return found ? wholeOf(found, cleaned) : null;
}

/** What address, tab and Open Graph all say was written first; with what was taken for a site's name, if the address has that too. */
function spelledOut(titles: readonly Cleaned[], url: string): Cleaned | undefined {
  const tab = titles.find(({ origin }) => origin === 'document-title');
  const shared = titles.find(({ detail }) => detail === 'og:title');
  if (!tab || !agree(tab, shared)) return undefined;
  const lines = readAddressLines(url);
  if (isSpelledOut(tab.value, lines)) return shared;
  return tab.value !== tab.whole && isSpelledOut(tab.whole, lines) ? { ...tab, value: tab.whole } : undefined;
}

type Said = { data?: Cleaned; shared?: Cleaned; tweeted?: Cleaned; heading?: Cleaned; tab?: Cleaned };

/**
 * Data, heading and Open Graph each say something else on some pages (a line for search engines, a line for sharing, a kicker
 * in front); where others agree against the most trusted one, they outweigh it.
 */
function chooseByAgreement(titles: readonly Cleaned[]): Cleaned | undefined {
  const said: Said = {
    data: titles.find(isHeadlineInData),
    shared: titles.find(({ detail }) => detail === 'og:title'),
    tweeted: titles.find(({ detail }) => detail === 'twitter:title'),
    heading: titles.find(({ origin }) => origin === 'heading'),
    tab: titles.find(({ origin }) => origin === 'document-title'),
  };
  return said.data ? besideData(said, titles) : withoutData(said);
}

const isHeadlineInData = ({ origin, detail }: Cleaned): boolean =>
  origin === 'json-ld' && detail === 'Article.headline';

const TRUST: ((title: Cleaned) => boolean)[] = [
  isHeadlineInData,
  ({ origin }) => origin === 'heading',
  ({ origin }) => origin === 'microdata',
  ({ origin }) => origin === 'open-graph',
  ({ origin }) => origin === 'meta',
  ({ origin }) => origin === 'json-ld',
  () => true,
];

const chooseByTrust = (titles: readonly Cleaned[]): Cleaned | undefined =>
  TRUST.map((trusts) => titles.find(trusts)).find(Boolean);

const agree = (one: Cleaned | undefined, other: Cleaned | undefined): boolean =>
  one !== undefined && one.letters === other?.letters;

/** One is the other with words in front of it: a kicker, a section, a place. */
const isTailOf = ({ letters: tail }: Cleaned, { letters: all }: Cleaned): boolean =>
  tail.length > 12 && tail.length < all.length && all.endsWith(tail);
const isHeadOf = ({ letters: head }: Cleaned, { letters: all }: Cleaned): boolean =>
  head.length > 12 && head.length < all.length && all.startsWith(head);

function besideData(
  { data, shared, tweeted, heading, tab }: Said,
  titles: readonly Cleaned[],
): Cleaned | undefined {
  if (!data || !shared || !heading || agree(data, shared)) return undefined;
  // "Harbour / Swim draws record field" in heading and Open Graph, "Swim draws record field" in the data.
  if (agree(shared, heading) && isTailOf(data, shared)) return shared;
  // Where data and heading only repeat the tab's title, what an editor wrote for both networks is the other headline there is.
  const others = titles.filter(({ letters }) => letters === data.letters).length;
  return agree(shared, tweeted) && agree(data, heading) && agree(data, tab) && others === 3
    ? shared
    : undefined;
}

const YEAR = /(?:19|20)\d\d/;

function withoutData({ shared, tweeted, heading, tab }: Said): Cleaned | undefined {
  // "Ferry pier closed 05.03.2024 Harbour office": a template put the day into the heading.
  if (tab && heading && isHeadOf(tab, heading) && YEAR.test(heading.letters.slice(tab.letters.length)))
    return tab;
  if (!shared || !heading) return undefined;
  if (isTailOf(shared, heading)) return shared;
  if (isTailOf(heading, shared) || isHeadOf(heading, shared)) return heading;
  // Open Graph alone is often a line for sharing; said twice, it is the headline.
  return agree(shared, tweeted) ? shared : undefined;
}

/** A headline cut short ("… how many children do…") is taken whole from where it stands whole. */
function wholeOf(title: Cleaned, all: readonly Cleaned[]): ChosenTitle {
  const isCut = /(?:…|\.{3})$/.test(title.value);
  const whole = all.find(
    ({ letters }) => letters.length > title.letters.length && letters.startsWith(title.letters),
  );
  const { value, origin } = isCut && title.letters.length > 15 && whole ? whole : title;
  return { value, origin };
}

/** A section between headline and site ("… | News | Harbour Gazette") is this short. */
const SECTION_WORDS = 2;
const SECTION_LETTERS = 20;

function stripSite(value: string, sites: readonly string[], stated: ReadonlySet<string>): string {
  const cuts = [...value.matchAll(SEPARATOR)];
  const site = cuts.find((cut) => sites.includes(lettersOf(value.slice(cut.index + cut[0].length))));
  if (site) return stripSection(value.slice(0, site.index), site[0]);
  // The head alone is what the page calls its title elsewhere.
  const repeated = cuts.find((cut) => {
    const letters = lettersOf(value.slice(0, cut.index));
    return letters.length > 12 && stated.has(letters);
  });
  if (repeated) return value.slice(0, repeated.index).trim();
  const [first] = cuts;
  const startsWithSite = first && sites.includes(lettersOf(value.slice(0, first.index)));
  return startsWithSite ? value.slice(first.index + first[0].length).trim() : value;
}

function stripSection(head: string, separator: string): string {
  const at = head.lastIndexOf(separator);
  const section = at > 0 ? head.slice(at + separator.length) : '';
  const isSection =
    section !== '' &&
    section.split(/\s+/).length <= SECTION_WORDS &&
    lettersOf(section).length <= SECTION_LETTERS;
  return (isSection && lettersOf(head.slice(0, at)).length > 8 ? head.slice(0, at) : head).trim();
}
