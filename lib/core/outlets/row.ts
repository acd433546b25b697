// One outlet as one line of the registry; `readRows` is the only way from lines to outlets.
import type { OutletKind } from '../model/outlet.ts';
import { withoutAccents } from './accents.ts';

export type Outlet = {
  /** Stable, unique over the whole registry: lower case ASCII with hyphens, from the name ("new-york-times"). */
  id: string;
  /** The name readers know it by, in its own script where Latin. */
  name: string;
  kind: OutletKind;
  /** Registrable domains or sub-domains, without "www.", the main one first: "nytimes.com", "news.sky.com". */
  hosts: readonly string[];
  /** Other names in the languages that use them, abbreviations, the name in its own script. */
  aliases: readonly string[];
  /**
   * Names among `name` and `aliases` that are common words or other things too ("Time", "Sun", "Post"): they count only
   * with something newspaper-like about them (a reporting verb, "told", a link to the host). One that begins with "The"
   * needs the article as well, unless a word like "reporter" or "newspaper" follows: "Hill said" is about a person.
   */
  needsContext: readonly string[];
  /**
   * Names shared with other outlets that mean this one when nothing in the article tells: "The Times" without a country is
   * the London paper. Where no outlet claims a shared name, it is left open rather than guessed.
   */
  dominant: readonly string[];
  /** Owner where publicly known and useful to a reader. */
  parent: string | null;
  /** Only where certain. */
  wikidata: string | null;
  /** Where only a part of the site is news ("/articles/d41586" of nature.com): a link counts below these paths only. */
  newsPaths: readonly string[] | null;
  /** ISO 3166-1 alpha-2, upper case; "XX" for outlets of no one country. */
  country: string;
};

/**
 * A country's outlets as text, a line each (objects would cost half as much again in the extension):
 *
 *     kind | name | hosts | other names | id=…; parent=…; wikidata=…; news=…
 *     newspaper | The Times | the~.co.uk the~.com | Times of London; *!Times | parent=News UK
 *
 * Hosts are parted by spaces, "~" standing for the letters of the name ("Boston Globe" ~.com → bostonglobe.com); names by
 * semicolons. Before a name, "*" says that it needs context and "!" that it is dominant. A name carries a leading article
 * only where the article makes a name of the word. The id is left out where it is made from the name. "#": a comment.
 */
export type CountryRows = { country: string; rows: string };

/** `country`: ISO 3166-1 alpha-2, upper case. The lines stay text until the first lookup. */
export function defineOutlets(country: string, rows: string): CountryRows {
  return { country, rows };
}

export function readRows({ country, rows }: CountryRows): Outlet[] {
  return linesOf(rows).map((line) => readRow(line, country));
}

export const linesOf = (rows: string): string[] =>
  rows.split('\n').filter((line) => line !== '' && line[0] !== '#');

/** Throws on a line that is no row: the registry is part of the code. */
export function readRow(line: string, country: string): Outlet {
  const [kind = '', marked = '', hosts = '', others = '', more = ''] = line
    .split('|')
    .map((field) => field.trim());
  const names = [marked, ...listOf(others, ';')].map(readName);
  const name = names[0]?.name;
  if (!name) throw new Error(`Outlet without a name: ${line}`);
  const facts = new Map(
    listOf(more, ';').map((fact) => [fact.slice(0, fact.indexOf('=')), fact.slice(fact.indexOf('=') + 1)]),
  );
  return {
    id: facts.get('id') ?? toOutletId(name),
    name,
    // A test parses every kind of the registry with its schema.
    kind: kind as OutletKind,
    hosts: readHosts(hosts, name),
    aliases: names.slice(1).map((other) => other.name),
    needsContext: names.filter(({ marks }) => marks.includes('*')).map((other) => other.name),
    dominant: names.filter(({ marks }) => marks.includes('!')).map((other) => other.name),
    parent: facts.get('parent') ?? null,
    wikidata: facts.get('wikidata') ?? null,
    newsPaths: facts.get('news')?.split(' ') ?? null,
    country,
  };
}

/** "~.com the~.co.uk" of "Boston Globe" → "bostonglobe.com", "thebostonglobe.co.uk". */
export function readHosts(hosts: string, name: string): string[] {
  const all = hosts.trim();
  if (all === '') return [];
  return (all.includes('~') ? all.replaceAll('~', lettersOf(name)) : all).split(' ');
}

const listOf = (field: string, separator: string): string[] =>
  field
    .split(separator)
    .map((piece) => piece.trim())
    .filter(Boolean);

function readName(marked: string): { name: string; marks: string } {
  let at = 0;
  while (marked[at] === '*' || marked[at] === '!') at++;
  return { name: marked.slice(at), marks: marked.slice(0, at) };
}

/** "Süddeutsche Zeitung" → "suddeutsche-zeitung"; a leading "The" is no part of an id. */
export function toOutletId(name: string): string {
  const small = (name.startsWith('The ') ? name.slice(4) : name).toLowerCase();
  return (isAscii(small) ? small : withoutAccents(small))
    .replace(/['’.]/gu, '')
    .replace(/&/gu, 'and')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** The id without its hyphens; most names need one pattern for that. */
function lettersOf(name: string): string {
  if (!isAscii(name) || name.includes('&')) return toOutletId(name).replaceAll('-', '');
  return (name.startsWith('The ') ? name.slice(4) : name).toLowerCase().replace(/[^a-z0-9]+/g, '');
}

export function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}
