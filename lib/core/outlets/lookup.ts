// A word, an address or a name → outlets of the registry. The index is built when first asked.
import { hostsOf, unwrapUrl } from './host.ts';
import { registry } from './registry/index.ts';
import {
  indexRegistry,
  mayBegin,
  type NameEntry,
  outletOfLine,
  type RegistryIndex,
  type Shape,
  treeOf,
} from './registry-index.ts';
import type { Outlet } from './row.ts';
import { findWords, hasCapital, type Word, withoutProclitics } from './words.ts';

export type { NameEntry };

let built: RegistryIndex | null = null;

function index(): RegistryIndex {
  built ??= indexRegistry(registry);
  return built;
}

/** Outlets with a name that begins at `words[at]`, the longest name first, each with the number of words it takes. */
export function namesAt(words: readonly Word[], at: number): { entry: NameEntry; length: number }[] {
  const first = words[at];
  if (!first || !mayBegin(index(), first)) return [];
  for (const start of [first.key, ...withoutProclitics(first.key)]) {
    const found: { entry: NameEntry; length: number }[] = [];
    let node = treeOf(index(), start);
    for (let length = 1; node; length++) {
      for (const entry of node.entries) found.unshift({ entry, length });
      const word = words[at + length];
      node = word && node.next.get(word.key);
    }
    if (found.length) return found;
  }
  return [];
}

/** `loose`: initials may be written like a word ("según Efe"), with the very letters they have ("Non" is no "NÖN"). */
export function fitsShape(word: Word, shape: Shape | undefined, loose: boolean): boolean {
  if (shape === undefined || shape.kind === 'any') return true;
  if (!hasCapital(word.raw) && !/^\d/.test(word.raw)) return false;
  if (shape.kind === 'capital' || word.raw === word.raw.toUpperCase()) return true;
  return loose && word.raw.length > 2 && word.raw.toUpperCase() === shape.raw;
}

export function outletById(id: string): Outlet | null {
  const { lines } = index();
  return lines.map(outletOfLine).find((outlet) => outlet.id === id) ?? null;
}

/** The outlet whose page `url` is, behind archive copies, AMP caches and redirects; null when the registry has none. */
export function outletOfUrl(url: string): Outlet | null {
  const { hosts } = index();
  for (const host of hostsOf(unwrapUrl(url))) {
    const line = hosts.get(host);
    if (line) return outletOfLine(line);
  }
  return null;
}

/** The outlet of a name alone ("Le Monde", "BBC News", "AP"), as a page states its own; null unless just one fits. */
export function outletOfName(name: string, country: string | null = null): Outlet | null {
  const words = findWords(name.replace(/^the /iu, ''));
  const fitting = namesAt(words, 0).filter(({ length }) => length === words.length);
  const outlets = fitting.map(({ entry }) => entry.outlet);
  if (outlets.length <= 1) return outlets[0] ?? null;
  return outlets.find((outlet) => outlet.country === country) ?? null;
}
