// Entries → Markdown: a list in one file, or a file for each article with its notes, highlights, claims and text.

import { toMarkdownClaim } from './claims-markdown.ts';
import type { EntryWriter, ExportContext, KeptEntry } from './format.ts';
import { toClaimRecords } from './syntax/claim-record.ts';
import { escapeInline, escapeParagraph, toLink, toQuote, toYaml } from './syntax/escape-markdown.ts';
import { toIsoDay } from './syntax/iso-days.ts';

export const markdownWriter: EntryWriter = {
  id: 'markdown',
  extension: 'md',
  mime: 'text/markdown',
  head: ({ exportedAt }) => `# Library\n\nExported ${toIsoDay(exportedAt)}.\n`,
  row(kept, context) {
    const { entry } = kept;
    const facts = [
      outletOf(kept, context),
      ...entry.authors,
      toIsoDay(entry.publishedAt),
      entry.tags.map((tag) => `#${tag.replace(/\s+/g, '-')}`).join(' '),
    ].filter((fact) => fact !== null && fact !== '');
    const about = facts.length > 0 ? `\n${facts.map((fact) => escapeInline(fact ?? '')).join(' · ')}\n` : '';
    return `\n## ${toLink(entry.title || entry.url, entry.url)}\n${about}${notesOf(kept)}`;
  },
  tail: () => '',
};

/** Name (without folder) and text of the file for one article in a zip. The uid keeps names apart. */
export function toMarkdownFile(kept: KeptEntry, context: ExportContext): { name: string; text: string } {
  const { entry, content } = kept;
  const claims = toClaimRecords(kept, context).map(toMarkdownClaim);
  const text = content?.analysis?.article.text ?? content?.text ?? '';
  const sections = [
    `# ${escapeInline(entry.title || entry.url)}\n`,
    notesOf(kept),
    claims.length > 0 && `\n## Claims\n\n${claims.join('\n\n')}\n`,
    text && `\n## Text\n\n${text.split(/\n+/).map(escapeParagraph).join('\n\n')}\n`,
  ].filter(Boolean);
  return { name: toFileName(kept), text: `${frontMatter(kept, context)}\n${sections.join('')}` };
}

function frontMatter(kept: KeptEntry, context: ExportContext): string {
  const { entry } = kept;
  const fields = {
    title: entry.title,
    url: entry.url,
    outlet: outletOf(kept, context),
    authors: entry.authors,
    language: entry.lang,
    published: entry.publishedAt,
    saved: entry.savedAt,
    read: entry.readAt,
    archived: entry.archivedAt,
    tags: entry.tags,
    sha256: entry.textHash,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${toYaml(value)}`);
  return `---\n${lines.join('\n')}\n---\n`;
}

const outletOf = ({ entry }: KeptEntry, { outletName }: ExportContext): string | null =>
  (entry.outletId && outletName(entry.outletId)) || entry.siteName;

function notesOf({ entry }: KeptEntry): string {
  const note = entry.note ? `\n${escapeParagraph(entry.note)}\n` : '';
  const highlights = entry.highlights.map(
    (highlight) =>
      `\n${toQuote(highlight.quote)}\n${highlight.note ? `\n${escapeParagraph(highlight.note)}\n` : ''}`,
  );
  return note + highlights.join('');
}

/** Letters, digits and hyphens only: safe on every file system, and no path can leave the folder it is unpacked to. */
function toFileName({ entry }: KeptEntry): string {
  const day = toIsoDay(entry.publishedAt) || toIsoDay(entry.savedAt);
  const words = entry.title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const title = [...words].slice(0, 60).join('');
  return `${[day, title || 'article', entry.uid.replace(/[^a-z0-9]/gi, '').slice(0, 8)].filter(Boolean).join('-')}.md`;
}
