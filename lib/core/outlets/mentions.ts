// Places where names stand → the outlets that are meant, those left out whose name is only a common word there.
import type { Block } from '../model/article.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Span } from '../model/span.ts';
import type { Sentence } from '../text/sentences.ts';
import { type CitedOutlet, citedOutlet } from './cited.ts';
import { type Context, contextOf, hasType } from './context.ts';
import type { CuePatterns } from './cue-patterns.ts';
import type { NameMention } from './find-names.ts';
import type { LinkedOutlet } from './links.ts';
import type { NameEntry } from './lookup.ts';
import type { Outlet } from './row.ts';
import { chooseOutlet, isAtHome } from './same-name.ts';
import { abbreviationAfter, shortForm } from './short-forms.ts';
import { spanAt } from './span-at.ts';
import { hasCapital, type Word, wordKey } from './words.ts';

export type OutletMention = Span & { block: number; outlet: CitedOutlet; context: Context; sentence: Span };

export type MentionInput = {
  text: string;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  names: readonly NameMention[];
  attributions: readonly Attribution[];
  words: readonly (readonly Word[])[];
  links: readonly LinkedOutlet[];
  own: Outlet | null;
  country: string | null;
  lang: string | null;
  patterns: CuePatterns | null;
};

/** What the article has said so far: full names bring in short ones ("the Washington Post" … "the Post"). */
export type Reading = MentionInput & {
  introduced: Map<string, Outlet>;
  mentioned: Set<Outlet>;
  /** Names that the article also uses as a person's or a longer name: "Mia Forbes". */
  surnames: Set<string>;
};

export function chooseMentions(input: MentionInput): OutletMention[] {
  const reading: Reading = {
    ...input,
    introduced: new Map(),
    mentioned: new Set(),
    surnames: surnamesIn(input),
  };
  if (input.own) introduce(reading, input.own, [shortForm(input.own.name)]);
  const namesByStart = new Map(input.names.map((name) => [name.start, name]));
  const mentions: OutletMention[] = [];
  input.words.forEach((words, block) => {
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (!word) continue;
      const name = namesByStart.get(word.start) ?? shortNameAt(reading, at, block);
      if (!name) continue;
      const mention = judge(reading, name);
      if (mention) mentions.push(mention);
      while ((words[at + 1]?.start ?? Number.POSITIVE_INFINITY) < name.end) at++;
    }
  });
  return shareContexts(mentions, input);
}

const FROM_BEFORE: ReadonlySet<Context> = new Set(['recipient', 'source']);
const FROM_AFTER: ReadonlySet<Context> = new Set(['verb', 'staff-verb', 'company']);

/** "told Reuters and the BBC", "CNN and the Lumo Gazette reported": what is said of one of a list is said of all. */
function shareContexts(mentions: OutletMention[], { text, patterns }: MentionInput): OutletMention[] {
  if (!patterns) return mentions;
  const isList = (a: OutletMention | undefined, b: OutletMention | undefined) =>
    a !== undefined &&
    b !== undefined &&
    patterns.coordination.test(text.slice(a.end, Math.min(b.start, a.end + 24)).toLowerCase()) &&
    b.start - a.end <= 24;
  for (let at = 1; at < mentions.length; at++) {
    const [left, right] = [mentions[at - 1], mentions[at]];
    if (left && right?.context === 'none' && FROM_BEFORE.has(left.context) && isList(left, right))
      right.context = left.context;
  }
  for (let at = mentions.length - 1; at > 0; at--) {
    const [left, right] = [mentions[at - 1], mentions[at]];
    if (right && left?.context === 'none' && FROM_AFTER.has(right.context) && isList(left, right))
      left.context = right.context;
  }
  return mentions;
}

function judge(reading: Reading, name: NameMention): OutletMention | null {
  const { text, blocks } = reading;
  const sentence = spanAt(reading.sentences, name.start) ?? blocks[name.block];
  if (!sentence) return null;
  const isTitle = blocks[name.block]?.kind === 'title';
  const read = contextOf({ text, sentence, name, isTitle }, reading.patterns);
  const context = read === 'none' && isSource(reading, name) ? 'verb' : read;
  const around = spanAt(reading.links, name.start);
  const link = around && name.end <= around.end ? around : undefined;
  if (NEXT_IS_NO_OUTLET.test(name.next?.raw ?? '')) return null;
  const entries = name.entries.filter((entry) => accepts(reading, { name, entry, context, link, sentence }));
  const outlet = chooseOutlet(reading, { name, entries, link });
  if (!outlet) return null;
  introduce(reading, outlet, [
    shortForm(text.slice(name.start, name.end)),
    abbreviationAfter(text.slice(name.end, name.end + 24)),
  ]);
  return {
    start: name.start,
    end: name.end,
    block: name.block,
    outlet: citedOutlet(outlet),
    context,
    sentence,
  };
}

