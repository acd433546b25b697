// The words of the sources in a language without grammar rules → speakers: persons by their names, bodies, papers, the unnamed.
import type { BasicAttribution } from '../../lang/pack.ts';
import type { SourceKind, Speaker } from '../../model/attribution.ts';
import type { Token } from '../../text/tokens.ts';
import type { Range } from '../draft.ts';
import type { BasicFound, BasicUnit } from './find-basic.ts';

type Nouns = Record<
  | 'persons'
  | 'institutions'
  | 'documents'
  | 'anonymous'
  | 'titles'
  | 'determiners'
  | 'links'
  | 'stops'
  | 'accounts',
  ReadonlySet<string>
> & {
  /** Endings of offices where every noun has a capital letter; null elsewhere. */
  capitalNouns: RegExp | null;
};

/** `units`: the whole article, for full names of people whom a source calls by their surname. */
export function linkBasicSpeakers(
  found: readonly BasicFound[],
  units: readonly BasicUnit[],
  basic: BasicAttribution,
): { speakers: Speaker[]; speakerOf: (number | null)[] } {
  const nouns = toNouns(basic);
  const book: Book = { speakers: [], byKey: new Map(), fullNames: readFullNames(units, nouns), nouns };
  const singular = new Set([...basic.pronouns.he, ...basic.pronouns.she]);
  const indexOf = new Map<BasicFound, number | null>();
  let lastPerson: number | null = null;
  const speakerOf = found.map((one) => {
    const { draft, unit } = one;
    let index: number | null = null;
    if (draft.sourceOf) index = indexOf.get(draft.sourceOf) ?? sourceIndex(book, draft.sourceOf);
    else if (draft.source) {
      const isPronoun =
        draft.source.first === draft.source.last &&
        singular.has(unit.tokens[draft.source.first]?.lower ?? '');
      index = isPronoun ? lastPerson : sourceIndex(book, one);
    } else if (draft.rule === 'verb-quote') {
      // "«No», respondió.": the verb alone means the one who spoke before.
      index = lastPerson;
    }
    if (index !== null && book.speakers[index]?.kind === 'person') lastPerson = index;
    indexOf.set(one, index);
    return index;
  });
  return { speakers: book.speakers, speakerOf };
}

const sourceIndex = (book: Book, { draft, unit }: BasicFound): number | null =>
  draft.source ? addSource(book, unit.tokens.slice(draft.source.first, draft.source.last + 1)) : null;

/** Surname → full name, for names of two or more words anywhere in the article. */
function readFullNames(units: readonly BasicUnit[], nouns: Nouns): Map<string, string> {
  const names = new Map<string, string>();
  for (const { tokens } of units) {
    let at = 0;
    while (at < tokens.length) {
      const run = nameRunAt(tokens, at, nouns);
      if (!run) {
        at++;
        continue;
      }
      const surname = tokens[run.last]?.text ?? '';
      if (run.last > run.first && !names.has(surname))
        names.set(surname, textOf(tokens.slice(run.first, run.last + 1)));
      at = run.last + 1;
    }
  }
  return names;
}

const toNouns = (basic: BasicAttribution): Nouns => ({
  persons: new Set(basic.persons),
  institutions: new Set(basic.institutions),
  documents: new Set(basic.documents),
  anonymous: new Set(basic.anonymous),
  titles: new Set(basic.titles),
  determiners: new Set(basic.determiners),
  links: new Set(basic.links),
  stops: new Set(basic.stops),
  accounts: new Set(basic.accounts),
  capitalNouns: basic.capitalNouns ? GERMAN_OFFICE : null,
});

type Book = {
  speakers: Speaker[];
  byKey: Map<string, number>;
  fullNames: ReadonlyMap<string, string>;
  nouns: Nouns;
};

function addSource(book: Book, given: readonly Token[]): number | null {
  const { nouns } = book;
  const tokens = withoutAccount(given, nouns);
  if (!tokens.length) return null;
  const hasArticle = nouns.determiners.has(tokens[0]?.lower ?? '');
  const bare = tokens.slice(hasArticle && tokens.length > 1 ? 1 : 0);
  const run = longestRun(bare, nouns);
  const before = run ? bare.slice(0, run.first) : [];
  const isTitled = before.some((token) => isTitle(token, nouns));
  const person =
    run &&
    personName(book, bare.slice(run.first, run.last + 1), { isTitled, hasArticle, isWhole: run.first === 0 });
  if (person) {
    const role = before.filter(
      ({ lower }) =>
        !nouns.determiners.has(lower) && !/^(?:herr|herrn|frau|mme|m|mr|sr|sra|dhr|mevrouw)\.?$/.test(lower),
    );
    return add(book, { name: person, kind: 'person', role: role.length ? textOf(role) : null });
  }
  const kind = kindOf(bare, nouns, run);
  return kind ? add(book, { name: textOf(bare), kind, role: null }) : null;
}

