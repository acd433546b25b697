// A pack's words and templates → look-up tables, made once per pack and kept as long as the pack.
import { expandPhrase } from '../lang/template.ts';
import type { Mod, ShapeName, SlotName, Slots, TimePack, Unit, Words } from '../lang/time-pack.ts';
import { LITERAL, MARK, SLOTS_OF_WORDS, START, wordBit } from './openings.ts';
import { addPhrase, firstWords, type Node, newNode } from './trie.ts';

export type TemplateEnd = { shape: ShapeName; fixed: Slots; template: string; order: number };
/** Phrases as token keys joined by one blank, whatever the white space in the text. */
export type PhraseSet = ReadonlySet<string>;
/** Phrases looked for backwards from a time, with the words that can stand last: nearly always none of them does. */
export type Trailing<V> = { ends: ReadonlySet<string>; meaning: ReadonlyMap<string, V> };

export type Lexicon = {
  pack: TimePack;
  /** Word classes by name; what a phrase means depends on the class. */
  words: ReadonlyMap<string, Node<unknown>>;
  root: Node<TemplateEnd>;
  /** Words of the templates and of their slots, as bits (openings.ts): all others are passed over at the cost of one look-up. */
  vocabulary: ReadonlyMap<string, number>;
  cues: PhraseSet;
  doubtful: PhraseSet;
  names: PhraseSet;
  notYearAfter: PhraseSet;
  notYearBefore: PhraseSet;
  notDayBefore: PhraseSet;
  numberJoin: PhraseSet;
  ordinalEndings: PhraseSet;
  of: PhraseSet;
  at: PhraseSet;
  possessive: PhraseSet;
  range: PhraseSet;
  modBefore: Trailing<Mod>;
  modAfter: ReadonlyMap<string, Mod>;
  quantity: Trailing<Mod>;
  tense: ReadonlyMap<string, 'past' | 'present' | 'future'>;
  /** First word → second word → what the two say together. */
  tensePairs: ReadonlyMap<string, ReadonlyMap<string, 'past' | 'present' | 'future'>>;
  determiners: PhraseSet;
  infinitiveMarks: PhraseSet;
  occasions: PhraseSet;
  futureAuxiliaries: PhraseSet;
  past: Trailing<true>;
  future: Trailing<true>;
  /** For the roles of times. */
  planned: PhraseSet;
  saidVerbs: PhraseSet;
  saidNouns: PhraseSet;
};

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
    if (Array.isArray(phrases)) continue;
    words.set(name, toTree(phrases as Words<unknown>, toSlots[name] ?? ((value) => value)));
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
    notDayBefore: new Set(pack.notDayBefore),
    numberJoin: new Set(pack.words.numberJoin),
    ordinalEndings: new Set(pack.ordinalEndings),
    of: toPhraseSet(joins.of),
    at: toPhraseSet(joins.at),
    possessive: toPhraseSet(joins.possessive),
    range: toPhraseSet(joins.range),
    modBefore: toTrailing(toPhraseMap(pack.words.modBefore)),
    modAfter: toPhraseMap(pack.words.modAfter),
    quantity: toTrailing(toPhraseMap(pack.words.quantity)),
    tense: toTenseMap(pack),
    tensePairs: toTensePairs(pack),
    determiners: new Set(pack.tense.determiners),
    infinitiveMarks: new Set(pack.tense.infinitiveMarks),
    occasions: new Set(pack.occasions),
    futureAuxiliaries: new Set(pack.tense.futureAuxiliaries),
    past: toTrailing(new Map([...toPhraseSet(direction?.past)].map((phrase) => [phrase, true]))),
    future: toTrailing(new Map([...toPhraseSet(direction?.future)].map((phrase) => [phrase, true]))),
    planned: new Set(pack.roles?.planned),
    saidVerbs: new Set(pack.roles?.verbs),
    saidNouns: new Set(pack.roles?.nouns),
  };
}

/** Word classes that fill a slot as they are: each word keeps the slots that it fills, made once. Of the others it keeps its number. */
const toSlots: Readonly<Record<string, (value: never) => Slots>> = {
  month: (month: number) => ({ month }),
  weekday: (weekday: number) => ({ weekday }),
  season: (season: Slots['season']) => ({ season }),
  decade: (decade: number) => ({ decade }),
  century: (century: number) => ({ century }),
  nth: (nth: number) => ({ nth }),
  several: () => ({ n: 'X' }),
  unit: (unit: Unit) => ({ unit }),
  units: (unit: Unit) => ({ unit, n: 'X' }),
  shift: (shift: number) => ({ shift }),
  step: (shift: number) => ({ shift }),
  dayPart: (dayPart: Slots['dayPart']) => ({ dayPart }),
  meridiem: (meridiem: Slots['meridiem']) => ({ meridiem }),
  zone: (zone: number) => ({ zone }),
  era: (era: Slots['era']) => ({ era }),
  vague: (vague: Slots['vague']) => ({ vague }),
  holiday: (holiday: Slots['holiday']) => ({ holiday }),
};

function toTree(phrases: Words<unknown>, toValue: (value: never) => unknown): Node<unknown> {
  const root = newNode<unknown>();
  for (const [phrase, value] of Object.entries(phrases)) addPhrase(root, phrase, toValue(value as never));
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

const toTrailing = <V>(meaning: ReadonlyMap<string, V>): Trailing<V> => ({
  meaning,
  ends: new Set([...meaning.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))),
});

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

function toTemplateTree(pack: TimePack, words: Lexicon['words']): Pick<Lexicon, 'root' | 'vocabulary'> {
  const root = newNode<TemplateEnd>();
  const vocabulary = new Map<string, number>();
  const note = (word: string, bits: number) => vocabulary.set(word, (vocabulary.get(word) ?? MARK) | bits);
  const onWord = (word: string) => note(word, LITERAL);
  let order = 0;
  for (const [shape, templates] of Object.entries(pack.templates)) {
    for (const template of templates) {
      const [phrase, fixed] = typeof template === 'string' ? [template, {}] : template;
      addPhrase(root, phrase, { shape: shape as ShapeName, fixed, template: phrase, order: order++ }, onWord);
    }
  }
  for (const word of firstWords(root)) note(word, START);
  const atRoot = root.spaced?.bits ?? 0;
  for (const slot of SLOTS_OF_WORDS) {
    const bit = wordBit(slot);
    const bits = bit & atRoot ? bit | START : bit;
    for (const word of openersOf(slot, words)) note(word, bits);
  }
  return { root, vocabulary };
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

/** Words that a slot can begin with; signs for 'n'. */
function openersOf(slot: SlotName, words: Lexicon['words']): Iterable<string> {
  if (slot === 'roman') return ROMAN_CENTURIES;
  const found = (CLASSES[slot] ?? [slot]).flatMap((name) => [...firstWords(words.get(name) ?? newNode())]);
  return slot === 'n' ? [...found, ...'½¼¾'] : found;
}
