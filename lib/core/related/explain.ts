// Open article + a related one → why they belong together, strongest reason first.
import { toTerms } from '../library/tokenise.ts';
import type { LibraryEntry, RelatedReason } from '../model/library.ts';
import { isNameTerm, nameOfTerm } from './index-terms.ts';
import type { OpenArticle } from './open-article.ts';
import type { Profile } from './profile.ts';
import type { TermWeights } from './weights.ts';

export type RelatedArticle = {
  entry: Pick<LibraryEntry, 'uid' | 'outletId'>;
  profile: Profile;
  weights: TermWeights;
};

/** More than so many names or words is no reason but a list. */
const MOST_NAMED = 3;
/** Product of the two weights from which a shared term is worth naming. */
const TELLING = 0.004;

export function explainRelated(
  open: OpenArticle,
  { entry, profile, weights }: RelatedArticle,
): RelatedReason[] {
  const reasons: RelatedReason[] = [];
  if (profile.links.includes(open.uid)) reasons.push({ kind: 'links-here', uid: entry.uid });
  if (open.profile.links.includes(entry.uid)) reasons.push({ kind: 'linked', uid: entry.uid });
  const shared = open.quotes.find(({ key }) => profile.quotes.includes(key));
  if (shared) reasons.push({ kind: 'quotation', quote: shared.quote });
  const people = open.profile.persons.filter((name) => hasPerson(profile, name)).slice(0, MOST_NAMED);
  if (people.length) reasons.push({ kind: 'people', names: people });
  const { names, words } = sharedTerms(open, weights, people);
  if (names.length) reasons.push({ kind: 'names', names });
  const outlets = open.profile.cited.filter((id) => profile.cited.includes(id)).slice(0, MOST_NAMED);
  if (outlets.length) reasons.push({ kind: 'outlets', outlets });
  const { outletId } = entry;
  if (outletId !== null && open.profile.cited.includes(outletId))
    reasons.push({ kind: 'cites-outlet', outlet: outletId });
  // Nearly every report dates something on the day it appears: that joins nothing.
  const date = open.profile.dates.find((day) => day !== open.publishedOn && profile.dates.includes(day));
  if (date !== undefined) reasons.push({ kind: 'date', value: date });
  if (words.length) reasons.push({ kind: 'words', words });
  return reasons;
}

/** By full name, or by a last name that stands among the other article's terms as a speaker's does. */
function hasPerson(profile: Profile, name: string): boolean {
  const folded = toTerms(name).join(' ');
  return profile.persons.some((other) => toTerms(other).join(' ') === folded);
}

/** English and German write them with a capital letter. */
const CALENDAR = new Set(
  [
    'january february march april may june july august september october november december',
    'monday tuesday wednesday thursday friday saturday sunday',
    'januar februar marz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag',
  ].flatMap((row) => row.split(' ')),
);

function sharedTerms(open: OpenArticle, weights: TermWeights, people: readonly string[]) {
  const persons = people.map(toTerms);
  const told = new Set(persons.flat());
  const names: string[] = [];
  const words: string[] = [];
  for (const term of rankShared(open, weights)) {
    const name = isNameTerm(term) ? nameOfTerm(term) : term;
    const isName = open.names.has(name);
    // A part of a name ("Sox", "York") is no word of its own.
    if (!isName && open.nameWords.has(term)) continue;
    const parts = name.split(' ');
    // "Norra" says nothing more once "Port of Norra" is told, nor "Mayor Tessa Harrow" once she is.
    if (
      parts.every((part) => told.has(part)) ||
      persons.some((own) => own.every((part) => parts.includes(part)))
    )
      continue;
    // A month or a weekday is a name by its capital only.
    if (parts.every((part) => CALENDAR.has(part))) continue;
    const list = isName ? names : words;
    const written = open.names.get(name)?.written ?? open.written.get(term) ?? name;
    // The fuller name takes the place of its part: "Mark Teller" of "Teller".
    const short = isName
      ? names.findIndex((told) => toTerms(told).every((part) => parts.includes(part)))
      : -1;
    if (short >= 0) names[short] = written;
    else if (list.length < MOST_NAMED) list.push(written);
    else continue;
    for (const part of parts) told.add(part);
  }
  return { names, words };
}

/** Names of several words first at the same weight: they say more. */
function rankShared(open: Pick<OpenArticle, 'weights' | 'terms'>, { keys, weights }: TermWeights): string[] {
  const shared: { term: string; worth: number }[] = [];
  for (const [i, key] of keys.entries()) {
    const product = (open.weights.get(key) ?? 0) * (weights[i] as number);
    if (product * 2 < TELLING) continue;
    const term = open.terms.get(key) ?? '';
    const worth = product * (isNameTerm(term) ? 2 : 1);
    if (worth >= TELLING) shared.push({ term, worth });
  }
  return shared.sort((x, y) => y.worth - x.worth).map(({ term }) => term);
}
