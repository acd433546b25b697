// Text → index terms with their spans. Everything that is looked up in the library goes through here, on both sides.

/** Kept with the index; raise it with any change that gives other terms, and the library is indexed anew. */
export const TOKENISER_VERSION = 1;

export type Token = { term: string; start: number; end: number };

/**
 * "U.N." is one word, "Merkel's" is two (the "s" is dropped), "l’eau" gives "eau". Scripts without spaces come as runs
 * that are cut into pairs of characters: unlike word lists of the platform, pairs never change with the browser's version.
 */
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+/gu;
const PAIRED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const PAIRED_RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}ー々〆]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆]+/gu;
const MARKS = /\p{M}+/gu;
const PLAIN = /^[a-z0-9]+$/;
/** Longer runs are encoded data, not words. */
const LONGEST = 40;

export function findTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!PAIRED.test(word)) addWord(tokens, word, index);
    else
      for (const { 0: run, index: inner } of word.matchAll(PAIRED_RUN)) {
        if (PAIRED.test(run)) addPairs(tokens, run, index + inner);
        else addWord(tokens, run, index + inner);
      }
  }
  return tokens;
}

/** Case, accents and width do not count: "Müller" = "MULLER", "ﬁ" = "fi", "ß" = "ss". */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  // Small letters again: what "𝐀" (a mathematical letter) is made of is a capital.
  const plain = lower.normalize('NFKD').toLowerCase();
  return plain.replace(MARKS, '').replaceAll('ß', 'ss').replaceAll('.', '');
}

/** The terms alone, in order. */
export const toTerms = (text: string): string[] => findTokens(text).map(({ term }) => term);

function addWord(tokens: Token[], word: string, start: number): void {
  if (word.length > LONGEST) return;
  const term = foldWord(word);
  // A single letter says nothing ("Merkel's"); a single digit does.
  if (term.length > 1 || (term >= '0' && term <= '9')) tokens.push({ term, start, end: start + word.length });
}

function addPairs(tokens: Token[], run: string, start: number): void {
  const characters = [...run.matchAll(/\P{M}\p{M}*/gu)];
  if (characters.length === 1) {
    tokens.push({ term: foldPair(run), start, end: start + run.length });
    return;
  }
  for (let i = 0; i + 1 < characters.length; i++) {
    const [first, second] = [characters[i], characters[i + 1]] as [RegExpExecArray, RegExpExecArray];
    tokens.push({
      term: foldPair(first[0] + second[0]),
      start: start + first.index,
      end: start + second.index + second[0].length,
    });
  }
}

/** Marks stay: in Thai and kana they are part of the word. */
const foldPair = (pair: string): string => pair.toLowerCase().normalize('NFKC');

/** Whether the term stands for a part of a word in a script without spaces, so that its word must be checked as a phrase. */
export const isPair = (term: string): boolean => PAIRED.test(term);
