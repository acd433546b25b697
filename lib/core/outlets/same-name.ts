// Outlets that share a name, or whose name is a common word → the one that is meant, by country, language and what went before.
import { hasType } from './context.ts';
import type { NameMention } from './find-names.ts';
import type { LinkedOutlet } from './links.ts';
import type { NameEntry } from './lookup.ts';
import type { Reading } from './mentions.ts';
import type { Outlet } from './row.ts';
import { wordKey } from './words.ts';

/** Where a language has its press: tells papers of one name apart when the article's country is not known. */
const SPOKEN_IN: Readonly<Record<string, readonly string[]>> = {
  de: ['DE', 'AT', 'CH', 'LU'],
  fr: ['FR', 'BE', 'CH'],
  it: ['IT'],
  nl: ['NL', 'BE'],
};

/** Where a language's well-known papers are read abroad by their short names: "the Mirror", "Le Monde". */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  en: ['US', 'GB'],
  de: ['DE'],
  fr: ['FR'],
  es: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE', 'VE'],
  it: ['IT'],
  pt: ['PT', 'BR'],
  nl: ['NL'],
};

/** A common word is the name of some paper somewhere in the world: it counts near that paper, or when the text says so. */
export function isAtHome(
  { text, country, lang, patterns }: Reading,
  { outlet, shapes }: NameEntry,
  name: NameMention,
): boolean {
  // A foreign article tells: "Le Monde", "Der Spiegel" in an English text.
  if (shapes.length > 1 && shapes[0]?.kind === 'any') return true;
  const isInMarks =
    /[“„«"]$/.test(text.slice(name.start - 1, name.start)) &&
    /^[”“»"]/.test(text.slice(name.end, name.end + 1));
  const isTyped = isInMarks || hasType(text, name, patterns);
  if (outlet.country === country || isTyped || outlet.kind === 'agency') return true;
  return outlet.dominant.length > 0 || (HOMES[lang ?? '']?.includes(outlet.country) ?? true);
}

type Choice = { name: NameMention; entries: readonly NameEntry[]; link: LinkedOutlet | undefined };

/**
 * Outlets of one name: the one whose page is linked, else the one the article has named in full, else its own, else the only
 * one of its own country or language, else the only one whose row needs no context, else the one the name means all over the world.
 */
export function chooseOutlet(reading: Reading, { name, entries, link }: Choice): Outlet | null {
  const outlets = [...new Set(entries.map(({ outlet }) => outlet))];
  const introduced = reading.introduced.get(wordKey(reading.text.slice(name.start, name.end)));
  if (introduced && entries.length && entries.every(({ needsContext }) => needsContext)) return introduced;
  if (outlets.length <= 1) return outlets[0] ?? null;
  const only = (fitting: Outlet[]) => (fitting.length === 1 ? fitting[0] : undefined);
  const words = reading.text.slice(name.start, name.end);
  return (
    outlets.find(({ id }) => id === link?.outlet.id) ??
    only(outlets.filter((outlet) => reading.mentioned.has(outlet))) ??
    only(outlets.filter(({ country }) => country === reading.country)) ??
    only(outlets.filter(({ country }) => SPOKEN_IN[reading.lang ?? '']?.includes(country))) ??
    only(entries.filter(({ needsContext }) => !needsContext).map(({ outlet }) => outlet)) ??
    outlets.find(({ dominant }) => dominant.some((meant) => meant.replace(/^The /u, '') === words)) ??
    null
  );
}
