// Attributions of a unit and what was nested in them → attributions that know on whom their source relies in turn.
import type { Draft } from './draft.ts';
import { type Found, toFound, toStretches } from './found.ts';
import { phraseOver } from './grammar/at.ts';
import type { Unit } from './grammar/word.ts';
import { isSpoken, type Resolved } from './resolve-drafts.ts';
import { canSpeak, isDocumentNoun } from './source-nouns.ts';

/** "The Times reported, citing officials, that …" and "Marsh said that Pell had told her …" keep the officials and Pell. */
export function withRelays(unit: Unit, { kept, nested }: Resolved): Found[] {
  const foundOf = new Map<Draft, Found>(kept.map((draft) => [draft, toFound(unit, draft)]));
  // A draft that gave up overlapping words is a new one; its cue stays the same.
  const keptLike = (outer: Draft) => {
    const draft = kept.find(({ cue }) => cue === outer.cue);
    return draft && foundOf.get(draft);
  };
  for (const { outer, inner } of nested) {
    if (outer.strength !== 'say' || !isSpoken(inner) || inner.head < 0) continue;
    keptLike(outer)?.relays.push({
      source: toStretches(unit, inner.source),
      head: unit.words[inner.head] ?? null,
    });
  }
  for (const draft of kept) {
    const citing = citedSource(unit, draft);
    const main = citing && mainOf(unit, draft, kept);
    if (!citing || !main) continue;
    foundOf.get(main)?.relays.push(citing);
    foundOf.delete(draft);
  }
  return kept.flatMap((draft) => foundOf.get(draft) ?? []);
}

/** The people or papers after "citing". */
function citedSource(unit: Unit, draft: Draft): Found['relays'][number] | null {
  const cue = draft.cue[0];
  const word = cue && unit.words[cue.last];
  if (word?.lower !== 'citing' && word?.lower !== 'quoting') return null;
  const phrase = phraseOver(unit, (draft.content[0]?.first ?? 0) as number);
  const head = phrase && unit.words[phrase.head];
  if (!phrase || !head || !(canSpeak(head) || isDocumentNoun(head))) return null;
  return { source: toStretches(unit, [{ first: phrase.first, last: phrase.last }]), head };
}

/** The attribution of the same sentence that the participle hangs on: the nearest to the left, else to the right. */
function mainOf(unit: Unit, citing: Draft, kept: readonly Draft[]): Draft | null {
  const at = citing.cue[0]?.first ?? 0;
  const sentence = unit.words[at]?.sentence;
  const others = kept.filter(
    (draft) =>
      draft !== citing &&
      draft.strength === 'say' &&
      unit.words[draft.cue[0]?.first ?? 0]?.sentence === sentence,
  );
  const left = others.filter((draft) => (draft.cue[0]?.first ?? 0) < at);
  return left.at(-1) ?? others[0] ?? null;
}
