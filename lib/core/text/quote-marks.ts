// A block's characters → its quotation marks, each with whether it may open and whether it may close by what stands around it.
import type { TextPack } from '../lang/pack.ts';
import type { Span } from '../model/span.ts';

export type Mark = {
  at: number;
  length: number;
  char: string;
  canOpen: boolean;
  canClose: boolean;
  /** A directional opening mark that has a closing one left in the block for itself: it opens a quotation within one. */
  partner: boolean;
};

export type MarkRules = {
  opens: (char: string) => boolean;
  closes: (open: string, close: string) => boolean;
  /** Marks that close some pair. */
  ends: (char: string) => boolean;
  hasSingle: boolean;
};

/** Pairs understood in every language, after those of the pack. */
const COMMON: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['``', "''"],
  ["''", "''"],
  ['＂', '＂'],
  // Typed with one kind of mark and closed with the other.
  ['“', '"'],
  ['"', '”'],
  ['“', '“'],
  ['”', '”'],
];

const rulesByPack = new WeakMap<TextPack, MarkRules>();
let commonRules: MarkRules | null = null;

export function markRulesOf(pack: TextPack | null): MarkRules {
  const known = pack ? rulesByPack.get(pack) : commonRules;
  if (known) return known;
  const rules = toMarkRules(pack?.quotes ?? []);
  if (pack) rulesByPack.set(pack, rules);
  else commonRules = rules;
  return rules;
}

function toMarkRules(own: TextPack['quotes']): MarkRules {
  const closersOf = new Map<string, Set<string>>();
  for (const [open, close] of [...own, ...COMMON]) {
    const closers = closersOf.get(open) ?? new Set();
    closers.add(close);
    closersOf.set(open, closers);
  }
  const ends = new Set([...closersOf.values()].flatMap((closers) => [...closers]));
  return {
    opens: (char) => closersOf.has(char),
    closes: (open, close) => closersOf.get(open)?.has(close) ?? false,
    ends: (char) => ends.has(char),
    hasSingle: own.some(([open]) => open === '‘' || open === "'"),
  };
}

const MARK = /``|''|["“”„«»‹›「」『』《》＂‘’‚']/g;
const SINGLE = new Set(['‘', '’', '‚', "'"]);
/** Marks that look the same on both sides: only what stands around them tells. */
const EVEN = new Set(['"', "''", "'", '＂', '’', '”']);
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;
const OPENING = /[\s([{<—–\-/“„«"'‘:,]/u;
const CLOSING = /[\s)\]}>.,;:!?…—–\-/”»"'’“]/u;
/** Words that begin with an apostrophe: 'em, 'til, 'cause, '90s. */
const ELISION = /^(?:\d0s|em|til|tis|twas|cause|n|bout|round)\b/iu;

/** Marks in text order. Linear: each is looked at with one character on either side. */
export function findMarks(text: string, block: Span, rules: MarkRules): Mark[] {
  const marks: Mark[] = [];
  MARK.lastIndex = block.start;
  for (let match = MARK.exec(text); match && match.index < block.end; match = MARK.exec(text)) {
    const char = match[0];
    const isSingle = SINGLE.has(char);
    if (isSingle && !rules.hasSingle) continue;
    if (!rules.opens(char) && !rules.ends(char)) continue;
    const at = match.index;
    const before = at > block.start ? (text[at - 1] as string) : ' ';
    const after = at + char.length < block.end ? (text[at + char.length] as string) : ' ';
    if (isSingle && WORD.test(before) && WORD.test(after)) continue;
    const mark = {
      at,
      length: char.length,
      char,
      ...rolesOf({ char, before, after, rules }),
      partner: false,
    };
    if (isSingle && mark.canOpen && ELISION.test(text.slice(at + 1, at + 8))) mark.canOpen = false;
    if (mark.canOpen || mark.canClose) marks.push(mark);
  }
  settleSingles(marks, text);
  settlePartners(marks, rules);
  return marks;
}

function rolesOf(given: { char: string; before: string; after: string; rules: MarkRules }) {
  const { char, before, after, rules } = given;
  const opens = rules.opens(char);
  const ends = rules.ends(char);
  const looksOpening = OPENING.test(before) && !SPACE.test(after);
  const looksClosing = !SPACE.test(before) && (CLOSING.test(after) || !WORD.test(after));
  if (EVEN.has(char)) {
    // `said"Yes` has lost its space: between two words the mark may do either.
    const between = WORD.test(before) && WORD.test(after);
    return {
      canOpen: opens && (looksOpening || between),
      canClose: ends && (looksClosing || between || (SPACE.test(before) && SPACE.test(after))),
    };
  }
  // Directional marks keep their direction unless their surroundings contradict it ("foo“ he said").
  if (opens && ends) return { canOpen: looksOpening || !looksClosing, canClose: looksClosing };
  return { canOpen: opens, canClose: ends };
}

/**
 * Single marks are mostly apostrophes. An opening one counts only with a closing one after it in the block, and the
 * possessive in "the players' kit" does not close while a mark after punctuation does ("it is the players' kit,' he said").
 */
function settleSingles(marks: Mark[], text: string): void {
  let lastClosing = -1;
  let sureClosing = -1;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as Mark;
    if (!SINGLE.has(mark.char)) continue;
    if (mark.canOpen && !mark.canClose) {
      if (lastClosing < 0) mark.canOpen = false;
      lastClosing = -1;
      sureClosing = -1;
    } else if (mark.canClose) {
      const before = text[mark.at - 1] ?? ' ';
      const isPossessive =
        before === 's' && text[mark.at + 1] === ' ' && /[a-z]/.test(text[mark.at + 2] ?? '');
      if (isPossessive && sureClosing >= 0) mark.canClose = false;
      else lastClosing = i;
      if (!WORD.test(before)) sureClosing = i;
    }
  }
}

/** Counts closing marks from the right, so that “a “b” c” nests while “a “b” (one mark lost) does not. */
function settlePartners(marks: Mark[], rules: MarkRules): void {
  let closing = 0;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as Mark;
    if (mark.canClose && !mark.canOpen) closing++;
    else if (mark.canOpen && rules.opens(mark.char) && !mark.canClose) {
      mark.partner = closing >= 2;
      closing = Math.max(0, closing - 1);
    }
  }
}
