// Entries for the library's tests, made from a title and a text.
import { type EntryDraft, toEntryDraft } from '../../lib/core/library/entry.ts';
import type { Analysis } from '../../lib/core/model/analysis.ts';
import type { EntryContent, EntryStatus } from '../../lib/core/model/library.ts';

export type RowParts = {
  url?: string;
  title?: string;
  text?: string;
  status?: EntryStatus;
  at?: string;
  expiresAt?: string | null;
  publishedAt?: string | null;
  siteName?: string | null;
  lang?: string;
  tags?: string[];
  analysis?: (analysis: Analysis) => Analysis;
  draft?: Partial<EntryDraft>;
};

/** An analysis that found nothing: the title and the text in blocks. */
export function bareAnalysis({ url, title, text, publishedAt, siteName, lang }: RowParts): Analysis {
  const name = title ?? 'Ferry stopped by storm';
  const body = text ?? 'The ferry to Norra did not leave on Monday.';
  const whole = `${name}\n${body}`;
  const address = url ?? 'https://news.example/ferry';
  return {
    version: 1,
    article: {
      url: address,
      canonicalUrl: address,
      lang: lang ?? 'en',
      title: name,
      siteName: siteName === undefined ? 'Harbour News' : siteName,
      authors: ['Ida Holm'],
      publishedAt: publishedAt === undefined ? '2024-03-04T08:00:00+01:00' : publishedAt,
      modifiedAt: null,
      section: null,
      topics: [],
      wire: null,
      correction: null,
      paywall: null,
      origins: {},
      text: whole,
      blocks: [
        { kind: 'title', start: 0, end: name.length },
        { kind: 'paragraph', start: name.length + 1, end: whole.length },
      ],
      links: [],
    },
    pack: 'en',
    coverage: { times: 'full', attribution: 'full' },
    sentences: [],
    times: [],
    speakers: [],
    attributions: [],
    claims: [],
    outlets: [],
    sources: { persons: [], institutions: [], documents: [], anonymous: [] },
    profile: { sentences: 0, attributedSentences: 0, secondHandSentences: 0 },
    problems: [],
  };
}

export function libraryRow(parts: RowParts = {}): { draft: EntryDraft; content: EntryContent } {
  const bare = bareAnalysis(parts);
  const { draft, content } = toEntryDraft(parts.analysis?.(bare) ?? bare, {
    status: parts.status ?? 'saved',
    at: parts.at ?? '2024-03-05T10:00:00.000Z',
    expiresAt: parts.expiresAt ?? null,
    html: null,
  });
  return { draft: { ...draft, tags: parts.tags ?? [], ...parts.draft }, content };
}
