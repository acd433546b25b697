// An infinitive or a participle → the finite verbs it may hang on.
import { cueLexicon } from './cue-lexicon.ts';
import { groupOver, wordAt } from './grammar/at.ts';
import type { Unit, VerbGroup, Word } from './grammar/word.ts';

/** Finite verbs of the sentence that a group may hang on, the nearest first. */
export function governorsOf(unit: Unit, group: VerbGroup): VerbGroup[] {
  const at = unit.groupAt[group.main] ?? -1;
  const governors: VerbGroup[] = [];
  for (let g = at - 1; g >= 0 && at - g < 8; g--) {
    const governor = unit.groups[g] as VerbGroup;
    const word = unit.words[governor.main] as Word;
    if (word.sentence !== unit.words[group.main]?.sentence || word.quote >= 0) continue;
    if (!governor.isFinite || (!group.isInfinitive && isInnerVerb(unit, governor, at))) continue;
    governors.push(governor);
  }
  return governors;
}

/** "rejected the notion that rivals could leave, arguing …": the verb of a clause that hangs on another. `opened`: by one of these words. */
export function isSubordinate(unit: Unit, group: VerbGroup, opened?: ReadonlySet<string>): boolean {
  for (let i = group.first - 1; i > group.first - 12; i--) {
    const word = wordAt(unit, i);
    if (!word || word.tag === 'mark' || groupOver(unit, i)?.isFinite) return false;
    if (word.tag === 'wh' || word.tag === 'that' || word.tag === 'sub')
      return opened?.has(word.lower) ?? true;
  }
  return false;
}

/** A participle hangs on the verb of saying before it, not on a verb inside what was said. */
function isInnerVerb(unit: Unit, governor: VerbGroup, at: number): boolean {
  const verbs = cueLexicon().verbs;
  const isCue = (g: VerbGroup) => verbs.get(g.lemma)?.get('that') === 'say';
  if (isCue(governor)) return false;
  const sentence = unit.words[governor.main]?.sentence;
  return unit.groups.slice(Math.max(0, at - 10), at).some((g) => {
    const word = unit.words[g.main] as Word;
    return g.isFinite && g.main < governor.main && isCue(g) && word.sentence === sentence && word.quote < 0;
  });
}
