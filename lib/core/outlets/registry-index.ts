// The registry's lines → an index of names (a tree over words) and of hosts; a line becomes an outlet when it is asked for.
import { type CountryRows, linesOf, type Outlet, readHosts, readRow } from './row.ts';
import { findWords, firstWordKey, wordKey } from './words.ts';

/**
 * What a word of a name must look like in the text. capitals: initials, which some languages write like words ("Efe").
 * any: written in small letters, or in a script without cases.
 */
export type Shape = { kind: 'capitals' | 'capital' | 'any'; raw: string };

export type NameEntry = {
  outlet: Outlet;
  shapes: readonly Shape[];
  needsContext: boolean;
  /** Only with "the" before it. */
  needsArticle: boolean;
  /** The registry's main name, not an alias. */
  isName: boolean;
};

export type NameNode = { next: Map<string, NameNode>; entries: NameEntry[] };

type Line = { text: string; country: string; outlet: Outlet | null };

export type RegistryIndex = {
  /** Lines with a name that begins with this word: left as text until an article holds the word, then a tree. */
  waiting: Map<string, Line[]>;
  trees: Map<string, NameNode>;
  hosts: Map<string, Line>;
  lines: Line[];
};

/**
 * Only first words and hosts are read here, by position and without patterns: the first article of a fresh page waits for
 * this, and it names a few dozen of some 2,000 outlets.
 */
export function indexRegistry(registry: readonly CountryRows[]): RegistryIndex {
  const index: RegistryIndex = { waiting: new Map(), trees: new Map(), hosts: new Map(), lines: [] };
  for (const { country, rows } of registry) {
    for (const text of linesOf(rows)) addLine(index, { text, country, outlet: null });
  }
  return index;
}

function addLine(index: RegistryIndex, line: Line): void {
  const { text } = line;
  index.lines.push(line);
  const name = text.indexOf('|') + 1;
  const hosts = text.indexOf('|', name) + 1 || text.length + 1;
  const others = text.indexOf('|', hosts) + 1 || text.length + 1;
  const more = text.indexOf('|', others) + 1 || text.length + 1;
  for (const host of readHosts(text.slice(hosts, others - 1), nameAt(text, name, hosts - 1)))
    index.hosts.set(host, line);
  addFirstWord(index, line, nameAt(text, name, hosts - 1));
  for (let from = others; from < more; ) {
    const semicolon = text.indexOf(';', from);
    const to = semicolon < 0 || semicolon >= more ? more - 1 : semicolon;
    addFirstWord(index, line, nameAt(text, from, to));
    from = to + 1;
  }
}

/** The name between two separators, without its marks. */
const nameAt = (text: string, from: number, to: number): string =>
  text.slice(from, to).replace(/^[ *!]+| $/g, '');

function addFirstWord({ waiting }: RegistryIndex, line: Line, name: string): void {
  if (name === '') return;
  const key = firstKey(name.startsWith('The ') ? name.slice(4) : name);
  const others = waiting.get(key);
  if (!others) waiting.set(key, [line]);
  else if (others.at(-1) !== line) others.push(line);
}

/**
 * The first word of a name, as `findWords` would cut it, but for initials ("N.Y."), Thai and East Asian scripts, which need its
 * pattern. That one knows every script, and is ten times as slow on its first two thousand uses.
 */
const PLAIN_FIRST_WORD = /^[^ \-'’&/+!,():–.\u0e00-\u0e7f\u2e80-\uffff]+/;

function firstKey(name: string): string {
  const word = PLAIN_FIRST_WORD.exec(name)?.[0];
  return word === undefined || name[word.length] === '.' ? firstWordKey(name) : wordKey(word);
}

export function outletOfLine(line: Line): Outlet {
  line.outlet ??= readRow(line.text, line.country);
  return line.outlet;
}

/** The tree of names whose first word has this key; undefined when there are none. */
export function treeOf({ waiting, trees }: RegistryIndex, key: string): NameNode | undefined {
  const lines = waiting.get(key);
  if (lines) {
    const root: NameNode = { next: new Map(), entries: [] };
    for (const line of lines) {
      const outlet = outletOfLine(line);
      for (const name of [outlet.name, ...outlet.aliases]) {
        if (firstKey(name.replace(LEADING_THE, '')) === key) addName(root, outlet, name);
      }
    }
    trees.set(key, root);
    waiting.delete(key);
  }
  return trees.get(key);
}

const LEADING_THE = /^The (?=.)/u;

function addName(root: NameNode, outlet: Outlet, name: string): void {
  const bare = name.replace(LEADING_THE, '');
  // "The Sun" and "Sun" in one row: the looser of the two decides.
  if (bare !== name && (outlet.name === bare || outlet.aliases.includes(bare))) return;
  const words = findWords(bare);
  let node = root;
  for (const { key } of words.slice(1)) {
    const next = node.next.get(key) ?? { next: new Map(), entries: [] };
    node.next.set(key, next);
    node = next;
  }
  if (node.entries.some((entry) => entry.outlet === outlet)) return;
  const needsContext = outlet.needsContext.includes(name);
  node.entries.push({
    outlet,
    shapes: words.map(({ raw }, position) => shapeOf(raw, position === 0 && words.length > 1)),
    needsContext,
    needsArticle: needsContext && bare !== name,
    isName: name === outlet.name,
  });
}

const FIRST_ARTICLE = /^(?:le|la|les|el|los|las|il|lo|die|der|das|de|het|o|a|al|l)$/iu;

function shapeOf(raw: string, mayBeArticle: boolean): Shape {
  if (mayBeArticle && FIRST_ARTICLE.test(raw)) return { kind: 'any', raw };
  if (/^[\p{Lu}\p{N}.]{2,}$/u.test(raw) && /\p{Lu}/u.test(raw)) return { kind: 'capitals', raw };
  return { kind: /^\p{Lu}/u.test(raw) ? 'capital' : 'any', raw };
}
