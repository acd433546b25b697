// Attributions with the words of their source → one speaker per person or body, however it is named in each place.
import type { SourceKind, Speaker } from '../../model/attribution.ts';
import type { Found, Stretch } from '../found.ts';
import type { Unit, Word } from '../grammar/word.ts';
import { singularIn, sourceNouns } from '../source-nouns.ts';
import {
  chooseAntecedent,
  chooseBody,
  chooseByRole,
  chooseHere,
  chooseNearest,
  genderOfPronoun,
  lastSentence,
  type Place,
} from './antecedent.ts';
import { findGroups, lastGroupBefore } from './groups.ts';
import { findMentions, textOf, toMention } from './mentions.ts';
import { hasName, isDefinitePhrase, isGuard, isMediaReport, kindOfNoun, kindOfPart } from './noun-kind.ts';
import { bareName, isArticle, longName, type NounSource, officeEnd } from './noun-source.ts';
import { affiliationOf } from './role.ts';
import { type Member, type Roster, toRoster } from './roster.ts';

export type Linked = { speakers: Speaker[]; speakerOf: Map<Found, number>; viaOf: Map<Found, number[]> };

/** Speakers in the order of their first words. Anonymous sources are never joined with a person. */
export function linkSpeakers(units: readonly Unit[], found: readonly Found[]): Linked {
  const book = newBook(units);
  const speakerOf = new Map<Found, number>();
  const viaOf = new Map<Found, number[]>();
  for (const one of found) {
    const speaker = one.speakerOf
      ? (speakerOf.get(one.speakerOf) ?? null)
      : linkOne(book, one.source, one.head);
    if (speaker !== null) speakerOf.set(one, speaker);
    const via = one.relays
      .map((relay) => linkOne(book, relay.source, relay.head))
      .filter((index): index is number => index !== null && index !== speaker);
    viaOf.set(one, [...new Set(via)]);
  }
  return { speakers: book.speakers, speakerOf, viaOf };
}

/** A speaker and where it was last named. */
type Recent = { index: number; sentence: number };

type Book = {
  roster: Roster;
  speakers: Speaker[];
  byKey: Map<string, number>;
  memberOf: Map<Member, number>;
  lastPerson: Member | null;
  lastBody: Recent | null;
  lastGroup: Recent | null;
  lastUnnamed: Recent | null;
  /** Head noun of a document → the one last named so. */
  documents: Map<string, number>;
  groups: readonly NounSource[];
};

const newBook = (units: readonly Unit[]): Book => ({
  roster: toRoster(findMentions(units)),
  speakers: [],
  byKey: new Map(),
  memberOf: new Map(),
  lastPerson: null,
  lastBody: null,
  lastGroup: null,
  lastUnnamed: null,
  documents: new Map(),
  groups: findGroups(units),
});

function linkOne(book: Book, source: readonly Stretch[], head: Word | null): number | null {
  const stretch =
    source.find(({ unit, first, last }) => head && unit.words.slice(first, last + 1).includes(head)) ??
    source[0];
  if (!stretch || !head) return null;
  const { unit } = stretch;
  const at = unit.words.indexOf(head);
  const place: Place = { start: head.start, sentence: head.sentence, block: unit.block };
  if (head.tag === 'pronoun' || head.tag === 'wh' || head.tag === 'possessive')
    return linkPronoun(book, head, place);
  const phrase = unit.phrases[unit.phraseAt[at] ?? -1];
  if (!phrase) return null;
  const mention = toMention(unit, phrase);
  if (mention) {
    const member = book.roster.of(mention);
    return member ? linkMember(book, member, head.sentence) : null;
  }
  return linkNoun(book, { unit, phrase, stretch, head, place });
}

function linkMember(book: Book, member: Member, sentence?: number): number {
  if (member.kind === 'person') book.lastPerson = member;
  const known = book.memberOf.get(member);
  const index = known ?? book.speakers.length;
  if (known === undefined) {
    const role = fullestRole(member.roles);
    book.speakers.push({
      name: member.name,
      kind: member.kind,
      role,
      affiliation: role ? affiliationOf(role) : null,
      outletId: null,
    });
    book.memberOf.set(member, index);
  }
  if (member.kind === 'institution' && sentence !== undefined) book.lastBody = { index, sentence };
  return index;
}

/** The longest role tells most, up to a limit: an apposition may run on. */
const fullestRole = (roles: readonly string[]): string | null => {
  const fitting = roles.filter((role) => role.length <= 80);
  return fitting.length ? fitting.reduce((a, b) => (b.length > a.length ? b : a)) : null;
};

