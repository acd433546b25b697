// Entries → {{cite news}} of Wikipedia, a line each.
import type { EntryWriter } from './format.ts';
import { type CitedName, joinDate, toCitation } from './syntax/citation.ts';
import type { DateParts } from './syntax/iso-days.ts';
import { oneLine } from './syntax/item.ts';

export const citeNewsWriter: EntryWriter = {
  id: 'cite-news',
  extension: 'txt',
  mime: 'text/plain',
  head: () => '',
  row(kept, context) {
    const { issued, accessed, ...citation } = toCitation(kept, context);
    const fields: [name: string, value: string | null][] = [
      ...citation.authors.flatMap((name, index) => toNameFields(name, index + 1)),
      ['title', escapeWikitext(citation.title)],
      ['url', escapeUrl(citation.url)],
      ['work', citation.outlet && escapeWikitext(citation.outlet)],
      ['date', issued && toCiteDate(issued)],
      ['access-date', accessed && joinDate(accessed, '-')],
      ['language', citation.lang && escapeWikitext(citation.lang.replace(/-.*$/, ''))],
    ];
    const written = fields.filter(([, value]) => value).map(([name, value]) => ` |${name}=${value}`);
    return `{{cite ${citation.isNews ? 'news' : 'web'}${written.join('')}}}\n`;
  },
  tail: () => '',
};

/** English Wikipedia takes ISO days, but a month only by its name: "2023-04" could be 2023 to 2004. */
const toCiteDate = (date: DateParts): string =>
  date.month !== null && date.day === null ? `${MONTHS[date.month - 1]} ${date.year}` : joinDate(date, '-');

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const toNameFields = (name: CitedName, number: number): [string, string][] =>
  'literal' in name
    ? [[`author${number}`, escapeWikitext(name.literal)]]
    : [
        [`last${number}`, escapeWikitext(name.family)],
        [`first${number}`, escapeWikitext(name.given)],
      ];

const ESCAPES: Readonly<Record<string, string>> = {
  '|': '{{!}}',
  '[': '&#91;',
  ']': '&#93;',
  '{': '&#123;',
  '}': '&#125;',
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  "''": '&#39;&#39;',
  '~~~': '&#126;&#126;&#126;',
};

/** What begins markup, a link, a template or a signature shows as it stands. */
const escapeWikitext = (text: string): string =>
  oneLine(text).replace(/''|~~~|[|[\]{}<>&]/g, (mark) => ESCAPES[mark] ?? mark);

const escapeUrl = (url: string): string =>
  url.replace(
    /[\s|[\]{}<>"']/g,
    (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
