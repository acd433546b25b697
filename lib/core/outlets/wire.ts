// Datelines, bylines, "contributed" lines and signatures → the agencies whose copy the article is, or holds.
import type { Article, Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Sentence } from '../text/sentences.ts';
import { type CitedOutlet, citedOutlet } from './cited.ts';
import type { CuePatterns } from './cue-patterns.ts';
import { findNames, type NameMention } from './find-names.ts';
import type { Outlet } from './row.ts';
import { spanAt } from './span-at.ts';

export type WireCredit = Span & { outlet: CitedOutlet };

export type WireInput = {
  article: Article;
  sentences: readonly Sentence[];
  names: readonly NameMention[];
  country: string | null;
  patterns: CuePatterns | null;
};

const BODY: ReadonlySet<Block['kind']> = new Set([
  'standfirst',
  'heading',
  'paragraph',
  'list-item',
  'quote',
]);
/** A dateline stands in the first paragraphs, a signature or "contributed" line in the last. */
const FIRST = 3;
const LAST = 4;

export function findWireCredits(input: WireInput): WireCredit[] {
  const { article, names, country } = input;
  const body = article.blocks.flatMap((block, index) => (BODY.has(block.kind) ? [index] : []));
  const end = lastParagraph(article.blocks);
  const first = new Set(body.slice(0, FIRST));
  const last = new Set(body.slice(-LAST));
  const inText = names.flatMap((name) => {
    const block = article.blocks[name.block];
    const outlet = chooseAgency(credited(name), country);
    if (!block || !outlet) return [];
    const isFound =
      (first.has(name.block) && isDateline(article.text, block, name)) ||
      ((last.has(name.block) || block.kind === 'note') &&
        ((name.block >= end && isSignature(article.text, block, name)) || isWireLine(input, block, name)));
    return isFound ? [{ start: name.start, end: name.end, outlet: citedOutlet(outlet) }] : [];
  });
  return [...bylineCredits(article, country), ...inText];
}

function chooseAgency(outlets: readonly Outlet[], country: string | null): Outlet | null {
  const agencies = outlets.filter(({ kind }) => kind === 'agency');
  const near = (some: readonly Outlet[]) => some.find((outlet) => outlet.country === country) ?? some[0];
  return near(agencies) ?? near(outlets) ?? null;
}

const MAX_DATELINE = 90;

/** "WASHINGTON (Reuters) –", "PARIS, 3 mai (AFP) —", "Berlin (dpa/lno) -", "(AP) —". */
function isDateline(text: string, block: Block, name: NameMention): boolean {
  if (name.start - block.start > MAX_DATELINE) return false;
  const before = text.slice(block.start, name.start);
  if (!before.includes('(')) return false;
  const after = text.slice(name.end, name.end + 40);
  const place = /^(?<place>[^()]*?)\s*\((?:[\p{L}/]{1,12}\s?[/,]\s?)?$/u.exec(before)?.groups?.place;
  if (place === undefined || !/^(?:\s?[/,]\s?[\p{L}\d. -]{1,20})?\)/u.test(after)) return false;
  const words = place.split(/\s+/u).filter(Boolean);
  const hasDash = /^[^)]*\)\s*[-–—:.]/u.test(after);
  const needsDash = place === '' || name.entries.some(({ needsContext }) => needsContext);
  if (needsDash) return hasDash && words.length <= 9;
  return /^\p{Lu}/u.test(place) && words.length <= 9 && (hasDash || words.length <= 3);
}

/**
 * Index of the block from which on nothing but short lines follows: signatures stand there, while a lone "REUTERS" between
 * two paragraphs is the credit of a picture.
 */
export const lastParagraph = (blocks: readonly Block[]): number =>
  blocks.findLastIndex(({ kind, start, end }) => BODY.has(kind) && end - start >= 80);

/** A signature is this near to both ends of the words looked at. */
const MAX_SIGNATURE = 80;
const ENDS = /^[\s.)\]]*$|^(?:\s?[/,&+|]\s?|\s(?:and|und|et|y)\s)[\p{L}\p{N} /,.&+|-]{2,40}[\s.)\]]*$/u;
const OTHER_AGENCIES = '(?:[\\p{L}\\d.-]{1,14}\\s?[/,&+|]\\s?){0,4}';
const WITH = '(?:(?:with|mit|avec|con|com|met|by|source|quelle)\\s?:?\\s*)?';
const IN_BRACKETS = new RegExp(`[([]${OTHER_AGENCIES}${WITH}(?:the\\s)?$`, 'iu');
const AFTER_SENTENCE = /[.!?”"»]\s*[-–—/]\s*(?:the\s)?$|[.!?”"»]\s+[–—-]\s?(?:the\s)?$/iu;
const WHOLE_LINE = new RegExp(`^${OTHER_AGENCIES}(?:the\\s)?$`, 'iu');