/** Its publishing house, institute or prize is another body: "Reuters Institute". */
const NEXT_IS_NO_OUTLET = /^(?:Press|Books|Institute|University|Foundation|Prize|Awards?)$/u;

function introduce(reading: Reading, outlet: Outlet, keys: readonly (string | null)[]): void {
  reading.mentioned.add(outlet);
  for (const key of keys) if (key) reading.introduced.set(key, outlet);
}

/** The source of an attribution is this name and nothing else: the attribution rules know more verbs than the cue words. */
function isSource({ text, attributions }: Reading, { start, end }: NameMention): boolean {
  return attributions.some(
    ({ kind, source }) =>
      kind !== 'stance' &&
      source.some(
        ([from, to]) =>
          from <= start && end <= to && /^(?:the )?$/iu.test(text.slice(from, start)) && to - end <= 2,
      ),
  );
}

/** "the Post", "HG": a word of no row that the article itself made a name of an outlet. */
function shortNameAt(reading: Reading, at: number, block: number): NameMention | null {
  const words = reading.words[block] ?? [];
  const word = words[at];
  const outlet = word && reading.introduced.get(word.key);
  if (!outlet || !hasCapital(word.raw)) return null;
  const before = reading.text.slice(Math.max(0, word.start - 5), word.start);
  const isAbbreviation = /^\p{Lu}{2,}$/u.test(word.raw);
  if (!isAbbreviation && !/(?:^|\P{L})(?:the|der|die|das|dem|den|le|la|el|il)\s$/iu.test(before)) return null;
  const next = words[at + 1];
  const nextTo = next && reading.text.slice(word.end, next.start) === ' ' ? next : null;
  const entry: NameEntry = {
    outlet,
    shapes: [],
    needsContext: true,
    needsArticle: !isAbbreviation,
    isName: false,
  };
  return {
    start: word.start,
    end: word.end,
    entries: [entry],
    previous: null,
    next: nextTo,
    afterThe: true,
    block,
  };
}

type Candidate = {
  name: NameMention;
  entry: NameEntry;
  context: Context;
  link: LinkedOutlet | undefined;
  sentence: Span;
};

/** Contexts that a common word at the beginning of a sentence can have by chance: "Independent polls", "Time reports". */
const WEAK_AT_START: ReadonlySet<Context> = new Set(['report', 'staff', 'company', 'type', 'staff-verb']);

function accepts(reading: Reading, { name, entry, context, link, sentence }: Candidate): boolean {
  if (link?.outlet.id === entry.outlet.id || context === 'post') return true;
  if (!entry.needsContext) return true;
  if (isPartOfLongerName(reading, name) || !isAtHome(reading, entry, name)) return false;
  if (isForeign(reading.text.slice(name.start, name.end), reading.lang)) return true;
  const key = wordKey(reading.text.slice(name.start, name.end));
  const wasNamed = reading.mentioned.has(entry.outlet);
  if (reading.surnames.has(key) && !wasNamed && context !== 'type') return false;
  const attributive = ['type', 'staff', 'staff-verb', 'report', 'company'].includes(context);
  if (entry.needsArticle && !name.afterThe && !attributive) return false;
  if (wasNamed && name.afterThe) return true;
  if (context === 'none' || context === 'company') return false;
  // "EPA said" is about another EPA: photo agencies are named in credits.
  if (entry.outlet.kind === 'photo-agency' && context !== 'type') return false;
  // A journal's studies are cited in the same words as a paper's reports; only its newsroom counts.
  if (entry.outlet.newsPaths && (context === 'source' || context === 'report' || isStudy(reading.text, name)))
    return false;
  if (!capitalsTell(reading, name, sentence)) {
    if (/^(?:magazine|newspaper)$/iu.test(name.next?.raw ?? '')) return true;
    if (/^(?:columnist|correspondent|reporter|critic)$/u.test(name.next?.raw ?? '')) return true;
    if (WEAK_AT_START.has(context)) return name.afterThe;
    if (context === 'verb')
      return (
        name.afterThe ||
        /^\S*\s+(?:first |also |has )?(?:reported|reports|writes|wrote|revealed)/u.test(
          reading.text.slice(name.end, name.end + 30),
        )
      );
  }
  return true;
}

