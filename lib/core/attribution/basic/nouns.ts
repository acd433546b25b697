// The word lists of a language → what a word of a source names: an office, a body, a document, people without a name.

import type { BasicAttribution } from '../../lang/pack.ts';
import { expandPhrase } from '../../lang/template.ts';
import type { TimeWords } from '../../lang/time-pack.ts';
import type { SourceKind } from '../../model/attribution.ts';
import type { Token } from '../../text/tokens.ts';

export type Nouns = Record<
  | 'persons'
  | 'institutions'
  | 'documents'
  | 'anonymous'
  | 'titles'
  | 'determiners'
  | 'links'
  | 'stops'
  | 'accounts'
  | 'times'
  | 'demonstratives',
  ReadonlySet<string>
> &
  Record<'offices' | 'bodies' | 'papers', readonly string[]> & { capitalNouns: boolean };

const made = new WeakMap<BasicAttribution, Nouns>();

export function toNouns(basic: BasicAttribution, times: ReadonlySet<string>): Nouns {
  const known = made.get(basic);
  if (known) return known;
  const nouns = {
    persons: new Set(basic.persons),
    institutions: new Set(basic.institutions),
    documents: new Set(basic.documents),
    anonymous: new Set(basic.anonymous),
    titles: new Set(basic.titles),
    determiners: new Set(basic.determiners),
    links: new Set(basic.links),
    stops: new Set(basic.stops),
    accounts: new Set(basic.accounts),
    offices: basic.endings?.offices ?? [],
    bodies: basic.endings?.bodies ?? [],
    papers: basic.endings?.papers ?? [],
    capitalNouns: basic.capitalNouns,
    times,
    demonstratives: new Set(basic.demonstratives),
  };
  made.set(basic, nouns);
  return nouns;
}

/** Days, months and units, lower case: where a noun is looked for they are none. */
export const timeWords = ({ weekday, month, unit }: TimeWords): ReadonlySet<string> =>
  new Set(
    [weekday, month, unit]
      .flatMap((words) => Object.keys(words).flatMap(expandPhrase))
      .map((word) => word.toLowerCase()),
  );

/** An ending counts from a few letters before it on: "Bauernverband", not "Verband". */
const endsWith = (lower: string, endings: readonly string[]): boolean =>
  endings.some((ending) => lower.length > ending.length + 1 && lower.endsWith(ending));

export const isTitle = ({ lower }: Token, nouns: Nouns): boolean =>
  isOfficeWord(lower, nouns) ||
  (nouns.capitalNouns && lower.endsWith('s') && isOfficeWord(lower.slice(0, -1), nouns));

const isOfficeWord = (lower: string, nouns: Nouns): boolean =>
  nouns.titles.has(lower) || nouns.persons.has(lower) || endsWith(lower, nouns.offices);

const isBody = ({ lower }: Token, nouns: Nouns): boolean =>
  nouns.institutions.has(lower) || endsWith(lower, nouns.bodies);

const isPaper = ({ lower }: Token, nouns: Nouns): boolean =>
  nouns.documents.has(lower) || endsWith(lower, nouns.papers);

/** A body or document, whatever stands before it: "Statistisches Bundesamt". */
export const isThing = (token: Token | undefined, nouns: Nouns): boolean =>
  token !== undefined && (isBody(token, nouns) || isPaper(token, nouns));

export const isNoun = (token: Token, nouns: Nouns): boolean =>
  isTitle(token, nouns) || isThing(token, nouns) || nouns.anonymous.has(token.lower);

/** By the first noun that tells; of an unknown noun only what is written as a name is a body. */
export function kindOf(tokens: readonly Token[], nouns: Nouns, hasName: boolean): SourceKind | null {
  for (const token of tokens) {
    if (isThing(token, nouns) && nouns.anonymous.has(token.lower)) return 'anonymous';
    if (isBody(token, nouns)) return 'institution';
    if (nouns.anonymous.has(token.lower) || isTitle(token, nouns)) return 'anonymous';
    if (isPaper(token, nouns)) return 'document';
    if (nouns.links.has(token.lower)) break;
  }
  if (tokens.some(({ text }) => /^\p{Lu}{2,}$/u.test(text))) return 'institution';
  return hasName && !nouns.capitalNouns ? 'institution' : null;
}
