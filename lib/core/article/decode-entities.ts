// Text that a template escaped twice ("Caf&eacute;" as a value) → the characters meant.

const NAMED: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  szlig: 'ß',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  iexcl: '¡',
  iquest: '¿',
  oslash: 'ø',
  aelig: 'æ',
  oelig: 'œ',
};
/** "&ouml;" is o with the mark that "uml" names. */
const MARKS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  caron: '\u030C',
  cedil: '\u0327',
};

/** Unknown names are left as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&amp;/g, '&')
    .replace(
      /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w{2,8}));/gi,
      (all, decimal, hex, name: string | undefined) => {
        if (decimal || hex) return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
        const known = name && (NAMED[name] ?? NAMED[name.toLowerCase()]);
        const [, letter = '', mark = ''] = /^([A-Za-z])(\w+)$/.exec(name ?? '') ?? [];
        return known ?? (MARKS[mark] ? `${letter}${MARKS[mark]}`.normalize('NFC') : all);
      },
    );
}
