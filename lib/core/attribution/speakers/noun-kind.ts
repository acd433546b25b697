// A noun that stands for a source → what kind of source it is, alone and by what stands around it.
import type { SourceKind } from '../../model/attribution.ts';
import type { NounPhrase, Unit, Word } from '../grammar/word.ts';
import { isDocumentNoun, isPersonNoun, singularIn, sourceNouns } from '../source-nouns.ts';
import { isInstitutionNoun } from './mentions.ts';

/** "One of the documents", "several of the experts": what it is a part of. */
export function kindOfPart(unit: Unit, phrase: NounPhrase): ReturnType<typeof kindOfNoun> {
  if (unit.words[phrase.last + 1]?.lower !== 'of') return null;
  const whole = unit.phrases[unit.phraseAt[phrase.last + 2] ?? -1];
  const head = whole?.first === phrase.last + 2 ? unit.words[whole.head] : undefined;
  return head?.tag === 'noun' ? kindOfNoun(head) : null;
}

/** "the coast guard": a body, where a guard is a man. */
export const isGuard = (unit: Unit, { head }: NounPhrase): boolean =>
  /^guards?$/.test(unit.words[head]?.lower ?? '') &&
  /^(?:coast|national|border|home|revolutionary)$/.test(unit.words[head - 1]?.lower ?? '');

/** "Media reports", "press reports": everyone and no one. */
export const isMediaReport = (unit: Unit, { first, head }: NounPhrase): boolean =>
  /^reports$/.test(unit.words[head]?.lower ?? '') &&
  unit.words.slice(first, head).some(({ lower }) => /^(?:media|press|news)$/.test(lower));

export const isDefinitePhrase = (unit: Unit, { first, last }: NounPhrase): boolean =>
  /^(?:the|that|this|his|her|their|its|these|those)$/.test(unit.words[first]?.lower ?? '') ||
  unit.words.slice(first, last).some(({ tag }) => tag === 'genitive');

export const hasName = (unit: Unit, { first, last }: NounPhrase): boolean =>
  unit.words.slice(first, last + 1).some(({ tag }) => tag === 'name');

/** Null: the noun names nobody and nothing that could say something ("the delay showed"), or only a share of a poll. */
export function kindOfNoun(head: Word): SourceKind | 'person-noun' | null {
  if (head.tag === 'num') return null;
  if (head.tag === 'det')
    return /^(?:many|some|several|few|others|both)$/.test(head.lower) ? 'anonymous' : null;
  const nouns = sourceNouns();
  if (isPersonNoun(head.lower)) return 'person-noun';
  if (
    head.tag === 'adj' ||
    /^(?:half|percent|quarter|third|majority|one|all|most|none|two|three)$/.test(head.lower)
  )
    return null;
  if (nouns.anonymous.has(head.lower) && singularIn(head.lower, nouns.documents) === null) return 'anonymous';
  if (isDocumentNoun(head)) return 'document';
  return isInstitutionNoun(head.lower) ? 'institution' : null;
}
