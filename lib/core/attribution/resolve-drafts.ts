// Drafts of one unit, overlapping as they come → drafts that stand beside each other, the outermost speaker first.

import { trimEnd } from './content-end.ts';
import { type Draft, type Range, rangeLength } from './draft.ts';
import type { Unit } from './grammar/word.ts';

/** `nested`: what is said inside another's words ("Marsh said that Pell had told her …"), kept for chains only. */
export type Resolved = { kept: Draft[]; nested: { outer: Draft; inner: Draft }[] };

export function resolveDrafts(unit: Unit, drafts: readonly Draft[]): Resolved {
  const kept: Draft[] = [];
  const nested: Resolved['nested'] = [];
  const ordered = [...drafts].sort(byRank);
  for (const draft of ordered) {
    const outer = kept.find((other) => holdsCue(other.content, draft));
    if (outer) {
      nested.push({ outer, inner: draft });
      continue;
    }
    if (!isSpoken(draft) && kept.some((other) => holdsCue(draft.content, other))) continue;
    for (let k = kept.length - 1; k >= 0; k--) {
      const inner = kept[k] as Draft;
      if (!holdsCue(draft.content, inner)) continue;
      kept.splice(k, 1);
      nested.push({ outer: draft, inner });
    }
    kept.push(draft);
  }
  kept.sort((a, b) => firstOf(a.cue) - firstOf(b.cue));
  return { kept: trimOverlaps(unit, kept), nested };
}

/** What is plainly said before the rest; among equals in text order, so the outer one comes first. */
const byRank = (a: Draft, b: Draft): number =>
  isSpoken(a) === isSpoken(b) ? firstOf(a.cue) - firstOf(b.cue) : isSpoken(a) ? -1 : 1;

/** Words given as words: a clause or a quotation. "Defended the goal" and "wants" rank below. */
export const isSpoken = ({ strength, rule }: Pick<Draft, 'strength' | 'rule'>): boolean =>
  strength === 'say' && !WEAK_RULES.has(rule);
const WEAK_RULES = new Set(['verb-np', 'verb-to', 'verb-ing', 'verb-preposition', 'verb-on', 'set-phrase']);

const firstOf = (ranges: readonly Range[]): number => ranges[0]?.first ?? -1;

const holdsCue = (content: readonly Range[], { cue }: Draft): boolean => {
  const at = firstOf(cue);
  return content.some(({ first, last }) => first <= at && at <= last);
};

/** Two contents never share a word: the first gives way where the second one's speaker or content begins. */
function trimOverlaps(unit: Unit, drafts: Draft[]): Draft[] {
  const taken = new Int32Array(unit.words.length).fill(-1);
  drafts.forEach((draft, d) => {
    for (const { first, last } of [...draft.cue, ...draft.source]) taken.fill(d, first, last + 1);
  });
  const result: Draft[] = [];
  drafts.forEach((draft, d) => {
    const content = draft.content.flatMap((range) => freeParts(unit, range, { taken, self: d }));
    if (!content.length) return;
    for (const { first, last } of content) taken.fill(d, first, last + 1);
    result.push({ ...draft, content });
  });
  return result;
}

/** The parts of a range no other draft holds, without slivers. */
function freeParts(
  unit: Unit,
  { first, last }: Range,
  { taken, self }: { taken: Int32Array; self: number },
): Range[] {
  const parts: Range[] = [];
  let from = -1;
  for (let i = first; i <= last + 1; i++) {
    const isFree = i <= last && (taken[i] === -1 || taken[i] === self);
    if (isFree && from < 0) from = i;
    if (isFree || from < 0) continue;
    const end = trimEnd(unit, i - 1, from);
    const hasWord = unit.words.slice(from, end + 1).some(({ tag }) => tag !== 'mark');
    if (hasWord) parts.push({ first: from, last: end });
    from = -1;
  }
  // A single word left over between two others is a joint, no content.
  return parts.length > 1 ? parts.filter((part) => rangeLength([part]) > 1) : parts;
}
