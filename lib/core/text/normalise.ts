// Raw text of the page → the text of a block: white space collapsed, invisible characters gone, and for each stretch
// that is still the same characters its place in the raw text.

/** `text.slice(start, end)` stands at `raw` in the raw text, character for character (a no-break space reads as a space). */
export type Stretch = { start: number; end: number; raw: number };

/**
 * Soft hyphens, zero-width spaces and joiners inside Latin words, byte-order marks and direction marks are not there for a
 * reader and would keep "Regie\u00ADrung" from being found. Joiners (U+200C, U+200D) are letters' business and stay.
 */
const INVISIBLE = '\u00AD\u200B\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069';
const GAP = `[\\s${INVISIBLE}]`;
/** Where the text is no longer the raw text shifted: at both ends, at two or more such characters, at one that is not seen. */
const BREAK = new RegExp(`^${GAP}+|${GAP}{2,}|[${INVISIBLE}]|${GAP}$`, 'gu');
const SPACES = /\s/gu;
const HAS_SPACE = /\s/u;

/** What came before in the same block: nothing yet, a word, or white space that the next word must be parted by. */
export type Before = 'start' | 'word' | 'space';

/**
 * @returns `text` without white space at its end; `after` goes to the next call for the same block.
 */
export function normaliseText(
  raw: string,
  before: Before,
): { text: string; stretches: Stretch[]; after: Before } {
  const stretches: Stretch[] = [];
  let text = '';
  let space = before === 'space';
  let from = 0;
  const take = (until: number) => {
    if (until <= from) return;
    if (space && (text || before !== 'start')) text += ' ';
    space = false;
    stretches.push({ start: text.length, end: text.length + until - from, raw: from });
    text += raw.slice(from, until).replace(SPACES, ' ');
  };
  for (const { 0: gap, index } of raw.matchAll(BREAK)) {
    take(index);
    if (HAS_SPACE.test(gap)) space = true;
    from = index + gap.length;
  }
  take(raw.length);
  const word = text || before !== 'start';
  return { text, stretches, after: !word ? 'start' : space ? 'space' : 'word' };
}