/** Two names in a row, a titled one, or a surname known in full; a single capitalised word without an article is taken for a name too. */
function personName(
  book: Book,
  name: readonly Token[],
  { isTitled, hasArticle, isWhole }: { isTitled: boolean; hasArticle: boolean; isWhole: boolean },
): string | null {
  const text = textOf(name).replace(/[’']s$/, '');
  const full = book.fullNames.get(text) ?? book.fullNames.get(text.replace(/s$/, ''));
  if (full) return full;
  if (name.some(({ text: word }) => /^\p{Lu}{2,}$/u.test(word))) return null;
  if (isTitled) return text;
  if (hasArticle && isWhole) return null;
  return name.length > 1 || (isWhole && !hasArticle) ? text : null;
}

/** "Angaben der Polizei" → "der Polizei"; "Hännis Ansicht" → "Hännis"; "eigenen Angaben" → nothing. */
function withoutAccount(tokens: readonly Token[], { accounts, links, determiners }: Nouns): readonly Token[] {
  const at = tokens.findIndex(({ lower }) => accounts.has(lower));
  if (at < 0) return tokens;
  const after = tokens.slice(at + 1);
  if (after.length)
    return after.slice(links.has(after[0]?.lower ?? '') && !determiners.has(after[0]?.lower ?? '') ? 1 : 0);
  return tokens.slice(0, at).filter(({ text }) => /^\p{Lu}/u.test(text));
}

function longestRun(tokens: readonly Token[], nouns: Nouns): Range | null {
  let best: Range | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const run = nameRunAt(tokens, i, nouns);
    if (!run) continue;
    if (!best || run.last - run.first > best.last - best.first) best = run;
    i = run.last;
  }
  return best;
}

const MONTH =
  /^(?:anfang|mitte|ende|auch|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/;

/** Small words inside names: "Jan de Vries", "Ursula von der Leyen". */
const NAME_JOINTS = new Set('de van von der den da di du dos del della ter ten le la el al bin'.split(' '));

/** Capitalised words in a row from `from` on that are no title and no known noun. */
function nameRunAt(tokens: readonly Token[], from: number, nouns: Nouns): Range | null {
  const isName = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.kind === 'word' &&
    /^\p{Lu}/u.test(token.text) &&
    !isNoun(token, nouns) &&
    !nouns.determiners.has(token.lower) &&
    !nouns.stops.has(token.lower) &&
    !nouns.accounts.has(token.lower) &&
    !MONTH.test(token.lower);
  if (!isName(tokens[from])) return null;
  let last = from;
  for (let i = from + 1; i < Math.min(tokens.length, from + 6); i++) {
    if (isName(tokens[i])) last = i;
    else if (!NAME_JOINTS.has(tokens[i]?.lower ?? '') || (nouns.capitalNouns !== null && i - last > 2)) break;
  }
  return { first: from, last };
}

const isTitle = ({ lower }: Token, nouns: Nouns): boolean =>
  nouns.titles.has(lower) || nouns.persons.has(lower) || (nouns.capitalNouns?.test(lower) ?? false);

const isNoun = (token: Token, nouns: Nouns): boolean =>
  isTitle(token, nouns) ||
  nouns.institutions.has(token.lower) ||
  nouns.documents.has(token.lower) ||
  nouns.anonymous.has(token.lower);

/** German compounds that end in an office: "Oberstaatsanwalt", "SWR-Landeskorrespondentin". */
const GERMAN_OFFICE =
  /(?:anwalt|anwalts|anwältin|minister|ministers|ministerin|experten?|expertin|korrespondent|korrespondentin|sprecher|sprechers|sprecherin|chefs?|chefin|präsident|präsidenten|präsidentin|politiker|politikerin|forscher|forscherin|leiter|leiterin|direktor|direktorin|vorsitzende[rn]?|richter|richterin|kanzler|kanzlers|kanzlerin|general|trainer|trainerin|beauftragte[rn]?|wissenschaftler|wissenschaftlerin|kandidat|kandidatin|abgeordnete[rn]?|redakteur|redakteurin|ökonom|ökonomin|diplomat|diplomatin|historiker|historikerin)$/;

function kindOf(tokens: readonly Token[], nouns: Nouns, run: Range | null): SourceKind | null {
  for (const token of tokens) {
    const { lower } = token;
    if (nouns.anonymous.has(lower) || isTitle(token, nouns)) return 'anonymous';
    if (nouns.institutions.has(lower)) return 'institution';
    if (nouns.documents.has(lower)) return 'document';
    if (nouns.links.has(lower)) break;
  }
  if (tokens.some(({ text }) => /^\p{Lu}{2,}$/u.test(text))) return 'institution';
  return run && nouns.capitalNouns === null ? 'institution' : null;
}

function add(book: Book, { name, kind, role }: Pick<Speaker, 'name' | 'kind' | 'role'>): number {
  const key = `${kind} ${name.toLowerCase()}`;
  const known = book.byKey.get(key);
  if (known !== undefined) return known;
  book.speakers.push({ name, kind, role, affiliation: null, outletId: null });
  book.byKey.set(key, book.speakers.length - 1);
  return book.speakers.length - 1;
}

function textOf(tokens: readonly Token[]): string {
  let text = '';
  let end = tokens[0]?.start ?? 0;
  for (const token of tokens) {
    text += (token.start > end ? ' ' : '') + token.text;
    end = token.end;
  }
  return text;
}
