// Stated titles → the headline alone: without the site's name, the section or the number of comments behind it.
import type { MetadataCandidate, MetadataOrigin } from '../model/article.ts';

export type ChosenTitle = { value: string; origin: MetadataOrigin };

/** Signs that stand between a headline and the site's name. A hyphen or colon counts only with a space beside it. */
const SEPARATOR = /\s+[|\u2022\u00B7\u2013\u2014\u2212»›«/:•⋆★*~-]+\s+|\s*[|｜]\s*|\s+::\s+|\s*[»›]\s*/gu;

const letters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** In order of trust, most trusted first; within one line, as the page has them. */
const TRUST: ((candidate: MetadataCandidate) => boolean)[] = [
  ({ origin }) => origin === 'heading',
  ({ origin, detail }) => origin === 'json-ld' && detail === 'Article.headline',
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
  const titles = candidates.filter(({ field }) => field === 'title');
  const sites = siteNames.map(letters).filter((name) => name.length > 1);
  for (const trusts of TRUST) {
    for (const { value, origin } of titles.filter(trusts)) {
      const title = stripSite(value, sites, titles);
      if (title && !sites.includes(letters(title))) return { value: title, origin };
    }
  }
  return null;
}

function stripSite(raw: string, sites: readonly string[], titles: readonly MetadataCandidate[]): string {
  const value = decodeEntities(raw);
  const cuts = [...value.matchAll(SEPARATOR)];
  for (const cut of cuts) {
    const head = value.slice(0, cut.index).trim();
    const tail = letters(value.slice(cut.index + cut[0].length));
    // The rest is the site's name, alone or with a section, or the head alone is what the page calls its title elsewhere.
    const isSite = sites.some(
      (site) => tail === site || (tail.endsWith(site) && tail.length < site.length + 25),
    );
    const isStated =
      head.length > 15 &&
      titles.some((other) => other.value !== raw && letters(other.value) === letters(head));
    if (letters(head).length > 3 && (isSite || isStated)) return head;
  }
  const [first] = cuts;
  if (first && sites.includes(letters(value.slice(0, first.index)))) {
    return value.slice(first.index + first[0].length).trim();
  }
  return value.trim();
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
  '#8217': '’',
  '#8216': '‘',
  '#8220': '“',
  '#8221': '”',
  '#8211': '–',
  '#8212': '—',
  '#8230': '…',
};

/** Templates escape twice; "&amp;quot;" then reads as "&quot;" in the value. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(#?\w{2,6});/g, (all, name: string) => ENTITIES[name.toLowerCase()] ?? all);
