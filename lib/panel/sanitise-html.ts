// HTML of a page or of another program's export → HTML of plain prose: no scripts, styles, forms, frames, nothing remote.
import DOMPurify from 'dompurify';

const prose = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'figure',
  'figcaption',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'caption',
  'pre',
  'code',
  'em',
  'strong',
  'b',
  'i',
  'u',
  's',
  'sub',
  'sup',
  'mark',
  'small',
  'q',
  'cite',
  'abbr',
  'time',
  'br',
  'hr',
  'a',
  'span',
  'div',
  'section',
  'article',
];

/** Images are left out: loading one would tell its server what is read here. */
const PROSE = {
  ALLOWED_TAGS: prose,
  ALLOWED_ATTR: ['href', 'lang', 'dir', 'datetime', 'cite', 'colspan', 'rowspan'],
  ALLOWED_URI_REGEXP: /^https?:/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

export function sanitiseHtml(html: string): string {
  return DOMPurify.sanitize(html, PROSE);
}

/**
 * The same for `srcdoc`: our pages refuse a plain string there (`require-trusted-types-for`). The type says string because
 * that is what the attribute's type says, and what browsers without trusted types get.
 */
export function sanitiseForFrame(html: string): string {
  return DOMPurify.sanitize(html, { ...PROSE, RETURN_TRUSTED_TYPE: true }) as unknown as string;
}
