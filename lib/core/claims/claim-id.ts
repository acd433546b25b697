// The words of a claim → an id that stays the same when the article is analysed again.

/** 64 bits in two FNV-1a halves: no cryptography, only names for a few hundred sentences of one article. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(36).padStart(7, '0');
}

/** The id of the `occurrence`th claim (from 0) with these words; white space and case do not count. */
export function toClaimId(quote: string, occurrence: number): string {
  const words = quote.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const id = hash(words, 0x811c9dc5) + hash(words, 0x01234567);
  return occurrence === 0 ? id : `${id}-${occurrence}`;
}

/** White space and case apart, the same words: counted together. */
export const claimKey = (quote: string): string =>
  quote.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
