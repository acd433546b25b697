// Entries → BibTeX: @article for known outlets, @misc for other pages.
import type { EntryWriter } from './format.ts';
import { type Citation, type CitedName, joinDate, toCitation } from './syntax/citation.ts';
import { oneLine } from './syntax/item.ts';

export const bibtexWriter: EntryWriter = {
  id: 'bibtex',
  extension: 'bib',
  mime: 'application/x-bibtex',
  head: () => '',
  row(kept, context) {
    const citation = toCitation(kept, context);
    const { issued, accessed } = citation;
    const fields: [name: string, value: string | null][] = [
      // Braces twice: styles leave the capitals of a headline as they are.
      ['title', `{${escapeBibtex(citation.title)}}`],
      ['author', citation.authors.map(toBibtexName).join(' and ') || null],
      [citation.isNews ? 'journal' : 'howpublished', citation.outlet && escapeBibtex(citation.outlet)],
      ['year', issued && String(issued.year)],
      ['day', issued?.day ? String(issued.day) : null],
      ['date', issued && joinDate(issued, '-')],
      ['url', escapeUrl(citation.url)],
      ['urldate', accessed && joinDate(accessed, '-')],
      ['language', citation.lang && escapeBibtex(citation.lang)],
      ['keywords', citation.tags.map((tag) => escapeBibtex(tag.replaceAll(',', ' '))).join(', ') || null],
      ['note', escapeBibtex(citation.note) || null],
    ];
    const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`);
    // The one field written without braces: a name that styles turn into their language.
    if (issued?.month) lines.push(`  month = ${MONTHS[issued.month - 1]},\n`);
    return `@${citation.isNews ? 'article' : 'misc'}{${toKey(citation)},\n${lines.join('')}}\n\n`;
  },
  tail: () => '',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces whether escaped or not: a lone one would swallow the entries after it.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * The ten characters that TeX takes for itself, as text, and the pairs that it makes one mark of ('' is a quotation
 * mark, -- a dash), kept apart; line ends as spaces.
 */
const escapeBibtex = (text: string): string =>
  oneLine(text)
    .replace(/[\\{}~^]|[$&#%_]/g, (char) => ESCAPES[char] ?? `\\${char}`)
    .replace(/(?<=(['`-]))\1/g, '{}$1');

/** The url field is read as it stands, so only what would end the field is encoded. */
const escapeUrl = (url: string): string =>
  url.replace(/[\\{}\s]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);

/** A body's name in braces stays whole, and its "and" parts no authors. */
const toBibtexName = (name: CitedName): string =>
  'literal' in name
    ? `{${escapeBibtex(name.literal)}}`
    : `${escapeBibtex(name.family)}, ${escapeBibtex(name.given)}`;

/** "doe2023storm-1a2b3c4d": to be read by people, and kept apart by the end of it. */
function toKey({ authors, issued, title, id }: Citation): string {
  const [first] = authors;
  const name = first === undefined ? '' : 'literal' in first ? first.literal : first.family;
  const word = title.split(' ').find((candidate) => toAscii(candidate).length > 3) ?? '';
  const readable = `${toAscii(name).slice(0, 20)}${issued?.year ?? ''}${toAscii(word).slice(0, 20)}`;
  return `${readable || 'article'}-${toAscii(id).slice(0, 8)}`;
}

const toAscii = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
