// One outlet as one row of the registry; `defineOutlets` is the only way to make rows.
import type { OutletKind } from '../model/outlet.ts';

export type OutletRow = {
  /**
   * Stable, unique over the whole registry: lower case ASCII with hyphens, from the name ("new-york-times").
   * Left out where it is just that; given where the name is in another script, or taken already.
   */
  id?: string;
  /**
   * The name readers know it by, in its own script where Latin; "New York Times" without a leading article, unless the
   * article is what makes a name of the word ("The Hill": "Hill said" is about a person).
   */
  name: string;
  kind: OutletKind;
  /** Registrable domains or sub-domains, without "www.", the main one first: "nytimes.com", "news.sky.com". */
  hosts: readonly string[];
  /** Other names in the languages that use them, abbreviations, the name in its own script. A leading article is not needed. */
  aliases?: readonly string[];
  /**
   * Names among `name` and `aliases` that are common words or other things too ("Time", "Sun", "Post"): they count only
   * with something newspaper-like about them (a reporting verb, "told", a link to the host). One that begins with "The"
   * needs the article as well, unless a word like "reporter" or "newspaper" follows.
   */
  needsContext?: readonly string[];
  /**
   * Names shared with other rows that mean this outlet when nothing in the article tells: "The Times" without a country is
   * the London paper. Where no row claims a shared name, it is left open rather than guessed.
   */
  dominant?: readonly string[];
  /** Owner where publicly known and useful to a reader. */
  parent?: string;
  /** Only where certain. */
  wikidata?: string;
  /** Where only a part of the site is news ("nature.com/articles/d41586"): a link counts below these paths only. */
  newsPaths?: readonly string[];
};

export type Outlet = OutletRow & {
  id: string;
  /** ISO 3166-1 alpha-2, upper case; "XX" for outlets of no one country. */
  country: string;
};

/** `country`: ISO 3166-1 alpha-2, upper case. */
export function defineOutlets(country: string, rows: readonly OutletRow[]): Outlet[] {
  return rows.map((row) => ({ ...row, id: row.id ?? toOutletId(row.name), country }));
}

/** "Süddeutsche Zeitung" → "suddeutsche-zeitung"; a leading "The" is no part of an id. */
export function toOutletId(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/^The /u, '')
    .toLowerCase()
    .replace(/['’.]/gu, '')
    .replace(/&/gu, 'and')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