function linkPronoun(book: Book, head: Word, place: Place): number | null {
  const gender = genderOfPronoun(head);
  if (gender) {
    const member = chooseAntecedent(book.roster, place, { gender, last: book.lastPerson });
    const unnamed = book.lastUnnamed;
    // "A resident said … She added": unless someone with a name has come in since.
    const isUnnamed =
      unnamed !== null &&
      place.sentence - unnamed.sentence <= UNNAMED_REACH &&
      (member === null || lastSentence(member, place) < unnamed.sentence);
    if (isUnnamed) return unnamed.index;
    return member ? linkMember(book, member) : null;
  }
  if (head.lower === 'it' || head.lower === 'its') return linkIt(book, place);
  if (/^(?:they|their|them)$/.test(head.lower)) return linkThey(book, place);
  return /^(?:others|everyone|everybody)$/.test(head.lower) ? addSpeaker(book, head.text, 'anonymous') : null;
}

/** Sentences over which "she" still means someone without a name. */
const UNNAMED_REACH = 2;

/** Sentences over which "they" and "it" still mean the group or body before. */
const GROUP_REACH = 4;

/** "They": the group that spoke last, or one that has come in since ("Hundreds of residents met. They shouted …"). */
function linkThey(book: Book, place: Place): number | null {
  const spoke = book.lastGroup;
  const near = lastGroupBefore(book.groups, place);
  if (near && near.place.sentence > (spoke?.sentence ?? -1)) return linkNoun(book, near);
  return spoke && place.sentence - spoke.sentence <= GROUP_REACH ? spoke.index : null;
}

/** "It": the body that spoke last or is the subject nearby; or the one who issued what is quoted ("Pell published a statement. It said:"). */
function linkIt(book: Book, place: Place): number | null {
  const body = chooseNearest(book.roster, place, 'institution');
  const last = book.lastBody;
  if (last && place.sentence - last.sentence <= 2) return last.index;
  if (body) return linkMember(book, body);
  const person = chooseNearest(book.roster, place, 'person');
  return person ? linkMember(book, person) : null;
}

function linkNoun(book: Book, source: NounSource): number | null {
  const { unit, phrase, head, place } = source;
  const kind = isMediaReport(unit, phrase)
    ? 'anonymous'
    : isGuard(unit, phrase)
      ? 'institution'
      : (kindOfNoun(head) ?? kindOfPart(unit, phrase));
  if (!kind) return null;
  if (kind === 'document' && kindOfNoun(head)) return linkDocument(book, source);
  if (kind === 'document') return addSpeaker(book, longName(source), 'document');
  const isDefinite = isDefinitePhrase(unit, phrase);
  const named = kind === 'person-noun' ? namedAfterOffice(book, source) : null;
  if (named) return linkMember(book, named, place.sentence);
  if (kind === 'person-noun' && !phrase.isPlural) {
    const member =
      appositive(book, source) ?? (isDefinite ? chooseByRole(book.roster, head.lower, place) : null);
    if (member) return linkMember(book, member, place.sentence);
  }
  if (kind === 'institution' && isDefinite && !hasName(unit, phrase)) {
    const body = linkBody(book, head.lower, place, phrase.last - phrase.first < 2);
    if (body !== null) return body;
  }
  const isUnnamed = kind === 'person-noun' || kind === 'anonymous';
  const same = isUnnamed ? null : book.roster.bodyByWords(bareName(source));
  if (same) return linkMember(book, same, place.sentence);
  const index = addSpeaker(
    book,
    isUnnamed ? longName(source) : bareName(source),
    isUnnamed ? 'anonymous' : 'institution',
  );
  const recent = { index, sentence: place.sentence };
  if (phrase.isPlural) book.lastGroup = recent;
  else if (isUnnamed) book.lastUnnamed = recent;
  if (!isUnnamed) book.lastBody = recent;
  return index;
}

/** "Secretary of State Mara Holt", "Minister of Information Tomas Ekberg": the name stands behind the office. */
function namedAfterOffice(book: Book, { unit, phrase, stretch }: NounSource): Member | null {
  if (unit.words[phrase.last + 1]?.lower !== 'of') return null;
  const next = unit.phrases[unit.phraseAt[phrase.last + 2] ?? -1];
  if (next?.first !== phrase.last + 2 || next.last > stretch.last) return null;
  for (let first = next.first + 1; first < next.last; first++) {
    const member = book.roster.byName(textOf(unit.words.slice(first, next.last + 1)));
    if (member?.kind === 'person') return member;
  }
  return null;
}

