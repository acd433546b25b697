// A noun → what kind of source it names: a person by role, an institution, a document, or people without names.
import * as rows from '../lang/lexicons/en-sources.ts';
import { split } from './grammar/lexicon.ts';
import type { Word } from './grammar/word.ts';

export type SourceNouns = {
  persons: ReadonlySet<string>;
  plurals: ReadonlySet<string>;
  institutions: ReadonlySet<string>;
  documents: ReadonlySet<string>;
  anonymous: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  organisations: ReadonlySet<string>;
  female: ReadonlySet<string>;
  male: ReadonlySet<string>;
  places: ReadonlySet<string>;
};

let made: SourceNouns | null = null;

export function sourceNouns(): SourceNouns {
  made ??= {
    persons: new Set(split(rows.personNouns)),
    plurals: new Set(split(rows.pluralPeople)),
    institutions: new Set(split(rows.institutionNouns)),
    documents: new Set(split(rows.documentNouns)),
    anonymous: new Set(split(rows.anonymousNouns)),
    titles: new Set(split(rows.titles)),
    organisations: new Set(split(rows.organisationWords)),
    female: new Set(split(rows.femaleNames)),
    male: new Set(split(rows.maleNames)),
    places: new Set(split(rows.places)),
  };
  return made;
}

/** The singular that the lists know: "officials" → "official", "studies" → "study". */
export function singularIn(word: string, nouns: Pick<ReadonlySet<string>, 'has'>): string | null {
  if (nouns.has(word)) return word;
  const candidates = [
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/ies$/, 'y'),
    word.replace(/men$/, 'man'),
  ];
  return candidates.find((candidate) => candidate !== word && nouns.has(candidate)) ?? null;
}

export const isDocumentNoun = ({ lower, tag }: Word): boolean =>
  tag === 'noun' && singularIn(lower, sourceNouns().documents) !== null;

export const isPersonNoun = (lower: string): boolean => {
  const nouns = sourceNouns();
  return (
    nouns.plurals.has(lower) ||
    singularIn(lower, nouns.persons) !== null ||
    /.{3}(?:ists?|ians?|ologists?|women|woman|men)$/.test(lower)
  );
};

/** Someone or something that can hold a view: a name, a person, a body; a document too where it says something. */
export function canSpeak(head: Word): boolean {
  if (
    head.tag === 'name' ||
    head.tag === 'num' ||
    head.tag === 'det' ||
    head.tag === 'wh' ||
    head.tag === 'adj'
  )
    return true;
  if (head.tag === 'pronoun') return head.lower !== 'it' && head.lower !== 'there';
  const nouns = sourceNouns();
  return (
    isPersonNoun(head.lower) ||
    singularIn(head.lower, nouns.institutions) !== null ||
    nouns.anonymous.has(head.lower) ||
    /(?:ers?|ors?|ees?|ants?|ives?|ans|crats?)$/.test(head.lower)
  );
}
