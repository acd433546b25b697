// An article's address → whether it spells out a headline ("/2024/harbour-swim-draws-record-field-1019241"): editing systems make
// it from the first one that was written, so it tells the headline from lines for search engines and for sharing.

/** Fewer letters occur in addresses by chance: "/sport/", "/best-boots". */
const FEWEST_LETTERS = 25;
/** What editing systems put behind it: a number, an ending, the kind of page. */
const BEHIND = /^(?:art|artikel|article|story|news|a|p|b|id|[\d])*(?:html?|php|aspx?|amp)?$/;

const PLAIN: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'a',
  œ: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  å: 'a',
};

/** Letters without marks. "ä" is "a" in some addresses and "ae" in others, so "ae" counts as "a" on both sides. */
const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[ßøæœłđðþıå]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/([aou])e/g, '$1');

/** Lines of the address that may spell out a title, ready for comparing. */
export function readAddressLines(url: string): string[] {
  const path = /^[a-z]+:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';
  return path
    .split('/')
    .map((part) => plainLetters(decodePart(part)))
    .filter((line) => line.length >= FEWEST_LETTERS);
}

export function isSpelledOut(title: string, addressLines: readonly string[]): boolean {
  const letters = plainLetters(title);
  return (
    letters.length >= FEWEST_LETTERS &&
    addressLines.some((line) => line.startsWith(letters) && BEHIND.test(line.slice(letters.length)))
  );
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
