// Units → every named person and body the article mentions, in text order, with the role it gives them.
import { lexicon } from '../grammar/lexicon.ts';
import type { NounPhrase, Unit, Word } from '../grammar/word.ts';
import { isPersonNoun, singularIn, sourceNouns } from '../source-nouns.ts';

export type Mention = {
  unit: Unit;
  phrase: NounPhrase;
  start: number;
  sentence: number;
  quote: number;
  /** The name as written, titles cut: "Jen Psaki", "Psaki", "Foreign Ministry". */
  name: string;
  /** Words before the name in its phrase, or in apposition after it: "White House spokesperson". */
  role: string | null;
  kind: 'person' | 'institution' | 'unsure';
  gender: 'f' | 'm' | null;
  /** The first noun phrase of its sentence. */
  isSubject: boolean;
  /** "Marsh's": the thing owned is spoken of, not she. */
  isOwner: boolean;
};

/** Small words that join the parts of a name. */
const JOINTS = new Set([
  'of',
  'de',
  'van',
  'von',
  'der',
  'den',
  'da',
  'di',
  'du',
  'la',
  'le',
  'bin',
  'al',
  'el',
  'and',
  '&',
  'for',
  'on',
]);

export function findMentions(units: readonly Unit[]): Mention[] {
  const mentions: Mention[] = [];
  for (const unit of units) {
    let subjectOf = -1;
    unit.phrases.forEach((phrase) => {
      const sentence = (unit.words[phrase.first] as Word).sentence;
      const isSubject =
        sentence !== subjectOf && !phrase.isTime && unit.words[phrase.first - 1]?.tag !== 'prep';
      if (isSubject) subjectOf = sentence;
      const mention = toMention(unit, phrase, isSubject);
      if (mention) mentions.push(mention);
    });
  }
  return mentions;
}

/** The named part of a noun phrase, or null when it names nobody. */
export function toMention(unit: Unit, phrase: NounPhrase, isSubject = false): Mention | null {
  const head = unit.words[phrase.head] as Word;
  if (head.tag !== 'name' || phrase.isTime) return null;
  const run = nameRun(unit, phrase);
  const words = unit.words.slice(run.first, run.last + 1);
  const name = textOf(words);
  if (!name || lexicon().times.has(name.toLowerCase()) || isBareTitle(words)) return null;
  const before = unit.words.slice(phrase.first, run.first);
  const own = roleBefore(before) ?? officeBefore(unit, phrase, run.first);
  const after = own ? null : appositionAfter(unit, phrase.last);
  const title = before.at(-1)?.lower ?? '';
  const kind = kindOfName(words, {
    role: own ?? after,
    hasArticle: before[0]?.lower === 'the' && before.every(({ tag }) => tag !== 'genitive'),
  });
  return {
    unit,
    phrase,
    start: (words[0] as Word).start,
    sentence: head.sentence,
    quote: head.quote,
    name,
    role: kind === 'institution' ? null : (own ?? after),
    kind,
    gender: genderOf(words[0]?.lower ?? '', title, own ?? after),
    isSubject,
    isOwner: unit.words[phrase.last + 1]?.tag === 'genitive' || unit.words[phrase.last]?.tag === 'genitive',
  };
}

/** "the Minister", "US President": a role, no name. */
const isBareTitle = (words: readonly Word[]): boolean => {
  const last = words.at(-1)?.lower ?? '';
  return sourceNouns().persons.has(last) && (sourceNouns().titles.has(last) || words.length === 1);
};

/** The last run of names in the phrase, behind titles and nouns: "Editorial Board Chairman David North" → "David North". */
function nameRun(unit: Unit, phrase: NounPhrase): { first: number; last: number } {
  const { titles } = sourceNouns();
  let first = phrase.head;
  while (first > phrase.first && unit.words[first - 1]?.tag === 'name') first--;
  for (let i = phrase.head - 1; i >= first; i--) {
    const { lower } = unit.words[i] as Word;
    const isTitle = titles.has(lower) || (isPersonNoun(lower) && (i > first || phrase.head - i > 1));
    if (isTitle && !isBodyName(unit.words.slice(first, phrase.head + 1)))
      return { first: i + 1, last: phrase.head };
  }
  const office = nameBehindOffice(unit, phrase, first);
  if (office > first) return { first: office, last: phrase.head };
  const last = extendName(unit, phrase.head);
  return { first, last };
}

/** "Secretary of State", before Ada Marsh. */
function officeBefore(unit: Unit, { first: opening }: NounPhrase, first: number): string | null {
  const office = unit.phrases[unit.phraseAt[opening - 2] ?? -1];
  if (first === opening || unit.words[opening - 1]?.lower !== 'of' || !office) return null;
  const from = unit.words[office.first]?.tag === 'det' ? office.first + 1 : office.first;
  return isPersonNoun(unit.words[office.head]?.lower ?? '') ||
    sourceNouns().titles.has(unit.words[office.head]?.lower ?? '')
    ? textOf(unit.words.slice(from, first))
    : null;
}

