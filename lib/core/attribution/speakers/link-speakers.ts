// Attributions with the words of their source → one speaker per person or body, however it is named in each place.
import type { SourceKind, Speaker } from '../../model/attribution.ts';
import type { Found, Stretch } from '../found.ts';
import type { NounPhrase, Unit, Word } from '../grammar/word.ts';
import { isDocumentNoun, isPersonNoun, singularIn, sourceNouns } from '../source-nouns.ts';
import { chooseAntecedent, chooseBody, chooseByRole, genderOfPronoun, type Place } from './antecedent.ts';
import { findMentions, isInstitutionNoun, textOf, toMention } from './mentions.ts';
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

type Book = {
  roster: Roster;
  speakers: Speaker[];
  byKey: Map<string, number>;
  memberOf: Map<Member, number>;
  lastPerson: Member | null;
  lastBody: number | null;
  lastGroup: number | null;
};

const newBook = (units: readonly Unit[]): Book => ({
  roster: toRoster(findMentions(units)),
  speakers: [],
  byKey: new Map(),
  memberOf: new Map(),
  lastPerson: null,
  lastBody: null,
  lastGroup: null,
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
    return linkPronoun(book, head, { unit, place });
  const phrase = unit.phrases[unit.phraseAt[at] ?? -1];
  if (!phrase) return null;
  const mention = toMention(unit, phrase);
  if (mention) {
    const member = book.roster.of(mention);
    return member ? linkMember(book, member) : null;
  }
  return linkNoun(book, { unit, phrase, stretch, head, place });
}

function linkMember(book: Book, member: Member): number {
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
  if (member.kind === 'institution') book.lastBody = index;
  return index;
}

/** The longest role tells most, up to a limit: an apposition may run on. */
const fullestRole = (roles: readonly string[]): string | null => {
  const fitting = roles.filter((role) => role.length <= 80);
  return fitting.length ? fitting.reduce((a, b) => (b.length > a.length ? b : a)) : null;
};

function linkPronoun(book: Book, head: Word, { unit, place }: { unit: Unit; place: Place }): number | null {
  const gender = genderOfPronoun(head);
  if (gender) {
    const member = chooseAntecedent(book.roster, place, { gender, last: book.lastPerson });
    return member ? linkMember(book, member) : null;
  }
  if (head.lower === 'it' || head.lower === 'its') return book.lastBody ?? issuer(book, unit);
  if (head.lower === 'they' || head.lower === 'their' || head.lower === 'them') return book.lastGroup;
  if (/^(?:others|everyone|everybody|someone|somebody|none|nobody|anyone)$/.test(head.lower)) {
    return addSpeaker(book, head.text, 'anonymous');
  }
  return null;
}

/** "Pell published a statement. It said:": the words are those of the one who issued it. */
function issuer(book: Book, _unit: Unit): number | null {
  return book.lastPerson ? linkMember(book, book.lastPerson) : null;
}

type NounSource = { unit: Unit; phrase: NounPhrase; stretch: Stretch; head: Word; place: Place };

function linkNoun(book: Book, source: NounSource): number | null {
  const { unit, phrase, head, place } = source;
  const kind = kindOfNoun(head);
  const isDefinite = /^(?:the|that|this|his|her|their|its)$/.test(unit.words[phrase.first]?.lower ?? '');
  if (kind === 'person-noun' && isDefinite && !phrase.isPlural) {
    const member = chooseByRole(book.roster, head.lower, place) ?? appositive(book, source);
    if (member) return linkMember(book, member);
  }
  if (kind === 'institution' && isDefinite) {
    const owner = chooseBody(book.roster, head.lower, place);
    if (owner && !hasName(unit, phrase)) return linkMember(book, owner);
  }
  if (kind === 'person-noun' || kind === 'anonymous') {
    const index = addSpeaker(book, longName(source), 'anonymous');
    if (phrase.isPlural) book.lastGroup = index;
    return index;
  }
  const index = addSpeaker(book, kind === 'document' ? longName(source) : bareName(source), kind);
  book.lastBody = index;
  if (phrase.isPlural) book.lastGroup = index;
  return index;
}

const hasName = (unit: Unit, { first, last }: NounPhrase): boolean =>
  unit.words.slice(first, last + 1).some(({ tag }) => tag === 'name');

/** "the mayor, Ada Marsh, said": the name stands right after. */
function appositive(book: Book, { unit, phrase }: NounSource): Member | null {
  if (unit.words[phrase.last + 1]?.text !== ',') return null;
  const next = unit.phrases[unit.phraseAt[phrase.last + 2] ?? -1];
  const mention = next?.first === phrase.last + 2 ? toMention(unit, next) : null;
  return mention ? book.roster.of(mention) : null;
}

function kindOfNoun(head: Word): SourceKind | 'person-noun' {
  if (head.tag === 'num' || head.tag === 'det' || head.tag === 'adj') return 'anonymous';
  const nouns = sourceNouns();
  if (isPersonNoun(head.lower)) return 'person-noun';
  if (nouns.anonymous.has(head.lower) && singularIn(head.lower, nouns.documents) === null) return 'anonymous';
  if (isDocumentNoun(head)) return 'document';
  return isInstitutionNoun(head.lower) ? 'institution' : 'document';
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

/** The phrase with the "of …", "for …" on it, without "the": "a spokesperson for the airline". */
function longName(source: NounSource): string {
  const { unit, phrase, stretch } = source;
  let last = phrase.last;
  for (let guard = 0; guard < 3; guard++) {
    const prep = unit.words[last + 1];
    const next = unit.phrases[unit.phraseAt[last + 2] ?? -1];
    if (prep?.tag !== 'prep' || next?.first !== last + 2 || next.isTime || next.last > stretch.last) break;
    last = next.last;
  }
  return withoutArticle(unit, phrase.first, last);
}

const bareName = ({ unit, phrase }: NounSource): string => withoutArticle(unit, phrase.first, phrase.last);

const withoutArticle = (unit: Unit, first: number, last: number): string => {
  const from = unit.words[first]?.lower === 'the' && last > first ? first + 1 : first;
  return textOf(unit.words.slice(from, last + 1));
};
