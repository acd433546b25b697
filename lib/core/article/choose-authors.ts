// Stated and visible authors → names; agencies apart.
import type { MetadataCandidate, MetadataOrigin } from '../model/article.ts';
import { isAgency, isPersonName, parseByline } from './parse-byline.ts';

export type ChosenAuthors = { authors: string[]; wire: string | null; origin: MetadataOrigin | null };

type Trust = (candidate: MetadataCandidate) => boolean;
const from =
  (origin: MetadataOrigin, pattern = /(?:)/): Trust =>
  (candidate) =>
    candidate.origin === origin && pattern.test(candidate.detail ?? '');

/** Beside it stand other people in parts that are called "author": who is interviewed, who took the picture. */
const BY_WORD = /^(?:by|von|par|por|di|door|av|af|od|przez|автор)(?:\s*[:;]|\s)/iu;
const signed =
  (pattern: RegExp): Trust =>
  (candidate) =>
    from('byline', pattern)(candidate) && BY_WORD.test(candidate.value);

/** "Editor: Ida Brandt" names who worked on the text of somebody else. */
const EDITOR = /^(?:editor|edited by|penyunting|redaktur|redigeret af|redigerat av|toimittanut)\s*[:;]/iu;

type Line = { trusts: Trust; personsOnly?: true };

/**
 * Most trusted first. The first line that names somebody decides; lines are not mixed. What stands in a part that is only called
 * "author", or after the article, counts where it is written as a person's name.
 */
const AUTHORS: Line[] = [
  { trusts: from('json-ld', /^Article\.(?:author|creator)/) },
  { trusts: from('microdata') },
  { trusts: from('byline', /^rel near-headline/), personsOnly: true },
  { trusts: signed(/^(?:class|line) near-headline/), personsOnly: true },
  { trusts: from('byline', /^(?:class|line) near-headline/), personsOnly: true },
  { trusts: from('open-graph') },
  { trusts: from('meta', /^(?!twitter:creator)/) },
  { trusts: from('json-ld', /author/) },
  { trusts: from('byline', /^bare near-headline/), personsOnly: true },
  { trusts: from('byline', /^rel near-headline/) },
  { trusts: from('byline', /^(?:class|line) near-headline/) },
  { trusts: from('byline', /^rel (?:in|after)-article/), personsOnly: true },
  { trusts: from('byline', /^(?:class|line) (?:in|after)-article/), personsOnly: true },
  { trusts: from('byline', /^rel (?:in|after)-article/) },
];
/** "jane.doe", "jdoe12": what an editing system calls the person, until the page shows a name. */
const LOGIN = /^[\p{Ll}\d]+(?:[._-][\p{Ll}\d]+)*$/u;

const key = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

export function chooseAuthors(
  candidates: readonly MetadataCandidate[],
  siteNames: readonly string[],
): ChosenAuthors {
  const stated = candidates.filter(({ field }) => field === 'author');
  const sites = new Set(siteNames.map(key));
  const editors = new Set(readAll(stated.filter(({ value }) => EDITOR.test(value))).authors.map(key));
  let house: ChosenAuthors | null = null;
  let wire: string | null =
    candidates.find(({ field, value }) => field === 'wire' && isAgency(value))?.value ?? null;
  for (const { trusts, personsOnly } of AUTHORS) {
    const read = readAll(stated.filter(trusts));
    wire ??= read.agencies[0] ?? null;
    const named = read.authors.filter((name) => !sites.has(key(name)) && !LOGIN.test(name));
    // A page whose data names the house alone may show who wrote it; nothing less than a person's name replaces the house.
    const persons = personsOnly || house ? named.filter(isPersonName) : named;
    const onlyEdited = persons.every((name) => editors.has(key(name)));
    if (persons.length && !onlyEdited) return { authors: persons, wire, origin: read.origin };
    const others = read.authors.length ? read.authors : read.agencies;
    if (others.length && !personsOnly) house ??= { authors: others, wire, origin: read.origin };
  }
  return house ? { ...house, wire } : { authors: [], wire, origin: null };
}

function readAll(candidates: readonly MetadataCandidate[]) {
  const authors: string[] = [];
  const agencies: string[] = [];
  for (const { value, origin, detail = '' } of candidates) {
    const read = parseByline(value, { stated: origin === 'json-ld' && detail.endsWith('.Person') });
    for (const name of read.authors)
      if (!authors.some((known) => key(known) === key(name))) authors.push(name);
    for (const name of read.agencies)
      if (!agencies.some((known) => key(known) === key(name))) agencies.push(name);
  }
  return { authors, agencies, origin: candidates[0]?.origin ?? null };
}