/** "Secretary of State Ada Marsh", "Minister of Finance Tom Pell": the last two names are the person's. */
function nameBehindOffice(unit: Unit, { head }: NounPhrase, first: number): number {
  const office = unit.words[first - 2];
  const isOffice =
    unit.words[first - 1]?.lower === 'of' &&
    office !== undefined &&
    (isPersonNoun(office.lower) || sourceNouns().titles.has(office.lower));
  const isPerson = !sourceNouns().organisations.has(unit.words[head]?.lower ?? '');
  return isOffice && isPerson && head - first > 1 ? head - 1 : first;
}

/** "Civil Aviation Authority of Nepal": bodies carry their "of". */
function extendName(unit: Unit, head: number): number {
  const { organisations } = sourceNouns();
  if (!organisations.has((unit.words[head] as Word).lower)) return head;
  return extendOver(unit, head);
}

function extendOver(unit: Unit, head: number): number {
  const joint = unit.words[head + 1];
  const next = unit.words[head + 2];
  if (!joint || !next || !/^(?:of|for|and|&)$/.test(joint.lower) || next.tag !== 'name') return head;
  let last = head + 2;
  while (unit.words[last + 1]?.tag === 'name') last++;
  return joint.lower === 'and' ? last : extendOver(unit, last);
}

const isBodyName = (words: readonly Word[]): boolean =>
  sourceNouns().organisations.has(words.at(-1)?.lower ?? '') && words.length > 1;

export const textOf = (words: readonly Word[]): string => {
  let text = '';
  let end = words[0]?.start ?? 0;
  for (const word of words) {
    text += (word.start > end ? ' ' : '') + word.text;
    end = word.end;
  }
  return text;
};

/** "White House spokesperson", "former Ohio Gov.", "Sen.": what stands before the name, without its article. */
function roleBefore(before: readonly Word[]): string | null {
  const words = before.filter(({ tag }, i) => !(i === 0 && (tag === 'det' || tag === 'possessive')));
  const last = words.at(-1);
  if (!last) return null;
  const isRole = isPersonNoun(last.lower) || sourceNouns().titles.has(last.lower);
  return isRole && !/^(?:mr|mrs|ms|mx|miss)\.?$/.test(last.lower) ? textOf(words) : null;
}

/** "Ada Marsh, the mayor of Pell, said": the apposition, when a person noun heads it. */
function appositionAfter(unit: Unit, last: number): string | null {
  if (unit.words[last + 1]?.text !== ',') return null;
  const p = unit.phraseAt[last + 2] ?? -1;
  const phrase = p < 0 ? undefined : unit.phrases[p];
  const head = phrase && unit.words[phrase.head];
  if (!phrase || !head || phrase.first !== last + 2 || !isPersonNoun(head.lower)) return null;
  let end = phrase.last;
  for (let guard = 0; guard < 3; guard++) {
    const prep = unit.words[end + 1];
    const next = unit.phrases[unit.phraseAt[end + 2] ?? -1];
    if (prep?.tag !== 'prep' || next?.first !== end + 2 || next.isTime) break;
    end = next.last;
  }
  const from = unit.words[phrase.first]?.tag === 'det' ? phrase.first + 1 : phrase.first;
  return textOf(unit.words.slice(from, end + 1));
}

const ACRONYM = /^(?:\p{Lu}{2,6}s?|(?:\p{Lu}\.){2,})$/u;

function kindOfName(
  words: readonly Word[],
  { role, hasArticle }: { role: string | null; hasArticle: boolean },
): Mention['kind'] {
  const { organisations, male, female, places } = sourceNouns();
  if (role) return 'person';
  const first = words[0] as Word;
  const last = words.at(-1) as Word;
  if (words.some(({ lower }) => JOINTS.has(lower) && /^(?:of|and|&|for|on)$/.test(lower)))
    return 'institution';
  if (male.has(first.lower) || female.has(first.lower))
    return words.length > 1 || !hasArticle ? 'person' : 'unsure';
  if (ACRONYM.test(last.text) && words.length < 3) return 'institution';
  if (organisations.has(last.lower) || places.has(last.lower) || last.lower === 'american')
    return 'institution';
  if (hasArticle) return 'institution';
  if (words.some(({ lower }) => organisations.has(lower))) return 'institution';
  return words.length > 1 && words.length < 5 ? 'person' : 'unsure';
}

function genderOf(first: string, title: string, role: string | null): Mention['gender'] {
  const { male, female } = sourceNouns();
  if (/^(?:mrs|ms|miss|dame|lady|queen|sister)\.?$/.test(title) || /woman\b|\bmother|\bwife/.test(role ?? ''))
    return 'f';
  if (
    /^(?:mr|sir|lord|king|father|brother)\.?$/.test(title) ||
    /(?:\b|[a-z])man\b|\bfather|\bhusband/.test(role ?? '')
  )
    return 'm';
  return female.has(first) ? 'f' : male.has(first) ? 'm' : null;
}

export const isInstitutionNoun = (lower: string): boolean =>
  singularIn(lower, sourceNouns().institutions) !== null;