/** "(dpa)", "— Reuters", "/AFP" or a line of nothing but agencies at the end. */
function isSignature(text: string, block: Block, name: NameMention): boolean {
  if (block.end - name.end > MAX_SIGNATURE || !ENDS.test(text.slice(name.end, block.end))) return false;
  const from = Math.max(block.start, name.start - MAX_SIGNATURE);
  const before = text.slice(from, name.start);
  if (/[([][^()[\]]{0,40}$/.test(before)) {
    return IN_BRACKETS.test(before) && /^[^()]*[)\]]/.test(text.slice(name.end, block.end));
  }
  return AFTER_SENTENCE.test(before) || (from === block.start && WHOLE_LINE.test(before));
}

const MAX_WIRE_LINE = 260;

/** "Reuters contributed to this report", "With files from The Canadian Press", "Mit Material von dpa". */
function isWireLine(
  { article: { text }, sentences, patterns }: WireInput,
  block: Block,
  name: NameMention,
): boolean {
  const sentence = spanAt(sentences, name.start) ?? block;
  if (/^(?:copyright|©)/iu.test(text.slice(block.start, block.start + 12))) return true;
  if (!patterns || sentence.end - sentence.start > MAX_WIRE_LINE) return false;
  const words = text.slice(sentence.start, sentence.end);
  const isShort = block.end - block.start <= 90 || block.kind === 'note';
  const hit = patterns.wire.exec(words.toLowerCase());
  // "The plan was first published by …" is news; "This story was first published by …" is about the text itself.
  if (
    hit &&
    /publi|appear|erschien/iu.test(hit[0]) &&
    block.kind !== 'note' &&
    !/^\W*(?:this|dieser|cet|este|esta|questo|dit)\s/iu.test(words)
  )
    return false;
  return (
    hit !== null &&
    ((isShort && (hit.index <= 2 || block.kind === 'note')) ||
      /contribut|reporting|©|copyright|rights|publi|distribut|files|inputs|material|información|informações/iu.test(
        hit[0],
      ))
  );
}

/** Agencies named as authors, or by the page as the wire. They stand in no block; the title stands for the whole text. */
function bylineCredits({ authors, wire, blocks, text }: Article, country: string | null): WireCredit[] {
  const title = blocks[0];
  if (!title) return [];
  const end = lastParagraph(blocks);
  // A picture's credit in a block of its own ("REUTERS") may have been taken for the wire.
  const isCredit = blocks.some(
    (block, index) => index < end && text.slice(block.start, block.end).trim() === wire,
  );
  const pieces = [...authors, isCredit ? '' : (wire ?? '')].flatMap((author) =>
    author.split(/\s*(?:[,/|;&]|\s(?:and|und|et|y|e|via|mit|with|for)\s)\s*/iu),
  );
  const outlets = new Set(pieces.flatMap((piece) => agencyOfByline(piece, country) ?? []));
  return [...outlets].map((outlet) => ({ start: title.start, end: title.end, outlet: citedOutlet(outlet) }));
}

function agencyOfByline(piece: string, country: string | null): Outlet | null {
  const bare = piece
    .replace(/^(?:by|von|par|por|di|the)\s+/iu, '')
    .replace(/\s+(?:staff|writers?|reporters?|news ?desk|agency)$/iu, '')
    // "Lumo Press in Valencia"
    .replace(/\s(?:in|à|en|aus|a|em)\s[A-Z\u00c0-\u00de][^\s,]*(?:\s[A-Z\u00c0-\u00de][^\s,]*)?$/, '')
    .trim();
  if (bare.length < 2) return null;
  const block = { start: 0, end: bare.length, kind: 'credit' as const };
  const [name] = findNames({ text: bare, blocks: [block], lang: null }).names;
  if (name?.start !== 0 || name.end !== bare.length) return null;
  return chooseAgency(credited(name), country);
}

/** A common word that is a paper's name is no wire credit: "News & Views" at the foot of a page. */
const credited = ({ entries }: NameMention): Outlet[] =>
  entries
    .filter(({ outlet, needsContext }) => !needsContext || outlet.kind === 'agency')
    .map(({ outlet }) => outlet);
