// Quotations without a cue of their own → whose they are: they go on from the attribution before, or lead up to the next one.
import type { Quotation } from '../text/quotes.ts';
import { trimEnd } from './content-end.ts';
import type { Found, Stretch } from './found.ts';
import type { Unit, Word } from './grammar/word.ts';

/** A unit with the attributions found in it. */
export type ReadUnit = { unit: Unit; found: Found[] };

/** Adds the cue-less quotations to the attributions they belong to. Changes `found` of the units in place. */
export function attachQuotes(read: readonly ReadUnit[], quotations: readonly Quotation[]): void {
  let before: Found | null = null;
  let beforeBlock = -1;
  /** The attribution in the unit before, whatever it ends with. */
  let last: Found | null = null;
  let lastBlock = -1;
  read.forEach((entry, u) => {
    const { unit, found } = entry;
    const quote = leadingQuote(unit, quotations);
    const isAlone = quote !== null && !found.length;
    const opens = quote ? quotations[(unit.words[quote.first] as Word).quote] : undefined;
    if (isAlone && last && unit.block === lastBlock && last.strength === 'say') {
      last.content.push(quote);
      before = last;
    } else if (isAlone && before && opens?.continued) {
      before.content.push(quote);
    } else if (isAlone) {
      const next = nextInBlock(read, u, quotations);
      if (next) next.content.unshift(quote);
      else if (before && unit.block === beforeBlock + 1) {
        const followed: Found = followOn(before, quote);
        found.push(followed);
        before = followed;
      }
    }
    const own = found.at(-1);
    if (own && endsWithQuote(own)) before = own;
    else if (own || !isAlone) before = null;
    if (own || isAlone) beforeBlock = unit.block;
    if (own || !isAlone) {
      last = own ?? null;
      lastBlock = unit.block;
    }
  });
}

/** “…” alone in a paragraph of its own after a paragraph of the same voice: the same speaker, no cue. */
const followOn = (before: Found, quote: Stretch): Found => ({
  ...before,
  rule: 'quote-follows',
  cue: [],
  source: [],
  content: [quote],
  relays: [],
  speakerOf: before.speakerOf ?? before,
});

/** The unit is a quotation from its first word on, and little else. */
function leadingQuote(unit: Unit, quotations: readonly Quotation[]): Stretch | null {
  const first = unit.words.findIndex(({ quote, tag }) => quote >= 0 || tag !== 'mark');
  const opening = unit.words[first];
  if (!opening || opening.quote < 0) return null;
  let last = first;
  let quoted = 0;
  unit.words.forEach((word, i) => {
    if (word.quote < 0) return;
    last = i;
    quoted++;
  });
  const words = unit.words.length - first;
  const isWhole = quotations[opening.quote] !== undefined && quoted >= words - 2;
  return isWhole ? { unit, first, last: trimEnd(unit, last, first) } : null;
}

/** The next attribution of the same paragraph, when only quotations stand between. */
function nextInBlock(
  read: readonly ReadUnit[],
  from: number,
  quotations: readonly Quotation[],
): Found | null {
  const { unit } = read[from] as ReadUnit;
  for (let u = from + 1; u < Math.min(read.length, from + 6); u++) {
    const entry = read[u] as ReadUnit;
    if (entry.unit.block !== unit.block) return null;
    const first = entry.found[0];
    if (first)
      return first.content[0] && isQuoted(first.content[0]) && first.rule === 'verb-quote' ? first : null;
    if (!leadingQuote(entry.unit, quotations)) return null;
  }
  return null;
}

const isQuoted = ({ unit, first }: Stretch): boolean => (unit.words[first] as Word).quote >= 0;

const endsWithQuote = ({ content }: Found): boolean => {
  const last = content.at(-1);
  return (
    last !== undefined && last.unit.words.slice(last.first, last.last + 1).some(({ quote }) => quote >= 0)
  );
};
