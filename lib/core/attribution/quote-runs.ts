// Quotations without a cue of their own → whose they are: they go on from the attribution before, lead up to the next one, or
// follow a colon.
import type { Block } from '../model/article.ts';
import type { Quotation } from '../text/quotes.ts';
import { trimEnd } from './content-end.ts';
import { creditDraft } from './dash-credit.ts';
import { type Found, type Stretch, toFound } from './found.ts';
import type { Unit, Word } from './grammar/word.ts';
import { beatDraft, closedDraft, colonDraft } from './lead-in.ts';
import { isSpoken } from './resolve-drafts.ts';

/** A unit with the attributions found in it. */
export type ReadUnit = { unit: Unit; found: Found[] };

export type QuoteContext = { quotations: readonly Quotation[]; blocks: readonly Block[] };

/** What the quotations so far leave open. */
type Voice = {
  /** Ends with a quotation that the next paragraph may go on with. */
  quoting: Found | null;
  /** The attribution a quotation in the same paragraph falls to. */
  last: Found | null;
  block: number;
  /** The unit before ends with a colon: what follows is announced. */
  announced: Found | null;
};

/** Adds the cue-less quotations to the attributions they belong to. Changes `found` of the units in place. */
export function attachQuotes(read: readonly ReadUnit[], context: QuoteContext): void {
  let voice: Voice = { quoting: null, last: null, block: -1, announced: null };
  read.forEach((entry, u) => {
    const quote = leadingQuote(entry.unit, context);
    const isOpen = !entry.found.length;
    const half = quote || !isOpen || entry.unit.block !== voice.block ? null : halfQuote(entry.unit);
    if (quote && isOpen) attachQuote(entry, quote, { read, u, voice, context });
    else if (half && voice.last && isSpoken(voice.last)) voice.last.content.push(half);
    voice = nextVoice(entry, { quote, voice, context, leadsIn: leadsIn(read, u, context) });
  });
}

function attachQuote(
  entry: ReadUnit,
  quote: Stretch,
  { read, u, voice, context }: { read: readonly ReadUnit[]; u: number; voice: Voice; context: QuoteContext },
): void {
  const { unit, found } = entry;
  const opening = context.quotations[(unit.words[quote.first] as Word).quote];
  const isBlockQuote = context.blocks[unit.block]?.kind === 'quote';
  const credited = creditAfter(read, u, context);
  if (credited) credited.content.push(quote);
  else if (voice.announced) voice.announced.content.push(quote);
  else if (voice.last && unit.block === voice.block && voice.last.strength === 'say')
    voice.last.content.push(quote);
  else if (voice.quoting && (opening?.continued || isBlockQuote)) voice.quoting.content.push(quote);
  else {
    const next = nextInBlock(read, u, context);
    if (next) next.content.unshift(quote);
    else if (isBlockQuote && voice.last && unit.block === voice.block + 1) voice.last.content.push(quote);
    else if (unit.block === voice.block + 1) {
      const speaker = voice.quoting ?? (voice.last && isSpoken(voice.last) ? voice.last : null);
      if (speaker) found.push(followOn(speaker, quote));
    }
  }
}

function nextVoice(
  { unit, found }: ReadUnit,
  {
    quote,
    voice,
    context,
    leadsIn,
  }: { quote: Stretch | null; voice: Voice; context: QuoteContext; leadsIn: boolean },
): Voice {
  const says = found.filter(({ strength }) => strength === 'say');
  const own = mainOf(says);
  const announced = announcing(unit, { found, own, leadsIn });
  if (own || announced) {
    const spoken = announced ?? own;
    return {
      quoting: spoken && endsWithQuote(spoken) ? spoken : null,
      last: spoken,
      block: unit.block,
      announced,
    };
  }
  if (!quote) return { quoting: null, last: null, block: unit.block, announced: null };
  // A block quote or a speech of several paragraphs stays announced while it lasts.
  const isBlockQuote = context.blocks[unit.block]?.kind === 'quote';
  const speaker = voice.announced ?? (unit.block === voice.block ? voice.last : voice.quoting);
  return {
    quoting: speaker ?? (isBlockQuote ? voice.last : null),
    last: unit.block === voice.block || voice.announced ? (voice.announced ?? voice.last) : voice.quoting,
    block: unit.block,
    announced: null,
  };
}

/** Whose words go on: of the last to speak in a main clause; "when asked …" and "Pell, who said …" stand aside. */
function mainOf(says: readonly Found[]): Found | null {
  const main = says.filter(
    ({ rule, source }) => rule !== 'asked' && source.length > 0 && !endsInRelative(source),
  );
  return main.findLast(({ rule }) => rule === 'verb-quote') ?? main.at(-1) ?? says.at(-1) ?? null;
}

