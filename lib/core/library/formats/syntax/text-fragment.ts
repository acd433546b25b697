// An address and the words of a claim → an address that browsers open at these words (WICG, URL text fragments).

/** A quote up to this many words is given whole; a longer one by its first and last words. */
const WHOLE_WORDS = 12;
const EDGE_WORDS = 6;

/** `https://news.example/a#:~:text=…`; an existing fragment stays before it. An empty quote gives the address unchanged. */
export function toTextFragmentUrl(url: string, quote: string): string {
  const words = quote
    .replace(/\p{Cs}/gu, '')
    .trim()
    .split(/\s+/u)
    .filter(Boolean);
  if (words.length === 0) return url;
  const directive =
    words.length <= WHOLE_WORDS
      ? encode(words)
      : `${encode(words.slice(0, EDGE_WORDS))},${encode(words.slice(-EDGE_WORDS))}`;
  const base = url.replace(/:~:.*$/s, '');
  return `${base}${base.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** "-", "," and "&" have a meaning in a directive; `encodeURIComponent` leaves the first, and five more marks, as they are. */
const encode = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replace(
    /[-!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
