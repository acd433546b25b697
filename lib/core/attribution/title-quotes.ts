// Titles in quotation marks (on “Pell This Morning,” the author of “The Long Road”) → tokens without the marks: a name, no speech.
import type { Quotation } from '../text/quotes.ts';
import type { Token } from '../text/tokens.ts';
import { lexicon } from './grammar/lexicon.ts';

/** Titles are short; a longer run of capitals is a headline that is quoted. */
const LONGEST_TITLE = 7;

/** Tokens of one block; `quotations` are those of the article, `from` the first that may lie in the block. */
export function withoutTitleMarks(
  tokens: readonly Token[],
  { quotations, from }: { quotations: readonly Quotation[]; from: number },
): Token[] {
  const result: Token[] = [];
  let q = from;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    while (quotations[q] && (quotations[q] as Quotation).outer.end <= token.start) q++;
    const quotation = quotations[q];
    const isOpening = quotation?.outer.start === token.start && token.kind === 'punctuation';
    const inner = isOpening ? titleIn(tokens, i, quotation) : null;
    if (!quotation || !inner) {
      result.push(token);
      continue;
    }
    // The marks stay in what is shown: the first and the last word of the title reach over them.
    const last = inner.findLastIndex(({ kind }) => kind !== 'punctuation');
    inner.forEach((word, k) => {
      const start = k === 0 ? quotation.outer.start : word.start;
      const end = k === last ? quotation.outer.end : word.end;
      // No word list may read "This Week" as a time or "the" as an article: the title is one name.
      const lower = word.kind === 'word' ? `“${word.lower}` : word.lower;
      result.push({ ...word, lower, start, end });
    });
    i += inner.length + 1;
  }
  return result;
}

/** The tokens between the marks, a last comma with them; null when it is no title. */
function titleIn(tokens: readonly Token[], open: number, quotation: Quotation): Token[] | null {
  if (quotation.continued || quotation.continues || !leadsToTitle(tokens[open - 1])) return null;
  const inner: Token[] = [];
  for (let i = open + 1; i < tokens.length && (tokens[i] as Token).end < quotation.outer.end; i++) {
    inner.push(tokens[i] as Token);
    if (inner.length > LONGEST_TITLE + 1) return null;
  }
  const words = inner.at(-1)?.text === ',' ? inner.slice(0, -1) : inner;
  const isTitle =
    words.length > 1 &&
    words.every(({ text, kind }, k) =>
      kind === 'word'
        ? /^\p{Lu}/u.test(text) || (k > 0 && text.length < 4)
        : kind === 'number' || text === '&',
    );
  return isTitle && tokens[open + 1 + inner.length]?.end === quotation.outer.end ? inner : null;
}

/** "on “…”", "the “…”", "Pell's “…”", "told “…”"; what stands behind "as" or a verb is said of something. */
function leadsToTitle(before: Token | undefined): boolean {
  if (!before || before.lower === 'as' || before.lower === 'than' || before.lower === 'like') return false;
  if (/^(?:told|tells?|telling)$/.test(before.lower)) return true;
  const tag = lexicon().closed.get(before.lower);
  return (
    before.lower === "'s" || before.lower === '’s' || tag === 'prep' || tag === 'det' || tag === 'possessive'
  );
}
