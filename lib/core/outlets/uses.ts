// An outlet's mention, with the attributions around it → the use the article makes of the outlet there.
import type { Block } from '../model/article.ts';
import type { Attribution } from '../model/attribution.ts';
import type { OutletUse } from '../model/outlet.ts';
import type { Piece, Span } from '../model/span.ts';
import { isQuoted } from './context.ts';
import type { CuePatterns } from './cue-patterns.ts';
import type { OutletMention } from './mentions.ts';

export type UseInput = {
  text: string;
  blocks: readonly Block[];
  attributions: readonly Attribution[];
  patterns: CuePatterns | null;
};

/**
 * quoted: its own sentences are quoted. paraphrased: its report is told, or somebody said something to it, be it in quotation
 * marks. named: all else ("Fox News fired …"), also what its owners and lawyers say.
 */
export function useOf(input: UseInput, mention: OutletMention): OutletUse {
  const { start, end, context } = mention;
  const at = attributionOf(input, mention);
  const attribution = input.attributions[at];
  if (context === 'post') return { start, end, kind: 'quoted' };
  if (context === 'recipient') return { start, end, kind: 'paraphrased', ...within(input, mention) };
  if (context === 'company') return { start, end, kind: 'named' };
  if (attribution && isItsWord(input, attribution, mention)) {
    const isQuoting = isDirect(attribution) || (context !== 'source' && quoteFollows(input, mention));
    return { start, end, kind: isQuoting ? 'quoted' : 'paraphrased', attribution: at };
  }
  if (context === 'verb' || context === 'staff-verb' || context === 'source') {
    return {
      start,
      end,
      kind: speaksItself(input, mention) ? 'quoted' : 'paraphrased',
      ...within(input, mention),
    };
  }
  if (context === 'report') return { start, end, kind: 'paraphrased', ...within(input, mention) };
  return { start, end, kind: 'named' };
}

const isDirect = ({ kind }: Attribution): boolean => kind === 'direct' || kind === 'mixed';

/** The attribution the outlet is the source of, one with a quotation before others; -1 when there is none. */
function attributionOf({ attributions }: UseInput, mention: OutletMention): number {
  const isSource = ({ source }: Attribution) => source.some((piece) => holds(piece, mention));
  const direct = attributions.findIndex((attribution) => isDirect(attribution) && isSource(attribution));
  return direct >= 0 ? direct : attributions.findIndex(isSource);
}

export const holds = ([from, to]: Piece, { start, end }: Span): boolean => from <= start && end <= to;

/** The attribution whose cue or content the name stands in: "…, he told Reuters". */
function within({ attributions }: UseInput, { sentence, start }: OutletMention): { attribution?: number } {
  const touches = (pieces: readonly Piece[]) => pieces.some(([from, to]) => from <= start && start < to);
  const inCue = attributions.findIndex(({ cue }) => touches(cue));
  if (inCue >= 0) return { attribution: inCue };
  const beside = attributions.findIndex(({ cue }) =>
    cue.some(([from]) => sentence.start <= from && from < sentence.end),
  );
  return beside >= 0 ? { attribution: beside } : {};
}

/** Bare stances ("Fox News wants") and people who only once worked there are no words of the outlet. */
function isItsWord({ text }: UseInput, { kind, source }: Attribution, mention: OutletMention): boolean {
  if (kind === 'stance' && mention.context === 'none') return false;
  const words = source.map(([from, to]) => text.slice(from, to)).join(' ');
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  return (
    !/\b(?:former|ex-|then-|fired|ousted)\s*(?:\S+\s)?$/i.test(before) &&
    !/\b(?:spokes(?:wo)?man|spokesperson|CEO|owner|lawyer|attorney|executive|chairman)\b/iu.test(words)
  );
}

/** A quotation in the sentence, or the next block where a colon announces it. */
function speaksItself({ text, blocks, patterns }: UseInput, mention: OutletMention): boolean {
  const { sentence, block, start, end } = mention;
  if (isQuoted({ text, sentence, name: { start, end }, isTitle: false }, mention.context, patterns))
    return true;
  if (mention.context !== 'source' && quoteFollows({ text }, mention)) return true;
  const next = blocks[block + 1];
  if (text[sentence.end - 1] !== ':' || sentence.end < (blocks[block]?.end ?? 0) - 1 || !next) return false;
  return next.kind === 'quote' || /^["“„«]/u.test(text.slice(next.start, next.start + 1));
}

/** “…”, sagt Lumo-Korrespondentin Mira Tolland. “…”: the next sentence goes on quoting. */
function quoteFollows({ text }: Pick<UseInput, 'text'>, { sentence, end }: OutletMention): boolean {
  return sentence.end - end < 60 && /^[”"»]?\s+["“„«]/u.test(text.slice(sentence.end, sentence.end + 4));
}
