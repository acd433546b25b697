// A verb in a frame → how strongly it puts words into someone's mouth there, or null.
import type { Complement } from './complement.ts';
import type { CueLexicon, Strength } from './cue-lexicon.ts';
import { findSubject, type Subject } from './find-subject.ts';
import { isMark, startsQuote, wordAt } from './grammar/at.ts';
import type { NounPhrase, Unit, VerbGroup, Word } from './grammar/word.ts';
import { canSpeak, isDocumentNoun } from './source-nouns.ts';

export function strengthOf(
  unit: Unit,
  group: VerbGroup,
  { frame, from, object }: Complement,
  { frames, lexicon }: { frames: ReadonlyMap<string, Strength> | undefined; lexicon: CueLexicon },
): Strength | null {
  if (group.isPassive) return passiveStrength(group, frame, frames);
  if (frame === 'quote' || frame === 'colon') {
    if (lexicon.neverQuote.has(group.lemma)) return null;
    const opens = frame === 'quote' ? from : startsQuote(unit, from) ? from : -1;
    if (frames?.has('that') || frames?.has('end') || frames?.has('obj')) return frames.get('that') ?? 'say';
    const inGap = isGap(unit, group);
    if (frame === 'quote' && inGap && (frames?.has('call') || frames?.has('as'))) return 'say';
    if (frame === 'quote' && frames?.has('np')) return frames.get('np') as Strength;
    if (!frames) return null;
    return opens >= 0 && isWholeQuote(unit, opens) && isSet(unit, opens) ? 'say' : null;
  }
  if (frame === 'wh' && /^(?:when|where|while)$/.test(wordAt(unit, from)?.lower ?? '') && frames?.has('end'))
    return null;
  if (frame === 'gap') return isGap(unit, group) ? (frames?.get('clause') ?? null) : null;
  if (frame === 'end')
    return frames?.has('end') || (frames?.has('that') && frames.get('that') === 'say')
      ? (frames.get('end') ?? 'say')
      : frames?.has('that')
        ? 'stance'
        : null;
  // "what they described as a late answer".
  if (frame === '@as' && isGap(unit, group)) return frames?.get('as') ?? null;
  if (frame === 'np' && SHOWING.has(group.lemma))
    return isDocument(unit, findSubject(unit, group)) ? 'say' : null;
  const strength = frames?.get(frame) ?? null;
  if (ISSUING.has(group.lemma) && strength === 'stance') return issuesWords(unit, object) ? strength : null;
  if (EVIDENCE.has(group.lemma)) return isVoice(unit, findSubject(unit, group)) ? strength : null;
  return strength;
}

/** What takes a person, or a thing, as its object has it as its subject here. */
const passiveStrength = (
  { lemma }: VerbGroup,
  frame: string,
  frames: ReadonlyMap<string, Strength> | undefined,
): Strength | null =>
  (lemma === 'ask' && frame !== 'end' ? 'say' : null) ??
  frames?.get(frame.replace('@', '')) ??
  frames?.get('np') ??
  frames?.get('obj') ??
  frames?.get('as') ??
  frames?.get('call') ??
  null;

const isDocument = (unit: Unit, subject: Subject | null): boolean =>
  subject !== null && isDocumentNoun(unit.words[subject.head] as Word);

/** "The poll showed Marsh ahead": only what is written shows in this sense. */
const SHOWING = new Set(['show', 'find', 'put']);

/** Events prove and underscore too, and say nothing by it: "the flood proved that …". */
const EVIDENCE = new Set('prove underscore demonstrate illustrate underline highlight'.split(' '));

const isVoice = (unit: Unit, subject: Subject | null): boolean =>
  subject !== null && (canSpeak(unit.words[subject.head] as Word) || isDocument(unit, subject));

/** "released a statement", "shared her thoughts" beside "released the dogs": words or papers are given out. */
const ISSUING = new Set(
  'release publish post email issue share deliver introduce unveil present offer promote'.split(' '),
);
const WORDS_GIVEN = new Set(
  'view views thought thoughts idea ideas opinion opinions advice assurance assurances apology apologies condolences praise support prayers concern concerns criticism rebuke defense defence vision insight insights explanation details information news remarks comments endorsement bill legislation attack attacks sympathy thanks congratulations optimism tribute reaction reason reasons excuse excuses rationale suggestion suggestions tips hope plea warning'.split(
    ' ',
  ),
);

function issuesWords(unit: Unit, object: NounPhrase | null): boolean {
  const head = object && unit.words[object.head];
  return Boolean(head && (isDocumentNoun(head) || WORDS_GIVEN.has(head.lower)));
}

/** "what Marsh said was true", "a move they say cost jobs": a relative clause around the speaker. */
function isGap(unit: Unit, group: VerbGroup): boolean {
  const subject = findSubject(unit, group);
  if (!subject) return false;
  const first = subject.pieces[0]?.first ?? 0;
  // "which even critics say".
  const before = wordAt(unit, wordAt(unit, first - 1)?.tag === 'adv' ? first - 2 : first - 1);
  if (before?.tag === 'wh' || before?.tag === 'that') return true;
  return before?.tag === 'noun' && unit.words[subject.head]?.tag === 'pronoun';
}

/** A quotation set off by a comma or colon and begun with a capital letter: a whole utterance. */
export const isSet = (unit: Unit, open: number): boolean => isMark(unit, open - 1, ',:');

export const isWholeQuote = (unit: Unit, open: number): boolean =>
  /^[\p{Lu}\p{N}]/u.test(wordAt(unit, open + 1)?.text ?? '');
