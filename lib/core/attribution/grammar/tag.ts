// Tokens of one unit → words with a class, a verb form and a lemma.
import type { Token } from '../../text/tokens.ts';
import { isPersonNoun, singularIn, sourceNouns } from '../source-nouns.ts';
import { chooseClass } from './choose-class.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import type { Tag, Word } from './word.ts';

/** How the article writes its words: tells a name at the head of a sentence from a word that is merely capitalised. */
export type Spellings = { capitalised: ReadonlySet<string>; lower: ReadonlySet<string> };

/** A word before it is decided: what it may be. */
export type OpenWord = Word & { maybe: readonly Tag[] };

/** `quoteOf` and `sentenceOf` tell for a token which quotation and which sentence hold it. */
export function tagWords(
  tokens: readonly Token[],
  context: {
    spellings: Spellings;
    isTitleCase: boolean;
    startsSentence: (index: number) => boolean;
    quoteOf: (token: Token) => number;
    sentenceOf: (token: Token) => number;
  },
): Word[] {
  const lex = lexicon();
  const words: OpenWord[] = tokens.map((token, i) => {
    const open = { ...readingsOf(token, lex) };
    if (isOwnersMark(tokens, i, context.quoteOf)) open.maybe = ['genitive'];
    const isCapital = token.kind === 'word' && /^[@#]?\p{Lu}/u.test(token.text);
    const starts = context.startsSentence(i);
    const maybe =
      isCapital && isNamed(token, open.maybe, { ...context, starts, next: tokens[i + 1] })
        ? (['name'] as const)
        : open.maybe;
    return {
      ...token,
      ...open,
      maybe,
      tag: 'noun',
      quote: context.quoteOf(token),
      sentence: context.sentenceOf(token),
    };
  });
  words.forEach((word, i) => {
    word.tag = chooseClass(words, i, lex);
    if (word.tag !== 'verb' && !AUXILIARY.has(word.tag)) word.form = null;
  });
  return words;
}

/** "Harris’ team", "the workers’ money": an apostrophe on an "s" that closes no quotation. */
function isOwnersMark(tokens: readonly Token[], i: number, quoteOf: (token: Token) => number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!/^[’']$/.test(token.text) || !before || next?.kind !== 'word') return false;
  const isBound = before.end === token.start && next.start > token.end && /s$/i.test(before.text);
  return isBound && quoteOf(token) === quoteOf(next);
}

/** Bodies, papers and listed nouns: "Police said" is no name, "Police Federation" is. */
const isKnownNoun = (lower: string, lex: Lexicon): boolean => {
  const { institutions, documents } = sourceNouns();
  return (
    lex.nouns.has(lower) || singularIn(lower, institutions) !== null || singularIn(lower, documents) !== null
  );
};

const AUXILIARY = new Set<Tag>(['be', 'have', 'do']);
const AUXILIARY_LIKE = new Set<Tag>(['modal', 'do']);

function isNamed(
  token: Token,
  maybe: readonly Tag[],
  {
    spellings,
    isTitleCase,
    starts,
    next,
  }: { spellings: Spellings; isTitleCase: boolean; starts: boolean; next: Token | undefined },
): boolean {
  if (token.text === 'I' || token.lower.startsWith("'")) return false;
  // "ConocoPhillips", "YouTube": capitals inside make a name of any word.
  if (/\p{Ll}\p{Lu}/u.test(token.text)) return true;
  const isWord = maybe[0] !== 'noun' || maybe.length > 1;
  const lex = lexicon();
  const isClosed = lex.closed.has(token.lower) || lex.adverbs.has(token.lower);
  if (isTitleCase) return !isWord && !spellings.lower.has(token.lower);
  // "said Will Marsh", "in May": no modal has a capital letter in mid-sentence.
  const isModal = AUXILIARY_LIKE.has(lex.closed.get(token.lower) ?? 'noun');
  if (!starts)
    return !isClosed || isModal || (token.text.length > 1 && token.text === token.text.toUpperCase());
  if (isClosed)
    return (
      !isTitleCase &&
      token.text.length > 1 &&
      token.text === token.text.toUpperCase() &&
      /^(?:us|who|it)$/.test(token.lower)
    );
  // "Downing Street said": a capital after it makes one name of both, unless the word is an ordinary one ("Former Mayor Pell").
  const isBeforeName = next?.kind === 'word' && /^\p{Lu}/u.test(next.text);
  if (isPersonNoun(token.lower) || (OPENING_VERB.has(token.lower) && !spellings.capitalised.has(token.lower)))
    return false;
  if (isKnownNoun(token.lower, lex)) return isBeforeName;
  const isOrdinary = lex.adjectives.has(token.lower) || spellings.lower.has(token.lower);
  if (isBeforeName && !isOrdinary) return true;
  if (spellings.capitalised.has(token.lower)) return !spellings.lower.has(token.lower);
  // A sentence that begins with an unknown word: "Aides said" is a plural noun, "Marsh said" a name.
  return !isWord && !spellings.lower.has(token.lower) && !/(?:s|ing|ed|ly|ion|ment|ity)$/.test(token.lower);
}

/** "Said Ada Marsh, who grew up here, “…”": verbs that open a sentence before their subject. */
const OPENING_VERB = new Set(['said', 'says', 'added', 'wrote', 'asked', 'replied', 'tweeted', 'explained']);

const cache = new Map<string, Pick<OpenWord, 'maybe' | 'form' | 'lemma'>>();

function readingsOf(token: Token, lex: Lexicon): Pick<OpenWord, 'maybe' | 'form' | 'lemma'> {
  if (token.kind === 'punctuation') return { maybe: ['mark'], form: null, lemma: token.lower };
  if (token.kind === 'number') return { maybe: ['num'], form: null, lemma: token.lower };
  const known = cache.get(token.lower);
  if (known) return known;
  const found = readWord(token.lower, lex);
  // Bounded: a page of a million made-up words must not fill the memory of the background.
  if (cache.size > 20_000) cache.clear();
  cache.set(token.lower, found);
  return found;
}

const BE_FORMS: Record<string, Word['form']> = { been: 'part', being: 'ing', be: 'base' };

function readWord(lower: string, lex: Lexicon): Pick<OpenWord, 'maybe' | 'form' | 'lemma'> {
  if (lower === "'s") return { maybe: ['genitive', 'be', 'have'], form: 's', lemma: "'s" };
  if (lower === "'" || lower === "s'") return { maybe: ['genitive'], form: null, lemma: lower };
  if (
    /^(?:one|two|three|four|five|six|seven|eight|nine)-(?:half|third|quarter|fifth|sixth|tenth)s?$/.test(
      lower,
    )
  )
    return { maybe: ['num'], form: null, lemma: lower };
  const closed = lex.closed.get(lower);
  if (closed === 'be') return { maybe: ['be'], form: BE_FORMS[lower] ?? 's', lemma: 'be' };
  if (closed === 'have' || closed === 'do') {
    const form = /ing$/.test(lower) ? 'ing' : lower === 'done' ? 'part' : lower === closed ? 'base' : 'past';
    return { maybe: [closed], form, lemma: closed };
  }
  if (closed) return { maybe: [closed], form: null, lemma: lower };
  const maybe: Tag[] = [];
  const verb = lex.verb(lower);
  const isNoun = lex.nouns.has(lower) || lex.times.has(lower);
  if (isNoun) maybe.push('noun');
  if (lex.adverbs.has(lower)) maybe.push('adv');
  if (verb) maybe.push(...verbClasses(verb.lemma, verb.form, lex));
  if (lex.adjectives.has(lower)) maybe.push('adj');
  if (!maybe.length) maybe.push(...bySuffix(lower));
  return { maybe, form: verb?.form ?? suffixForm(lower), lemma: verb?.lemma ?? lower };
}

function verbClasses(lemma: string, form: Word['form'], lex: Lexicon): Tag[] {
  if (form === 'base' || form === 's') return lex.isNounToo(lemma) ? ['verb', 'noun'] : ['verb'];
  return form === 'past' ? ['verb'] : ['verb', 'adj'];
}

const ADJECTIVE = /(?:ous|ful|ive|able|ible|ical|ic|less|ish|ary|ory|ese|ular|ial|ual|ional|an|wide|most)$/;

function bySuffix(lower: string): Tag[] {
  if (/.-(?:old|based|led|backed|like|style|free|ready|born|trained|run|owned)$/.test(lower)) return ['adj'];
  if (/.{2}ly$/.test(lower)) return ['adv'];
  if (/.{2}ing$/.test(lower)) return ['verb', 'noun', 'adj'];
  if (/.{2}ed$/.test(lower)) return ['verb', 'adj'];

  return ADJECTIVE.test(lower) && lower.length > 5 ? ['adj', 'noun'] : ['noun'];
}

const suffixForm = (lower: string): Word['form'] =>
  /.{2}ing$/.test(lower) ? 'ing' : /.{2}ed$/.test(lower) ? 'ed' : null;
