// The words of the sources in a language without grammar rules → speakers: persons by their names, bodies, papers, the unnamed.
import type { BasicAttribution } from '../../lang/pack.ts';
import type { Speaker } from '../../model/attribution.ts';
import type { Token } from '../../text/tokens.ts';
import type { BasicFound, BasicUnit } from './find-basic.ts';
import {
  ADDRESS,
  isOffice,
  isOwner,
  longestRun,
  type NameBook,
  nameRunAt,
  readNames,
  textOf,
} from './names.ts';
import { isTitle, kindOf, type Nouns } from './nouns.ts';

/** `last`: the speaker before, of whatever kind. */
type Book = {
  last: number | null;
  speakers: Speaker[];
  byKey: Map<string, number>;
  names: NameBook;
  nouns: Nouns;
};

/** `units`: the whole article, for full names of people whom a source calls by their surname or office. */
export function linkBasicSpeakers(
  found: readonly BasicFound[],
  units: readonly BasicUnit[],
  { pronouns }: BasicAttribution,
  nouns: Nouns,
): { speakers: Speaker[]; speakerOf: (number | null)[] } {
  const book: Book = { last: null, speakers: [], byKey: new Map(), names: readNames(units, nouns), nouns };
  const singular = new Set([...pronouns.he, ...pronouns.she]);
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
      // "«No», respondió.": the verb alone means the one who spoke before, or of whom the sentences before tell.
      index = lastPerson ?? subjectBefore(book, units, unit);
    }
    if (index !== null && book.speakers[index]?.kind === 'person') lastPerson = index;
    book.last = index ?? book.last;
    indexOf.set(one, index);
    return index;
  });
  return { speakers: book.speakers, speakerOf };
}

/** Sentences back to the one whose first words name a person. */
const REACH = 3;

function subjectBefore(book: Book, units: readonly BasicUnit[], unit: BasicUnit): number | null {
  const at = units.indexOf(unit);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { tokens } = units[i] as BasicUnit;
    const run = nameRunAt(tokens, 0, book.nouns);
    const name =
      run &&
      personName(book, tokens.slice(0, run.last + 1), {
        isTitled: false,
        hasArticle: true,
        isWhole: run.last < 1,
      });
    if (name) return add(book, { name, kind: 'person', role: null });
  }
  return null;
}

const sourceIndex = (book: Book, { draft, unit }: BasicFound): number | null =>
  draft.source ? addSource(book, unit.tokens.slice(draft.source.first, draft.source.last + 1)) : null;

function addSource(book: Book, given: readonly Token[]): number | null {
  const { nouns } = book;
  const tokens = withoutAccount(given, nouns);
  if (!tokens.length) return null;
  const inMarks = nameInMarks(tokens);
  if (inMarks) return add(book, { name: inMarks, kind: 'institution', role: null });
  const hasArticle = nouns.determiners.has(tokens[0]?.lower ?? '');
  const bare = tokens.slice(hasArticle && tokens.length > 1 ? 1 : 0);
  const run = longestRun(bare, nouns);
  const before = run ? bare.slice(0, run.first) : [];
  const isTitled = before.some((token, i) => isTitle(token, nouns) || isOffice(bare, i, nouns));
  const person =
    run &&
    !isOwner(bare, run, nouns) &&
    personName(book, bare.slice(run.first, run.last + 1), { isTitled, hasArticle, isWhole: run.first === 0 });
  if (person) return add(book, { name: person, kind: 'person', role: roleOf(before, nouns) });
  const holder = hasArticle || nouns.capitalNouns ? book.names.holders.get(textOf(bare).toLowerCase()) : null;
  if (holder) return add(book, { name: holder, kind: 'person', role: null });
  const known = pointedAt(book, tokens);
  if (known !== null) return known;
  const kind = kindOf(bare, nouns, run !== null);
  return kind ? add(book, { name: textOf(bare), kind, role: null }) : null;
}

/** "die Partei „Die Wiese“": the name in the marks. */
function nameInMarks(tokens: readonly Token[]): string | null {
  const open = tokens.findIndex(({ text }) => /^["“„«»]$/.test(text));
  const close = tokens.findLastIndex(({ text }) => /^["”“»«]$/.test(text));
  return open > 0 && close > open + 1 ? textOf(tokens.slice(open + 1, close)) : null;
}

/** "cette source", "la même source": one who spoke before, by its noun; a source is whoever spoke last. */
function pointedAt({ speakers, last, nouns }: Book, tokens: readonly Token[]): number | null {
  const at = tokens.findIndex(({ lower }) => nouns.demonstratives.has(lower));
  const noun = at === 0 || at === 1 ? tokens[at + 1]?.lower : undefined;
  if (!noun) return null;
  const named = speakers.findLastIndex(({ name }) => name.toLowerCase().split(/\s+/).includes(noun));
  return named >= 0 ? named : nouns.anonymous.has(noun) ? last : null;
}

function roleOf(before: readonly Token[], nouns: Nouns): string | null {
  const role = before.filter(
    ({ lower }, i) => !ADDRESS.test(lower) && !(i === 0 && nouns.determiners.has(lower)),
  );
  while (role.at(-1)?.kind === 'punctuation') role.pop();
  return role.length ? textOf(role) : null;
}

/** Two names in a row, a titled one, or a surname known in full; a single capitalised word without an article is taken for a name too. */
function personName(
  { names }: Book,
  name: readonly Token[],
  { isTitled, hasArticle, isWhole }: { isTitled: boolean; hasArticle: boolean; isWhole: boolean },
): string | null {
  const text = textOf(name).replace(/[’']s$/, '');
  const full = names.full.get(text) ?? names.full.get(text.replace(/s$/, ''));
  if (full) return full;
  if (name.some(({ text: word }) => /^\p{Lu}{2,}$/u.test(word))) return null;
  if (isTitled) return text;
  if (hasArticle && isWhole) return null;
  return name.length > 1 || (isWhole && !hasArticle) ? text : null;
}

/** "Angaben der Polizei" → "der Polizei"; "Hännis Ansicht" → "Hännis"; "eigenen Angaben" → nothing. */
function withoutAccount(tokens: readonly Token[], nouns: Nouns): readonly Token[] {
  const { accounts, links, determiners, documents } = nouns;
  const at = tokens.findIndex(({ lower }) => accounts.has(lower));
  if (at < 0 || (!nouns.capitalNouns && at > 2)) return tokens;
  const after = tokens.slice(at + 1);
  // "Dem Bericht zufolge": one that was named before.
  if (!after.length && (!nouns.capitalNouns || (at < 2 && documents.has(tokens[at]?.lower ?? ''))))
    return tokens;
  if (after.length)
    return after.slice(links.has(after[0]?.lower ?? '') && !determiners.has(after[0]?.lower ?? '') ? 1 : 0);
  return tokens.slice(0, at).filter(({ text, lower }) => /^\p{Lu}/u.test(text) && !determiners.has(lower));
}

function add(book: Book, { name, kind, role }: Pick<Speaker, 'name' | 'kind' | 'role'>): number {
  const key = `${kind} ${name.toLowerCase()}`;
  const known = book.byKey.get(key);
  const speaker = known === undefined ? undefined : book.speakers[known];
  if (known !== undefined && speaker) {
    speaker.role ??= role;
    return known;
  }
  book.speakers.push({ name, kind, role, affiliation: null, outletId: null });
  book.byKey.set(key, book.speakers.length - 1);
  return book.speakers.length - 1;
}
