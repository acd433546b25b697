// Words of a text without grammar rules → the names of persons in them, and who holds which office.
import type { Token } from '../../text/tokens.ts';
import type { Range } from '../draft.ts';
import type { BasicUnit } from './find-basic.ts';
import { isNoun, isThing, isTitle, type Nouns } from './nouns.ts';

/** `full`: surname → full name. `holders`: office as written ("président russe", "ministre") → the one person it names; null: several. */
export type NameBook = { full: Map<string, string>; holders: Map<string, string | null> };

/** Words of an office before a name that are looked at: "ministre russe de la Défense". */
const LONGEST_OFFICE = 6;

export function readNames(units: readonly BasicUnit[], nouns: Nouns): NameBook {
  const book: NameBook = { full: new Map(), holders: new Map() };
  for (const { tokens } of units) {
    for (let at = 0; at < tokens.length; at++) {
      const run = nameRunAt(tokens, at, nouns);
      if (!run) continue;
      addName(book, tokens, run, nouns);
      at = run.last;
    }
  }
  return book;
}

function addName(book: NameBook, tokens: readonly Token[], { first, last }: Range, nouns: Nouns): void {
  if (
    isOwner(tokens, { first, last }, nouns) &&
    isNoun(tokens[ownedAt(tokens, first, nouns)] as Token, nouns)
  )
    return;
  const surname = tokens[last]?.text ?? '';
  const name = textOf(tokens.slice(first, last + 1));
  if (last > first && !book.full.has(surname)) book.full.set(surname, name);
  const full = book.full.get(surname) ?? name;
  if (last > first) addOfficeBehind(book, tokens, { from: last + 1, full, nouns });
  const from = tokens[first - 1]?.text === ',' ? first - 1 : first;
  for (let i = from - 1; i >= Math.max(0, from - LONGEST_OFFICE); i--) {
    const token = tokens[i] as Token;
    if (!isPartOfOffice(tokens, i, nouns)) break;
    if (!isTitle(token, nouns)) continue;
    for (const office of [token.lower, textOf(tokens.slice(i, from)).toLowerCase()]) {
      const known = book.holders.get(office);
      book.holders.set(office, known === undefined || known === full ? full : null);
    }
    break;
  }
}

