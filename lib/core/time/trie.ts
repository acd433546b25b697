// Phrases and templates as a tree of steps, so that all of them are tried together while the text is read once.
import { foldPhrase, type Step } from '../lang/template.ts';
import type { SlotName } from '../lang/time-pack.ts';
import { ONE_NUMBER, slotBits } from './openings.ts';
import type { Token } from './tokens.ts';

export type SlotEdge<E> = { slot: SlotName; bits: number; next: Node<E> };
export type Edges<E> = {
  /** Those of all its slots together: nothing in common with a token, and no slot is looked at. */
  bits: number;
  words: Map<string, Node<E>>;
  /** Words that match only when capitalised. */
  capitals: Map<string, Node<E>>;
  slots: SlotEdge<E>[];
};
/** A place inside the phrases: where the next token may lead, by whether white space stands before it. */
export type Node<E> = { spaced: Edges<E> | null; touching: Edges<E> | null; end: E | null };

export const newNode = <E>(): Node<E> => ({ spaced: null, touching: null, end: null });
const newEdges = <E>(): Edges<E> => ({ bits: 0, words: new Map(), capitals: new Map(), slots: [] });

/** Adds a phrase; where two end alike the first one stays. `onWord` hears the words of it. */
export function addPhrase<E>(root: Node<E>, phrase: string, end: E, onWord?: (key: string) => void): void {
  const follow = (node: Node<E>, step: Step) => {
    if ('key' in step) onWord?.(step.key);
    return nextNode(node, step.space || node === root, step);
  };
  for (const node of foldPhrase(phrase, root, follow)) if (node !== root) node.end ??= end;
}

function nextNode<E>(node: Node<E>, isSpaced: boolean, step: Step): Node<E> {
  const gap = isSpaced ? 'spaced' : 'touching';
  const edges: Edges<E> = node[gap] ?? newEdges();
  node[gap] = edges;
  if ('slot' in step) {
    const known = edges.slots.find(({ slot }) => slot === step.slot);
    if (known) return known.next;
    const edge = { slot: step.slot, bits: slotBits(step.slot), next: newNode<E>() };
    edges.bits |= edge.bits & ~ONE_NUMBER;
    edges.slots.push(edge);
    return edge.next;
  }
  const map = step.capital ? edges.capitals : edges.words;
  const next = map.get(step.key) ?? newNode<E>();
  map.set(step.key, next);
  return next;
}

/** Words at which a phrase of the tree can begin. */
export function firstWords<E>({ spaced }: Node<E>): Set<string> {
  return new Set(spaced ? [...spaced.words.keys(), ...spaced.capitals.keys()] : []);
}

export type Match<V> = readonly [value: V, end: number];

const NONE: readonly Match<never>[] = [];

/** Where a phrase that begins at token `at` ends (exclusive), with what it means; all readings, longest first. */
export function matchPhrases<V>(
  root: Node<V> | undefined,
  tokens: readonly Token[],
  at: number,
): readonly Match<V>[] {
  const first = tokens[at];
  const edges = root?.spaced;
  if (!first || !edges) return NONE;
  const word = edges.words.get(first.key);
  const name = first.capital ? edges.capitals.get(first.key) : undefined;
  const only = word ?? name;
  if (!only) return NONE;
  // Most phrases are one word from which no other goes on.
  const isWhole = !(word && name) && !only.spaced && !only.touching;
  if (isWhole) return only.end === null ? NONE : [[only.end, at + 1]];
  const found: Match<V>[] = [];
  collect(root, tokens, at, found, true);
  return found;
}

function collect<V>(
  node: Node<V>,
  tokens: readonly Token[],
  at: number,
  found: Match<V>[],
  isRoot: boolean,
): void {
  const token = tokens[at];
  const edges = token && (token.space || isRoot ? node.spaced : node.touching);
  if (edges) {
    const word = edges.words.get(token.key);
    if (word) collect(word, tokens, at + 1, found, false);
    const capital = token.capital ? edges.capitals.get(token.key) : undefined;
    if (capital) collect(capital, tokens, at + 1, found, false);
  }
  if (node.end !== null) found.push([node.end, at]);
}
