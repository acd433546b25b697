// A verb without a subject of its own → the verbs whose subject may be its own.
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
    // "began by saying the bridge was safe".
    const over = groupOver(unit, i);
    if (over && (opened || !over.isFinite) && cueLexicon().verbs.get(over.lemma)?.has('clause')) return true;
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

const COMPLEMENT = new Set(['that', 'who', 'whom', 'which', 'what', 'whether', 'how', 'why', 'if']);

/** Verbs before "and" or "but" at word `at` that may share their subject with the group behind it, the likeliest first. */
export function verbsBeside(unit: Unit, group: VerbGroup, at: number): VerbGroup[] {
  const index = unit.groupAt[group.main] ?? -1;
  const before: VerbGroup[] = [];
  for (let g = index - 1; g >= 0 && index - g < 8; g--) {
    const other = unit.groups[g] as VerbGroup;
    const word = unit.words[other.main] as Word;
    if (word.sentence !== unit.words[at]?.sentence) break;
    if (word.quote < 0 && other.isFinite === group.isFinite) before.push(other);
  }
  const alike = before.filter((other) => isPast(unit, other) === isPast(unit, group));
  // "Marsh said the rain had stopped but insisted": the verb that governs the clause between, not the one inside it.
  const verbs = cueLexicon().verbs;
  const governing = alike.filter(
    (other) => verbs.get(other.lemma)?.has('that') && !isRelative(unit, other) && !isReduced(unit, other),
  );
  // "rejected the idea that the changes hurt and said": nor the one inside another clause.
  const main = alike.filter((other) => !isSubordinate(unit, other, COMPLEMENT));
  const relative = alike.filter((other) => verbs.get(other.lemma)?.has('that') && isRelative(unit, other));
  return [...governing.reverse(), ...main, ...relative, ...before];
}

/** "a statement posted on Friday". */
const isReduced = (unit: Unit, group: VerbGroup): boolean =>
  group.form === 'ed' &&
  group.first === group.main &&
  wordAt(unit, group.main + 1)?.tag === 'prep' &&
  wordAt(unit, group.first - 1)?.tag === 'noun';

const isRelative = (unit: Unit, group: VerbGroup): boolean => unit.words[group.first - 1]?.tag === 'wh';

/** Tense by the first verb of the group: "did not suggest" is past. */
export function isPast(unit: Unit, group: VerbGroup): boolean {
  const opening = unit.words[group.first] as Word;
  if (opening.tag === 'verb')
    return opening.form === 'ed' || opening.form === 'past' || opening.form === 'part';
  return /^(?:did|didn|had|was|were)$/.test(opening.lower);
}
