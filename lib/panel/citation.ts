// A claim of an article → a citation for the clipboard, as plain text and as HTML with the same words.
import { toTextFragmentUrl } from '../core/library/formats/syntax/text-fragment.ts';
import type { Article } from '../core/model/article.ts';
import type { I18n } from '../i18n/i18n.ts';
import type { ClaimView } from './claim-view.ts';

export type Citation = { text: string; html: string };

export type CitationInput = {
  claim: ClaimView;
  article: Article;
  /** ISO instant at which the page was read. */
  readAt: string;
  i18n: I18n;
};

/** “sentence” (speaker, date with its words), author, “title”, outlet, day of publication, address, day read. */
export function toCitation({ claim, article, readAt, i18n }: CitationInput): Citation {
  const url = toTextFragmentUrl(article.canonicalUrl, claim.quote);
  const details = [whoSays(claim, i18n), whenItIs(claim)].filter((part) => part !== null);
  const bracket = details.length > 0 ? ` (${details.join(', ')})` : '';
  const rest = [
    article.authors.length > 0 ? i18n.list(article.authors) : null,
    article.title === null ? null : `“${article.title}”`,
    article.siteName,
    article.publishedAt === null ? null : i18n.dates.format(article.publishedAt, 'day'),
  ].filter((part) => part !== null);
  const before = `“${claim.quote}”${bracket}`;
  const read = i18n.t('citationRead', { date: i18n.dates.format(readAt, 'day') });
  return {
    text: [before, ...rest, url, read].join(', '),
    html:
      `<blockquote cite="${escapeHtml(url)}">${escapeHtml(`“${claim.quote}”`)}</blockquote>` +
      `<p>${escapeHtml([bracket.trim(), ...rest].filter(Boolean).join(', '))}, ` +
      `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>, ${escapeHtml(read)}</p>`,
  };
}

function whoSays({ source }: ClaimView, i18n: I18n): string | null {
  if (source.name === null) return null;
  const named = source.role ? `${source.name}, ${source.role}` : source.name;
  if (source.citing.length === 0) return named;
  return `${named}${i18n.t('citing', { names: i18n.list(source.citing.map(({ name }) => name)) })}`;
}

/** "2 Feb 2023: ‘On February 2’"; the words are left out where the value says the same. */
function whenItIs({ date }: ClaimView): string | null {
  if (date === null) return null;
  return date.quote === '' || date.quote === date.value ? date.value : `${date.value}: ‘${date.quote}’`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
