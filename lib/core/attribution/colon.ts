// A unit that ends with a colon → the speaker and verb that announce what the next unit quotes.
import { cueLexicon } from './cue-lexicon.ts';
import type { Draft } from './draft.ts';
import { findSubject } from './find-subject.ts';
import type { Unit, Word } from './grammar/word.ts';

/** "Marsh explained:", "The firm released the following statement:" – the last verb with a speaker; its content is still to come. */
export function colonDraft(unit: Unit): Draft | null {
  const { verbs, neverQuote } = cueLexicon();
  for (let g = unit.groups.length - 1; g >= 0; g--) {
    const group = unit.groups[g];
    if (!group || (unit.words[group.main] as Word).quote >= 0) continue;
    if (unit.words[group.main]?.sentence !== unit.words.at(-1)?.sentence) return null;
    const isSaying = verbs.has(group.lemma) || ISSUING.has(group.lemma);
    if (!isSaying || (neverQuote.has(group.lemma) && !ISSUING.has(group.lemma)) || group.isPassive) continue;
    const source = findSubject(unit, group);
    if (!source) continue;
    return {
      strength: 'say',
      rule: 'verb-colon',
      cue: [{ first: group.first, last: group.main }],
      source: source.pieces,
      head: source.head,
      content: [],
      lemma: group.lemma,
    };
  }
  return null;
}

/** Verbs that announce words when a colon follows: "released this statement:", "had this to say:". */
const ISSUING = new Set([
  'release',
  'issue',
  'send',
  'put',
  'have',
  'make',
  'go',
  'post',
  'publish',
  'share',
  'sum',
  'email',
]);