const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  fr: ['le', 'la', 'les'],
  de: ['die', 'der', 'das'],
  es: ['el', 'la'],
  it: ['il', 'la', 'lo'],
  pt: ['o', 'a'],
  nl: ['de', 'het'],
};

/** "Le Monde" in an English article: a common phrase in its own language only. */
function isForeign(name: string, lang: string | null): boolean {
  const article = /^(\p{L}{2,3}) \p{Lu}/u.exec(name)?.[1]?.toLowerCase();
  const own = ARTICLES[lang?.slice(0, 2) ?? ''] ?? [];
  return (
    article !== undefined &&
    lang !== null &&
    !own.includes(article) &&
    Object.values(ARTICLES).some((articles) => articles.includes(article))
  );
}

/** "A study in Nature found", "a paper published in Science says". */
const STUDY =
  /\b(?:stud(?:y|ies)|papers?|research|articles?|findings?|results?|journals?|published|letter|studie|étude|estudio|studio|onderzoek)\b[^.]{0,40}$/i;
const isStudy = (text: string, { start }: NameMention): boolean =>
  STUDY.test(text.slice(Math.max(0, start - 70), start));

const NEXT_IS_NO_NAME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:jan|febr)uary|^(?:march|april|may|june|july|august|september|october|november|december|magazine|newspaper|editor|editors|reporter|columnist|journalist|photo|online|digital|news|live|radio|tv|mr|mrs|ms|that|ceo)$/iu;

/** "Time Warner", "Baltimore Sun", "Sun Valley": a capital directly beside a common word makes it another name. */
function isPartOfLongerName({ text, blocks, patterns }: Reading, name: NameMention): boolean {
  const { previous, next } = name;
  const isCapital = (word: Word | null): word is Word => word !== null && hasCapital(word.raw);
  if (isTitleCase(text, blocks[name.block])) return false;
  if (isCapital(next) && text[next.start - 1] !== '-' && !NEXT_IS_NO_NAME.test(next.raw)) return true;
  if (text[name.start - 1] === '-') return true;
  if (!isCapital(previous) || name.afterThe || hasType(text, name, patterns)) return false;
  return !patterns?.leads.has(previous.raw.toLowerCase()) && previous.raw.length > 1;
}

function isTitleCase(text: string, block: Block | undefined): boolean {
  if (block?.kind !== 'title' && block?.kind !== 'heading') return false;
  const long = text.slice(block.start, block.end).match(/\p{L}{4,}/gu) ?? [];
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.7;
}

/** False where every word, or the first, has a capital anyway. */
function capitalsTell({ text, blocks }: Reading, name: NameMention, sentence: Span): boolean {
  const first = text.slice(sentence.start, name.start).replace(/^["“„«‘'(]+/u, '');
  return first !== '' && !/^the\s$/iu.test(first) && !isTitleCase(text, blocks[name.block]);
}

/** "Forbes", and not "BBC" or "Sky News". */
const isWord = (name: string): boolean =>
  hasCapital(name) && name.length > 1 && !/[\s-]/.test(name) && name.slice(1) === name.slice(1).toLowerCase();

/** Single names that have a given name or a title before them somewhere in the article. */
function surnamesIn({ names, text, patterns }: MentionInput): Set<string> {
  const found = new Set<string>();
  for (const { start, end, entries, previous } of names) {
    const isSingle = isWord(text.slice(start, end));
    if (
      !isSingle ||
      !previous ||
      !entries.some(({ needsContext, needsArticle, isName }) => needsContext && !needsArticle && isName)
    )
      continue;
    const isName = isWord(previous.raw) && text[previous.end] === ' ';
    if (isName && !patterns?.leads.has(previous.raw.toLowerCase()))
      found.add(wordKey(text.slice(start, end)));
  }
  return found;
}
