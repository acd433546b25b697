// Captions and credit lines → the agencies and papers that the pictures are from.
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { type CitedOutlet, citedOutlet } from './cited.ts';
import type { NameMention } from './find-names.ts';
import type { NameEntry } from './lookup.ts';
import type { Outlet } from './row.ts';
import { lastParagraph } from './wire.ts';

export type Credit = Span & { outlet: CitedOutlet };

export type CreditInput = {
  text: string;
  blocks: readonly Block[];
  names: readonly NameMention[];
  country: string | null;
};

/** Names in credits; every other name of a caption is left to the rules for running text. */
export function findCredits({ text, blocks, names, country }: CreditInput): Credit[] {
  const end = lastParagraph(blocks);
  const segments = blocks.map((block, index) => creditSegments(text, block, index >= end));
  return names.flatMap((name) => {
    const inside = segments[name.block]?.some(({ start, end }) => start <= name.start && name.end <= end);
    const block = blocks[name.block];
    if (!block || (!inside && !(block.kind === 'caption' && isBesideCreditMark(text, name)))) return [];
    const outlet = chooseCredited(name, text, country);
    if (
      block.kind !== 'credit' &&
      block.kind !== 'caption' &&
      outlet?.kind !== 'agency' &&
      outlet?.kind !== 'photo-agency'
    )
      return [];
    return outlet ? [{ start: name.start, end: name.end, outlet: citedOutlet(outlet) }] : [];
  });
}

/** "Photo: Mia Roe/Lumo", "Bildquelle: dpa", "© AFP": from there to the end of the line. */
const CREDIT_CUE =
  /(?<![\p{L}\p{N}])(?:(?:file |stock )?(?:photos?|photograph(?:s|er|y)?|pictures?|images?|illustrations?|graphics?|credits?|source)|fotos?|fotograf\p{L}*|(?:symbol)?bild(?:er|quelle|rechte|nachweis)?|quelle|crédits?(?: photo)?|photographie|im[aá]ge(?:n|m)?|foto(?:graf[ií]a|s)?|fuente|fonte|beeld|kuva|zdjęcie|fot|фото|снимка|foto[ğg]raf)(?: (?:credit|courtesy(?: of)?))?(?:\s*[:：]| by | courtesy of )|©|\((?:c|C)\) /giu;

/** Words that occur in credits beside names. */
const CREDIT_WORDS =
  /^(?:via|by|for|of|from|and|und|et|y|e|photo|photos|foto|image|images|file|handout|pool|courtesy|the|a|an|archive|archiv|archivo|stock|the|screengrab|screenshot|picture|alliance|dpa|taz|epd|ddp|apa|afp|ansa|lapresse|contributor|staff|supplied|provided|wire|ap|x|imago|images?|getty|reuters|com|pa|fotografia|de|di|du|von|van|der|la|le|el|del|da|do|dos|l|d|wirestock|istockphoto|stringer|editorial|use|only|all|rights|reserved|mandatory|credit|with|permission|left|right|top|bottom|composite)$/u;

const MAX_TAIL_WORDS = 16;
const MAX_BARE_CREDIT = 60;

function creditSegments(text: string, block: Block, isLast: boolean): Span[] {
  if (block.kind === 'credit') return [block];
  const words = text.slice(block.start, block.end);
  // A paragraph of nothing but agencies between others is a credit whose picture the page does not mark up.
  if (
    (block.kind === 'paragraph' || block.kind === 'note') &&
    !isLast &&
    words.length <= MAX_BARE_CREDIT &&
    isCreditOnly(words)
  )
    return [block];
  if (block.kind !== 'caption') return [];
  const segments: Span[] = [];
  const add = (from: number, to: number) =>
    segments.push({ start: block.start + from, end: block.start + to });
  if (isCreditOnly(words)) add(0, words.length);
  for (const { index, 0: bracket } of words.matchAll(/[([][^()[\]]{2,140}[)\]]/gu)) {
    if (isCreditOnly(bracket)) add(index, index + bracket.length);
  }
  for (const { index } of words.matchAll(CREDIT_CUE)) add(index, words.length);
  const tail = /(?:[.!?…][”"’)]?\s*|[|–—•]\s+)(?=[^.!?|–—•]*\.?\s*$)(?<tail>.*)$/u.exec(words);
  if (tail?.groups?.tail && isCreditOnly(tail.groups.tail))
    add(words.length - tail.groups.tail.length, words.length);
  return segments;
}

/** Names, slashes and a few small words only: "Mia Roe/AFP via Getty Images". */
function isCreditOnly(words: string): boolean {
  const found = words.match(/[^\s/|,;:·•()[\]©–—"“”„«»!?…+&*]*[^\s/|,;:·•()[\]©–—"“”„«»!?…+&*.’'-]/g) ?? [];
  if (found.length === 0 || found.length > MAX_TAIL_WORDS) return false;
  return found.every((word) => !isSmall(word) || CREDIT_WORDS.test(word) || /^[a-z]{1,3}$/u.test(word));
}

const isSmall = (word: string): boolean => word[0] !== word[0]?.toUpperCase();

/** "…/AFP", "AP Photo/…", "via Reuters", "Reuters/Mia Roe": a credit whatever the rest of the caption is. */
function isBesideCreditMark(text: string, { start, end }: NameMention): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 12);
  return (
    /(?:\/\s?|\bvia (?:the )?)$/iu.test(before) ||
    /^(?:\s?\/\s?\p{Lu}|\s(?:Photo|Images|Wire|Archive|Foto|via)(?!\p{L}|\s?:))/u.test(after)
  );
}

function chooseCredited(name: NameMention, text: string, country: string | null): Outlet | null {
  // "Bild: dpa": the word before a colon says that a credit follows.
  if (
    /^\s?:/u.test(text.slice(name.end, name.end + 2)) &&
    name.entries.every(({ needsContext }) => needsContext)
  )
    return null;
  const fitting = name.entries.filter((entry) => fitsCredit(name, entry, text));
  const outlets = fitting.map(({ outlet }) => outlet);
  const agencies = outlets.filter(({ kind }) => kind === 'agency' || kind === 'photo-agency');
  return (
    agencies.find((outlet) => outlet.country === country) ??
    agencies[0] ??
    outlets.find((outlet) => outlet.country === country) ??
    outlets[0] ??
    null
  );
}

/** A common word beside other words is a person's, a body's or no name at all: "Mia Star/Lumo", "Bild © Roe". */
function fitsCredit(name: NameMention, { needsContext, needsArticle }: NameEntry, text: string): boolean {
  if (!needsContext) return true;
  const { previous, next, afterThe } = name;
  const isName = (word: { raw: string } | null) =>
    word !== null &&
    /^\p{Lu}\p{Ll}/u.test(word.raw) &&
    !/^(?:The|Photo|Images?|Wire|Archive|Foto)$/u.test(word.raw);
  const after = text.slice(name.end, name.end + 12);
  if (
    !/^\s*(?:$|[/|,;)\]–—.\n-]|(?:via|and|und|et|y|photo|images?|wire|archive|foto|file)(?!\p{L}))/iu.test(
      after,
    )
  )
    return false;
  return (
    !isName(previous) && !isName(next) && (!needsArticle || afterThe || (previous === null && next === null))
  );
}
