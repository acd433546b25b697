// One outlet as one row of the registry; `defineOutlets` is the only way to make rows.
import type { OutletKind } from '../model/outlet.ts';

export type OutletRow = {
  /** Stable, unique over the whole registry: lower case ASCII with hyphens, from the name ("new-york-times"). */
  id: string;
  /** The name readers know it by, in its own script where Latin; "New York Times" without a leading article. */
  name: string;
  kind: OutletKind;
  /** Registrable domains or sub-domains, without "www.", the main one first: "nytimes.com", "news.sky.com". */
  hosts: readonly string[];
  /** Other names in the languages that use them, abbreviations, the name in its own script. A leading article is not needed. */
  aliases?: readonly string[];
  /**
   * Names among `name` and `aliases` that are common words or other things too ("Time", "Sun", "Post"): they count only
   * with something newspaper-like about them (a reporting verb, italics, "told", a link to the host).
   */
  needsContext?: readonly string[];
  /** Owner where publicly known and useful to a reader. */
  parent?: string;
  /** Only where certain. */
  wikidata?: string;
};

export type Outlet = OutletRow & {
  /** ISO 3166-1 alpha-2, upper case; "XX" for outlets of no one country. */
  country: string;
};

/** `country`: ISO 3166-1 alpha-2, upper case. */
export function defineOutlets(country: string, rows: readonly OutletRow[]): Outlet[] {
  return rows.map((row) => ({ ...row, country }));
}