/** "the ministry" is the body with that word in its name; "the airline" the body that spoke last. Offices of state are themselves. */
function linkBody(book: Book, noun: string, place: Place, isBare: boolean): number | null {
  const named = chooseBody(book.roster, noun, place);
  if (named) return linkMember(book, named, place.sentence);
  if (!REFERRING.has(noun) || !isBare) return null;
  const here = chooseHere(book.roster, place);
  if (here) return linkMember(book, here, place.sentence);
  const last = book.lastBody;
  const speaker = last && book.speakers[last.index];
  const near = chooseNearest(book.roster, place, 'institution');
  const isSince = near !== null && lastSentence(near, place) > (last?.sentence ?? -1);
  const mayBeLast =
    speaker?.kind === 'institution' &&
    place.sentence - (last?.sentence ?? 0) <= 8 &&
    (OFFICIAL.has(noun) || !isOffice(speaker.name));
  if (last && mayBeLast && !isSince) return last.index;
  return near && (OFFICIAL.has(noun) || !isOffice(near.name)) ? linkMember(book, near, place.sentence) : null;
}

/** "the agency" may be an authority; "the airline" is none. */
const OFFICIAL = new Set(['agency', 'organisation', 'organization', 'group', 'institute', 'university']);
const isOffice = (name: string): boolean =>
  /\b(?:authority|ministry|department|court|council|police|parliament|senate|commission|office|bureau|government)\b/i.test(
    name,
  );

const REFERRING = new Set(
  'alliance bloc company firm agency organisation organization group bank airline carrier retailer institute charity university maker manufacturer corporation'.split(
    ' ',
  ),
);

/** "the report" is the report named before; "data from the central bank" is the bank's word. */
function linkDocument(book: Book, source: NounSource): number | null {
  const { unit, phrase, head, place } = source;
  if (/^(?:from|by)$/.test(unit.words[phrase.last + 1]?.lower ?? '')) {
    const next = unit.phrases[unit.phraseAt[phrase.last + 2] ?? -1];
    const mention = next?.first === phrase.last + 2 ? toMention(unit, next) : null;
    const member = mention && mention.kind !== 'person' ? book.roster.of(mention) : null;
    if (member?.kind === 'institution') return linkMember(book, member, place.sentence);
  }
  const key = singularIn(head.lower, sourceNouns().documents) ?? head.lower;
  // "Pell's report" and "the 70-page Pell report" are one: a noun with the same name in it.
  const names = unit.words.slice(phrase.first, phrase.last + 1).filter(({ tag }) => tag === 'name');
  const keys = names.map(({ lower }) => `${lower.replace(/[’']s$/, '')} ${key}`);
  const isBare = isDefinitePhrase(unit, phrase) && !names.length;
  const known = (isBare ? [key] : keys)
    .map((one) => book.documents.get(one))
    .find((one) => one !== undefined);
  const index = known ?? addSpeaker(book, longName(source), 'document');
  for (const one of [key, ...keys]) book.documents.set(one, index);
  const recent = { index, sentence: place.sentence };
  book.lastBody = recent;
  if (phrase.isPlural) book.lastGroup = recent;
  return index;
}

/** "the mayor, Ada Marsh, said", "a spokesman for the union, Tom Pell, said": the name stands right after, and the office is its role. */
function appositive(book: Book, source: NounSource): Member | null {
  const { unit, phrase } = source;
  const last = officeEnd(source);
  if (unit.words[last + 1]?.text !== ',') return null;
  const next = unit.phrases[unit.phraseAt[last + 2] ?? -1];
  const mention = next?.first === last + 2 ? toMention(unit, next) : null;
  const member = mention && mention.kind !== 'institution' ? book.roster.of(mention) : null;
  if (member?.kind !== 'person') return null;
  const role = textOf(
    unit.words.slice(isArticle(unit, phrase.first) ? phrase.first + 1 : phrase.first, last + 1),
  );
  if (!member.roles.includes(role)) member.roles.push(role);
  return member;
}

function addSpeaker(book: Book, name: string, kind: SourceKind): number {
  const key = `${kind} ${name.toLowerCase().replace(/^(?:the|a|an)\s+/, '')}`;
  const known = book.byKey.get(key);
  if (known !== undefined) return known;
  const index = book.speakers.length;
  book.speakers.push({ name, kind, role: null, affiliation: null, outletId: null });
  book.byKey.set(key, index);
  return index;
}
