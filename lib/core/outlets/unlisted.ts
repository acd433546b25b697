// Names that look like a newspaper's or station's, in no row of the registry → outlets marked as not listed.
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Sentence } from '../text/sentences.ts';
import { type CitedOutlet, unlistedOutlet } from './cited.ts';
import { type Context, contextOf } from './context.ts';
import type { CuePatterns } from './cue-patterns.ts';
import type { LinkedOutlet } from './links.ts';
import type { OutletMention } from './mentions.ts';
import { spanAt } from './span-at.ts';
import { hasCapital, type Word } from './words.ts';

export type UnlistedInput = {
  text: string;
  blocks: readonly Block[];
  words: readonly (readonly Word[])[];
  sentences: readonly Sentence[];
  links: readonly LinkedOutlet[];
  patterns: CuePatterns;
  /** Spans already read as names of the registry, in text order. */
  taken: readonly Span[];
  own: CitedOutlet | null;
};

const keysOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Last words that hardly anything but a newspaper has; some only after another word. */
const STRONG = keysOf(
  'gazette herald tribune chronicle courier inquirer enquirer sentinel advertiser examiner dispatch argus newspaper zeitung anzeiger tageblatt rundschau morgenpost volksblatt courant',
);
const STRONG_PAIRS = keysOf('free-press daily-news morning-news evening-news evening-post daily-times');
/** Last words that other things have too. */
const WEAK = keysOf(
  'times post news star sun mail register record press mirror standard express echo monitor magazine tv television fm today weekly daily online leader citizen independent observer guardian journal bulletin broadcasting nachrichten kurier bote presse blatt',
);
/** First words of names in the Romance languages and Dutch. */
const FIRST = keysOf(
  'diario jornal correio gazzetta corriere giornale dagblad radio canal courrier tele heraldo periodico gaceta',
);
const MAX_NAME_WORDS = 5;

/** Call signs of American stations: "KLMQ", "WXQR-TV", "KLMQ 5". */
const CALL_SIGN = /^[KW][A-Z]{3}$/;
const CALL_SIGN_SUFFIX = /(?:-(?<band>TV|FM|AM))?(?: \d{1,2})?(?![A-Za-z0-9-])/y;

type Found = Span & { name: string; strength: 'strong' | 'weak' | 'typed' };

export function findUnlisted(input: UnlistedInput): OutletMention[] {
  const { text, blocks } = input;
  const mentions: OutletMention[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'title' || block.kind === 'heading') return;
    const words = input.words[index] ?? [];
    const inOrder = [
      ...byWords(text, words, input.patterns),
      ...typedNames(text, words, input.patterns),
      ...callSigns(text, words),
    ].sort((a, b) => a.start - b.start);
    let from = block.start;
    for (const found of inOrder) {
      if (found.start < from || spanAt(input.taken, found.start) || spanAt(input.taken, found.end - 1))
        continue;
      const mention = judge(input, found, index);
      if (!mention) continue;
      mentions.push(mention);
      from = found.end;
    }
  });
  return mentions;
}

function byWords(text: string, words: readonly Word[], { leads }: CuePatterns): Found[] {
  const found: Found[] = [];
  words.forEach((word, at) => {
    if (!isCapital(word)) return;
    const previous = words[at - 1];
    const isStrong = STRONG.has(word.key) || STRONG_PAIRS.has(`${previous?.key}-${word.key}`);
    const span = isStrong || WEAK.has(word.key) ? nameUpTo({ text, words, at, leads }) : null;
    if (span)
      found.push({ ...span, name: text.slice(span.start, span.end), strength: isStrong ? 'strong' : 'weak' });
    const last = FIRST.has(word.key) ? nameFrom(text, words, at) : null;
    if (last)
      found.push({
        start: word.start,
        end: last.end,
        name: text.slice(word.start, last.end),
        strength: 'weak',
      });
  });
  return found;
}

