// The registry's lines → an index of names (a tree over words) and of hosts; a line becomes an outlet when it is asked for.
import { type CountryRows, type Outlet, readHosts, readRow } from './row.ts';
import { findWords, firstWordKey, hasCapital, type Word, wordKey } from './words.ts';

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
  /** Those of them that may stand in small letters: "dpa", and what is written in a script without capitals. */
  small: Set<string>;
  trees: Map<string, NameNode>;
  hosts: Map<string, Line>;
  lines: Line[];
};

/**
 * Only first words and hosts are read here, and what can be is left to the platform's own pattern matching: the first article of
 * a fresh page waits for this, and it names a few dozen of some 2,000 outlets.
 */
export function indexRegistry(registry: readonly CountryRows[]): RegistryIndex {
  const index: RegistryIndex = {
    waiting: new Map(),
    small: new Set(),
    trees: new Map(),
    hosts: new Map(),
    lines: [],
  };
  for (const { country, rows } of registry) {
    for (const [text, name = '', hosts = '', others] of rows.matchAll(LINE))
      addLine(index, { text, country, outlet: null }, { name, hosts, others });
  }
  return index;
}

/** kind | name | hosts | other names | …; no comment. */
const LINE = /^[a-z][a-z-]* \| ([^|\n]+)(?:\| ([^|\n]*)(?:\| ([^|\n]*))?)?.*$/gm;

type Fields = { name: string; hosts: string; others: string | undefined };

function addLine(index: RegistryIndex, line: Line, { name, hosts, others }: Fields): void {
  index.lines.push(line);
  for (const host of readHosts(hosts, withoutMarks(name).trimEnd())) index.hosts.set(host, line);
  addFirstWord(index, line, name);
  if (others) for (const other of others.split(';')) addFirstWord(index, line, other.trimStart());
}

/** The name without "*" and "!". */
function withoutMarks(name: string): string {
  let from = 0;
  while (name[from] === '*' || name[from] === '!') from++;
  return from ? name.slice(from) : name;
}

function addFirstWord({ waiting, small }: RegistryIndex, line: Line, marked: string): void {
  if (marked === '') return;
  const bare = withoutMarks(marked);
  const name = bare.startsWith('The ') ? bare.slice(4) : bare;
  const key = firstKey(name);
  if (key.charCodeAt(0) >= 0x590 || name.charCodeAt(0) === key.charCodeAt(0)) small.add(key);
  const others = waiting.get(key);
  if (!others) waiting.set(key, [line]);
  else if (others.at(-1) !== line) others.push(line);
}

const PLAIN_WORD = /^[A-Za-z0-9]+$/;
const FIRST_WORD = /^[^ \-'’&/+!,():–.\u0e00-\u0e7f\u2e80-\uffff]+/;
/** "N.Y. Daily Lumo", "F.A.Z." */
const INITIALS = /^(?:[A-Z]\.){2,}[A-Z]?(?![A-Za-z])/;
/** Thai and East Asian scripts: one letter is one word. */
const LETTERWISE = /^[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The first word of a name, as `findWords` would cut it, without the pattern for all scripts, which is slow at first. */
function firstKey(name: string): string {
  const space = name.indexOf(' ');
  const first = space < 0 ? name : name.slice(0, space);
  if (PLAIN_WORD.test(first)) return first.toLowerCase();
  if (LETTERWISE.test(first)) return first[0] as string;
  const word = INITIALS.exec(first)?.[0] ?? FIRST_WORD.exec(first)?.[0];
  return word === undefined ? firstWordKey(name) : wordKey(word);
}

export function outletOfLine(line: Line): Outlet {
  line.outlet ??= readRow(line.text, line.country);
  return line.outlet;
}

/** A word in small letters begins few names; the others need not be read for it. */
export function mayBegin({ small }: RegistryIndex, { raw, key }: Word): boolean {
  const code = raw.charCodeAt(0);
  const isSmall = (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff);
  return !isSmall || small.has(key);
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
  if (raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase())
    return { kind: 'capitals', raw };
  return { kind: hasCapital(raw) ? 'capital' : 'any', raw };
}
