// Claims → Markdown: the words as a quotation, below them who said it, when, and where it stands.
import type { ClaimWriter } from './format.ts';
import { type ClaimDate, type ClaimRecord, toDateText } from './syntax/claim-record.ts';
import { escapeInline, escapeParagraph, toLink, toQuote } from './syntax/escape-markdown.ts';
import { toIsoDay } from './syntax/iso-days.ts';

export const claimsMarkdown: ClaimWriter = {
  id: 'claims-markdown',
  extension: 'md',
  mime: 'text/markdown',
  head: ({ exportedAt }) => `# Claims\n\nExported ${toIsoDay(exportedAt)}.\n`,
  row: (claim) => `\n${toMarkdownClaim(claim)}\n`,
  tail: () => '',
};

export function toMarkdownClaim(claim: ClaimRecord): string {
  const { article, date, corrected } = claim;
  const published = toIsoDay(article.publishedAt);
  const source = [article.outlet ?? '', ...article.authors].filter(Boolean).map(escapeInline).join(', ');
  const lines = [
    claim.speaker &&
      `Speaker: ${escapeInline([claim.speaker, claim.speakerRole].filter(Boolean).join(', '))}`,
    date && `Date: ${describeDate(date)}`,
    claim.cites.length > 0 && `Cites: ${claim.cites.map(escapeInline).join(', ')}`,
    corrected && `Set right by the reader; found: ${describeFound(corrected)}`,
    `Article: ${[toLink(article.title, article.link), source, published].filter(Boolean).join(', ')}`,
    `Saved: ${article.savedAt}${article.textHash ? `, SHA-256 of the text ${article.textHash}` : ''}`,
  ].filter(Boolean);
  const note = claim.note ? `\n\n${escapeParagraph(claim.note)}` : '';
  return `${toQuote(claim.quote)}\n\n${lines.map((line) => `- ${line}`).join('\n')}${note}`;
}

function describeDate(date: ClaimDate): string {
  const words = date.words ? ` (“${escapeInline(date.words)}”)` : '';
  return `${escapeInline(toDateText(date))}${words}, ${date.role}`;
}

const describeFound = ({ speaker, date }: NonNullable<ClaimRecord['corrected']>): string =>
  [speaker === null ? 'no speaker' : escapeInline(speaker), date ? describeDate(date) : 'no date'].join('; ');