const isCapital = (word: Word): boolean => hasCapital(word.raw);
const gapAfter = (text: string, left: Word, right: Word): string => text.slice(left.end, right.start);
const CONNECTOR = /^(?:of|and|am|de|do|da|di|del|della|dello|du|des|van|la|las|los)$/;

type Place = { text: string; words: readonly Word[]; at: number; leads: ReadonlySet<string> };

/** "Port Ellery Times-Herald" from its "Times"; null where the word stands alone or another name goes on ("Star Ferry"). */
function nameUpTo({ text, words, at, leads }: Place): Span | null {
  let last = words[at];
  const next = words[at + 1];
  if (!last) return null;
  if (next && gapAfter(text, last, next) === '-') {
    if (!STRONG.has(next.key) && !WEAK.has(next.key)) return null;
    last = next;
  } else if (
    next &&
    gapAfter(text, last, next) === ' ' &&
    hasCapital(next.raw) &&
    !hasCapital(next.raw.slice(1))
  )
    return null;
  let first = at;
  for (let back = at - 1; back >= 0 && at - back < MAX_NAME_WORDS; back--) {
    const [word, after] = [words[back], words[back + 1]];
    if (!word || !after || !/^(?: |-| & )$/u.test(gapAfter(text, word, after))) break;
    if (isCapital(word)) first = back;
    else if (!CONNECTOR.test(word.key)) break;
  }
  while (first < at && leads.has(words[first]?.raw.toLowerCase() ?? '')) first++;
  const start = words[first]?.start;
  return first < at && start !== undefined ? { start, end: last.end } : null;
}

