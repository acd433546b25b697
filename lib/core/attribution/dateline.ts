// A paragraph → where its dateline ends ("PELL, May 16 (NNA) – "): place, day and agency are nobody's words and nobody's name.
import type { Span } from '../model/span.ts';

/** Place, then day or agency or both, then a dash. */
const LINE =
  /^\p{Lu}[\p{L}.'’/ ,-]{1,40}?(?<day>,? (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9})(?:,? \d{4})?)?(?<agency> ?\(\p{Lu}[\p{L}\d .&/-]{1,28}\))?\s*(?:[–—]|--?)\s+(?=\S)/u;
/** Looked for first: most paragraphs have no dash near their beginning. */
const DASH = /[–—]|\s--?\s/;
const IN_CAPITALS = /^\p{Lu}{3}/u;
const LONGEST = 110;

/** Offset of the first word behind the dateline; the start of the block where it has none. */
export function datelineEnd(text: string, { start, end }: Span): number {
  const opening = text.slice(start, Math.min(end, start + LONGEST));
  const found = DASH.test(opening) ? LINE.exec(opening) : null;
  if (!found) return start;
  const isPlain = !found.groups?.day && !found.groups?.agency;
  return isPlain && !IN_CAPITALS.test(found[0]) ? start : start + found[0].length;
}
