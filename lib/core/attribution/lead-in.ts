// A unit before a quotation of its own sentence → the speaker and verb that announce it; the content is still to come.
import { cueLexicon } from './cue-lexicon.ts';
import type { Draft } from './draft.ts';
import { findSubject } from './find-subject.ts';
import type { Tag, Unit, VerbGroup, Word } from './grammar/word.ts';
import { isPersonNoun } from './source-nouns.ts';

/** Marsh said in a statement. “…” – a full stop where a colon is meant. Null unless the verb of saying closes the sentence. */
export function closedDraft(unit: Unit): Draft | null {
  const { verbs } = cueLexicon();
  const group = unit.groups.at(-1);
  const isSaying =
    group && (verbs.get(group.lemma)?.get('end') === 'say' || verbs.get(group.lemma)?.get('that') === 'say');
  if (
    !isSaying ||
    !group.isFinite ||
    group.isPassive ||
    group.isNegated ||
    (unit.words[group.main] as Word).quote >= 0
  )
    return null;
  const rest = unit.words.slice(group.main + 1);
  if (rest.length > LONGEST_ADJUNCT || !rest.every(({ tag, quote }) => quote < 0 && ADJUNCT.has(tag)))
    return null;
  return announce(unit, group);
}

/** Marsh shook her head. “…” – who acts right before a quotation without a cue speaks it. */
export function beatDraft(unit: Unit): Draft | null {
  const group = unit.groups.find(({ isFinite: finite }) => finite);
  if (!group || group.isPassive || group.lemma === 'be' || unit.words.some(({ quote }) => quote >= 0))
    return null;
  const draft = announce(unit, group);
  const head = draft && unit.words[draft.head];
  const isPerson =
    head && (/^(?:he|she)$/.test(head.lower) || head.tag === 'name' || isPersonNoun(head.lower));
  return isPerson && draft.source[0]?.first === 0 ? { ...draft, rule: 'beat' } : null;
}

const LONGEST_ADJUNCT = 16;
const ADJUNCT = new Set<Tag>([
  'prep',
  'det',
  'possessive',
  'adj',
  'num',
  'noun',
  'name',
  'genitive',
  'adv',
  'mark',
  'pronoun',
]);

function announce(unit: Unit, group: VerbGroup): Draft | null {
  const source = findSubject(unit, group);
  return (
    source && {
      strength: 'say',
      rule: 'verb-colon',
      cue: [{ first: group.first, last: group.main }],
      source: source.pieces,
      head: source.head,
      content: [],
      lemma: group.lemma,
    }
  );
}

/** "Marsh explained:", "The firm released the following statement:" – the last verb with a speaker; its content is still to come. */
export function colonDraft(unit: Unit): Draft | null {
  const { verbs, neverQuote } = cueLexicon();
  for (let g = unit.groups.length - 1; g >= 0; g--) {
    const group = unit.groups[g];
    if (!group || (unit.words[group.main] as Word).quote >= 0) continue;
    if (unit.words[group.main]?.sentence !== unit.words.at(-1)?.sentence) return null;
    const isSaying = verbs.has(group.lemma) || ISSUING.has(group.lemma);
    if (!isSaying || (neverQuote.has(group.lemma) && !ISSUING.has(group.lemma)) || group.isPassive) continue;
    const draft = announce(unit, group);
    if (draft) return draft;
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
