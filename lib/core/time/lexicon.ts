// A pack's words and templates → look-up tables, made once per pack and kept as long as the pack.
import { expandPhrase } from '../lang/template.ts';
import type { Mod, ShapeName, SlotName, Slots, TimePack, Words } from '../lang/time-pack.ts';
import { addPhrase, firstWords, type Node, newNode, type Opening, type SlotEdge } from './trie.ts';

export type TemplateEnd = { shape: ShapeName; fixed: Slots; template: string; order: number };
/** Phrases as token keys joined by one blank, whatever the white space in the text. */
export type PhraseSet = ReadonlySet<string>;

export type Lexicon = {
  pack: TimePack;
  /** Word classes by name; what a phrase means depends on the class. */
  words: ReadonlyMap<string, Node<unknown>>;
  root: Node<TemplateEnd>;
  /**
   * Words at which something can begin, with the slots to try there: all others are passed over at the cost of one look-up. Under
   * `DIGITS` the slots that digits can fill.
   */
  starters: ReadonlyMap<string, readonly SlotEdge<TemplateEnd>[]>;
  cues: PhraseSet;
  doubtful: PhraseSet;
  names: PhraseSet;
  notYearAfter: PhraseSet;
  notYearBefore: PhraseSet;
  numberJoin: PhraseSet;
  ordinalEndings: PhraseSet;
  of: PhraseSet;
  at: PhraseSet;
  possessive: PhraseSet;
  range: PhraseSet;
  modBefore: ReadonlyMap<string, Mod>;
  modAfter: ReadonlyMap<string, Mod>;
  quantity: ReadonlyMap<string, Mod>;
  tense: ReadonlyMap<string, 'past' | 'present' | 'future'>;
  /** First word → second word → what the two say together. */
  tensePairs: ReadonlyMap<string, ReadonlyMap<string, 'past' | 'present' | 'future'>>;
  determiners: PhraseSet;
  occasions: PhraseSet;
  futureAuxiliaries: PhraseSet;
  past: PhraseSet;
  future: PhraseSet;
  /** For the roles of times. */
  planned: PhraseSet;
  saidVerbs: PhraseSet;
  saidNouns: PhraseSet;
};

/** Stands for every number among the starters. */
export const DIGITS = '0';

const cache = new WeakMap<TimePack, Lexicon>();

export function lexiconOf(pack: TimePack): Lexicon {
  const known = cache.get(pack);
  if (known) return known;
  const made = toLexicon(pack);
  cache.set(pack, made);
  return made;
}

function toLexicon(pack: TimePack): Lexicon {
  const words = new Map<string, Node<unknown>>();
  for (const [name, phrases] of Object.entries(pack.words)) {
    if (!Array.isArray(phrases)) words.set(name, toTree(phrases as Words<unknown>));
  }
  const { direction, joins } = pack;
  return {
    pack,
    words,
    ...toTemplateTree(pack, words),
    cues: new Set(pack.cues),
    doubtful: new Set(pack.doubtful),
    names: new Set(pack.names),
    notYearAfter: new Set(pack.notYearAfter),
    notYearBefore: new Set(pack.notYearBefore),
    numberJoin: new Set(pack.words.numberJoin),
    ordinalEndings: new Set(pack.ordinalEndings),
    of: toPhraseSet(joins.of),
    at: toPhraseSet(joins.at),
    possessive: toPhraseSet(joins.possessive),
    range: toPhraseSet(joins.range),
    modBefore: toPhraseMap(pack.words.modBefore),
    modAfter: toPhraseMap(pack.words.modAfter),
    quantity: toPhraseMap(pack.words.quantity),
    tense: toTenseMap(pack),
    tensePairs: toTensePairs(pack),
    determiners: new Set(pack.tense.determiners),
    occasions: new Set(pack.occasions),
    futureAuxiliaries: new Set(pack.tense.futureAuxiliaries),
    past: toPhraseSet(direction?.past),
    future: toPhraseSet(direction?.future),
    planned: new Set(pack.roles?.planned),
    saidVerbs: new Set(pack.roles?.verbs),
    saidNouns: new Set(pack.roles?.nouns),
  };
}

