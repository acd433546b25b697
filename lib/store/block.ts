// Posting lists ↔ the bytes of a block: term, how many entries, last id, then id steps each with a weight.
import type { Postings } from '../core/library/match.ts';

/** One term's list in encoded form, as it is read from one block and written to another. */
export type EncodedTerm = {
  term: string;
  count: number;
  lastId: number;
  /** Steps between ids (variable length) and weights (a byte), alternating. */
  bytes: Uint8Array;
};

export class ByteWriter {
  #bytes: Uint8Array;
  length = 0;

  constructor(size = 64) {
    this.#bytes = new Uint8Array(size);
  }

  #reserve(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.length++] = value;
  }

  /** Seven bits a byte, low bits first. */
  number(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  bytes(values: Uint8Array): void {
    this.#reserve(values.length);
    this.#bytes.set(values, this.length);
    this.length += values.length;
  }

  /** What was written so far, as a copy of its own. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }
}

class ByteReader {
  at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.at >= this.#bytes.length;
  }

  number(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.#bytes[this.at++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
      shift += 7;
    }
  }

  byte(): number {
    return this.#bytes[this.at++] as number;
  }

  bytes(length: number): Uint8Array {
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function decodePostings({ count, bytes }: Pick<EncodedTerm, 'count' | 'bytes'>): Postings {
  const ids = new Uint32Array(count);
  const impacts = new Uint8Array(count);
  let id = 0;
  let at = 0;
  // Written out: a page just opened runs this before it is compiled, and calls are dear then.
  for (let i = 0; i < count; i++) {
    let step = 0;
    let byte = bytes[at++] as number;
    for (let shift = 0; ; shift += 7, byte = bytes[at++] as number) {
      step |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    id += step >>> 0;
    ids[i] = id;
    impacts[i] = bytes[at++] as number;
  }
  return { ids, impacts };
}

/** Adds a term to the block under way. */
export function writeTerm(block: ByteWriter, { term, count, lastId, bytes }: EncodedTerm): void {
  const name = encoder.encode(term);
  block.number(name.length);
  block.bytes(name);
  block.number(count);
  block.number(lastId);
  block.number(bytes.length);
  block.bytes(bytes);
}

export function* readTerms(block: Uint8Array): Generator<EncodedTerm> {
  const reader = new ByteReader(block);
  while (!reader.done) {
    const term = decoder.decode(reader.bytes(reader.number()));
    yield { term, count: reader.number(), lastId: reader.number(), bytes: reader.bytes(reader.number()) };
  }
}

/** The term's list in the block, or null; the names on the way are compared as bytes, not decoded. */
export function findTerm(block: Uint8Array, term: string): EncodedTerm | null {
  const wanted = encoder.encode(term);
  const reader = new ByteReader(block);
  while (!reader.done) {
    const name = reader.bytes(reader.number());
    const count = reader.number();
    const lastId = reader.number();
    const bytes = reader.bytes(reader.number());
    if (isSame(name, wanted)) return { term, count, lastId, bytes };
  }
  return null;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/**
 * The same term's lists of several segments as one; `isAlive` false: left out. null when nothing is left. Numbers of later
 * segments are mostly higher: then the bytes are joined without being decoded.
 */
export function mergeTerm(
  lists: readonly EncodedTerm[],
  isAlive: ((id: number) => boolean) | null,
): EncodedTerm | null {
  const [only] = lists;
  if (!only) return null;
  if (!isAlive) return lists.length === 1 ? only : (joinLists(lists) ?? weaveLists(lists, null));
  return weaveLists(lists, isAlive);
}

/** Lists one behind the other; null when their numbers overlap. */
function joinLists(lists: readonly EncodedTerm[]): EncodedTerm | null {
  const parts = lists
    .map((list) => {
      const reader = new ByteReader(list.bytes);
      return { list, firstId: reader.number(), rest: list.bytes.subarray(reader.at) };
    })
    .sort((a, b) => a.firstId - b.firstId);
  const writer = new ByteWriter(parts.reduce((sum, { list }) => sum + list.bytes.length + 5, 0));
  let last = 0;
  let count = 0;
  for (const { list, firstId, rest } of parts) {
    if (count > 0 && firstId <= last) return null;
    writer.number(firstId - last);
    writer.bytes(rest);
    last = list.lastId;
    count += list.count;
  }
  return { term: (lists[0] as EncodedTerm).term, count, lastId: last, bytes: writer.take() };
}

function weaveLists(
  lists: readonly EncodedTerm[],
  isAlive: ((id: number) => boolean) | null,
): EncodedTerm | null {
  // Number and weight in one number, so that sorting needs no pairs.
  const found: number[] = [];
  for (const list of lists) {
    const { ids, impacts } = decodePostings(list);
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number;
      if (!isAlive || isAlive(id)) found.push(id * 256 + (impacts[i] as number));
    }
  }
  if (!found.length) return null;
  if (lists.length > 1) found.sort((a, b) => a - b);
  const writer = new ByteWriter(found.length * 3);
  let last = 0;
  for (const pair of found) {
    const id = Math.floor(pair / 256);
    writer.number(id - last);
    writer.byte(pair % 256);
    last = id;
  }
  const { term } = lists[0] as EncodedTerm;
  return { term, count: found.length, lastId: last, bytes: writer.take() };
}
