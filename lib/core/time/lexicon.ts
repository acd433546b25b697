// A pack's words and templates → look-up tables, made once per pack and kept as long as the pack.
import { expandPhrase, type Step, toSteps } from '../lang/template.ts';
import type { ShapeName, SlotName, Slots, Template, TimePack, Words } from '../lang/time-pack.ts';
import { findTokens, type Token } from './tokens.ts';

/** A phrase of a word class: what must follow its first token, and what it means. */
type Entry = { rest: readonly Word[]; capital: boolean; value: unknown };
type Word = { key: string; space: boolean; capital: boolean };
/** First token's key → phrases that begin so, longest first. */
export type WordTable = ReadonlyMap<string, readonly Entry[]>;

type Edges = {
  words: Map<string, TemplateNode>;
  capitals: Map<string, TemplateNode>;
  slots: Map<SlotName, TemplateNode>;
};
/** A place inside the templates: where the next token may lead, by whether white space stands before it. */
export type TemplateNode = { spaced: Edges | null; touching: Edges | null; ends: TemplateEnd | null };
export type TemplateEnd = { shape: ShapeName; fixed: Slots; template: string; order: number };

export type Lexicon = {
  pack: TimePack;
  words: ReadonlyMap<string, WordTable>;
  root: TemplateNode;
  /** Keys at which something can begin: all others are passed over at the cost of one look-up. */
  starters: ReadonlySet<string>;
  cues: ReadonlySet<string>;
  doubtful: ReadonlySet<string>;
  names: ReadonlySet<string>;
  notYearAfter: ReadonlySet<string>;
  notYearBefore: ReadonlySet<string>;
  numberJoin: ReadonlySet<string>;
  ordinalEndings: ReadonlySet<string>;
  of: PhraseSet;
  at: PhraseSet;
  possessive: PhraseSet;
  range: PhraseSet;
  modBefore: ReadonlyMap<string, unknown>;
  quantity: ReadonlyMap<string, unknown>;
  tense: ReadonlyMap<string, 'past' | 'present' | 'future'>;
  past: PhraseSet;
  future: PhraseSet;
};

/** Phrases as token keys joined by one blank, whatever the white space in the text. */
export type PhraseSet = ReadonlySet<string>;

const cache = new WeakMap<TimePack, Lexicon>();

export function lexiconOf(pack: TimePack): Lexicon {
  const known = cache.get(pack);
  if (known) return known;
  const made = toLexicon(pack);
  cache.set(pack, made);
  return made;
}

/** Where the phrase at token `at` ends (exclusive), with its meaning; all readings, longest first. */
export function matchWords(
  table: WordTable | undefined,
  tokens: readonly Token[],
  at: number,
): [unknown, number][] {
  const first = tokens[at];
  const entries = first && table?.get(first.key);
  if (!entries) return NONE;
  const found: [unknown, number][] = [];
  for (const { rest, capital, value } of entries) {
    if (capital && !first.capital) continue;
    if (rest.every((word, k) => fits(word, tokens[at + 1 + k]))) found.push([value, at + 1 + rest.length]);
  }
  return found;
}

const NONE: [unknown, number][] = [];

const fits = (word: Word, token: Token | undefined): boolean =>
  token !== undefined &&
  token.key === word.key &&
  token.space === word.space &&
  (token.capital || !word.capital);

function toLexicon(pack: TimePack): Lexicon {
  const words = new Map<string, WordTable>();
  for (const [name, phrases] of Object.entries(pack.words)) {
    if (!Array.isArray(phrases)) words.set(name, toTable(phrases as Words<unknown>));
  }
  const root = newNode();
  let order = 0;
  for (const [shape, templates] of Object.entries(pack.templates)) {
    for (const template of templates) addTemplate(root, shape as ShapeName, template, order++);
  }
  return {
    pack,
    words,
    root,
    starters: findStarters(root, words),
    cues: new Set(pack.cues),
    doubtful: new Set(pack.doubtful),
    names: new Set(pack.names),
    notYearAfter: new Set(pack.notYearAfter),
    notYearBefore: new Set(pack.notYearBefore),
    numberJoin: new Set(pack.words.numberJoin),
    ordinalEndings: new Set(pack.ordinalEndings),
    of: toPhraseSet(pack.joins.of),
    at: toPhraseSet(pack.joins.at),
    possessive: toPhraseSet(pack.joins.possessive),
    range: toPhraseSet(pack.joins.range),
    modBefore: toPhraseMap(pack.words.modBefore),
    quantity: toPhraseMap(pack.words.quantity),
    tense: toTenseMap(pack),
    past: toPhraseSet(pack.direction?.past),
    future: toPhraseSet(pack.direction?.future),
  };
}