/** "Ana Ruiz, portavoz de la plataforma, dijo": the office behind the name. */
function addOfficeBehind(
  { holders }: NameBook,
  tokens: readonly Token[],
  { from, full, nouns }: { from: number; full: string; nouns: Nouns },
): void {
  if (tokens[from]?.text !== ',') return;
  const at = nouns.determiners.has(tokens[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  const title = tokens[at];
  if (!title || !isTitle(title, nouns) || (isCapital(title) && !nouns.capitalNouns)) return;
  let end = at + 1;
  while (end - at < LONGEST_OFFICE && tokens[end] && tokens[end]?.kind !== 'punctuation') end++;
  for (const office of [title.lower, textOf(tokens.slice(at, end)).toLowerCase()]) {
    const known = holders.get(office);
    holders.set(office, known === undefined || known === full ? full : null);
  }
}

/** "ministre russe de la Défense": small words, and names only behind a joining word. */
function isPartOfOffice(tokens: readonly Token[], i: number, nouns: Nouns): boolean {
  const { kind, lower } = tokens[i] as Token;
  const isJoint = (at: number) => {
    const word = tokens[at]?.lower ?? '';
    return nouns.links.has(word) || nouns.determiners.has(word);
  };
  if (kind === 'punctuation') return false;
  if (isJoint(i)) return nouns.links.has(lower) || nouns.links.has(tokens[i - 1]?.lower ?? '');
  return !nouns.stops.has(lower) && (!isNamed(tokens, i, nouns) || isJoint(i - 1));
}

/** Forms of address, which are no office. */
export const ADDRESS =
  /^(?:herr|herrn|frau|m|mme|mm|mr|mrs|sr|sra|don|doña|dhr|mevrouw|signor|signora|senhor|senhora)\.?$/;

/** "vecina de La Loma", "Asociación Monte Alto": a place, or a body's own name, where no office stands right before it. */
export function isOwner(tokens: readonly Token[], { first }: Range, nouns: Nouns): boolean {
  if (nouns.capitalNouns || first === 0) return false;
  const owned = tokens[ownedAt(tokens, first, nouns)];
  if (!owned || owned.kind === 'punctuation') return false;
  const isDirect = owned === tokens[first - 1];
  return isDirect
    ? isThing(owned, nouns)
    : (isNoun(owned, nouns) || !isCapital(owned)) && !ADDRESS.test(owned.lower);
}

/** The word before the name, or the one before "de la": "⟨vecina⟩ de La Loma". */
function ownedAt(tokens: readonly Token[], first: number, { determiners, links }: Nouns): number {
  const word = (i: number) => tokens[i]?.lower ?? '';
  const at = determiners.has(word(first - 1)) && !links.has(word(first - 1)) ? first - 2 : first - 1;
  return links.has(word(at)) ? at - 1 : first - 1;
}

/** The longest name in the words of a source. */
export function longestRun(tokens: readonly Token[], nouns: Nouns): Range | null {
  let best: Range | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const run = nameRunAt(tokens, i, nouns);
    if (!run) continue;
    if (!best || run.last - run.first > best.last - best.first) best = run;
    i = run.last;
  }
  return best;
}

/** Small words inside names: "Jan de Vries", "Ursula von der Leyen". */
export const NAME_JOINTS: ReadonlySet<string> = new Set(
  'de van von der den da di du dos del della ter ten le la el al bin'.split(' '),
);

/** Capitalised words in a row from `from` on that are no title and no known noun. */
export function nameRunAt(tokens: readonly Token[], from: number, nouns: Nouns): Range | null {
  if (!isNamed(tokens, from, nouns) || isOffice(tokens, from, nouns)) return null;
  let last = from;
  for (let i = from + 1; i < Math.min(tokens.length, from + 6); i++) {
    if (isNamed(tokens, i, nouns) || isSurname(tokens, i, { last, nouns })) last = i;
    else if (!NAME_JOINTS.has(tokens[i]?.lower ?? '') || (nouns.capitalNouns && i - last > 2)) break;
  }
  // "Statistischem Bundesamt": what stands right before a body describes it.
  if (isThing(tokens[last + 1], nouns) || isPeople(tokens[last + 1], nouns)) return null;
  // "Veldens Promoter Jan Kranz": of many capitals in a row the last two are the name.
  return nouns.capitalNouns && last - from > 2 && isPlain(tokens, from, last)
    ? { first: last - 1, last }
    : { first: from, last };
}

/** "Kiewer Fachkreisen": where every noun has a capital letter, what stands before people is where they are from. */
const isPeople = (token: Token | undefined, nouns: Nouns): boolean =>
  token !== undefined && nouns.capitalNouns && nouns.anonymous.has(token.lower) && !isTitle(token, nouns);

const isPlain = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last + 1).every(({ lower }) => !NAME_JOINTS.has(lower));

const isNamed = (tokens: readonly Token[], i: number, nouns: Nouns): boolean => {
  const token = tokens[i];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    isCapital(token) &&
    !isNoun(token, nouns) &&
    !nouns.determiners.has(token.lower) &&
    !nouns.stops.has(token.lower) &&
    !nouns.accounts.has(token.lower) &&
    !nouns.times.has(token.lower)
  );
};

/** "Velden-Promoter Kranz": where every noun has a capital letter, two joined words before a name are an office. */
export const isOffice = (tokens: readonly Token[], i: number, nouns: Nouns): boolean =>
  nouns.capitalNouns &&
  /^\p{Lu}[\p{L}]*[-‐‑]\p{Lu}/u.test(tokens[i]?.text ?? '') &&
  isNamed(tokens, i + 1, nouns);

/** "Gerda Richter": an office that ends a name of two words is a surname. */
const isSurname = (
  tokens: readonly Token[],
  i: number,
  { last, nouns }: { last: number; nouns: Nouns },
): boolean => {
  const token = tokens[i];
  const next = tokens[i + 1];
  return (
    token !== undefined &&
    last === i - 1 &&
    isCapital(token) &&
    isTitle(token, nouns) &&
    !(next && next.kind === 'word' && isCapital(next))
  );
};

export const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

export function textOf(tokens: readonly Token[]): string {
  let text = '';
  let end = tokens[0]?.start ?? 0;
  for (const token of tokens) {
    text += (token.start > end ? ' ' : '') + token.text;
    end = token.end;
  }
  return text;
}
