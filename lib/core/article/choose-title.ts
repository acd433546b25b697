// Stated titles → the headline alone: without the site's name, the section or the number of comments behind it.
import type { MetadataCandidate, MetadataOrigin } from '../model/article.ts';
import { decodeEntities } from './decode-entities.ts';

export type ChosenTitle = { value: string; origin: MetadataOrigin };
type Cleaned = ChosenTitle & { detail: string; letters: string };

/** Signs that stand between a headline and the site's name. A hyphen or colon counts only with a space beside it. */
const SEPARATOR = /\s+[|•·–—−»›«/:⋆★*~-]+\s+|\s*[|｜：]\s*|\s+::\s+|\s*[»›]\s*/gu;

const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * In order of trust. The heading on the page comes after a stated headline because templates put the kicker into it
 * ("Sport : Harbour swim draws record field").
 */
const TRUST: ((title: Cleaned, all: readonly Cleaned[]) => boolean)[] = [
  ({ origin, detail }) => origin === 'json-ld' && detail === 'Article.headline',
  // Open Graph alone is often a line for sharing; said twice, it is the headline.
  (title, all) =>
    title.origin === 'open-graph' &&
    all.some((other) => other.detail === 'twitter:title' && other.letters === title.letters),
  ({ origin }) => origin === 'heading',
  ({ origin }) => origin === 'microdata',
  ({ origin }) => origin === 'open-graph',
  ({ origin }) => origin === 'meta',
  ({ origin }) => origin === 'json-ld',
  ({ origin }) => origin === 'document-title',
];

/** `siteNames`: names and host of the site, to be cut off where a title ends or begins with one of them. */
export function chooseTitle(
  candidates: readonly MetadataCandidate[],
  siteNames: readonly string[],
): ChosenTitle | null {
  const sites = siteNames.map(lettersOf).filter((name) => name.length > 1);
  const titles = candidates.filter(({ field }) => field === 'title');
  const stated = new Set(titles.map(({ value }) => lettersOf(value)));
  const cleaned = titles.flatMap(({ value: raw, origin, detail = '' }): Cleaned[] => {
    const value = stripSite(decodeEntities(raw).trim(), sites, stated);
    const letters = lettersOf(value);
    return letters && !sites.includes(letters) ? [{ value, origin, detail, letters }] : [];
  });
  const found = TRUST.map((trusts) => cleaned.find((title) => trusts(title, cleaned))).find(Boolean);
  return found ? wholeOf(found, cleaned) : null;
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
