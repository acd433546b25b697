// The registry → an index of names (a tree over words) and of hosts, built when first asked.
import { hostsOf, unwrapUrl } from './host.ts';
import { registry } from './registry/index.ts';
import { type Outlet, readRows } from './row.ts';
import { findWords, type Word, withoutProclitics } from './words.ts';

/**
 * What a word of a name must look like in the text. capitals: initials, which some languages write like words ("Efe").
 * any: written in small letters, or in a script without cases.
 */
type Shape = { kind: 'capitals' | 'capital' | 'any'; raw: string };

export type NameEntry = {
  outlet: Outlet;
  shapes: readonly Shape[];
  needsContext: boolean;
  /** Only with "the" before it. */
  needsArticle: boolean;
  /** The registry's main name, not an alias. */
  isName: boolean;
};

type Node = { next: Map<string, Node>; entries: NameEntry[] };

type Index = { names: Node; hosts: Map<string, Outlet>; byId: Map<string, Outlet> };

let built: Index | null = null;

function index(): Index {
  built ??= buildIndex(registry.flatMap(readRows));
  return built;
}

function buildIndex(outlets: readonly Outlet[]): Index {
  const result: Index = { names: { next: new Map(), entries: [] }, hosts: new Map(), byId: new Map() };
  for (const outlet of outlets) {
    result.byId.set(outlet.id, outlet);
    for (const host of outlet.hosts) result.hosts.set(host, outlet);
    for (const name of [outlet.name, ...outlet.aliases]) addName(result.names, outlet, name);
  }
  return result;
}

const LEADING_THE = /^The (?=.)/u;

function addName(root: Node, outlet: Outlet, name: string): void {
  const flagged = outlet.needsContext;
  const words = findWords(name.replace(LEADING_THE, ''));
  let node = root;
  for (const { key } of words) {
    let next = node.next.get(key);
    if (!next) {
      next = { next: new Map(), entries: [] };
      node.next.set(key, next);
    }
    node = next;
  }
  if (node === root || node.entries.some((entry) => entry.outlet === outlet && !entry.needsArticle)) return;
  const withArticle =
    LEADING_THE.test(name) && flagged.includes(name) && !flagged.includes(name.replace(LEADING_THE, ''));
  node.entries = node.entries.filter((entry) => entry.outlet !== outlet);
  node.entries.push({
    outlet,
    shapes: words.map(({ raw }, position) => shapeOf(raw, position === 0 && words.length > 1)),
    needsContext: flagged.includes(name),
    needsArticle: withArticle,
    isName: name === outlet.name,
  });
}

const FIRST_ARTICLE = /^(?:le|la|les|el|los|las|il|lo|die|der|das|de|het|o|a|al|l)$/iu;

function shapeOf(raw: string, mayBeArticle: boolean): Shape {
  if (mayBeArticle && FIRST_ARTICLE.test(raw)) return { kind: 'any', raw };
  if (/^[\p{Lu}\p{N}.]{2,}$/u.test(raw) && /\p{Lu}/u.test(raw)) return { kind: 'capitals', raw };
  return { kind: /^\p{Lu}/u.test(raw) ? 'capital' : 'any', raw };
}

/** Outlets with this name beginning at `words[at]`, the longest name first, each with the number of words it takes. */
export function namesAt(words: readonly Word[], at: number): { entry: NameEntry; length: number }[] {
  const first = words[at];
  if (!first) return [];
  const { names } = index();
  const starts = [first.key, ...withoutProclitics(first.key)];
  for (const start of starts) {
    const found: { entry: NameEntry; length: number }[] = [];
    let node = names.next.get(start);
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
  if (!/^[\p{Lu}\p{N}]/u.test(word.raw)) return false;
  if (shape.kind === 'capital' || !/\p{Ll}/u.test(word.raw)) return true;
  return loose && word.raw.length > 2 && word.raw.toUpperCase() === shape.raw;
}

export function outletById(id: string): Outlet | null {
  return index().byId.get(id) ?? null;
}

/** The outlet whose page `url` is, behind archive copies, AMP caches and redirects; null when the registry has none. */
export function outletOfUrl(url: string): Outlet | null {
  const { hosts } = index();
  for (const host of hostsOf(unwrapUrl(url))) {
    const outlet = hosts.get(host);
    if (outlet) return outlet;
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