function toTree(phrases: Words<unknown>): Node<unknown> {
  const root = newNode<unknown>();
  for (const [phrase, value] of Object.entries(phrases)) addPhrase(root, phrase, value);
  return root;
}

const toPhraseSet = (phrases: readonly string[] = []): PhraseSet => new Set(phrases.flatMap(expandPhrase));

function toPhraseMap(phrases: Words<Mod> = {}): Map<string, Mod> {
  const map = new Map<string, Mod>();
  for (const [phrase, mod] of Object.entries(phrases)) {
    for (const reading of expandPhrase(phrase)) map.set(reading, mod);
  }
  return map;
}

function toTenseMap({ tense, roles }: TimePack): Lexicon['tense'] {
  const map = new Map<string, 'past' | 'present' | 'future'>();
  // What is reported has been said; the lists of tenses, read after it, may say otherwise ("says").
  for (const verb of roles?.verbs ?? []) map.set(verb, 'past');
  for (const name of ['present', 'past', 'future'] as const) {
    for (const word of tense[name]) map.set(word, name);
  }
  return map;
}

function toTensePairs({ tense }: TimePack): Lexicon['tensePairs'] {
  const pairs = new Map<string, Map<string, 'past' | 'present' | 'future'>>();
  for (const name of ['present', 'past', 'future'] as const) {
    for (const entry of tense[name]) {
      const [first = '', second] = entry.split(' ');
      if (second) pairs.set(first, (pairs.get(first) ?? new Map()).set(second, name));
    }
  }
  return pairs;
}

function toTemplateTree(pack: TimePack, words: Lexicon['words']): Pick<Lexicon, 'root' | 'starters'> {
  const openings = new Map<SlotName, Opening | null>();
  const openingOf = (slot: SlotName): Opening | null => {
    const opening = openings.get(slot) ?? toOpening(slot, words);
    openings.set(slot, opening);
    return opening;
  };
  const root = newNode<TemplateEnd>();
  let order = 0;
  for (const [shape, templates] of Object.entries(pack.templates)) {
    for (const template of templates) {
      const [phrase, fixed] = typeof template === 'string' ? [template, {}] : template;
      addPhrase(
        root,
        phrase,
        { shape: shape as ShapeName, fixed, template: phrase, order: order++ },
        openingOf,
      );
    }
  }
  const starters = new Map<string, SlotEdge<TemplateEnd>[]>();
  for (const word of firstWords(root)) starters.set(word, []);
  const add = (word: string, edge: SlotEdge<TemplateEnd>) =>
    starters.set(word, [...(starters.get(word) ?? []), edge]);
  for (const edge of root.spaced?.slots ?? []) {
    for (const word of edge.opening?.words ?? []) add(word, edge);
    if (edge.opening?.digits) add(DIGITS, edge);
  }
  return { root, starters };
}

const ROMAN_CENTURIES = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(
  ' ',
);

/** Word classes that a slot is read from, where they are not called as it is. */
const CLASSES: Readonly<Partial<Record<SlotName, readonly string[]>>> = {
  n: ['number', 'several'],
  period: ['unit'],
  year: ['number'],
  hour: ['number'],
  day: ['ordinal'],
  dayth: ['ordinal'],
  quarter: ['ordinal'],
  half: ['ordinal'],
  nth: ['ordinal', 'nth'],
  decadeWord: ['decade'],
  century: ['ordinal', 'century'],
};

const IN_DIGITS: ReadonlySet<SlotName> = new Set<SlotName>([
  'm',
  'day',
  'dayth',
  'dd',
  'year',
  'anyyear',
  'yy',
  'quarter',
  'half',
  'decade',
  'century',
  'nth',
  'n',
  'hour',
  'minute',
  'hhmm',
]);

function toOpening(slot: SlotName, words: Lexicon['words']): Opening | null {
  if (slot === 'start' || slot === 'end') return null;
  const found = new Set<string>(slot === 'roman' ? ROMAN_CENTURIES : []);
  for (const name of CLASSES[slot] ?? [slot]) {
    const tree = words.get(name);
    if (tree) for (const word of firstWords(tree)) found.add(word);
  }
  if (slot === 'n') for (const sign of '½¼¾') found.add(sign);
  return { words: found, digits: IN_DIGITS.has(slot) };
}