function toTable(phrases: Words<unknown>): WordTable {
  const table = new Map<string, Entry[]>();
  for (const [phrase, value] of Object.entries(phrases)) {
    for (const reading of expandPhrase(phrase)) {
      const [first, ...rest] = toSteps(reading) as Word[];
      if (!first) continue;
      const entries = table.get(first.key) ?? [];
      entries.push({ rest, capital: first.capital, value });
      table.set(first.key, entries);
    }
  }
  for (const entries of table.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return table;
}

const keysOf = (phrase: string): string =>
  findTokens(phrase)
    .map(({ key }) => key)
    .join(' ');

const toPhraseSet = (phrases: readonly string[] = []): PhraseSet =>
  new Set(phrases.flatMap(expandPhrase).map(keysOf));

function toPhraseMap(phrases: Words<unknown> = {}): Map<string, unknown> {
  const map = new Map<string, unknown>();
  for (const [phrase, value] of Object.entries(phrases)) {
    for (const reading of expandPhrase(phrase)) map.set(keysOf(reading), value);
  }
  return map;
}

function toTenseMap({ tense }: TimePack): Lexicon['tense'] {
  const map = new Map<string, 'past' | 'present' | 'future'>();
  for (const name of ['present', 'past', 'future'] as const)
    for (const word of tense[name]) map.set(word, name);
  return map;
}

const newNode = (): TemplateNode => ({ spaced: null, touching: null, ends: null });
const newEdges = (): Edges => ({ words: new Map(), capitals: new Map(), slots: new Map() });

function addTemplate(root: TemplateNode, shape: ShapeName, template: Template, order: number): void {
  const [phrase, fixed] = typeof template === 'string' ? [template, {}] : template;
  for (const reading of expandPhrase(phrase)) {
    let node = root;
    toSteps(reading.trim()).forEach((step, k) => {
      node = nextNode(node, k === 0 ? { ...step, space: true } : step);
    });
    if (node !== root && !node.ends) node.ends = { shape, fixed, template: phrase, order };
  }
}

function edgesOf(node: TemplateNode, gap: 'spaced' | 'touching'): Edges {
  const edges = node[gap] ?? newEdges();
  node[gap] = edges;
  return edges;
}

function nextNode(node: TemplateNode, step: Step): TemplateNode {
  const edges = step.space ? edgesOf(node, 'spaced') : edgesOf(node, 'touching');
  const map: Map<string, TemplateNode> =
    'slot' in step ? edges.slots : step.capital ? edges.capitals : edges.words;
  const key = 'slot' in step ? step.slot : step.key;
  const next = map.get(key) ?? newNode();
  map.set(key, next);
  return next;
}

function findStarters(root: TemplateNode, words: ReadonlyMap<string, WordTable>): Set<string> {
  const starters = new Set<string>();
  if (!root.spaced) return starters;
  for (const key of root.spaced.words.keys()) starters.add(key);
  for (const key of root.spaced.capitals.keys()) starters.add(key);
  for (const slot of root.spaced.slots.keys()) {
    for (const name of classesOf(slot)) for (const key of words.get(name)?.keys() ?? []) starters.add(key);
  }
  return starters;
}

/** Word classes a slot can be read from. */
function classesOf(slot: SlotName): string[] {
  switch (slot) {
    case 'n':
      return ['number', 'several'];
    case 'year':
    case 'hour':
      return ['number'];
    case 'day':
    case 'dayth':
    case 'quarter':
    case 'half':
      return ['ordinal'];
    case 'nth':
      return ['ordinal', 'nth'];
    case 'decadeWord':
      return ['decade'];
    case 'century':
      return ['ordinal', 'century'];
    default:
      return [slot];
  }
}
