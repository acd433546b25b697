// Units → groups of people that are the subject of a sentence: whom "they" may mean although they have not spoken yet.
import type { Unit, Word } from '../grammar/word.ts';
import type { Place } from './antecedent.ts';
import { kindOfNoun } from './noun-kind.ts';
import type { NounSource } from './noun-source.ts';

/** In text order; words of a quotation are left out. */
export function findGroups(units: readonly Unit[]): NounSource[] {
  return units.flatMap((unit) => {
    const groups: NounSource[] = [];
    let subjectOf = -1;
    for (const phrase of unit.phrases) {
      const head = unit.words[phrase.head] as Word;
      const isLater = head.sentence === subjectOf || phrase.isTime;
      if (isLater || unit.words[phrase.first - 1]?.tag === 'prep') continue;
      subjectOf = head.sentence;
      const kind = head.tag === 'noun' ? kindOfNoun(head) : null;
      if (!phrase.isPlural || head.quote >= 0 || (kind !== 'person-noun' && kind !== 'anonymous')) continue;
      const place = { start: head.start, sentence: head.sentence, block: unit.block };
      groups.push({
        unit,
        phrase,
        head,
        place,
        stretch: { unit, first: phrase.first, last: unit.words.length - 1 },
      });
    }
    return groups;
  });
}

/** Sentences that "they" reaches back to a group that has not spoken. */
const REACH = 2;

export function lastGroupBefore(
  groups: readonly NounSource[],
  { start, sentence }: Place,
): NounSource | null {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle] as NounSource).place.start < start) low = middle + 1;
    else high = middle;
  }
  const last = groups[low - 1];
  return last && sentence - last.place.sentence <= REACH ? last : null;
}
