// An outlet beside a word of reporting, in a sentence that gave no attribution → one: "…, the Lumo Post reports."
import { confidenceOf } from '../attribution/confidence.ts';
import type { Attribution, AttributionKind } from '../model/attribution.ts';
import type { Piece } from '../model/span.ts';
import { firstEndingAfter } from '../text/by-span.ts';
import type { CuePatterns } from './cue-patterns.ts';
import type { OutletMention } from './mentions.ts';

export type ReportInput = {
  text: string;
  /** In text order. */
  mentions: readonly OutletMention[];
  attributions: readonly Attribution[];
  patterns: CuePatterns | null;
};

type Report = { source: Piece; cue: Piece; content: Piece; rule: string };

/** The attributions given and those found here, in text order; the speaker of a new one is not yet set. */
export function withReports(input: ReportInput): readonly Attribution[] {
  const { text, mentions, attributions, patterns } = input;
  if (!patterns) return attributions;
  const sources = mentionsInSources(input);
  const reports = mentions.flatMap((mention) => {
    const speaks = mention.context === 'verb' || mention.context === 'source';
    return (speaks && !sources.has(mention) && reportOf(text, mention, patterns)) || [];
  });
  if (!reports.length) return attributions;
  const others = attributions.flatMap((attribution) => beside(text, attribution, reports) ?? []);
  return [...others, ...reports.map((report) => toAttribution(text, report))].sort(
    (a, b) => firstOf(a) - firstOf(b),
  );
}

function mentionsInSources({ mentions, attributions }: ReportInput): Set<OutletMention> {
  const found = new Set<OutletMention>();
  for (const { source, kind } of attributions) {
    for (const [from, to] of kind === 'stance' ? [] : source) {
      for (let at = firstEndingAfter(mentions, from); (mentions[at]?.start ?? to) < to; at++)
        found.add(mentions[at] as OutletMention);
    }
  }
  return found;
}

/** Words before the name are looked at this far. */
const REACH = 60;
const LONGEST_SENTENCE = 1500;
const FEWEST_LETTERS = 6;

/** "The plan was ⟨first reported by⟩ the Lumo Post", "The letter, ⟨published in⟩ …". */
const REPORTED_BY =
  /(?:,? (?:which )?(?:was|were|is|are|been|being)|,)? (?:(?:first|originally|earlier|initially|also) )?(?:reported|revealed|disclosed|uncovered)(?: (?:first|earlier|\S+ly))? (?:by|in) (?:the )?$/i;
const INVERTED = /, (?:first )?(?:reported|reports|wrote|writes|revealed|reveals) (?:the )?$/i;
const AFTER_COMMA = /[,”"»] (?:the )?$/i;

function reportOf(
  text: string,
  { sentence, start, end }: OutletMention,
  patterns: CuePatterns,
): Report | null {
  if (end - sentence.start > LONGEST_SENTENCE) return null;
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const from = start - (/(?:^|\s)the $/i.exec(before)?.[0].trimStart().length ?? 0);
  const contentTo = (at: number): Piece | null => {
    const content = text.slice(sentence.start, at).trimEnd().replace(/[,;]$/, '');
    return content.length < FEWEST_LETTERS || isInQuotation(content)
      ? null
      : [sentence.start, sentence.start + content.length];
  };
  const make = (cue: Piece, rule: string): Report | null => {
    const content = contentTo(Math.min(cue[0], from));
    return content && { source: [from, end], cue, content, rule };
  };
  const cueBefore = (match: RegExpExecArray): Piece => {
    const words = match[0].replace(/^[\s,]+|\s+(?:the\s+)?$/gi, '');
    const cue = start - before.length + match.index + match[0].indexOf(words);
    return [cue, cue + words.length];
  };
  const passive = REPORTED_BY.exec(before);
  if (passive) return make(cueBefore(passive), 'passive');
  const inverted = INVERTED.exec(before);
  if (inverted) return make(cueBefore(inverted), 'verb-parenthetical');
  const after = text.slice(end, sentence.end);
  const verb = AFTER_COMMA.test(before) ? patterns.after.closingVerb(after.toLowerCase()) : null;
  return verb && make([end + verb[0], end + verb[1]], 'verb-parenthetical');
}

/** An opening mark that no other closes: the words belong to somebody else’s quotation. */
const isInQuotation = (words: string): boolean =>
  (words.match(/[“„«]/g)?.length ?? 0) > (words.match(/[”“»]/g)?.length ?? 0) ||
  (words.match(/"/g)?.length ?? 0) % 2 === 1;

/** What others say ends before the report; nothing is left of one whose cue is the report's. */
function beside(text: string, attribution: Attribution, reports: readonly Report[]): Attribution | null {
  let content = attribution.content;
  for (const { source, cue } of reports) {
    const [from, to] = [Math.min(source[0], cue[0]), Math.max(source[1], cue[1])];
    if (attribution.cue.some(([start, end]) => start >= from && end <= to)) return null;
    content = content.flatMap(([start, end]): Piece[] =>
      start < from && end > from && end <= to + 2 ? [[start, lettersEnd(text, from)]] : [[start, end]],
    );
  }
  return content === attribution.content ? attribution : { ...attribution, content };
}

/** The end of what stands before `at`, without space and comma. */
const lettersEnd = (text: string, at: number): number =>
  at - (/[\s,;]*$/.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0);

function toAttribution(text: string, { source, cue, content, rule }: Report): Attribution {
  return {
    source: [source],
    cue: [cue],
    content: [content],
    kind: kindOf(text.slice(...content)),
    speaker: null,
    via: [],
    cueLemma: 'report',
    rule,
    confidence: confidenceOf(rule),
  };
}

function kindOf(content: string): AttributionKind {
  if (/^["“„«][^"“”„«»]*["”“»],?$/.test(content)) return 'direct';
  return /["“„«]/.test(content) ? 'mixed' : 'indirect';
}

const firstOf = ({ source, cue, content }: Attribution): number =>
  Math.min(...[...source, ...cue, ...content].map(([start]) => start));
