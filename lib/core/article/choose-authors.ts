// Stated and visible authors → names; agencies apart.
import type { MetadataCandidate, MetadataOrigin } from '../model/article.ts';
import { isAgency, parseByline } from './parse-byline.ts';

export type ChosenAuthors = { authors: string[]; wire: string | null; origin: MetadataOrigin | null };

type Trust = (candidate: MetadataCandidate) => boolean;
const from =
  (origin: MetadataOrigin, pattern = /(?:)/): Trust =>
  (candidate) =>
    candidate.origin === origin && pattern.test(candidate.detail ?? '');

/** Most trusted first. The first line that names somebody decides; lines are not mixed. */
const AUTHORS: Trust[] = [
  from('json-ld', /^Article\.(?:author|creator)/),
  from('microdata'),
  from('byline', /^rel near-headline/),
  from('byline', /^(?:class|line) near-headline/),
  from('meta', /^(?!twitter:creator)/),
  from('open-graph'),
  from('json-ld', /author/),
  from('byline', /^rel (?:in|after)-article/),
  from('byline', /^class after-article/),
];

const key = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

export function chooseAuthors(
  candidates: readonly MetadataCandidate[],
  siteNames: readonly string[],
): ChosenAuthors {
  const stated = candidates.filter(({ field }) => field === 'author');
  const sites = new Set(siteNames.map(key));
  let house: ChosenAuthors | null = null;
  let wire: string | null =
    candidates.find(({ field, value }) => field === 'wire' && isAgency(value))?.value ?? null;
  for (const trusts of AUTHORS) {
    const read = readAll(stated.filter(trusts));
    wire ??= read.agencies[0] ?? null;
    const [first] = read.authors;
    if (!first && !read.agencies.length) continue;
    const persons = read.authors.filter((name) => !sites.has(key(name)));
    if (persons.length) return { authors: persons, wire, origin: read.origin };
    // The site itself or an agency: only where nobody is named anywhere.
    house ??= { authors: first ? read.authors : read.agencies, wire, origin: read.origin };
  }
  return house ? { ...house, wire } : { authors: [], wire, origin: null };
}

function readAll(candidates: readonly MetadataCandidate[]) {
  const authors: string[] = [];
  const agencies: string[] = [];
  for (const { value } of candidates) {
    const read = parseByline(value);
    for (const name of read.authors)
      if (!authors.some((known) => key(known) === key(name))) authors.push(name);
    for (const name of read.agencies)
      if (!agencies.some((known) => key(known) === key(name))) agencies.push(name);
  }
  return { authors, agencies, origin: candidates[0]?.origin ?? null };
}