/** "Diario de Lumo", "Gazzetta di Porto": the last word of the name; null when no capital follows. */
function nameFrom(text: string, words: readonly Word[], at: number): Word | null {
  let last: Word | null = null;
  for (let next = at + 1; next < words.length && next - at < MAX_NAME_WORDS; next++) {
    const [word, before] = [words[next], words[next - 1]];
    if (!word || !before || !/^[ ’']$/u.test(gapAfter(text, before, word))) break;
    if (isCapital(word)) last = word;
    else if (last || !CONNECTOR.test(word.key)) break;
  }
  return last;
}

/** "KQLM-TV", "KQLM": weak without the suffix. */
function callSigns(text: string, words: readonly Word[]): Found[] {
  return words.flatMap(({ raw, start, end }) => {
    if (!CALL_SIGN.test(raw) || /[.-]/.test(text[start - 1] ?? '')) return [];
    CALL_SIGN_SUFFIX.lastIndex = end;
    const suffix = CALL_SIGN_SUFFIX.exec(text);
    if (!suffix) return [];
    const name = text.slice(start, end + suffix[0].length);
    return [{ start, end: start + name.length, name, strength: suffix.groups?.band ? 'strong' : 'weak' }];
  });
}

const NO_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|mr|mrs|ms|dr|editor|reporter|ceo|president|director)\b/iu;

/** Its name in marks, behind the word for what it is. */
const NAME_IN_MARKS = / ["“„«‘](?<quoted>[^"“”„«»‘’]{2,40})["”“»’]/y;
const LONGEST_NAME = 80;

/** "the news site Lumo Daily", "dem Portal „Lumo“", "the Lumo Daily newspaper". */
function typedNames(text: string, words: readonly Word[], { types, leads }: CuePatterns): Found[] {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const lower = text.slice(start, end).toLowerCase();
  // Rare letters get longer in small letters; places would not fit then.
  if (lower.length !== end - start) return [];
  return words
    .flatMap((word) =>
      types.endsFrom(lower, word.start - start).flatMap((behind) => nameBehind(text, start + behind) ?? []),
    )
    .filter(
      ({ name }) =>
        name.length > 1 && !NO_NAME.test(name) && !leads.has(name.toLowerCase()) && hasCapital(name),
    );
}

function nameBehind(text: string, at: number): Found | null {
  NAME_IN_MARKS.lastIndex = at;
  const quoted = NAME_IN_MARKS.exec(text)?.groups?.quoted;
  if (text[at] !== ' ') return null;
  const name = quoted ?? capitalisedRun(text.slice(at + 1, at + LONGEST_NAME));
  const start = at + (quoted ? 2 : 1);
  return { start, end: start + name.length, name, strength: 'typed' };
}

/** Nothing but the word for what it is: "Online-Zeitung". */
const isType = ({ types }: CuePatterns, name: string): boolean =>
  types.endsFrom(name.toLowerCase(), 0).includes(name.length);

const NAME_WORD = /^[^\s,;:!?…()[\]"“”„«»‘|/]+/;
const MOST_WORDS = 4;

/** The words at the front that have capitals: "Lumo Daily reported on" → "Lumo Daily". */
function capitalisedRun(words: string): string {
  const pieces = words.split(' ');
  const name: string[] = [];
  for (const [at, piece] of pieces.entries()) {
    const word = NAME_WORD.exec(piece)?.[0] ?? '';
    const isJoint = name.length > 0 && /^(?:of|de|and|&)$/.test(word) && hasCapital(pieces[at + 1] ?? '');
    if (!(hasCapital(word) || isJoint) || name.length === MOST_WORDS) break;
    name.push(word);
    if (word !== piece || (word.endsWith('.') && word.length > 3)) break;
  }
  return name.join(' ').replace(/[.’']$|['’]s$/, '');
}

const SPEAKS: ReadonlySet<Context> = new Set(['recipient', 'source', 'verb', 'staff-verb']);
const ANY: ReadonlySet<Context> = new Set([...SPEAKS, 'staff', 'report', 'type']);

function judge(input: UnlistedInput, found: Found, block: number): OutletMention | null {
  const { text, sentences, patterns, blocks } = input;
  const sentence = spanAt(sentences, found.start) ?? blocks[block];
  if (!sentence || isType(patterns, found.name) || isJournal(text, found)) return null;
  const context = contextOf({ text, sentence, name: found, isTitle: false }, patterns);
  const around = spanAt(input.links, found.start);
  const link = around && found.end <= around.end ? around : undefined;
  const hasThe = /\bthe $/iu.test(text.slice(Math.max(0, found.start - 4), found.start));
  const isWeak = found.strength === 'weak';
  // "Mira Post, who runs the bakery, said": a person.
  if (isWeak && /^,? who(?![a-z])/.test(text.slice(found.end, found.end + 6))) return null;
  const isSure =
    link !== undefined ||
    (found.strength === 'strong'
      ? ANY.has(context) || hasThe
      : SPEAKS.has(context) ||
        (isWeak && ['type', 'staff'].includes(context) && !/ (?:TV|Television|FM)$/u.test(found.name)));
  if (!isSure) return null;
  const outlet = link ? link.outlet : unlistedOutlet({ name: found.name });
  if (outlet.id === input.own?.id) return null;
  return { start: found.start, end: found.end, block, outlet, context, sentence };
}

const NO_OUTLET =
  /\b(?:Medical|Medicine|Science|Law|Physical|Chemical|Academic|Annual|International Journal|University|College)\b|\b(?:Mayor|Senator|Sen\.|Gov|Governor|Mr|Mrs|Ms|Dr|President|Judge|Officer|Minister|Secretary)\b/u;
const PUBLISHED_IN =
  /\b(?:published|appeared|appearing|appears|stud(?:y|ies)|paper|article|research) (?:\p{L}+ )?in (?:the )?$/iu;

/** Scientific journals are no outlets: "published in the Lumo Journal", "the journal Lumo Reports", "Journal of Medicine". */
function isJournal(text: string, { start, end, name }: Found): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (NO_OUTLET.test(name) || /\bjournals? (?:the )?$/iu.test(before)) return true;
  if (/Journal$/u.test(name) && PUBLISHED_IN.test(before)) return true;
  return /^ of \p{Lu}/u.test(text.slice(end, end + 6));
}