function endsInRelative(source: readonly Stretch[]): boolean {
  const last = source.at(-1);
  return last?.unit.words[last.last]?.tag === 'wh';
}

/** A quotation without a cue of its own follows in the same paragraph. */
function leadsIn(read: readonly ReadUnit[], u: number, context: QuoteContext): boolean {
  const next = read[u + 1];
  return (
    next !== undefined &&
    next.unit.block === read[u]?.unit.block &&
    !next.found.length &&
    leadingQuote(next.unit, context) !== null
  );
}

/** The attribution whose words are announced by the unit; made anew where the verb had no words yet. */
function announcing(
  unit: Unit,
  { found, own, leadsIn }: { found: Found[]; own: Found | null; leadsIn: boolean },
): Found | null {
  const isColon = unit.words.at(-1)?.text === ':';
  if (!isColon && (own || !leadsIn)) return null;
  const draft = isColon ? colonDraft(unit) : (closedDraft(unit) ?? beatDraft(unit));
  const cue = draft?.cue[0];
  if (!draft || !cue) return own;
  const same = found.find((one) => one.cue.some(({ first, last }) => first <= cue.last && cue.first <= last));
  if (same) return same;
  const made = toFound(unit, draft);
  found.push(made);
  return made;
}

/** “…” alone in a paragraph of its own after a paragraph of the same voice: the same speaker. */
const followOn = (before: Found, quote: Stretch): Found => ({
  ...before,
  rule: 'quote-follows',
  content: [quote],
  relays: [],
  speakerOf: before.speakerOf ?? before,
});

/** The unit is a quotation from its first word on, and little else; or it stands in a block quote. */
function leadingQuote(unit: Unit, { quotations, blocks }: QuoteContext): Stretch | null {
  const first = unit.words.findIndex(({ quote, tag }) => quote >= 0 || tag !== 'mark');
  const opening = unit.words[first];
  if (!opening) return null;
  if (blocks[unit.block]?.kind === 'quote') {
    return { unit, first, last: trimEnd(unit, unit.words.length - 1, first) };
  }
  if (opening.quote < 0 || quotations[opening.quote] === undefined) return null;
  let last = first;
  let quoted = 0;
  unit.words.forEach((word, i) => {
    if (word.quote < 0) return;
    last = i;
    quoted++;
  });
  return quoted >= unit.words.length - first - 2 ? { unit, first, last: trimEnd(unit, last, first) } : null;
}

/** “… are in support” of the plan. – a sentence that begins with a quotation and is half of it at least. */
function halfQuote(unit: Unit): Stretch | null {
  const opening = unit.words[0];
  const quoted = unit.words.filter(({ quote }) => quote >= 0).length;
  const isHalf = opening !== undefined && opening.quote >= 0 && quoted * 2 >= unit.words.length;
  return isHalf ? { unit, first: 0, last: trimEnd(unit, unit.words.length - 1, 0) } : null;
}

/** The speaker named behind a dash after this quotation, in its paragraph or on the next line. */
function creditAfter(read: readonly ReadUnit[], from: number, context: QuoteContext): Found | null {
  const { unit } = read[from] as ReadUnit;
  for (let u = from + 1; u < Math.min(read.length, from + LONGEST_CREDITED); u++) {
    const entry = read[u] as ReadUnit;
    if (entry.unit.block > unit.block + 1) return null;
    const known = entry.found.find(({ rule }) => rule === 'dash-credit');
    if (known) return known;
    const draft = entry.found.length ? null : creditDraft(entry.unit);
    if (draft) {
      const made = toFound(entry.unit, draft);
      entry.found.push(made);
      return made;
    }
    if (entry.unit.block !== unit.block || entry.found.length || !leadingQuote(entry.unit, context))
      return null;
  }
  return null;
}

/** Sentences a quotation before a dash may have. */
const LONGEST_CREDITED = 8;

/** The next attribution of the same paragraph, when only quotations stand between. */
function nextInBlock(read: readonly ReadUnit[], from: number, context: QuoteContext): Found | null {
  const { unit } = read[from] as ReadUnit;
  for (let u = from + 1; u < Math.min(read.length, from + 6); u++) {
    const entry = read[u] as ReadUnit;
    if (entry.unit.block !== unit.block) return null;
    const first = entry.found[0];
    if (first)
      return first.content[0] && isQuoted(first.content[0]) && first.rule === 'verb-quote' ? first : null;
    if (!leadingQuote(entry.unit, context)) return null;
  }
  return null;
}

const isQuoted = ({ unit, first }: Stretch): boolean => (unit.words[first] as Word).quote >= 0;

function endsWithQuote({ content }: Found): boolean {
  const last = content.at(-1);
  return last?.unit.words.slice(last.first, last.last + 1).some(({ quote }) => quote >= 0) ?? false;
}
